// Package sqlx is a stub for tests: declarations with the signatures of
// github.com/jmoiron/sqlx, and nothing behind them.
package sqlx

import (
	"context"
	"database/sql"
)

type Row struct{ err error }

func (r *Row) Scan(dest ...any) (_ error)    { return }
func (r *Row) StructScan(dest any) (_ error) { return }

type Rows struct{ *sql.Rows }

func (r *Rows) StructScan(dest any) (_ error) { return }

type Queryer interface {
	Query(query string, args ...any) (*sql.Rows, error)
	Queryx(query string, args ...any) (*Rows, error)
	QueryRowx(query string, args ...any) *Row
}
type Execer interface {
	Exec(query string, args ...any) (sql.Result, error)
}

type Ext interface {
	Queryer
	Execer
}

type QueryerContext interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryxContext(ctx context.Context, query string, args ...any) (*Rows, error)
	QueryRowxContext(ctx context.Context, query string, args ...any) *Row
}
type ExecerContext interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

type ExtContext interface {
	QueryerContext
	ExecerContext
}

func Connect(driverName, dataSourceName string) (_ *DB, _ error)   { return }
func Open(driverName, dataSourceName string) (_ *DB, _ error)      { return }
func NewDb(db *sql.DB, driverName string) (_ *DB)                  { return }
func In(query string, args ...any) (_ string, _ []any, _ error)    { return }
func Get(q Queryer, dest any, query string, args ...any) (_ error) { return }
func GetContext(ctx context.Context, q QueryerContext, dest any, query string, args ...any) (_ error) {
	return
}
func Select(q Queryer, dest any, query string, args ...any) (_ error) { return }
func SelectContext(ctx context.Context, q QueryerContext, dest any, query string, args ...any) (_ error) {
	return
}
func NamedQuery(e Ext, query string, arg any) (_ *Rows, _ error) { return }
func NamedQueryContext(ctx context.Context, e ExtContext, query string, arg any) (_ *Rows, _ error) {
	return
}
func NamedExec(e Ext, query string, arg any) (_ sql.Result, _ error) { return }
func NamedExecContext(ctx context.Context, e ExtContext, query string, arg any) (_ sql.Result, _ error) {
	return
}
func MustExec(e Execer, query string, args ...any) (_ sql.Result) { return }
func MustExecContext(ctx context.Context, e ExecerContext, query string, args ...any) (_ sql.Result) {
	return
}

type DB struct{ *sql.DB }

func (db *DB) Beginx() (_ *Tx, _ error)                                           { return }
func (db *DB) BeginTxx(ctx context.Context, opts *sql.TxOptions) (_ *Tx, _ error) { return }
func (db *DB) Rebind(query string) (_ string)                                     { return }
func (db *DB) Queryx(query string, args ...any) (_ *Rows, _ error)                { return }
func (db *DB) QueryxContext(ctx context.Context, query string, args ...any) (_ *Rows, _ error) {
	return
}
func (db *DB) QueryRowx(query string, args ...any) (_ *Row)                                  { return }
func (db *DB) QueryRowxContext(ctx context.Context, query string, args ...any) (_ *Row)      { return }
func (db *DB) Get(dest any, query string, args ...any) (_ error)                             { return }
func (db *DB) Select(dest any, query string, args ...any) (_ error)                          { return }
func (db *DB) GetContext(ctx context.Context, dest any, query string, args ...any) (_ error) { return }
func (db *DB) SelectContext(ctx context.Context, dest any, query string, args ...any) (_ error) {
	return
}
func (db *DB) NamedQuery(query string, arg any) (_ *Rows, _ error) { return }
func (db *DB) NamedQueryContext(ctx context.Context, query string, arg any) (_ *Rows, _ error) {
	return
}
func (db *DB) NamedExec(query string, arg any) (_ sql.Result, _ error) { return }
func (db *DB) NamedExecContext(ctx context.Context, query string, arg any) (_ sql.Result, _ error) {
	return
}
func (db *DB) MustExec(query string, args ...any) (_ sql.Result)                             { return }
func (db *DB) MustExecContext(ctx context.Context, query string, args ...any) (_ sql.Result) { return }
func (db *DB) Preparex(query string) (_ *Stmt, _ error)                                      { return }
func (db *DB) PrepareNamed(query string) (_ *NamedStmt, _ error)                             { return }

type Conn struct{ *sql.Conn }

func (c *Conn) QueryxContext(ctx context.Context, query string, args ...any) (_ *Rows, _ error) {
	return
}
func (c *Conn) QueryRowxContext(ctx context.Context, query string, args ...any) (_ *Row)      { return }
func (c *Conn) GetContext(ctx context.Context, dest any, query string, args ...any) (_ error) { return }
func (c *Conn) SelectContext(ctx context.Context, dest any, query string, args ...any) (_ error) {
	return
}

type Tx struct{ *sql.Tx }

func (tx *Tx) Rebind(query string) (_ string)                      { return }
func (tx *Tx) Queryx(query string, args ...any) (_ *Rows, _ error) { return }
func (tx *Tx) QueryxContext(ctx context.Context, query string, args ...any) (_ *Rows, _ error) {
	return
}
func (tx *Tx) QueryRowx(query string, args ...any) (_ *Row)                                  { return }
func (tx *Tx) QueryRowxContext(ctx context.Context, query string, args ...any) (_ *Row)      { return }
func (tx *Tx) Get(dest any, query string, args ...any) (_ error)                             { return }
func (tx *Tx) Select(dest any, query string, args ...any) (_ error)                          { return }
func (tx *Tx) GetContext(ctx context.Context, dest any, query string, args ...any) (_ error) { return }
func (tx *Tx) SelectContext(ctx context.Context, dest any, query string, args ...any) (_ error) {
	return
}
func (tx *Tx) NamedQuery(query string, arg any) (_ *Rows, _ error)     { return }
func (tx *Tx) NamedExec(query string, arg any) (_ sql.Result, _ error) { return }
func (tx *Tx) NamedExecContext(ctx context.Context, query string, arg any) (_ sql.Result, _ error) {
	return
}
func (tx *Tx) MustExec(query string, args ...any) (_ sql.Result)                             { return }
func (tx *Tx) MustExecContext(ctx context.Context, query string, args ...any) (_ sql.Result) { return }

type Stmt struct{ *sql.Stmt }

func (s *Stmt) Queryx(args ...any) (_ *Rows, _ error)                              { return }
func (s *Stmt) QueryxContext(ctx context.Context, args ...any) (_ *Rows, _ error)  { return }
func (s *Stmt) QueryRowx(args ...any) (_ *Row)                                     { return }
func (s *Stmt) QueryRowxContext(ctx context.Context, args ...any) (_ *Row)         { return }
func (s *Stmt) Get(dest any, args ...any) (_ error)                                { return }
func (s *Stmt) Select(dest any, args ...any) (_ error)                             { return }
func (s *Stmt) GetContext(ctx context.Context, dest any, args ...any) (_ error)    { return }
func (s *Stmt) SelectContext(ctx context.Context, dest any, args ...any) (_ error) { return }
func (s *Stmt) MustExec(args ...any) (_ sql.Result)                                { return }
func (s *Stmt) MustExecContext(ctx context.Context, args ...any) (_ sql.Result)    { return }

type NamedStmt struct {
	QueryString string
	Stmt        *Stmt
}

func (n *NamedStmt) Query(arg any) (_ *sql.Rows, _ error)                             { return }
func (n *NamedStmt) QueryContext(ctx context.Context, arg any) (_ *sql.Rows, _ error) { return }
func (n *NamedStmt) Queryx(arg any) (_ *Rows, _ error)                                { return }
func (n *NamedStmt) QueryxContext(ctx context.Context, arg any) (_ *Rows, _ error)    { return }
func (n *NamedStmt) QueryRow(arg any) (_ *Row)                                        { return }
func (n *NamedStmt) QueryRowx(arg any) (_ *Row)                                       { return }
func (n *NamedStmt) QueryRowContext(ctx context.Context, arg any) (_ *Row)            { return }
func (n *NamedStmt) QueryRowxContext(ctx context.Context, arg any) (_ *Row)           { return }
func (n *NamedStmt) Get(dest any, arg any) (_ error)                                  { return }
func (n *NamedStmt) Select(dest any, arg any) (_ error)                               { return }
func (n *NamedStmt) GetContext(ctx context.Context, dest any, arg any) (_ error)      { return }
func (n *NamedStmt) SelectContext(ctx context.Context, dest any, arg any) (_ error)   { return }
func (n *NamedStmt) Exec(arg any) (_ sql.Result, _ error)                             { return }
func (n *NamedStmt) ExecContext(ctx context.Context, arg any) (_ sql.Result, _ error) { return }
func (n *NamedStmt) MustExec(arg any) (_ sql.Result)                                  { return }
func (n *NamedStmt) MustExecContext(ctx context.Context, arg any) (_ sql.Result)      { return }
