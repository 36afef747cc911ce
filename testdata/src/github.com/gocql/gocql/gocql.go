// Package gocql is a stub for tests: declarations with the signatures of
// github.com/gocql/gocql, and nothing behind them.
package gocql

type Session struct{}
type Query struct{}
type QueryInfo struct {
	Id          []byte
	PKeyColumns []int
}
type Batch struct{ CustomPayload map[string][]byte }
type Iter struct{}

func (s *Session) Query(stmt string, values ...any) (_ *Query)                          { return }
func (s *Session) Bind(stmt string, b func(q *QueryInfo) ([]any, error)) (_ *Query)     { return }
func (s *Session) ExecuteBatch(batch *Batch) (_ error)                                  { return }
func (s *Session) ExecuteBatchCAS(batch *Batch, dest ...any) (_ bool, _ *Iter, _ error) { return }
func (s *Session) MapExecuteBatchCAS(batch *Batch, dest map[string]any) (_ bool, _ *Iter, _ error) {
	return
}
func (q *Query) Exec() (_ error)                                  { return }
func (q *Query) ScanCAS(dest ...any) (_ bool, _ error)            { return }
func (q *Query) MapScanCAS(dest map[string]any) (_ bool, _ error) { return }
