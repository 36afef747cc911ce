// Package orm is a stub for tests: declarations with the signatures of
// github.com/go-pg/pg/v10/orm, and nothing behind them.
package orm

import (
	"context"
	"io"
)

type Query struct{}
type Result interface {
	RowsAffected() int
	RowsReturned() int
}
type CreateTableOptions struct {
	Varchar     int
	Temp        bool
	IfNotExists bool
}
type DropTableOptions struct {
	IfExists bool
	Cascade  bool
}
type DB interface {
	CopyFrom(r io.Reader, query any, params ...any) (Result, error)
	CopyTo(w io.Writer, query any, params ...any) (Result, error)
	Exec(query any, params ...any) (Result, error)
	ExecContext(c context.Context, query any, params ...any) (Result, error)
	ExecOne(query any, params ...any) (Result, error)
	ExecOneContext(c context.Context, query any, params ...any) (Result, error)
	Query(model any, query any, params ...any) (Result, error)
	QueryContext(c context.Context, model any, query any, params ...any) (Result, error)
	QueryOne(model any, query any, params ...any) (Result, error)
	QueryOneContext(c context.Context, model any, query any, params ...any) (Result, error)
}

func (q *Query) Select(values ...any) (_ error)                                       { return }
func (q *Query) SelectAndCount(values ...any) (_ int, _ error)                        { return }
func (q *Query) SelectAndCountEstimate(threshold int, values ...any) (_ int, _ error) { return }
func (q *Query) First() (_ error)                                                     { return }
func (q *Query) Last() (_ error)                                                      { return }
func (q *Query) Count() (_ int, _ error)                                              { return }
func (q *Query) CountEstimate(threshold int) (_ int, _ error)                         { return }
func (q *Query) Exists() (_ bool, _ error)                                            { return }
func (q *Query) ForEach(fn any) (_ error)                                             { return }
func (q *Query) Query(model any, query any, params ...any) (_ Result, _ error)        { return }
func (q *Query) QueryOne(model any, query any, params ...any) (_ Result, _ error)     { return }
func (q *Query) Insert(values ...any) (_ Result, _ error)                             { return }
func (q *Query) SelectOrInsert(values ...any) (_ bool, _ error)                       { return }
func (q *Query) Update(scan ...any) (_ Result, _ error)                               { return }
func (q *Query) UpdateNotZero(scan ...any) (_ Result, _ error)                        { return }
func (q *Query) Exec(query any, params ...any) (_ Result, _ error)                    { return }
func (q *Query) ExecOne(query any, params ...any) (_ Result, _ error)                 { return }
func (q *Query) CopyFrom(r io.Reader, query any, params ...any) (_ Result, _ error)   { return }
func (q *Query) CopyTo(w io.Writer, query any, params ...any) (_ Result, _ error)     { return }
func (q *Query) CreateTable(opt *CreateTableOptions) (_ error)                        { return }
func (q *Query) Delete(values ...any) (_ Result, _ error)                             { return }
func (q *Query) ForceDelete(values ...any) (_ Result, _ error)                        { return }
func (q *Query) DropTable(opt *DropTableOptions) (_ error)                            { return }
