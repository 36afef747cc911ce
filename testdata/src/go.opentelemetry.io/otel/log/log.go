// Package log is a stub for tests: declarations with the signatures of
// go.opentelemetry.io/otel/log, and nothing behind them.
package log

import "context"

type Logger interface {
	Emit(ctx context.Context, record Record)
}
type Record struct{}
