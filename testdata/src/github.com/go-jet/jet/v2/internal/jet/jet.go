// Package jet is a stub for tests: declarations with the signatures of
// github.com/go-jet/jet/v2/internal/jet, and nothing behind them.
package jet

import (
	"context"
	"database/sql"

	"github.com/go-jet/jet/v2/qrm"
)

type Statement interface {
	Exec(db qrm.Executable) (sql.Result, error)
	ExecContext(ctx context.Context, db qrm.Executable) (sql.Result, error)
	Query(db qrm.Queryable, destination any) error
	QueryContext(ctx context.Context, db qrm.Queryable, destination any) error
	Rows(ctx context.Context, db qrm.Queryable) (*Rows, error)
}
type Rows struct{}
