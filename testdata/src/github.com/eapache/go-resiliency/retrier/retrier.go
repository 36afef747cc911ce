// Package retrier is a stub for tests: declarations with the signatures of
// github.com/eapache/go-resiliency/retrier, and nothing behind them.
package retrier

import (
	"context"
	"time"
)

type Classifier interface{ Classify(error) int }
type Retrier struct{ backoff []time.Duration }

func New(backoff []time.Duration, class Classifier) (_ *Retrier)                              { return }
func (r *Retrier) Run(work func() error) (_ error)                                            { return }
func (r *Retrier) RunCtx(ctx context.Context, work func(ctx context.Context) error) (_ error) { return }
func (r *Retrier) RunFn(ctx context.Context, work func(ctx context.Context, retries int) error) (_ error) {
	return
}
