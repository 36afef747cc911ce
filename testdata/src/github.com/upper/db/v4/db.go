// Package db is a stub for tests: declarations with the signatures of
// github.com/upper/db/v4, and nothing behind them.
package db

import (
	"context"
	"database/sql"
)

type Selector interface {
	SQLGetter
	ResultMapper
}
type SQLGetter interface {
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
	SQLExecer
	SQLGetter
}
type SQLExecer interface {
	Exec() (sql.Result, error)
	ExecContext(context.Context) (sql.Result, error)
}
type Updater interface {
	SQLExecer
}
type Deleter interface {
	SQLExecer
}
type Store interface {
	Collection
}
type Collection interface {
	Count() (uint64, error)
	Exists() (bool, error)
	Insert(any) (InsertResult, error)
	InsertReturning(any) error
	Truncate() error
	UpdateReturning(any) error
}
type InsertResult interface{}
type Result interface {
	All(sliceOfStructs any) error
	Count() (uint64, error)
	Delete() error
	Exists() (bool, error)
	Next(ptrToStruct any) bool
	One(ptrToStruct any) error
	TotalEntries() (uint64, error)
	Update(any) error
}
type Session interface {
	Delete(record Record) error
	Get(record Record, cond any) error
	Save(record Record) error
	Tx(fn func(sess Session) error) error
	TxContext(ctx context.Context, fn func(sess Session) error, opts *sql.TxOptions) error
}
type Record interface{}
type SQL interface {
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
type BatchInserter interface {
	Wait() error
}
