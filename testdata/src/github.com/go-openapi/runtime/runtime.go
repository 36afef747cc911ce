// Package runtime is a stub for tests: declarations with the signatures of
// github.com/go-openapi/runtime, and nothing behind them.
package runtime

import "io"

type Producer interface {
	Produce(io.Writer, any) error
}
