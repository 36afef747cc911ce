// Package watch is a stub for tests: declarations with the signatures of
// k8s.io/apimachinery/pkg/watch, and nothing behind them.
package watch

type Event struct {
	Type   string
	Object any
}
type Interface interface {
	Stop()
	ResultChan() <-chan Event
}
