// Package render is a stub for tests: declarations with the signatures of
// github.com/gin-gonic/gin/render, and nothing behind them.
package render

import "net/http"

type Render interface {
	Render(http.ResponseWriter) error
	WriteContentType(w http.ResponseWriter)
}
