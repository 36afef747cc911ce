// Package log15 is a stub for tests: declarations with the signatures of
// github.com/inconshreveable/log15, and nothing behind them.
package log15

type Logger interface {
	Error(msg string, ctx ...any)
	Info(msg string, ctx ...any)
	Warn(msg string, ctx ...any)
}

func Info(msg string, ctx ...any) {}
func Warn(msg string, ctx ...any) {}
