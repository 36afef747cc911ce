// Package render is a stub for tests: declarations with the signatures of
// github.com/gobuffalo/buffalo/render, and nothing behind them.
package render

import (
	"io"
)

type Data map[string]any
type Renderer interface {
	ContentType() string
	Render(io.Writer, Data) error
}

func JSON(v any) (_ Renderer)                   { return }
func String(s string, args ...any) (_ Renderer) { return }
