// Package sql is a stub for tests: declarations with the signatures of
// entgo.io/ent/dialect/sql, and nothing behind them.
package sql

import (
	"context"
	"database/sql"
)

type Driver struct{ Conn }
type Conn struct{ ExecQuerier }
type ExecQuerier interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}
type Tx struct{ Conn }

func (c Conn) Query(ctx context.Context, query string, args any, v any) (_ error) { return }
func (c Conn) Exec(ctx context.Context, query string, args any, v any) (_ error)  { return }
