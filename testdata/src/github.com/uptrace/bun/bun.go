// Package bun is a stub for tests: declarations with the signatures of
// github.com/uptrace/bun, and nothing behind them.
package bun

import (
	"context"
	"database/sql"
)

type SelectQuery struct{}
type InsertQuery struct{}
type UpdateQuery struct{}
type MergeQuery struct{}
type DeleteQuery struct{}
type RawQuery struct{}
type CreateTableQuery struct{}
type CreateIndexQuery struct{}
type AddColumnQuery struct{}
type DropTableQuery struct{}
type TruncateTableQuery struct{}
type DropColumnQuery struct{}
type DropIndexQuery struct{}
type DB struct{}
type Tx struct{}
type Conn struct{}
type IConn interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}
type IDB interface {
	RunInTx(ctx context.Context, opts *sql.TxOptions, f func(ctx context.Context, tx Tx) error) error
	IConn
}

func (q *SelectQuery) Scan(ctx context.Context, dest ...any) (_ error)                      { return }
func (q *SelectQuery) Exec(ctx context.Context, dest ...any) (_ sql.Result, _ error)        { return }
func (q *SelectQuery) Rows(ctx context.Context) (_ *sql.Rows, _ error)                      { return }
func (q *SelectQuery) Count(ctx context.Context) (_ int64, _ error)                         { return }
func (q *SelectQuery) Exists(ctx context.Context) (_ bool, _ error)                         { return }
func (q *SelectQuery) ScanAndCount(ctx context.Context, dest ...any) (_ int64, _ error)     { return }
func (q *InsertQuery) Exec(ctx context.Context, dest ...any) (_ sql.Result, _ error)        { return }
func (q *InsertQuery) Scan(ctx context.Context, dest ...any) (_ error)                      { return }
func (q *UpdateQuery) Exec(ctx context.Context, dest ...any) (_ sql.Result, _ error)        { return }
func (q *UpdateQuery) Scan(ctx context.Context, dest ...any) (_ error)                      { return }
func (q *MergeQuery) Exec(ctx context.Context, dest ...any) (_ sql.Result, _ error)         { return }
func (q *MergeQuery) Scan(ctx context.Context, dest ...any) (_ error)                       { return }
func (q *DeleteQuery) Exec(ctx context.Context, dest ...any) (_ sql.Result, _ error)        { return }
func (q *DeleteQuery) Scan(ctx context.Context, dest ...any) (_ error)                      { return }
func (q *RawQuery) Scan(ctx context.Context, dest ...any) (_ error)                         { return }
func (q *RawQuery) Exec(ctx context.Context, dest ...any) (_ sql.Result, _ error)           { return }
func (q *CreateTableQuery) Exec(ctx context.Context, dest ...any) (_ sql.Result, _ error)   { return }
func (q *CreateIndexQuery) Exec(ctx context.Context, dest ...any) (_ sql.Result, _ error)   { return }
func (q *AddColumnQuery) Exec(ctx context.Context, dest ...any) (_ sql.Result, _ error)     { return }
func (q *DropTableQuery) Exec(ctx context.Context, dest ...any) (_ sql.Result, _ error)     { return }
func (q *TruncateTableQuery) Exec(ctx context.Context, dest ...any) (_ sql.Result, _ error) { return }
func (q *DropColumnQuery) Exec(ctx context.Context, dest ...any) (_ sql.Result, _ error)    { return }
func (q *DropIndexQuery) Exec(ctx context.Context, dest ...any) (_ sql.Result, _ error)     { return }
func (db *DB) Query(query string, args ...any) (_ *sql.Rows, _ error)                       { return }
func (db *DB) QueryContext(ctx context.Context, query string, args ...any) (_ *sql.Rows, _ error) {
	return
}
func (db *DB) QueryRow(query string, args ...any) (_ *sql.Row)                             { return }
func (db *DB) QueryRowContext(ctx context.Context, query string, args ...any) (_ *sql.Row) { return }
func (db *DB) Exec(query string, args ...any) (_ sql.Result, _ error)                      { return }
func (db *DB) ExecContext(ctx context.Context, query string, args ...any) (_ sql.Result, _ error) {
	return
}
func (tx Tx) Query(query string, args ...any) (_ *sql.Rows, _ error) { return }
func (tx Tx) QueryContext(ctx context.Context, query string, args ...any) (_ *sql.Rows, _ error) {
	return
}
func (tx Tx) QueryRow(query string, args ...any) (_ *sql.Row)                             { return }
func (tx Tx) QueryRowContext(ctx context.Context, query string, args ...any) (_ *sql.Row) { return }
func (tx Tx) Exec(query string, args ...any) (_ sql.Result, _ error)                      { return }
func (tx Tx) ExecContext(ctx context.Context, query string, args ...any) (_ sql.Result, _ error) {
	return
}
func (c Conn) QueryContext(ctx context.Context, query string, args ...any) (_ *sql.Rows, _ error) {
	return
}
func (c Conn) QueryRowContext(ctx context.Context, query string, args ...any) (_ *sql.Row) { return }
func (c Conn) ExecContext(ctx context.Context, query string, args ...any) (_ sql.Result, _ error) {
	return
}
func (db *DB) ResetModel(ctx context.Context, models ...any) (_ error) { return }
func (db *DB) RunInTx(ctx context.Context, opts *sql.TxOptions, fn func(ctx context.Context, tx Tx) error) (_ error) {
	return
}
func (tx Tx) RunInTx(ctx context.Context, _ *sql.TxOptions, fn func(ctx context.Context, tx Tx) error) (_ error) {
	return
}
func (c Conn) RunInTx(ctx context.Context, opts *sql.TxOptions, fn func(ctx context.Context, tx Tx) error) (_ error) {
	return
}
