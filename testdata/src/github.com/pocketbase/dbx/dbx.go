// Package dbx is a stub for tests: declarations with the signatures of
// github.com/pocketbase/dbx, and nothing behind them.
package dbx

import "database/sql"

type Rows struct{ *sql.Rows }

type Query struct{}

func (q *Query) Execute() (_ sql.Result, _ error) { return }
func (q *Query) One(a any) (_ error)              { return }
func (q *Query) All(slice any) (_ error)          { return }
func (q *Query) Row(a ...any) (_ error)           { return }
func (q *Query) Column(a any) (_ error)           { return }
func (q *Query) Rows() (_ *Rows, _ error)         { return }

type SelectQuery struct{}

func (s *SelectQuery) One(a any) (_ error)           { return }
func (s *SelectQuery) All(slice any) (_ error)       { return }
func (s *SelectQuery) Model(pk, model any) (_ error) { return }
func (s *SelectQuery) Row(a ...any) (_ error)        { return }
func (s *SelectQuery) Column(a any) (_ error)        { return }
func (s *SelectQuery) Rows() (_ *Rows, _ error)      { return }

type ModelQuery struct{}

func (q *ModelQuery) Insert(attrs ...string) (_ error) { return }
func (q *ModelQuery) Update(attrs ...string) (_ error) { return }
func (q *ModelQuery) Delete() (_ error)                { return }
