// Package glog is a stub for tests: declarations with the signatures of
// github.com/golang/glog, and nothing behind them.
package glog

func Info(args ...any)                    {}
func Infoln(args ...any)                  {}
func Warning(args ...any)                 {}
func Error(args ...any)                   {}
func Fatal(args ...any)                   {}
func Infof(format string, args ...any)    {}
func Warningf(format string, args ...any) {}
func Errorf(format string, args ...any)   {}
func Fatalf(format string, args ...any)   {}
