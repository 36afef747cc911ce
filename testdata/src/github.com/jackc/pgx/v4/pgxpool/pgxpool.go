// Package pgxpool is a stub for tests: declarations with the signatures of
// github.com/jackc/pgx/v4/pgxpool, and nothing behind them.
package pgxpool

import (
	"context"

	"github.com/jackc/pgconn"
	pgx "github.com/jackc/pgx/v4"
)

type Pool struct{}
type Conn struct{}
type Tx struct{}

func (p *Pool) Query(ctx context.Context, sql string, args ...any) (_ pgx.Rows, _ error) { return }
func (p *Pool) QueryRow(ctx context.Context, sql string, args ...any) (_ pgx.Row)        { return }
func (p *Pool) QueryFunc(ctx context.Context, sql string, args []any, scans []any, f func(pgx.QueryFuncRow) error) (_ pgconn.CommandTag, _ error) {
	return
}
func (p *Pool) Exec(ctx context.Context, sql string, arguments ...any) (_ pgconn.CommandTag, _ error) {
	return
}
func (p *Pool) CopyFrom(ctx context.Context, tableName pgx.Identifier, columnNames []string, rowSrc pgx.CopyFromSource) (_ int64, _ error) {
	return
}
func (p *Pool) SendBatch(ctx context.Context, b *pgx.Batch) (_ pgx.BatchResults)         { return }
func (c *Conn) Query(ctx context.Context, sql string, args ...any) (_ pgx.Rows, _ error) { return }
func (c *Conn) QueryRow(ctx context.Context, sql string, args ...any) (_ pgx.Row)        { return }
func (c *Conn) QueryFunc(ctx context.Context, sql string, args []any, scans []any, f func(pgx.QueryFuncRow) error) (_ pgconn.CommandTag, _ error) {
	return
}
func (c *Conn) Exec(ctx context.Context, sql string, arguments ...any) (_ pgconn.CommandTag, _ error) {
	return
}
func (c *Conn) CopyFrom(ctx context.Context, tableName pgx.Identifier, columnNames []string, rowSrc pgx.CopyFromSource) (_ int64, _ error) {
	return
}
func (c *Conn) SendBatch(ctx context.Context, b *pgx.Batch) (_ pgx.BatchResults)        { return }
func (tx *Tx) Query(ctx context.Context, sql string, args ...any) (_ pgx.Rows, _ error) { return }
func (tx *Tx) QueryRow(ctx context.Context, sql string, args ...any) (_ pgx.Row)        { return }
func (tx *Tx) QueryFunc(ctx context.Context, sql string, args []any, scans []any, f func(pgx.QueryFuncRow) error) (_ pgconn.CommandTag, _ error) {
	return
}
func (tx *Tx) Exec(ctx context.Context, sql string, arguments ...any) (_ pgconn.CommandTag, _ error) {
	return
}
func (tx *Tx) CopyFrom(ctx context.Context, tableName pgx.Identifier, columnNames []string, rowSrc pgx.CopyFromSource) (_ int64, _ error) {
	return
}
func (tx *Tx) SendBatch(ctx context.Context, b *pgx.Batch) (_ pgx.BatchResults) { return }
func (p *Pool) BeginFunc(ctx context.Context, f func(pgx.Tx) error) (_ error)   { return }
func (c *Conn) BeginFunc(ctx context.Context, f func(pgx.Tx) error) (_ error)   { return }
func (tx *Tx) BeginFunc(ctx context.Context, f func(pgx.Tx) error) (_ error)    { return }
func (p *Pool) BeginTxFunc(ctx context.Context, txOptions pgx.TxOptions, f func(pgx.Tx) error) (_ error) {
	return
}
func (c *Conn) BeginTxFunc(ctx context.Context, txOptions pgx.TxOptions, f func(pgx.Tx) error) (_ error) {
	return
}
func (p *Pool) AcquireFunc(ctx context.Context, f func(*Conn) error) (_ error) { return }
