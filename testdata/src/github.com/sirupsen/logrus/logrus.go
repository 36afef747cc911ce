// Package logrus is a stub for tests: declarations with the signatures of
// github.com/sirupsen/logrus, and nothing behind them.
package logrus

import "io"

type Level uint32
type Fields map[string]any

type StdLogger interface {
	Print(args ...any)
	Println(args ...any)
	Printf(format string, args ...any)
}

type InfoLogger interface {
	Info(args ...any)
	Infoln(args ...any)
	Infof(format string, args ...any)
}

type WarnLogger interface {
	Warn(args ...any)
	Warnln(args ...any)
	Warnf(format string, args ...any)
}

type ErrorLogger interface {
	Error(args ...any)
	Errorln(args ...any)
	Errorf(format string, args ...any)
}

type FieldLogger interface {
	WithField(key string, value any) *Entry
	WithFields(fields Fields) *Entry
	WithError(err error) *Entry
	Info(args ...any)
	Print(args ...any)
	Warn(args ...any)
	Warning(args ...any)
	Error(args ...any)
	Infof(format string, args ...any)
	Printf(format string, args ...any)
	Warnf(format string, args ...any)
	Warningf(format string, args ...any)
	Errorf(format string, args ...any)
	Infoln(args ...any)
	Println(args ...any)
	Warnln(args ...any)
	Warningln(args ...any)
	Errorln(args ...any)
}
type Entry struct {
	Logger  *Logger
	Data    Fields
	Message string
}

func (entry *Entry) WithField(key string, value any) (_ *Entry)   { return }
func (entry *Entry) WithFields(fields Fields) (_ *Entry)          { return }
func (entry *Entry) WithError(err error) (_ *Entry)               { return }
func (entry *Entry) Debug(args ...any)                            {}
func (entry *Entry) Info(args ...any)                             {}
func (entry *Entry) Print(args ...any)                            {}
func (entry *Entry) Warn(args ...any)                             {}
func (entry *Entry) Warning(args ...any)                          {}
func (entry *Entry) Error(args ...any)                            {}
func (entry *Entry) Fatal(args ...any)                            {}
func (entry *Entry) Debugf(format string, args ...any)            {}
func (entry *Entry) Infof(format string, args ...any)             {}
func (entry *Entry) Printf(format string, args ...any)            {}
func (entry *Entry) Warnf(format string, args ...any)             {}
func (entry *Entry) Warningf(format string, args ...any)          {}
func (entry *Entry) Errorf(format string, args ...any)            {}
func (entry *Entry) Fatalf(format string, args ...any)            {}
func (entry *Entry) Debugln(args ...any)                          {}
func (entry *Entry) Infoln(args ...any)                           {}
func (entry *Entry) Println(args ...any)                          {}
func (entry *Entry) Warnln(args ...any)                           {}
func (entry *Entry) Warningln(args ...any)                        {}
func (entry *Entry) Errorln(args ...any)                          {}
func (entry *Entry) Log(level Level, args ...any)                 {}
func (entry *Entry) Logf(level Level, format string, args ...any) {}
func (entry *Entry) Logln(level Level, args ...any)               {}

type Logger struct {
	Out   io.Writer
	Level Level
}

func New() (_ *Logger)                                              { return }
func StandardLogger() (_ *Logger)                                   { return }
func (logger *Logger) WithField(key string, value any) (_ *Entry)   { return }
func (logger *Logger) WithFields(fields Fields) (_ *Entry)          { return }
func (logger *Logger) WithError(err error) (_ *Entry)               { return }
func (logger *Logger) Debug(args ...any)                            {}
func (logger *Logger) Info(args ...any)                             {}
func (logger *Logger) Print(args ...any)                            {}
func (logger *Logger) Warn(args ...any)                             {}
func (logger *Logger) Warning(args ...any)                          {}
func (logger *Logger) Error(args ...any)                            {}
func (logger *Logger) Fatal(args ...any)                            {}
func (logger *Logger) Debugf(format string, args ...any)            {}
func (logger *Logger) Infof(format string, args ...any)             {}
func (logger *Logger) Printf(format string, args ...any)            {}
func (logger *Logger) Warnf(format string, args ...any)             {}
func (logger *Logger) Warningf(format string, args ...any)          {}
func (logger *Logger) Errorf(format string, args ...any)            {}
func (logger *Logger) Fatalf(format string, args ...any)            {}
func (logger *Logger) Debugln(args ...any)                          {}
func (logger *Logger) Infoln(args ...any)                           {}
func (logger *Logger) Println(args ...any)                          {}
func (logger *Logger) Warnln(args ...any)                           {}
func (logger *Logger) Warningln(args ...any)                        {}
func (logger *Logger) Errorln(args ...any)                          {}
func (logger *Logger) Log(level Level, args ...any)                 {}
func (logger *Logger) Logf(level Level, format string, args ...any) {}
func (logger *Logger) Logln(level Level, args ...any)               {}
func WithField(key string, value any) (_ *Entry)                    { return }
func WithFields(fields Fields) (_ *Entry)                           { return }
func WithError(err error) (_ *Entry)                                { return }
func Debug(args ...any)                                             {}
func Info(args ...any)                                              {}
func Print(args ...any)                                             {}
func Warn(args ...any)                                              {}
func Warning(args ...any)                                           {}
func Error(args ...any)                                             {}
func Fatal(args ...any)                                             {}
func Debugf(format string, args ...any)                             {}
func Infof(format string, args ...any)                              {}
func Printf(format string, args ...any)                             {}
func Warnf(format string, args ...any)                              {}
func Warningf(format string, args ...any)                           {}
func Errorf(format string, args ...any)                             {}
func Fatalf(format string, args ...any)                             {}
func Debugln(args ...any)                                           {}
func Infoln(args ...any)                                            {}
func Println(args ...any)                                           {}
func Warnln(args ...any)                                            {}
func Warningln(args ...any)                                         {}
func Errorln(args ...any)                                           {}
