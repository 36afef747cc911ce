// Package errors is a stub for tests: declarations with the signatures of
// github.com/cloudwego/hertz/pkg/common/errors, and nothing behind them.
package errors

type Error struct{ Err error }

func (msg *Error) Error() (_ string) { return }
