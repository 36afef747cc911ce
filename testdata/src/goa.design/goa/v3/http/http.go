// Package http is a stub for tests: declarations with the signatures of
// goa.design/goa/v3/http, and nothing behind them.
package http

import "net/http"

type Muxer interface {
	Handle(method, pattern string, handler http.HandlerFunc)
	ServeHTTP(http.ResponseWriter, *http.Request)
	Vars(*http.Request) map[string]string
}

type MiddlewareMuxer interface {
	Muxer
	Use(func(http.Handler) http.Handler)
}

type ResolverMuxer interface {
	MiddlewareMuxer
	ResolvePattern(*http.Request) string
}

func NewMuxer() (_ ResolverMuxer) { return }
