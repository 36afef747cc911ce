// Package audit keeps the record of who took which document away.
package audit

import (
	"context"
	"log/slog"
)

// Event is one export: who, what was done, to which document, in which form
// (pdf, text, copy or mail) it left.
type Event struct {
	Actor    string
	Action   string
	Document int64
	Form     string
}

// Log writes events to a structured logger.
type Log struct {
	logger *slog.Logger
}

// New returns a Log that writes to logger.
func New(logger *slog.Logger) *Log {
	return &Log{logger: logger}
}

// Record writes one event.
func (l *Log) Record(ctx context.Context, e Event) {
	l.logger.LogAttrs(ctx, slog.LevelInfo, "audit",
		slog.String("actor", e.Actor),
		slog.String("action", e.Action),
		slog.Int64("document", e.Document),
		slog.String("form", e.Form),
	)
}
