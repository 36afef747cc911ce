// Package pop is a stub for tests: declarations with the signatures of
// github.com/gobuffalo/pop/v6, and nothing behind them.
package pop

import validate "github.com/gobuffalo/validate/v3"

type Connection struct{}
type Query struct{}

func (c *Connection) Find(model any, id any) (_ error)                         { return }
func (c *Connection) First(model any) (_ error)                                { return }
func (c *Connection) Last(model any) (_ error)                                 { return }
func (c *Connection) All(models any) (_ error)                                 { return }
func (c *Connection) Count(model any) (_ int, _ error)                         { return }
func (q *Query) Find(model any, id any) (_ error)                              { return }
func (q *Query) First(model any) (_ error)                                     { return }
func (q *Query) Last(model any) (_ error)                                      { return }
func (q *Query) All(models any) (_ error)                                      { return }
func (q Query) Count(model any) (_ int, _ error)                               { return }
func (q *Query) Exists(model any) (_ bool, _ error)                            { return }
func (q Query) CountByField(model any, field string) (_ int, _ error)          { return }
func (c *Connection) Load(model any, fields ...string) (_ error)               { return }
func (c *Connection) Reload(model any) (_ error)                               { return }
func (c *Connection) Create(model any, excludeColumns ...string) (_ error)     { return }
func (c *Connection) Save(model any, excludeColumns ...string) (_ error)       { return }
func (c *Connection) Update(model any, excludeColumns ...string) (_ error)     { return }
func (c *Connection) UpdateColumns(model any, columnNames ...string) (_ error) { return }
func (c *Connection) ValidateAndCreate(model any, excludeColumns ...string) (_ *validate.Errors, _ error) {
	return
}
func (c *Connection) ValidateAndSave(model any, excludeColumns ...string) (_ *validate.Errors, _ error) {
	return
}
func (c *Connection) ValidateAndUpdate(model any, excludeColumns ...string) (_ *validate.Errors, _ error) {
	return
}
func (q *Query) UpdateQuery(model any, columnNames ...string) (_ int64, _ error) { return }
func (q *Query) Exec() (_ error)                                                 { return }
func (q *Query) ExecWithCount() (_ int, _ error)                                 { return }
func (q *Query) Delete(model any) (_ error)                                      { return }
func (c *Connection) Destroy(model any) (_ error)                                { return }
func (c *Connection) TruncateAll() (_ error)                                     { return }
func (c *Connection) Transaction(fn func(tx *Connection) error) (_ error)        { return }
func (c *Connection) Rollback(fn func(tx *Connection)) (_ error)                 { return }
