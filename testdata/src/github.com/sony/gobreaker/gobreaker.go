// Package gobreaker is a stub for tests: declarations with the signatures of
// github.com/sony/gobreaker, and nothing behind them.
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
type CircuitBreaker struct{ name string }

func NewCircuitBreaker(st Settings) (_ *CircuitBreaker)                     { return }
func (cb *CircuitBreaker) Execute(req func() (any, error)) (_ any, _ error) { return }
