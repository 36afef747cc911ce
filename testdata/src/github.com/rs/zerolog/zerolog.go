// Package zerolog is a stub for tests: declarations with the signatures of
// github.com/rs/zerolog, and nothing behind them.
package zerolog

import "io"

type Level int8
type Event struct{ buf []byte }

func (e *Event) Msg(msg string)                     {}
func (e *Event) Msgf(format string, v ...any)       {}
func (e *Event) MsgFunc(createMsg func() string)    {}
func (e *Event) Send()                              {}
func (e *Event) Str(key, val string) (_ *Event)     { return }
func (e *Event) Int(key string, i int) (_ *Event)   { return }
func (e *Event) Bool(key string, b bool) (_ *Event) { return }
func (e *Event) Err(err error) (_ *Event)           { return }
func (e *Event) Any(key string, i any) (_ *Event)   { return }

type Context struct{ l Logger }

func (c Context) Str(key, val string) (_ Context) { return }
func (c Context) Logger() (_ Logger)              { return }

type Logger struct{ level Level }

func New(w io.Writer) (_ Logger)    { return }
func (l Logger) With() (_ Context)  { return }
func (l *Logger) Debug() (_ *Event) { return }
func (l *Logger) Info() (_ *Event)  { return }
func (l *Logger) Warn() (_ *Event)  { return }
func (l *Logger) Error() (_ *Event) { return }
func (l *Logger) Log() (_ *Event)   { return }
