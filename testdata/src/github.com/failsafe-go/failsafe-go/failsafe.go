// Package failsafe is a stub for tests: declarations with the signatures of
// github.com/failsafe-go/failsafe-go, and nothing behind them.
package failsafe

import "context"

type Policy[R any] interface{ ToExecutor(_ R) any }

type Execution[R any] interface {
	Context() context.Context
	LastResult() R
	LastError() error
}
type ExecutionResult[R any] interface{ Get() (R, error) }

type Executor[R any] interface {
	WithContext(ctx context.Context) Executor[R]
	Run(fn func() error) error
	RunWithExecution(fn func(exec Execution[R]) error) error
	RunAsync(fn func() error) ExecutionResult[R]
	RunAsyncWithExecution(fn func(exec Execution[R]) error) ExecutionResult[R]
	Get(fn func() (R, error)) (R, error)
	GetWithExecution(fn func(exec Execution[R]) (R, error)) (R, error)
	GetAsync(fn func() (R, error)) ExecutionResult[R]
	GetAsyncWithExecution(fn func(exec Execution[R]) (R, error)) ExecutionResult[R]
}

func With[R any](policies ...Policy[R]) (_ Executor[R])                                      { return }
func NewExecutor[R any](policies ...Policy[R]) (_ Executor[R])                               { return }
func Run(fn func() error, policies ...Policy[any]) (_ error)                                 { return }
func RunWithExecution(fn func(exec Execution[any]) error, policies ...Policy[any]) (_ error) { return }
func Get[R any](fn func() (R, error), policies ...Policy[R]) (_ R, _ error)                  { return }
func GetWithExecution[R any](fn func(exec Execution[R]) (R, error), policies ...Policy[R]) (_ R, _ error) {
	return
}
