// Package logr is a stub for tests: declarations with the signatures of
// github.com/go-logr/logr, and nothing behind them.
package logr

type Logger struct{}
type LogSink interface {
	Error(err error, msg string, keysAndValues ...any)
	Info(level int, msg string, keysAndValues ...any)
}

func (l Logger) Info(msg string, keysAndValues ...any)             {}
func (l Logger) Error(err error, msg string, keysAndValues ...any) {}
