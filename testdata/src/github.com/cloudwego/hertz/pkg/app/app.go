// Package app is a stub for tests: declarations with the signatures of
// github.com/cloudwego/hertz/pkg/app, and nothing behind them.
package app

import "context"

type HandlerFunc func(c context.Context, ctx *RequestContext)
type RequestContext struct{}
