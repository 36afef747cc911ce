// Package pgx is a stub for tests: declarations with the signatures of
// github.com/jackc/pgx/v5, and nothing behind them.
package pgx

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5/pgconn"
)

var ErrNoRows = errors.New("no rows in result set")

type Identifier []string
type TxOptions struct{ IsoLevel, AccessMode string }
type NamedArgs map[string]any
type CopyFromSource interface {
	Next() bool
	Values() ([]any, error)
	Err() error
}

func CopyFromRows(rows [][]any) (_ CopyFromSource) { return }

type Row interface{ Scan(dest ...any) error }
type CollectableRow interface {
	Scan(dest ...any) error
	Values() ([]any, error)
}

type Rows interface {
	Close()
	Err() error
	Next() bool
	Scan(dest ...any) error
	Values() ([]any, error)
}
type RowToFunc[T any] func(row CollectableRow) (T, error)

func RowTo[T any](row CollectableRow) (_ T, _ error)                                    { return }
func RowToStructByName[T any](row CollectableRow) (_ T, _ error)                        { return }
func CollectRows[T any](rows Rows, fn RowToFunc[T]) (_ []T, _ error)                    { return }
func CollectOneRow[T any](rows Rows, fn RowToFunc[T]) (_ T, _ error)                    { return }
func CollectExactlyOneRow[T any](rows Rows, fn RowToFunc[T]) (_ T, _ error)             { return }
func ForEachRow(rows Rows, scans []any, fn func() error) (_ pgconn.CommandTag, _ error) { return }

type Batch struct{ queued int }

func (b *Batch) Queue(query string, arguments ...any) {}
func (b *Batch) Len() (_ int)                         { return }

type BatchResults interface {
	Exec() (pgconn.CommandTag, error)
	Query() (Rows, error)
	QueryRow() Row
	Close() error
}

type Tx interface {
	Begin(ctx context.Context) (Tx, error)
	Commit(ctx context.Context) error
	Rollback(ctx context.Context) error
	CopyFrom(ctx context.Context, tableName Identifier, columnNames []string, rowSrc CopyFromSource) (int64, error)
	SendBatch(ctx context.Context, b *Batch) BatchResults
	Exec(ctx context.Context, sql string, arguments ...any) (commandTag pgconn.CommandTag, err error)
	Query(ctx context.Context, sql string, args ...any) (Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) Row
	Conn() *Conn
}
type Conn struct{ closed bool }

func Connect(ctx context.Context, connString string) (_ *Conn, _ error)          { return }
func (c *Conn) Close(ctx context.Context) (_ error)                              { return }
func (c *Conn) Begin(ctx context.Context) (_ Tx, _ error)                        { return }
func (c *Conn) BeginTx(ctx context.Context, txOptions TxOptions) (_ Tx, _ error) { return }
func (c *Conn) CopyFrom(ctx context.Context, tableName Identifier, columnNames []string, rowSrc CopyFromSource) (_ int64, _ error) {
	return
}
func (c *Conn) SendBatch(ctx context.Context, b *Batch) (_ BatchResults) { return }
func (c *Conn) Exec(ctx context.Context, sql string, arguments ...any) (_ pgconn.CommandTag, _ error) {
	return
}
func (c *Conn) Query(ctx context.Context, sql string, args ...any) (_ Rows, _ error) { return }
func (c *Conn) QueryRow(ctx context.Context, sql string, args ...any) (_ Row)        { return }
func BeginFunc(ctx context.Context, db interface {
	Begin(ctx context.Context) (Tx, error)
}, fn func(Tx) error) (err error) {
	return
}
func BeginTxFunc(ctx context.Context, db interface {
	BeginTx(ctx context.Context, txOptions TxOptions) (Tx, error)
}, txOptions TxOptions, fn func(Tx) error) (err error) {
	return
}
