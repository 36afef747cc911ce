// Package dialect is a stub for tests: declarations with the signatures of
// entgo.io/ent/dialect, and nothing behind them.
package dialect

import (
	"context"
	"database/sql"
)

type Driver interface {
	Close() error
	Dialect() string
	ExecQuerier
}
type ExecQuerier interface {
	Exec(ctx context.Context, query string, args any, v any) error
	Query(ctx context.Context, query string, args any, v any) error
}
type Tx interface {
	ExecQuerier
}
type DebugDriver struct{ Driver }
type DebugTx struct{ Tx }

func (d *DebugDriver) Query(ctx context.Context, query string, args any, v any) (_ error) { return }
func (d *DebugDriver) QueryContext(ctx context.Context, query string, args ...any) (_ *sql.Rows, _ error) {
	return
}
func (d *DebugDriver) Exec(ctx context.Context, query string, args any, v any) (_ error) { return }
func (d *DebugDriver) ExecContext(ctx context.Context, query string, args ...any) (_ sql.Result, _ error) {
	return
}
func (d *DebugTx) Query(ctx context.Context, query string, args any, v any) (_ error) { return }
func (d *DebugTx) QueryContext(ctx context.Context, query string, args ...any) (_ *sql.Rows, _ error) {
	return
}
func (d *DebugTx) Exec(ctx context.Context, query string, args any, v any) (_ error) { return }
func (d *DebugTx) ExecContext(ctx context.Context, query string, args ...any) (_ sql.Result, _ error) {
	return
}
