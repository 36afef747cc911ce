// Package gorm is a stub for tests: declarations with the signatures of
// gorm.io/gorm, and nothing behind them.
package gorm

import (
	"context"
	"database/sql"
	"errors"

	"gorm.io/gorm/clause"
)

var ErrRecordNotFound = errors.New("record not found")

type Dialector interface{ Name() string }
type Config struct{ SkipDefaultTransaction, DryRun bool }
type Option interface{ Apply(*Config) error }
type Model struct{ ID uint }
type Statement struct{ Table string }
type DB struct {
	*Config
	Error        error
	RowsAffected int64
	Statement    *Statement
}

func Open(dialector Dialector, opts ...Option) (db *DB, err error) { return }
func (db *DB) WithContext(ctx context.Context) (_ *DB)             { return }
func (db *DB) Model(value any) (tx *DB)                            { return }
func (db *DB) Table(name string, args ...any) (tx *DB)             { return }
func (db *DB) Select(query any, args ...any) (tx *DB)              { return }
func (db *DB) Where(query any, args ...any) (tx *DB)               { return }
func (db *DB) Not(query any, args ...any) (tx *DB)                 { return }
func (db *DB) Or(query any, args ...any) (tx *DB)                  { return }
func (db *DB) Having(query any, args ...any) (tx *DB)              { return }
func (db *DB) Joins(query string, args ...any) (tx *DB)            { return }
func (db *DB) Preload(query string, args ...any) (tx *DB)          { return }
func (db *DB) Raw(query string, args ...any) (tx *DB)              { return }
func (db *DB) Clauses(conds ...clause.Expression) (tx *DB)         { return }
func (db *DB) Omit(columns ...string) (tx *DB)                     { return }
func (db *DB) Order(value any) (tx *DB)                            { return }
func (db *DB) Limit(limit int) (tx *DB)                            { return }
func (db *DB) Offset(limit int) (tx *DB)                           { return }
func (db *DB) Scopes(funcs ...func(*DB) *DB) (tx *DB)              { return }
func (db *DB) Debug() (tx *DB)                                     { return }
func (db *DB) Unscoped() (tx *DB)                                  { return }
func (db *DB) First(dest any, conds ...any) (tx *DB)               { return }
func (db *DB) Take(dest any, conds ...any) (tx *DB)                { return }
func (db *DB) Last(dest any, conds ...any) (tx *DB)                { return }
func (db *DB) Find(dest any, conds ...any) (tx *DB)                { return }
func (db *DB) FirstOrInit(dest any, conds ...any) (tx *DB)         { return }
func (db *DB) FirstOrCreate(dest any, conds ...any) (tx *DB)       { return }
func (db *DB) FindInBatches(dest any, batchSize int, fc func(tx *DB, batch int) error) (_ *DB) {
	return
}
func (db *DB) Scan(dest any) (tx *DB)                                                { return }
func (db *DB) Pluck(column string, dest any) (tx *DB)                                { return }
func (db *DB) Count(count *int64) (tx *DB)                                           { return }
func (db *DB) Row() (_ *sql.Row)                                                     { return }
func (db *DB) Rows() (_ *sql.Rows, _ error)                                          { return }
func (db *DB) Create(value any) (tx *DB)                                             { return }
func (db *DB) Save(value any) (tx *DB)                                               { return }
func (db *DB) Updates(value any) (tx *DB)                                            { return }
func (db *DB) UpdateColumns(value any) (tx *DB)                                      { return }
func (db *DB) CreateInBatches(value any, batchSize int) (tx *DB)                     { return }
func (db *DB) Update(column string, value any) (tx *DB)                              { return }
func (db *DB) UpdateColumn(column string, value any) (tx *DB)                        { return }
func (db *DB) Delete(value any, conds ...any) (tx *DB)                               { return }
func (db *DB) Exec(sql string, values ...any) (tx *DB)                               { return }
func (db *DB) Transaction(fc func(tx *DB) error, opts ...*sql.TxOptions) (err error) { return }
func (db *DB) Connection(fc func(tx *DB) error) (err error)                          { return }
func (db *DB) Begin(opts ...*sql.TxOptions) (_ *DB)                                  { return }
func (db *DB) Commit() (_ *DB)                                                       { return }
func (db *DB) Rollback() (_ *DB)                                                     { return }
func (db *DB) Association(column string) (_ *Association)                            { return }
func (db *DB) DB() (_ *sql.DB, _ error)                                              { return }

type Association struct {
	DB    *DB
	Error error
}

func (association *Association) Find(out any, conds ...any) (_ error) { return }
func (association *Association) Append(values ...any) (_ error)       { return }
func (association *Association) Replace(values ...any) (_ error)      { return }
func (association *Association) Delete(values ...any) (_ error)       { return }
func (association *Association) Clear() (_ error)                     { return }
func (association *Association) Count() (count int64)                 { return }
func G[T any](db *DB, opts ...clause.Expression) (_ Interface[T])     { return }

type Interface[T any] interface {
	Raw(sql string, values ...any) ExecInterface[T]
	Exec(ctx context.Context, sql string, values ...any) error
	CreateInterface[T]
}

type CreateInterface[T any] interface {
	ExecInterface[T]
	Where(query any, args ...any) ChainInterface[T]
	Set(assignments ...clause.Assigner) SetCreateOrUpdateInterface[T]
	Create(ctx context.Context, r *T) error
	CreateInBatches(ctx context.Context, r *[]T, batchSize int) error
	Delete(ctx context.Context) (rowsAffected int, err error)
	Update(ctx context.Context, name string, value any) (rowsAffected int, err error)
	Updates(ctx context.Context, t T) (rowsAffected int, err error)
	Count(ctx context.Context, column string) (result int64, err error)
}

type ChainInterface[T any] interface {
	ExecInterface[T]
	Where(query any, args ...any) ChainInterface[T]
	Set(assignments ...clause.Assigner) SetUpdateOnlyInterface[T]
	Delete(ctx context.Context) (rowsAffected int, err error)
	Update(ctx context.Context, name string, value any) (rowsAffected int, err error)
	Updates(ctx context.Context, t T) (rowsAffected int, err error)
	Count(ctx context.Context, column string) (result int64, err error)
}
type SetUpdateOnlyInterface[T any] interface {
	Update(ctx context.Context) (rowsAffected int, err error)
}

type SetCreateOrUpdateInterface[T any] interface {
	Create(ctx context.Context) error
	Update(ctx context.Context) (rowsAffected int, err error)
}

type ExecInterface[T any] interface {
	Scan(ctx context.Context, r any) error
	First(ctx context.Context) (T, error)
	Last(ctx context.Context) (T, error)
	Take(ctx context.Context) (T, error)
	Find(ctx context.Context) ([]T, error)
	FindInBatches(ctx context.Context, batchSize int, fc func(data []T, batch int) error) error
	Row(ctx context.Context) *sql.Row
	Rows(ctx context.Context) (*sql.Rows, error)
}
