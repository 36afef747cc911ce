// Package middleware is a stub for tests: declarations with the signatures of
// github.com/go-kratos/kratos/v2/middleware, and nothing behind them.
package middleware

import "context"

type Middleware func(Handler) Handler
type Handler func(ctx context.Context, req any) (any, error)
