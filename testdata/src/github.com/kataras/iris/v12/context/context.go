// Package context is a stub for tests: declarations with the signatures of
// github.com/kataras/iris/v12/context, and nothing behind them.
package context

type Handler = func(*Context)
type Context struct{}
