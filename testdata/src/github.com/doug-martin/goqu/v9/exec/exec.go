// Package exec is a stub for tests: declarations with the signatures of
// github.com/doug-martin/goqu/v9/exec, and nothing behind them.
package exec

import (
	"context"
	"database/sql"
)

type QueryExecutor struct{}
type Scanner interface {
	Close() error
	Err() error
	Next() bool
}

func (q QueryExecutor) Exec() (_ sql.Result, _ error)                                  { return }
func (q QueryExecutor) ExecContext(ctx context.Context) (_ sql.Result, _ error)        { return }
func (q QueryExecutor) Query() (_ *sql.Rows, _ error)                                  { return }
func (q QueryExecutor) QueryContext(ctx context.Context) (_ *sql.Rows, _ error)        { return }
func (q QueryExecutor) ScanStruct(i any) (_ bool, _ error)                             { return }
func (q QueryExecutor) ScanStructContext(ctx context.Context, i any) (_ bool, _ error) { return }
func (q QueryExecutor) ScanStructs(i any) (_ error)                                    { return }
func (q QueryExecutor) ScanStructsContext(ctx context.Context, i any) (_ error)        { return }
func (q QueryExecutor) ScanVal(i any) (_ bool, _ error)                                { return }
func (q QueryExecutor) ScanValContext(ctx context.Context, i any) (_ bool, _ error)    { return }
func (q QueryExecutor) ScanVals(i any) (_ error)                                       { return }
func (q QueryExecutor) ScanValsContext(ctx context.Context, i any) (_ error)           { return }
func (q QueryExecutor) Scanner() (_ Scanner, _ error)                                  { return }
func (q QueryExecutor) ScannerContext(ctx context.Context) (_ Scanner, _ error)        { return }
