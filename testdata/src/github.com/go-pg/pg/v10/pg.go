// Package pg is a stub for tests: declarations with the signatures of
// github.com/go-pg/pg/v10, and nothing behind them.
package pg

import (
	"context"
	"io"

	"github.com/go-pg/pg/v10/orm"
)

type DB struct{ *baseDB }
type baseDB struct{}
type Conn struct{ *baseDB }
type Result = orm.Result
type Tx struct{}
type Stmt struct{}

func (db *baseDB) Query(model any, query any, params ...any) (_ Result, _ error) { return }
func (db *baseDB) QueryContext(c context.Context, model any, query any, params ...any) (_ Result, _ error) {
	return
}
func (db *baseDB) QueryOne(model any, query any, params ...any) (_ Result, _ error) { return }
func (db *baseDB) QueryOneContext(ctx context.Context, model any, query any, params ...any) (_ Result, _ error) {
	return
}
func (db *baseDB) Exec(query any, params ...any) (_ Result, _ error) { return }
func (db *baseDB) ExecContext(c context.Context, query any, params ...any) (_ Result, _ error) {
	return
}
func (db *baseDB) ExecOne(query any, params ...any) (_ Result, _ error) { return }
func (db *baseDB) ExecOneContext(ctx context.Context, query any, params ...any) (_ Result, _ error) {
	return
}
func (db *baseDB) CopyFrom(r io.Reader, query any, params ...any) (_ Result, _ error) { return }
func (db *baseDB) CopyTo(w io.Writer, query any, params ...any) (_ Result, _ error)   { return }
func (tx *Tx) Query(model any, query any, params ...any) (_ Result, _ error)          { return }
func (tx *Tx) QueryContext(c context.Context, model any, query any, params ...any) (_ Result, _ error) {
	return
}
func (tx *Tx) QueryOne(model any, query any, params ...any) (_ Result, _ error) { return }
func (tx *Tx) QueryOneContext(c context.Context, model any, query any, params ...any) (_ Result, _ error) {
	return
}
func (tx *Tx) Exec(query any, params ...any) (_ Result, _ error)                              { return }
func (tx *Tx) ExecContext(c context.Context, query any, params ...any) (_ Result, _ error)    { return }
func (tx *Tx) ExecOne(query any, params ...any) (_ Result, _ error)                           { return }
func (tx *Tx) ExecOneContext(c context.Context, query any, params ...any) (_ Result, _ error) { return }
func (tx *Tx) CopyFrom(r io.Reader, query any, params ...any) (_ Result, _ error)             { return }
func (tx *Tx) CopyTo(w io.Writer, query any, params ...any) (_ Result, _ error)               { return }
func (stmt *Stmt) Query(model any, params ...any) (_ Result, _ error)                         { return }
func (stmt *Stmt) QueryContext(c context.Context, model any, params ...any) (_ Result, _ error) {
	return
}
func (stmt *Stmt) QueryOne(model any, params ...any) (_ Result, _ error) { return }
func (stmt *Stmt) QueryOneContext(c context.Context, model any, params ...any) (_ Result, _ error) {
	return
}
func (stmt *Stmt) Exec(params ...any) (_ Result, _ error)                              { return }
func (stmt *Stmt) ExecContext(c context.Context, params ...any) (_ Result, _ error)    { return }
func (stmt *Stmt) ExecOne(params ...any) (_ Result, _ error)                           { return }
func (stmt *Stmt) ExecOneContext(c context.Context, params ...any) (_ Result, _ error) { return }
func (db *baseDB) RunInTransaction(ctx context.Context, fn func(*Tx) error) (_ error)  { return }
func (tx *Tx) RunInTransaction(ctx context.Context, fn func(*Tx) error) (_ error)      { return }
