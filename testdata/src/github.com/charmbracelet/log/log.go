// Package log is a stub for tests: declarations with the signatures of
// github.com/charmbracelet/log, and nothing behind them.
package log

type Logger struct{}
type Level int

func (l *Logger) Info(msg any, keyvals ...any)                 {}
func (l *Logger) Infof(format string, args ...any)             {}
func (l *Logger) Warn(msg any, keyvals ...any)                 {}
func (l *Logger) Warnf(format string, args ...any)             {}
func (l *Logger) Error(msg any, keyvals ...any)                {}
func (l *Logger) Errorf(format string, args ...any)            {}
func (l *Logger) Print(msg any, keyvals ...any)                {}
func (l *Logger) Printf(format string, args ...any)            {}
func (l *Logger) Log(level Level, msg any, keyvals ...any)     {}
func (l *Logger) Logf(level Level, format string, args ...any) {}
func Info(msg any, keyvals ...any)                             {}
func Infof(format string, args ...any)                         {}
func Warn(msg any, keyvals ...any)                             {}
func Warnf(format string, args ...any)                         {}
func Print(msg any, keyvals ...any)                            {}
func Printf(format string, args ...any)                        {}
