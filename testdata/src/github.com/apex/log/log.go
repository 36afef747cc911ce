// Package log is a stub for tests: declarations with the signatures of
// github.com/apex/log, and nothing behind them.
package log

type Interface interface {
	Error(string)
	Errorf(string, ...any)
	Info(string)
	Infof(string, ...any)
	Warn(string)
	Warnf(string, ...any)
}
type Logger struct{}
type Entry struct{}

func (l *Logger) Info(msg string)             {}
func (l *Logger) Infof(msg string, v ...any)  {}
func (l *Logger) Warn(msg string)             {}
func (l *Logger) Warnf(msg string, v ...any)  {}
func (l *Logger) Error(msg string)            {}
func (l *Logger) Errorf(msg string, v ...any) {}
func (e *Entry) Info(msg string)              {}
func (e *Entry) Infof(msg string, v ...any)   {}
func (e *Entry) Warn(msg string)              {}
func (e *Entry) Warnf(msg string, v ...any)   {}
func (e *Entry) Error(msg string)             {}
func (e *Entry) Errorf(msg string, v ...any)  {}
func Info(msg string)                         {}
func Infof(msg string, v ...any)              {}
func Warn(msg string)                         {}
func Warnf(msg string, v ...any)              {}
