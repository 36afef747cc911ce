// Package klog is a stub for tests: declarations with the signatures of
// k8s.io/klog/v2, and nothing behind them.
package klog

func Info(args ...any)                                   {}
func Infoln(args ...any)                                 {}
func Warning(args ...any)                                {}
func Error(args ...any)                                  {}
func Fatal(args ...any)                                  {}
func Infof(format string, args ...any)                   {}
func Warningf(format string, args ...any)                {}
func Errorf(format string, args ...any)                  {}
func Fatalf(format string, args ...any)                  {}
func InfoS(msg string, keysAndValues ...any)             {}
func ErrorS(err error, msg string, keysAndValues ...any) {}
