// Package backoff is a stub for tests: declarations with the signatures of
// github.com/cenkalti/backoff/v5, and nothing behind them.
package backoff

import (
	"context"
	"time"
)

type Operation[T any] func() (T, error)
type RetryOption func(*retryOptions)
type retryOptions struct{ maxTries uint }
type BackOff interface {
	NextBackOff() time.Duration
	Reset()
}

func WithBackOff(b BackOff) (_ RetryOption) { return }
func WithMaxTries(n uint) (_ RetryOption)   { return }
func Permanent(err error) (_ error)         { return }
func Retry[T any](ctx context.Context, operation Operation[T], opts ...RetryOption) (_ T, _ error) {
	return
}
