// Package audit keeps who was given which credential.
package audit

import (
	"context"
	"log/slog"
)

// An Event is one credential that was given out.
type Event struct {
	Actor  string
	Action string
	For    string // whose credential it is
	Reason string
}

// Log writes events to a logger of its own.
type Log struct{ logger *slog.Logger }

// New returns a Log that writes to logger.
func New(logger *slog.Logger) *Log { return &Log{logger: logger} }

// Record writes an event.
func (l *Log) Record(ctx context.Context, e Event) {
	l.logger.InfoContext(ctx, "audit", "actor", e.Actor, "action", e.Action, "for", e.For, "reason", e.Reason)
}
