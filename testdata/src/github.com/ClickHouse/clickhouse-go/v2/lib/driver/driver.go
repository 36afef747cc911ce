// Package driver is a stub for tests: declarations with the signatures of
// github.com/ClickHouse/clickhouse-go/v2/lib/driver, and nothing behind them.
package driver

import "context"

type Conn interface {
	AsyncInsert(ctx context.Context, query string, wait bool, args ...any) error
	Exec(ctx context.Context, query string, args ...any) error
	PrepareBatch(ctx context.Context, query string, opts ...PrepareBatchOption) (Batch, error)
	Query(ctx context.Context, query string, args ...any) (Rows, error)
	QueryRow(ctx context.Context, query string, args ...any) Row
	Select(ctx context.Context, dest any, query string, args ...any) error
}
type PrepareBatchOption func(options *PrepareBatchOptions)
type PrepareBatchOptions struct {
	ReleaseConnection bool
	CloseOnFlush      bool
}
type Batch interface {
	Send() error
}
type Rows interface {
	Close() error
	Columns() []string
	Err() error
}
type Row interface {
	Err() error
	ScanStruct(dest any) error
}
