// Package fallback is a stub for tests: declarations with the signatures of
// github.com/failsafe-go/failsafe-go/fallback, and nothing behind them.
package fallback

import "github.com/failsafe-go/failsafe-go"

type Fallback[R any] interface{ failsafe.Policy[R] }
type Builder[R any] interface{ Build() Fallback[R] }

func NewWithResult[R any](result R) (_ Fallback[R]) { return }
func NewWithError[R any](err error) (_ Fallback[R]) { return }
func NewWithFunc[R any](fallbackFunc func(exec failsafe.Execution[R]) (R, error)) (_ Fallback[R]) {
	return
}
func NewBuilderWithFunc[R any](fallbackFunc func(exec failsafe.Execution[R]) (R, error)) (_ Builder[R]) {
	return
}
func WithFunc[R any](fallbackFunc func(exec failsafe.Execution[R]) (R, error)) (_ Fallback[R]) {
	return
}
func BuilderWithFunc[R any](fallbackFunc func(exec failsafe.Execution[R]) (R, error)) (_ Builder[R]) {
	return
}
