// Package sqlscan is a stub for tests: declarations with the signatures of
// github.com/georgysavva/scany/v2/sqlscan, and nothing behind them.
package sqlscan

import (
	"context"
	"database/sql"
)

type Querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}
type API struct{}

func Get(ctx context.Context, db Querier, dst any, query string, args ...any) (_ error)    { return }
func Select(ctx context.Context, db Querier, dst any, query string, args ...any) (_ error) { return }
func (api *API) Get(ctx context.Context, db Querier, dst any, query string, args ...any) (_ error) {
	return
}
func (api *API) Select(ctx context.Context, db Querier, dst any, query string, args ...any) (_ error) {
	return
}
