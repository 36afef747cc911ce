// Package pgxscan is a stub for tests: declarations with the signatures of
// github.com/georgysavva/scany/v2/pgxscan, and nothing behind them.
package pgxscan

import (
	"context"

	pgx "github.com/jackc/pgx/v5"
)

type Querier interface {
	Query(ctx context.Context, query string, args ...any) (pgx.Rows, error)
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
