// Package promhttp is a stub for tests: declarations with the signatures of
// github.com/prometheus/client_golang/prometheus/promhttp, and nothing behind them.
package promhttp

import (
	"github.com/prometheus/client_golang/prometheus"
	"net/http"
)

type HandlerOpts struct{ _ int }
type Option interface{ apply(*options) }
type options struct{ _ int }

func Handler() (_ http.Handler)                                             { return }
func HandlerFor(reg prometheus.Gatherer, opts HandlerOpts) (_ http.Handler) { return }
func InstrumentMetricHandler(reg prometheus.Registerer, handler http.Handler) (_ http.Handler) {
	return
}
func InstrumentHandlerInFlight(g prometheus.Gauge, next http.Handler) (_ http.Handler) { return }
func InstrumentHandlerDuration(obs prometheus.ObserverVec, next http.Handler, opts ...Option) (_ http.HandlerFunc) {
	return
}
func InstrumentHandlerCounter(counter *prometheus.CounterVec, next http.Handler, opts ...Option) (_ http.HandlerFunc) {
	return
}
func InstrumentHandlerTimeToWriteHeader(obs prometheus.ObserverVec, next http.Handler, opts ...Option) (_ http.HandlerFunc) {
	return
}
func InstrumentHandlerRequestSize(obs prometheus.ObserverVec, next http.Handler, opts ...Option) (_ http.HandlerFunc) {
	return
}
func InstrumentHandlerResponseSize(obs prometheus.ObserverVec, next http.Handler, opts ...Option) (_ http.Handler) {
	return
}
