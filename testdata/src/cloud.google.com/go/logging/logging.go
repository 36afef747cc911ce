// Package logging is a stub for tests: declarations with the signatures of
// cloud.google.com/go/logging, and nothing behind them.
package logging

import (
	"context"
	"time"
)

type Logger struct{}
type Entry struct {
	Timestamp time.Time
	Payload   any
	Labels    map[string]string
}

func (l *Logger) Log(e Entry)                                    {}
func (l *Logger) LogSync(ctx context.Context, e Entry) (_ error) { return }
