// Package xorm is a stub for tests: declarations with the signatures of
// xorm.io/xorm, and nothing behind them.
package xorm

import (
	"context"
	"database/sql"
)

type IterFunc func(idx int, bean any) error
type Rows struct{ closed bool }

func (rows *Rows) Next() (_ bool)              { return }
func (rows *Rows) Scan(beans ...any) (_ error) { return }
func (rows *Rows) Close() (_ error)            { return }
func NewEngine(driverName string, dataSourceName string, driverOptions ...func(db *sql.DB) error) (_ *Engine, _ error) {
	return
}

type Interface interface {
	Get(beans ...any) (bool, error)
	Exist(beans ...any) (bool, error)
	Find(rowsSlicePtr any, condiBean ...any) error
	FindAndCount(rowsSlicePtr any, condiBean ...any) (int64, error)
	Count(beans ...any) (int64, error)
	Insert(beans ...any) (int64, error)
	Delete(beans ...any) (int64, error)
	Truncate(beans ...any) (int64, error)
	Iterate(bean any, fun IterFunc) error
	Rows(bean any) (*Rows, error)
	Sum(bean any, colName string) (float64, error)
	SumInt(bean any, colName string) (int64, error)
	Sums(bean any, colNames ...string) ([]float64, error)
	SumsInt(bean any, colNames ...string) ([]int64, error)
	Query(sqlOrArgs ...any) (resultsSlice []map[string][]byte, err error)
	QueryString(sqlOrArgs ...any) ([]map[string]string, error)
	QueryInterface(sqlOrArgs ...any) ([]map[string]any, error)
	Exec(sqlOrArgs ...any) (sql.Result, error)
	InsertOne(bean any) (int64, error)
	Update(bean any, condiBeans ...any) (int64, error)
	ID(id any) *Session
	Table(tableNameOrBean any) *Session
	Where(query any, args ...any) *Session
	In(column string, args ...any) *Session
}

type EngineInterface interface {
	Interface
	DropTables(beans ...any) error
	NewSession() *Session
	Context(ctx context.Context) *Session
}
type Engine struct{ driverName string }

func (engine *Engine) Get(beans ...any) (_ bool, _ error)                                   { return }
func (engine *Engine) Exist(beans ...any) (_ bool, _ error)                                 { return }
func (engine *Engine) Find(beans any, condiBeans ...any) (_ error)                          { return }
func (engine *Engine) FindAndCount(rowsSlicePtr any, condiBean ...any) (_ int64, _ error)   { return }
func (engine *Engine) Count(beans ...any) (_ int64, _ error)                                { return }
func (engine *Engine) Insert(beans ...any) (_ int64, _ error)                               { return }
func (engine *Engine) Delete(beans ...any) (_ int64, _ error)                               { return }
func (engine *Engine) Truncate(beans ...any) (_ int64, _ error)                             { return }
func (engine *Engine) Iterate(bean any, fun IterFunc) (_ error)                             { return }
func (engine *Engine) Rows(bean any) (_ *Rows, _ error)                                     { return }
func (engine *Engine) Sum(bean any, colName string) (_ float64, _ error)                    { return }
func (engine *Engine) SumInt(bean any, colName string) (_ int64, _ error)                   { return }
func (engine *Engine) Sums(bean any, colNames ...string) (_ []float64, _ error)             { return }
func (engine *Engine) SumsInt(bean any, colNames ...string) (_ []int64, _ error)            { return }
func (engine *Engine) Query(sqlOrArgs ...any) (resultsSlice []map[string][]byte, err error) { return }
func (engine *Engine) QueryString(sqlOrArgs ...any) (_ []map[string]string, _ error)        { return }
func (engine *Engine) QueryInterface(sqlOrArgs ...any) (_ []map[string]any, _ error)        { return }
func (engine *Engine) Exec(sqlOrArgs ...any) (_ sql.Result, _ error)                        { return }
func (engine *Engine) InsertOne(bean any) (_ int64, _ error)                                { return }
func (engine *Engine) Update(bean any, condiBeans ...any) (_ int64, _ error)                { return }
func (engine *Engine) DropTables(beans ...any) (_ error)                                    { return }
func (engine *Engine) Transaction(f func(*Session) (any, error)) (_ any, _ error)           { return }
func (engine *Engine) NewSession() (_ *Session)                                             { return }
func (engine *Engine) Context(ctx context.Context) (_ *Session)                             { return }
func (engine *Engine) ID(id any) (_ *Session)                                               { return }
func (engine *Engine) Table(tableNameOrBean any) (_ *Session)                               { return }
func (engine *Engine) Where(query any, args ...any) (_ *Session)                            { return }
func (engine *Engine) In(column string, args ...any) (_ *Session)                           { return }

type EngineGroup struct{ *Engine }

func (eg *EngineGroup) NewSession() (_ *Session)                                             { return }
func (eg *EngineGroup) Query(sqlOrArgs ...any) (resultsSlice []map[string][]byte, err error) { return }
func (eg *EngineGroup) QueryInterface(sqlOrArgs ...any) (_ []map[string]any, _ error)        { return }
func (eg *EngineGroup) QueryString(sqlOrArgs ...any) (_ []map[string]string, _ error)        { return }
func (eg *EngineGroup) Rows(bean any) (_ *Rows, _ error)                                     { return }

type Session struct{ engine *Engine }

func (session *Session) Begin() (_ error)                                                   { return }
func (session *Session) Commit() (_ error)                                                  { return }
func (session *Session) Rollback() (_ error)                                                { return }
func (session *Session) Close() (_ error)                                                   { return }
func (session *Session) Get(beans ...any) (_ bool, _ error)                                 { return }
func (session *Session) Exist(beans ...any) (_ bool, _ error)                               { return }
func (session *Session) GetOrError(beans ...any) (_ error)                                  { return }
func (session *Session) Find(rowsSlicePtr any, condiBean ...any) (_ error)                  { return }
func (session *Session) FindAndCount(rowsSlicePtr any, condiBean ...any) (_ int64, _ error) { return }
func (session *Session) Count(beans ...any) (_ int64, _ error)                              { return }
func (session *Session) Insert(beans ...any) (_ int64, _ error)                             { return }
func (session *Session) Delete(beans ...any) (_ int64, _ error)                             { return }
func (session *Session) Truncate(beans ...any) (_ int64, _ error)                           { return }
func (session *Session) Iterate(bean any, fun IterFunc) (_ error)                           { return }
func (session *Session) Rows(bean any) (_ *Rows, _ error)                                   { return }
func (session *Session) Sum(bean any, columnName string) (res float64, err error)           { return }
func (session *Session) SumInt(bean any, columnName string) (res int64, err error)          { return }
func (session *Session) Sums(bean any, columnNames ...string) (_ []float64, _ error)        { return }
func (session *Session) SumsInt(bean any, columnNames ...string) (_ []int64, _ error)       { return }
func (session *Session) Query(sqlOrArgs ...any) (_ []map[string][]byte, _ error)            { return }
func (session *Session) QueryString(sqlOrArgs ...any) (_ []map[string]string, _ error)      { return }
func (session *Session) QueryInterface(sqlOrArgs ...any) (_ []map[string]any, _ error)      { return }
func (session *Session) Exec(sqlOrArgs ...any) (_ sql.Result, _ error)                      { return }
func (session *Session) InsertOne(bean any) (_ int64, _ error)                              { return }
func (session *Session) InsertMulti(bean any) (_ int64, _ error)                            { return }
func (session *Session) Update(bean any, condiBean ...any) (_ int64, _ error)               { return }
func (session *Session) DropTable(beanOrTableName any) (_ error)                            { return }
func (session *Session) ID(id any) (_ *Session)                                             { return }
func (session *Session) Table(tableNameOrBean any) (_ *Session)                             { return }
func (session *Session) Where(query any, args ...any) (_ *Session)                          { return }
func (session *Session) And(query any, args ...any) (_ *Session)                            { return }
func (session *Session) Or(query any, args ...any) (_ *Session)                             { return }
func (session *Session) In(column string, args ...any) (_ *Session)                         { return }
func (session *Session) Cols(columns ...string) (_ *Session)                                { return }
func (session *Session) AllCols() (_ *Session)                                              { return }
