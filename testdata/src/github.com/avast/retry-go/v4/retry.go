// Package retry is a stub for tests: declarations with the signatures of
// github.com/avast/retry-go/v4, and nothing behind them.
package retry

type Option func(*Config)
type Config struct{ attempts uint }
type RetryableFunc func() error
type RetryableFuncWithData[T any] func() (T, error)

func Attempts(attempts uint) (_ Option)                                                       { return }
func Do(retryableFunc RetryableFunc, opts ...Option) (_ error)                                { return }
func DoWithData[T any](retryableFunc RetryableFuncWithData[T], opts ...Option) (_ T, _ error) { return }
