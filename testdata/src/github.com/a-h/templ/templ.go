// Package templ is a stub for tests: declarations with the signatures of
// github.com/a-h/templ, and nothing behind them.
package templ

import (
	"context"
	"io"
)

type Component interface {
	Render(ctx context.Context, w io.Writer) error
}
