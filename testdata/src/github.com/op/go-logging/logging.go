// Package logging is a stub for tests: declarations with the signatures of
// github.com/op/go-logging, and nothing behind them.
package logging

type Logger struct{}

func (l *Logger) Info(args ...any)                    {}
func (l *Logger) Infof(format string, args ...any)    {}
func (l *Logger) Notice(args ...any)                  {}
func (l *Logger) Noticef(format string, args ...any)  {}
func (l *Logger) Warning(args ...any)                 {}
func (l *Logger) Warningf(format string, args ...any) {}
func (l *Logger) Error(args ...any)                   {}
func (l *Logger) Errorf(format string, args ...any)   {}
