// Package pgx is a stub for tests: declarations with the signatures of
// github.com/jackc/pgx/v4, and nothing behind them.
package pgx

import (
	"context"

	"github.com/jackc/pgconn"
)

type Conn struct{}
type Rows interface {
	Close()
	Err() error
	Next() bool
}
type Row interface{}
type QueryFuncRow interface{}
type Identifier []string
type CopyFromSource interface {
	Err() error
	Next() bool
}
type Batch struct{}
type BatchResults interface{ Close() error }
type Tx interface {
	BeginFunc(ctx context.Context, f func(Tx) error) error
	CopyFrom(ctx context.Context, tableName Identifier, columnNames []string, rowSrc CopyFromSource) (int64, error)
	Exec(ctx context.Context, sql string, arguments ...any) (pgconn.CommandTag, error)
	Query(ctx context.Context, sql string, args ...any) (Rows, error)
	QueryFunc(ctx context.Context, sql string, args []any, scans []any, f func(QueryFuncRow) error) (pgconn.CommandTag, error)
	QueryRow(ctx context.Context, sql string, args ...any) Row
	SendBatch(ctx context.Context, b *Batch) BatchResults
}
type TxOptions struct{}
type LargeObjects struct{}
type LargeObjectMode int32
type LargeObject struct{}

func (c *Conn) Query(ctx context.Context, sql string, args ...any) (_ Rows, _ error) { return }
func (c *Conn) QueryRow(ctx context.Context, sql string, args ...any) (_ Row)        { return }
func (c *Conn) QueryFunc(ctx context.Context, sql string, args []any, scans []any, f func(QueryFuncRow) error) (_ pgconn.CommandTag, _ error) {
	return
}
func (c *Conn) Exec(ctx context.Context, sql string, arguments ...any) (_ pgconn.CommandTag, _ error) {
	return
}
func (c *Conn) CopyFrom(ctx context.Context, tableName Identifier, columnNames []string, rowSrc CopyFromSource) (_ int64, _ error) {
	return
}
func (c *Conn) SendBatch(ctx context.Context, b *Batch) (_ BatchResults)  { return }
func (c *Conn) BeginFunc(ctx context.Context, f func(Tx) error) (_ error) { return }
func (c *Conn) BeginTxFunc(ctx context.Context, txOptions TxOptions, f func(Tx) error) (_ error) {
	return
}
func (o *LargeObjects) Open(ctx context.Context, oid uint32, mode LargeObjectMode) (_ *LargeObject, _ error) {
	return
}
func (o *LargeObjects) Create(ctx context.Context, oid uint32) (_ uint32, _ error) { return }
func (o *LargeObjects) Unlink(ctx context.Context, oid uint32) (_ error)           { return }
