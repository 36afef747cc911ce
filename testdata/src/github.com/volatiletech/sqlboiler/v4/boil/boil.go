// Package boil is a stub for tests: declarations with the signatures of
// github.com/volatiletech/sqlboiler/v4/boil, and nothing behind them.
package boil

import (
	"context"
	"database/sql"
)

type Transactor interface {
	Commit() error
	Rollback() error
	Executor
}
type Executor interface {
	Exec(query string, args ...any) (sql.Result, error)
	Query(query string, args ...any) (*sql.Rows, error)
	QueryRow(query string, args ...any) *sql.Row
}
type ContextTransactor interface {
	Commit() error
	Rollback() error
	ContextExecutor
}
type ContextExecutor interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	Executor
}
