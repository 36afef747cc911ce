// Package logr is a stub for tests: declarations with the signatures of
// github.com/mattermost/logr/v2, and nothing behind them.
package logr

type Logger struct{}
type Level struct {
	Name       string
	Stacktrace bool
}
type Field struct {
	Key     string
	Integer int64
	Float   float64
}
type Sugar struct{}

func (logger Logger) Log(lvl Level, msg string, fields ...Field)       {}
func (logger Logger) LogM(levels []Level, msg string, fields ...Field) {}
func (logger Logger) Info(msg string, fields ...Field)                 {}
func (logger Logger) Warn(msg string, fields ...Field)                 {}
func (logger Logger) Error(msg string, fields ...Field)                {}
func (s Sugar) Info(msg string, args ...any)                           {}
func (s Sugar) Infof(format string, args ...any)                       {}
func (s Sugar) Infow(msg string, keyValuePairs ...any)                 {}
func (s Sugar) Warn(msg string, args ...any)                           {}
func (s Sugar) Warnf(format string, args ...any)                       {}
func (s Sugar) Warnw(msg string, keyValuePairs ...any)                 {}
func (s Sugar) Error(msg string, args ...any)                          {}
func (s Sugar) Errorf(format string, args ...any)                      {}
func (s Sugar) Errorw(msg string, keyValuePairs ...any)                {}
func (s Sugar) Print(msg string, args ...any)                          {}
func (s Sugar) Printf(format string, args ...any)                      {}
func (s Sugar) Logf(lvl Level, format string, args ...any)             {}
