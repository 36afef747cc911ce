// Package middleware is a stub for tests: declarations with the signatures of
// github.com/go-kratos/kratos/v2/middleware, and nothing behind them.
package middleware

import (
	"context"
)

type Handler func(ctx context.Context, req interface{}) (interface{}, error)

type Middleware func(Handler) Handler

func Chain(m ...Middleware) (_ Middleware) { return }
