// Package rpc calls methods through interceptors.
package rpc

import "context"

// A Handler answers one call.
type Handler func(ctx context.Context, user, arg string) (string, error)

// An Interceptor stands before handlers.
type Interceptor func(next Handler) Handler

// Chain puts interceptors before h, the first outermost.
func Chain(h Handler, is ...Interceptor) Handler {
	for i := len(is) - 1; i >= 0; i-- {
		h = is[i](h)
	}
	return h
}
