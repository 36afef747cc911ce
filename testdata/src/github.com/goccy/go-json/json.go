// Package json is a stub for tests: declarations with the signatures of
// github.com/goccy/go-json, and nothing behind them.
package json

import (
	"context"

	"github.com/goccy/go-json/internal/encoder"
)

type Encoder struct{}
type EncodeOptionFunc func(*EncodeOption)
type EncodeOption = encoder.Option

func (e *Encoder) Encode(v any) (_ error) { return }
func (e *Encoder) EncodeContext(ctx context.Context, v any, optFuncs ...EncodeOptionFunc) (_ error) {
	return
}
func (e *Encoder) EncodeWithOption(v any, optFuncs ...EncodeOptionFunc) (_ error) { return }
