// Package fasthttpadaptor is a stub for tests: declarations with the signatures of
// github.com/valyala/fasthttp/fasthttpadaptor, and nothing behind them.
package fasthttpadaptor

import (
	"github.com/valyala/fasthttp"
	"net/http"
)

func NewFastHTTPHandlerFunc(h http.HandlerFunc) (_ fasthttp.RequestHandler) { return }
func NewFastHTTPHandler(h http.Handler) (_ fasthttp.RequestHandler)         { return }
