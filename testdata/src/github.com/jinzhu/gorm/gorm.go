// Package gorm is a stub for tests: declarations with the signatures of
// github.com/jinzhu/gorm, and nothing behind them.
package gorm

import "database/sql"

type DB struct{}
type Association struct{}
type SQLCommon interface {
	Exec(query string, args ...any) (sql.Result, error)
	Query(query string, args ...any) (*sql.Rows, error)
	QueryRow(query string, args ...any) *sql.Row
}

func (s *DB) First(out any, where ...any) (_ *DB)                       { return }
func (s *DB) Take(out any, where ...any) (_ *DB)                        { return }
func (s *DB) Last(out any, where ...any) (_ *DB)                        { return }
func (s *DB) Find(out any, where ...any) (_ *DB)                        { return }
func (s *DB) FirstOrInit(out any, where ...any) (_ *DB)                 { return }
func (s *DB) Preloads(out any) (_ *DB)                                  { return }
func (s *DB) Related(value any, foreignKeys ...string) (_ *DB)          { return }
func (s *DB) Scan(dest any) (_ *DB)                                     { return }
func (s *DB) Pluck(column string, value any) (_ *DB)                    { return }
func (s *DB) Count(value any) (_ *DB)                                   { return }
func (s *DB) Row() (_ *sql.Row)                                         { return }
func (s *DB) Rows() (_ *sql.Rows, _ error)                              { return }
func (s *DB) Create(value any) (_ *DB)                                  { return }
func (s *DB) Save(value any) (_ *DB)                                    { return }
func (s *DB) FirstOrCreate(out any, where ...any) (_ *DB)               { return }
func (s *DB) Update(attrs ...any) (_ *DB)                               { return }
func (s *DB) UpdateColumn(attrs ...any) (_ *DB)                         { return }
func (s *DB) Updates(values any, ignoreProtectedAttrs ...bool) (_ *DB)  { return }
func (s *DB) UpdateColumns(values any) (_ *DB)                          { return }
func (s *DB) Exec(sql string, values ...any) (_ *DB)                    { return }
func (s *DB) Delete(value any, where ...any) (_ *DB)                    { return }
func (s *DB) DropTable(values ...any) (_ *DB)                           { return }
func (s *DB) DropTableIfExists(values ...any) (_ *DB)                   { return }
func (association *Association) Find(value any) (_ *Association)        { return }
func (association *Association) Append(values ...any) (_ *Association)  { return }
func (association *Association) Replace(values ...any) (_ *Association) { return }
func (association *Association) Delete(values ...any) (_ *Association)  { return }
func (association *Association) Clear() (_ *Association)                { return }
func (s *DB) Transaction(fc func(tx *DB) error) (_ error)               { return }
