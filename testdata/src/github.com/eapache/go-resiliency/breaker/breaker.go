// Package breaker is a stub for tests: declarations with the signatures of
// github.com/eapache/go-resiliency/breaker, and nothing behind them.
package breaker

import (
	"errors"
	"time"
)

var ErrBreakerOpen = errors.New("circuit breaker is open")

type Breaker struct{ timeout time.Duration }

func New(errorThreshold, successThreshold int, timeout time.Duration) (_ *Breaker) { return }
func (b *Breaker) Run(work func() error) (_ error)                                 { return }
func (b *Breaker) Go(work func() error) (_ error)                                  { return }
