// Package queries is a stub for tests: declarations with the signatures of
// github.com/volatiletech/sqlboiler/v4/queries, and nothing behind them.
package queries

import (
	"context"
	"database/sql"

	"github.com/volatiletech/sqlboiler/v4/boil"
)

type Query struct{}

func (q *Query) Bind(ctx context.Context, exec boil.Executor, obj any) (_ error) { return }
func (q *Query) BindG(ctx context.Context, obj any) (_ error)                    { return }
func (q *Query) BindP(ctx context.Context, exec boil.Executor, obj any)          {}
func (q *Query) Query(exec boil.Executor) (_ *sql.Rows, _ error)                 { return }
func (q *Query) QueryContext(ctx context.Context, exec boil.ContextExecutor) (_ *sql.Rows, _ error) {
	return
}
func (q *Query) QueryP(exec boil.Executor) (_ *sql.Rows)                                     { return }
func (q *Query) QueryRow(exec boil.Executor) (_ *sql.Row)                                    { return }
func (q *Query) QueryRowContext(ctx context.Context, exec boil.ContextExecutor) (_ *sql.Row) { return }
func (q *Query) Exec(exec boil.Executor) (_ sql.Result, _ error)                             { return }
func (q *Query) ExecContext(ctx context.Context, exec boil.ContextExecutor) (_ sql.Result, _ error) {
	return
}
func (q *Query) ExecP(exec boil.Executor) (_ sql.Result) { return }
