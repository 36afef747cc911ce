// Package goqu is a stub for tests: declarations with the signatures of
// github.com/doug-martin/goqu/v9, and nothing behind them.
package goqu

import (
	"context"
	"database/sql"
)

type SelectDataset struct{}
type Database struct{}
type TxDatabase struct{}
type SQLDatabase interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}
type SQLTx interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func (sd *SelectDataset) ScanStruct(i any) (_ bool, _ error)                             { return }
func (sd *SelectDataset) ScanStructContext(ctx context.Context, i any) (_ bool, _ error) { return }
func (sd *SelectDataset) ScanStructs(i any) (_ error)                                    { return }
func (sd *SelectDataset) ScanStructsContext(ctx context.Context, i any) (_ error)        { return }
func (sd *SelectDataset) ScanVal(i any) (_ bool, _ error)                                { return }
func (sd *SelectDataset) ScanValContext(ctx context.Context, i any) (_ bool, _ error)    { return }
func (sd *SelectDataset) ScanVals(i any) (_ error)                                       { return }
func (sd *SelectDataset) ScanValsContext(ctx context.Context, i any) (_ error)           { return }
func (sd *SelectDataset) Count() (_ int64, _ error)                                      { return }
func (sd *SelectDataset) CountContext(ctx context.Context) (_ int64, _ error)            { return }
func (sd *SelectDataset) Pluck(i any, col string) (_ error)                              { return }
func (sd *SelectDataset) PluckContext(ctx context.Context, i any, col string) (_ error)  { return }
func (d *Database) Query(query string, args ...any) (_ *sql.Rows, _ error)               { return }
func (d *Database) QueryContext(ctx context.Context, query string, args ...any) (_ *sql.Rows, _ error) {
	return
}
func (d *Database) QueryRow(query string, args ...any) (_ *sql.Row) { return }
func (d *Database) QueryRowContext(ctx context.Context, query string, args ...any) (_ *sql.Row) {
	return
}
func (d *Database) ScanStruct(i any, query string, args ...any) (_ bool, _ error) { return }
func (d *Database) ScanStructContext(ctx context.Context, i any, query string, args ...any) (_ bool, _ error) {
	return
}
func (d *Database) ScanStructs(i any, query string, args ...any) (_ error) { return }
func (d *Database) ScanStructsContext(ctx context.Context, i any, query string, args ...any) (_ error) {
	return
}
func (d *Database) ScanVal(i any, query string, args ...any) (_ bool, _ error) { return }
func (d *Database) ScanValContext(ctx context.Context, i any, query string, args ...any) (_ bool, _ error) {
	return
}
func (d *Database) ScanVals(i any, query string, args ...any) (_ error) { return }
func (d *Database) ScanValsContext(ctx context.Context, i any, query string, args ...any) (_ error) {
	return
}
func (d *Database) Exec(query string, args ...any) (_ sql.Result, _ error) { return }
func (d *Database) ExecContext(ctx context.Context, query string, args ...any) (_ sql.Result, _ error) {
	return
}
func (td *TxDatabase) Query(query string, args ...any) (_ *sql.Rows, _ error) { return }
func (td *TxDatabase) QueryContext(ctx context.Context, query string, args ...any) (_ *sql.Rows, _ error) {
	return
}
func (td *TxDatabase) QueryRow(query string, args ...any) (_ *sql.Row) { return }
func (td *TxDatabase) QueryRowContext(ctx context.Context, query string, args ...any) (_ *sql.Row) {
	return
}
func (td *TxDatabase) ScanStruct(i any, query string, args ...any) (_ bool, _ error) { return }
func (td *TxDatabase) ScanStructContext(ctx context.Context, i any, query string, args ...any) (_ bool, _ error) {
	return
}
func (td *TxDatabase) ScanStructs(i any, query string, args ...any) (_ error) { return }
func (td *TxDatabase) ScanStructsContext(ctx context.Context, i any, query string, args ...any) (_ error) {
	return
}
func (td *TxDatabase) ScanVal(i any, query string, args ...any) (_ bool, _ error) { return }
func (td *TxDatabase) ScanValContext(ctx context.Context, i any, query string, args ...any) (_ bool, _ error) {
	return
}
func (td *TxDatabase) ScanVals(i any, query string, args ...any) (_ error) { return }
func (td *TxDatabase) ScanValsContext(ctx context.Context, i any, query string, args ...any) (_ error) {
	return
}
func (td *TxDatabase) Exec(query string, args ...any) (_ sql.Result, _ error) { return }
func (td *TxDatabase) ExecContext(ctx context.Context, query string, args ...any) (_ sql.Result, _ error) {
	return
}
func (d *Database) WithTx(fn func(*TxDatabase) error) (_ error) { return }
func (td *TxDatabase) Wrap(fn func() error) (_ error)           { return }
