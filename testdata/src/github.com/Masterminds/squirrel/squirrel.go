// Package squirrel is a stub for tests: declarations with the signatures of
// github.com/Masterminds/squirrel, and nothing behind them.
package squirrel

import (
	"context"
	"database/sql"
)

type BaseRunner interface {
	Execer
	Queryer
}
type Execer interface {
	Exec(query string, args ...any) (sql.Result, error)
}
type Queryer interface {
	Query(query string, args ...any) (*sql.Rows, error)
}
type Runner interface {
	Execer
	Queryer
	QueryRower
}
type QueryRower interface {
	QueryRow(query string, args ...any) RowScanner
}
type RowScanner interface{}
type RunnerContext interface {
	Runner
	QueryerContext
	QueryRowerContext
	ExecerContext
}
type QueryerContext interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}
type QueryRowerContext interface {
	QueryRowContext(ctx context.Context, query string, args ...any) RowScanner
}
type ExecerContext interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}
type SelectBuilder struct{}
type InsertBuilder struct{}
type UpdateBuilder struct{}
type DeleteBuilder struct{}
type StmtCache struct{}
type Sqlizer interface{}

func (b SelectBuilder) Query() (_ *sql.Rows, _ error)                           { return }
func (b SelectBuilder) QueryContext(ctx context.Context) (_ *sql.Rows, _ error) { return }
func (b SelectBuilder) QueryRow() (_ RowScanner)                                { return }
func (b SelectBuilder) QueryRowContext(ctx context.Context) (_ RowScanner)      { return }
func (b SelectBuilder) Scan(dest ...any) (_ error)                              { return }
func (b SelectBuilder) ScanContext(ctx context.Context, dest ...any) (_ error)  { return }
func (b SelectBuilder) Exec() (_ sql.Result, _ error)                           { return }
func (b SelectBuilder) ExecContext(ctx context.Context) (_ sql.Result, _ error) { return }
func (b InsertBuilder) Exec() (_ sql.Result, _ error)                           { return }
func (b InsertBuilder) ExecContext(ctx context.Context) (_ sql.Result, _ error) { return }
func (b InsertBuilder) Query() (_ *sql.Rows, _ error)                           { return }
func (b InsertBuilder) QueryContext(ctx context.Context) (_ *sql.Rows, _ error) { return }
func (b InsertBuilder) QueryRow() (_ RowScanner)                                { return }
func (b InsertBuilder) QueryRowContext(ctx context.Context) (_ RowScanner)      { return }
func (b InsertBuilder) Scan(dest ...any) (_ error)                              { return }
func (b InsertBuilder) ScanContext(ctx context.Context, dest ...any) (_ error)  { return }
func (b UpdateBuilder) Exec() (_ sql.Result, _ error)                           { return }
func (b UpdateBuilder) ExecContext(ctx context.Context) (_ sql.Result, _ error) { return }
func (b UpdateBuilder) Query() (_ *sql.Rows, _ error)                           { return }
func (b UpdateBuilder) QueryContext(ctx context.Context) (_ *sql.Rows, _ error) { return }
func (b UpdateBuilder) QueryRow() (_ RowScanner)                                { return }
func (b UpdateBuilder) QueryRowContext(ctx context.Context) (_ RowScanner)      { return }
func (b UpdateBuilder) Scan(dest ...any) (_ error)                              { return }
func (b UpdateBuilder) ScanContext(ctx context.Context, dest ...any) (_ error)  { return }
func (b DeleteBuilder) Exec() (_ sql.Result, _ error)                           { return }
func (b DeleteBuilder) ExecContext(ctx context.Context) (_ sql.Result, _ error) { return }
func (b DeleteBuilder) Query() (_ *sql.Rows, _ error)                           { return }
func (b DeleteBuilder) QueryContext(ctx context.Context) (_ *sql.Rows, _ error) { return }
func (b DeleteBuilder) QueryRowContext(ctx context.Context) (_ RowScanner)      { return }
func (b DeleteBuilder) ScanContext(ctx context.Context, dest ...any) (_ error)  { return }
func (sc *StmtCache) Query(query string, args ...any) (_ *sql.Rows, _ error)    { return }
func (sc *StmtCache) QueryContext(ctx context.Context, query string, args ...any) (_ *sql.Rows, _ error) {
	return
}
func (sc *StmtCache) QueryRow(query string, args ...any) (_ RowScanner) { return }
func (sc *StmtCache) QueryRowContext(ctx context.Context, query string, args ...any) (_ RowScanner) {
	return
}
func (sc *StmtCache) Exec(query string, args ...any) (_ sql.Result, _ error) { return }
func (sc *StmtCache) ExecContext(ctx context.Context, query string, args ...any) (_ sql.Result, _ error) {
	return
}
func QueryWith(db Queryer, s Sqlizer) (_ *sql.Rows, _ error) { return }
func QueryContextWith(ctx context.Context, db QueryerContext, s Sqlizer) (_ *sql.Rows, _ error) {
	return
}
func QueryRowWith(db QueryRower, s Sqlizer) (_ RowScanner)                                    { return }
func QueryRowContextWith(ctx context.Context, db QueryRowerContext, s Sqlizer) (_ RowScanner) { return }
func ExecWith(db Execer, s Sqlizer) (_ sql.Result, _ error)                                   { return }
func ExecContextWith(ctx context.Context, db ExecerContext, s Sqlizer) (_ sql.Result, _ error) {
	return
}
