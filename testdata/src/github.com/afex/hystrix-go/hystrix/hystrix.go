// Package hystrix is a stub for tests: declarations with the signatures of
// github.com/afex/hystrix-go/hystrix, and nothing behind them.
package hystrix

import "context"

type runFunc func() error
type fallbackFunc func(error) error
type runFuncC func(context.Context) error
type fallbackFuncC func(context.Context, error) error
type CommandConfig struct{ Timeout, MaxConcurrentRequests int }

func ConfigureCommand(name string, config CommandConfig)                                   {}
func Do(name string, run runFunc, fallback fallbackFunc) (_ error)                         { return }
func DoC(ctx context.Context, name string, run runFuncC, fallback fallbackFuncC) (_ error) { return }
func Go(name string, run runFunc, fallback fallbackFunc) (_ chan error)                    { return }
func GoC(ctx context.Context, name string, run runFuncC, fallback fallbackFuncC) (_ chan error) {
	return
}
