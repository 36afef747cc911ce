// Package log is a stub for tests: declarations with the signatures of
// github.com/go-kit/log, and nothing behind them.
package log

type Logger interface {
	Log(keyvals ...any) error
}
