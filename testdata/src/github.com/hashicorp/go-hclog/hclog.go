// Package hclog is a stub for tests: declarations with the signatures of
// github.com/hashicorp/go-hclog, and nothing behind them.
package hclog

type Logger interface {
	Error(msg string, args ...any)
	Info(msg string, args ...any)
	Log(level Level, msg string, args ...any)
	Warn(msg string, args ...any)
}
type Level int32
