// Package gobreaker is a stub for tests: declarations with the signatures of
// github.com/sony/gobreaker/v2, and nothing behind them.
package gobreaker

import (
	"errors"
	"time"
)

var ErrOpenState = errors.New("circuit breaker is open")

type Settings struct {
	Name              string
	Interval, Timeout time.Duration
}
type CircuitBreaker[T any] struct{ name string }

func NewCircuitBreaker[T any](st Settings) (_ *CircuitBreaker[T])          { return }
func (cb *CircuitBreaker[T]) Execute(req func() (T, error)) (_ T, _ error) { return }

type DistributedCircuitBreaker[T any] struct{ *CircuitBreaker[T] }

func (dcb *DistributedCircuitBreaker[T]) Execute(req func() (T, error)) (t T, err error) { return }
