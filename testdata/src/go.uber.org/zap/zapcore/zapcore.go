// Package zapcore is a stub for tests: declarations with the signatures of
// go.uber.org/zap/zapcore, and nothing behind them.
package zapcore

type Level int8
type Field struct {
	Key, String string
	Integer     int64
	Interface   any
}
