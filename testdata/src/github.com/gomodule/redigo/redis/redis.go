// Package redis is a stub for tests: declarations with the signatures of
// github.com/gomodule/redigo/redis, and nothing behind them.
package redis

import (
	"context"
	"time"
)

type Conn interface {
	Do(commandName string, args ...any) (any, error)
	Send(commandName string, args ...any) error
}
type ConnWithContext interface {
	DoContext(ctx context.Context, commandName string, args ...any) (any, error)
	Conn
}
type ConnWithTimeout interface {
	DoWithTimeout(timeout time.Duration, commandName string, args ...any) (any, error)
	Conn
}
type Script struct{}

func DoContext(c Conn, ctx context.Context, cmd string, args ...any) (_ any, _ error)        { return }
func DoWithTimeout(c Conn, timeout time.Duration, cmd string, args ...any) (_ any, _ error)  { return }
func (s *Script) Do(c Conn, keysAndArgs ...any) (_ any, _ error)                             { return }
func (s *Script) DoContext(ctx context.Context, c Conn, keysAndArgs ...any) (_ any, _ error) { return }
func (s *Script) Send(c Conn, keysAndArgs ...any) (_ error)                                  { return }
func (s *Script) SendHash(c Conn, keysAndArgs ...any) (_ error)                              { return }
