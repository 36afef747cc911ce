// Package middleware is a stub for tests: declarations with the signatures of
// github.com/ogen-go/ogen/middleware, and nothing behind them.
package middleware

import "context"

type Parameters map[string]any

type Request struct {
	Context       context.Context
	OperationName string
	Body          any
	Params        Parameters
}

type Response struct{ Type any }

type Next = func(req Request) (Response, error)

type Middleware func(req Request, next Next) (Response, error)

func ChainMiddlewares(m ...Middleware) (_ Middleware) { return }

func HookMiddleware[RequestType, ParamsType, ResponseType any](m Middleware, req Request, unpack func(Parameters) ParamsType, cb func(context.Context, RequestType, ParamsType) (ResponseType, error)) (_ ResponseType, _ error) {
	return
}
