// Package backoff is a stub for tests: declarations with the signatures of
// github.com/cenkalti/backoff/v4, and nothing behind them.
package backoff

import "time"

type Operation func() error
type OperationWithData[T any] func() (T, error)
type Notify func(error, time.Duration)
type Timer interface {
	Start(duration time.Duration)
	Stop()
	C() <-chan time.Time
}
type BackOff interface {
	NextBackOff() time.Duration
	Reset()
}
type ExponentialBackOff struct{ MaxElapsedTime time.Duration }
type ExponentialBackOffOpts func(*ExponentialBackOff)

func NewExponentialBackOff(opts ...ExponentialBackOffOpts) (_ *ExponentialBackOff) { return }
func (b *ExponentialBackOff) NextBackOff() (_ time.Duration)                       { return }
func (b *ExponentialBackOff) Reset()                                               {}
func Permanent(err error) (_ error)                                                { return }
func Retry(o Operation, b BackOff) (_ error)                                       { return }
func RetryWithData[T any](o OperationWithData[T], b BackOff) (_ T, _ error)        { return }
func RetryNotify(operation Operation, b BackOff, notify Notify) (_ error)          { return }
func RetryNotifyWithData[T any](operation OperationWithData[T], b BackOff, notify Notify) (_ T, _ error) {
	return
}
func RetryNotifyWithTimer(operation Operation, b BackOff, notify Notify, t Timer) (_ error) { return }
