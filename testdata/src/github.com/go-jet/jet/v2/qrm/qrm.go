// Package qrm is a stub for tests: declarations with the signatures of
// github.com/go-jet/jet/v2/qrm, and nothing behind them.
package qrm

import (
	"context"
	"database/sql"
)

type Executable interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}
type Queryable interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

func Query(ctx context.Context, db Queryable, query string, args []any, destPtr any) (_ int64, _ error) {
	return
}
