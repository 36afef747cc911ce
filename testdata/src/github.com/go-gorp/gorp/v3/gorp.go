// Package gorp is a stub for tests: declarations with the signatures of
// github.com/go-gorp/gorp/v3, and nothing behind them.
package gorp

import "database/sql"

type DbMap struct{}
type Transaction struct{}
type SqlExecutor interface {
	Delete(list ...any) (int64, error)
	Exec(query string, args ...any) (sql.Result, error)
	Get(i any, keys ...any) (any, error)
	Insert(list ...any) error
	Query(query string, args ...any) (*sql.Rows, error)
	QueryRow(query string, args ...any) *sql.Row
	Select(i any, query string, args ...any) ([]any, error)
	SelectFloat(query string, args ...any) (float64, error)
	SelectInt(query string, args ...any) (int64, error)
	SelectNullFloat(query string, args ...any) (sql.NullFloat64, error)
	SelectNullInt(query string, args ...any) (sql.NullInt64, error)
	SelectNullStr(query string, args ...any) (sql.NullString, error)
	SelectOne(holder any, query string, args ...any) error
	SelectStr(query string, args ...any) (string, error)
	Update(list ...any) (int64, error)
}
type ColumnFilter func(*ColumnMap) bool
type ColumnMap struct {
	ColumnName string
	Transient  bool
	Unique     bool
}

func (m *DbMap) Get(i any, keys ...any) (_ any, _ error)                                      { return }
func (m *DbMap) Select(i any, query string, args ...any) (_ []any, _ error)                   { return }
func (m *DbMap) SelectOne(holder any, query string, args ...any) (_ error)                    { return }
func (m *DbMap) SelectInt(query string, args ...any) (_ int64, _ error)                       { return }
func (m *DbMap) SelectNullInt(query string, args ...any) (_ sql.NullInt64, _ error)           { return }
func (m *DbMap) SelectFloat(query string, args ...any) (_ float64, _ error)                   { return }
func (m *DbMap) SelectNullFloat(query string, args ...any) (_ sql.NullFloat64, _ error)       { return }
func (m *DbMap) SelectStr(query string, args ...any) (_ string, _ error)                      { return }
func (m *DbMap) SelectNullStr(query string, args ...any) (_ sql.NullString, _ error)          { return }
func (m *DbMap) Query(q string, args ...any) (_ *sql.Rows, _ error)                           { return }
func (m *DbMap) QueryRow(query string, args ...any) (_ *sql.Row)                              { return }
func (t *Transaction) Get(i any, keys ...any) (_ any, _ error)                                { return }
func (t *Transaction) Select(i any, query string, args ...any) (_ []any, _ error)             { return }
func (t *Transaction) SelectOne(holder any, query string, args ...any) (_ error)              { return }
func (t *Transaction) SelectInt(query string, args ...any) (_ int64, _ error)                 { return }
func (t *Transaction) SelectNullInt(query string, args ...any) (_ sql.NullInt64, _ error)     { return }
func (t *Transaction) SelectFloat(query string, args ...any) (_ float64, _ error)             { return }
func (t *Transaction) SelectNullFloat(query string, args ...any) (_ sql.NullFloat64, _ error) { return }
func (t *Transaction) SelectStr(query string, args ...any) (_ string, _ error)                { return }
func (t *Transaction) SelectNullStr(query string, args ...any) (_ sql.NullString, _ error)    { return }
func (t *Transaction) Query(q string, args ...any) (_ *sql.Rows, _ error)                     { return }
func (t *Transaction) QueryRow(query string, args ...any) (_ *sql.Row)                        { return }
func (m *DbMap) Insert(list ...any) (_ error)                                                 { return }
func (m *DbMap) Update(list ...any) (_ int64, _ error)                                        { return }
func (m *DbMap) Exec(query string, args ...any) (_ sql.Result, _ error)                       { return }
func (m *DbMap) Delete(list ...any) (_ int64, _ error)                                        { return }
func (t *Transaction) Insert(list ...any) (_ error)                                           { return }
func (t *Transaction) Update(list ...any) (_ int64, _ error)                                  { return }
func (t *Transaction) Exec(query string, args ...any) (_ sql.Result, _ error)                 { return }
func (t *Transaction) Delete(list ...any) (_ int64, _ error)                                  { return }
func (m *DbMap) UpdateColumns(filter ColumnFilter, list ...any) (_ int64, _ error)            { return }
func (t *Transaction) UpdateColumns(filter ColumnFilter, list ...any) (_ int64, _ error)      { return }
func (m *DbMap) DropTable(table any) (_ error)                                                { return }
func (m *DbMap) DropTableIfExists(table any) (_ error)                                        { return }
func (m *DbMap) DropTables() (_ error)                                                        { return }
func (m *DbMap) DropTablesIfExists() (_ error)                                                { return }
func (m *DbMap) TruncateTables() (_ error)                                                    { return }
