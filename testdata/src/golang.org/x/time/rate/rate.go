// Package rate is a stub for tests: declarations with the signatures of
// golang.org/x/time/rate, and nothing behind them.
package rate

import (
	"context"
	"time"
)

type Limit float64
type Limiter struct{ limit Limit }

func NewLimiter(r Limit, b int) (_ *Limiter)              { return }
func (lim *Limiter) Allow() (_ bool)                      { return }
func (lim *Limiter) AllowN(t time.Time, n int) (_ bool)   { return }
func (lim *Limiter) Wait(ctx context.Context) (err error) { return }
