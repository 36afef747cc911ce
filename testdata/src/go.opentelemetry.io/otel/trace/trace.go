// Package trace is a stub for tests: declarations with the signatures of
// go.opentelemetry.io/otel/trace, and nothing behind them.
package trace

import "context"

type SpanStartOption interface{ applySpanStart() }
type SpanEndOption interface{ applySpanEnd() }
type EventOption interface{ applyEvent() }
type TracerOption interface{ applyTracer() }
type Span interface {
	End(options ...SpanEndOption)
	RecordError(err error, options ...EventOption)
	AddEvent(name string, options ...EventOption)
}
type Tracer interface {
	Start(ctx context.Context, spanName string, opts ...SpanStartOption) (context.Context, Span)
}

func SpanFromContext(ctx context.Context) (_ Span) { return }
