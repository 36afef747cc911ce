// Package prometheus is a stub for tests: declarations with the signatures of
// github.com/prometheus/client_golang/prometheus, and nothing behind them.
package prometheus

type Labels map[string]string
type Counter interface {
	Inc()
	Add(float64)
}
type CounterOpts struct{ Name, Help string }
type CounterVec struct{ opts CounterOpts }

func NewCounter(opts CounterOpts) (_ Counter)                             { return }
func NewCounterVec(opts CounterOpts, labelNames []string) (_ *CounterVec) { return }
func (v *CounterVec) WithLabelValues(lvs ...string) (_ Counter)           { return }

type Gatherer interface{ gather() }
type Registerer interface{ register() }
type Gauge interface {
	Set(float64)
	Inc()
	Dec()
}
type ObserverVec interface{ observe() }
