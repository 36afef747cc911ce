// Package zap is a stub for tests: declarations with the signatures of
// go.uber.org/zap, and nothing behind them.
package zap

import "go.uber.org/zap/zapcore"

type Field = zapcore.Field
type Option interface{ apply(*Logger) }

func String(key string, val string) (_ Field) { return }
func Bool(key string, val bool) (_ Field)     { return }
func Int(key string, val int) (_ Field)       { return }
func Any(key string, value any) (_ Field)     { return }
func Error(err error) (_ Field)               { return }

type Logger struct{ name string }

func NewNop() (_ *Logger)                                              { return }
func NewProduction(options ...Option) (_ *Logger, _ error)             { return }
func L() (_ *Logger)                                                   { return }
func S() (_ *SugaredLogger)                                            { return }
func (log *Logger) Named(s string) (_ *Logger)                         { return }
func (log *Logger) With(fields ...Field) (_ *Logger)                   { return }
func (log *Logger) Sugar() (_ *SugaredLogger)                          { return }
func (log *Logger) Debug(msg string, fields ...Field)                  {}
func (log *Logger) Info(msg string, fields ...Field)                   {}
func (log *Logger) Warn(msg string, fields ...Field)                   {}
func (log *Logger) Error(msg string, fields ...Field)                  {}
func (log *Logger) Fatal(msg string, fields ...Field)                  {}
func (log *Logger) Log(lvl zapcore.Level, msg string, fields ...Field) {}

type SugaredLogger struct{ base *Logger }

func (s *SugaredLogger) Named(name string) (_ *SugaredLogger)                     { return }
func (s *SugaredLogger) With(args ...any) (_ *SugaredLogger)                      { return }
func (s *SugaredLogger) Debug(args ...any)                                        {}
func (s *SugaredLogger) Info(args ...any)                                         {}
func (s *SugaredLogger) Warn(args ...any)                                         {}
func (s *SugaredLogger) Error(args ...any)                                        {}
func (s *SugaredLogger) Debugf(template string, args ...any)                      {}
func (s *SugaredLogger) Infof(template string, args ...any)                       {}
func (s *SugaredLogger) Warnf(template string, args ...any)                       {}
func (s *SugaredLogger) Errorf(template string, args ...any)                      {}
func (s *SugaredLogger) Debugw(msg string, keysAndValues ...any)                  {}
func (s *SugaredLogger) Infow(msg string, keysAndValues ...any)                   {}
func (s *SugaredLogger) Warnw(msg string, keysAndValues ...any)                   {}
func (s *SugaredLogger) Errorw(msg string, keysAndValues ...any)                  {}
func (s *SugaredLogger) Debugln(args ...any)                                      {}
func (s *SugaredLogger) Infoln(args ...any)                                       {}
func (s *SugaredLogger) Warnln(args ...any)                                       {}
func (s *SugaredLogger) Errorln(args ...any)                                      {}
func (s *SugaredLogger) Log(lvl zapcore.Level, args ...any)                       {}
func (s *SugaredLogger) Logf(lvl zapcore.Level, template string, args ...any)     {}
func (s *SugaredLogger) Logw(lvl zapcore.Level, msg string, keysAndValues ...any) {}
func (s *SugaredLogger) Logln(lvl zapcore.Level, args ...any)                     {}
