// Package encoder is a stub for tests: declarations with the signatures of
// github.com/goccy/go-json/internal/encoder, and nothing behind them.
package encoder

import (
	"context"
	"io"
	"unsafe"
)

type Option struct {
	V2       unsafe.Pointer
	Context  context.Context
	DebugOut io.Writer
}
