// Package endpoint is a stub for tests: declarations with the signatures of
// github.com/go-kit/kit/endpoint, and nothing behind them.
package endpoint

import "context"

type Middleware func(Endpoint) Endpoint
type Endpoint func(ctx context.Context, request any) (response any, err error)
