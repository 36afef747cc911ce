// Package twirp stands in for github.com/twitchtv/twirp.
package twirp

import "context"

type Method func(ctx context.Context, request any) (any, error)

type Interceptor func(Method) Method

type ServerOption func(*ServerOptions)

type ServerOptions struct{ _ int }

func WithServerInterceptors(interceptors ...Interceptor) ServerOption { return nil }
