// Package sqlbuilder is a stub for tests: declarations with the signatures of
// upper.io/db.v3/lib/sqlbuilder, and nothing behind them.
package sqlbuilder

import (
	"context"
	"database/sql"
)

type Selector interface {
	Getter
	ResultMapper
}
type Getter interface {
	Query() (*sql.Rows, error)
	QueryContext(context.Context) (*sql.Rows, error)
	QueryRow() (*sql.Row, error)
	QueryRowContext(ctx context.Context) (*sql.Row, error)
}
type ResultMapper interface {
	All(destSlice any) error
	One(dest any) error
}
type Inserter interface {
	Execer
	Getter
}
type Execer interface {
	Exec() (sql.Result, error)
	ExecContext(context.Context) (sql.Result, error)
}
type Updater interface {
	Execer
}
type Deleter interface {
	Execer
}
type SQLBuilder interface {
	Exec(query any, args ...any) (sql.Result, error)
	ExecContext(ctx context.Context, query any, args ...any) (sql.Result, error)
	Iterator(query any, args ...any) Iterator
	IteratorContext(ctx context.Context, query any, args ...any) Iterator
	Query(query any, args ...any) (*sql.Rows, error)
	QueryContext(ctx context.Context, query any, args ...any) (*sql.Rows, error)
	QueryRow(query any, args ...any) (*sql.Row, error)
	QueryRowContext(ctx context.Context, query any, args ...any) (*sql.Row, error)
}
type Iterator interface {
	Close() error
	Err() error
	ResultMapper
}
type BatchInserter struct{}
type Database interface {
	Tx(ctx context.Context, fn func(sess Tx) error) error
	SQLBuilder
}
type Tx interface {
	Context() context.Context
	SQLBuilder
}

func (b *BatchInserter) Wait() (_ error) { return }
