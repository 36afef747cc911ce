// Package handlerconv is a stub for tests: declarations with the signatures of
// github.com/kataras/iris/v12/core/handlerconv, and nothing behind them.
package handlerconv

import "github.com/kataras/iris/v12/context"

func FromStd(handler interface{}) (_ context.Handler) { return }
