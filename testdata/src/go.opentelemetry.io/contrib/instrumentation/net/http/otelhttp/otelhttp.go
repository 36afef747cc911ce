// Package otelhttp is a stub for tests: declarations with the signatures of
// go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp, and nothing behind them.
package otelhttp

import (
	"net/http"
)

type Option interface{ apply(*config) }
type config struct{ _ int }

func NewHandler(handler http.Handler, operation string, opts ...Option) (_ http.Handler) { return }
func NewMiddleware(operation string, opts ...Option) (_ func(http.Handler) http.Handler) { return }
