// Package spanner is a stub for tests: declarations with the signatures of
// cloud.google.com/go/spanner, and nothing behind them.
package spanner

import (
	"context"
	"time"
)

type ReadOnlyTransaction struct{ txReadOnly }
type txReadOnly struct{}
type KeySet interface{}
type RowIterator struct {
	QueryStats map[string]any
	RowCount   int64
}
type ReadOptions struct {
	Index      string
	Limit      int
	RequestTag string
}
type Key []any
type Row struct{}
type Statement struct {
	SQL    string
	Params map[string]any
}
type QueryOptions struct {
	RequestTag                  string
	DataBoostEnabled            bool
	ExcludeTxnFromChangeStreams bool
}
type ReadWriteTransaction struct{ txReadOnly }
type Mutation struct{}
type Client struct{}
type ApplyOption func(*applyOption)
type applyOption struct{}
type MutationGroup struct{}
type BatchWriteResponseIterator struct{}
type TransactionOptions struct {
	TransactionTag              string
	ExcludeTxnFromChangeStreams bool
}
type CommitResponse struct{ CommitTs time.Time }

func (t *txReadOnly) Read(ctx context.Context, table string, keys KeySet, columns []string) (_ *RowIterator) {
	return
}
func (t *txReadOnly) ReadWithOptions(ctx context.Context, table string, keys KeySet, columns []string, opts *ReadOptions) (_ *RowIterator) {
	return
}
func (t *txReadOnly) ReadUsingIndex(ctx context.Context, table string, index string, keys KeySet, columns []string) (_ *RowIterator) {
	return
}
func (t *txReadOnly) ReadRow(ctx context.Context, table string, key Key, columns []string) (_ *Row, _ error) {
	return
}
func (t *txReadOnly) ReadRowWithOptions(ctx context.Context, table string, key Key, columns []string, opts *ReadOptions) (_ *Row, _ error) {
	return
}
func (t *txReadOnly) ReadRowUsingIndex(ctx context.Context, table string, index string, key Key, columns []string) (_ *Row, _ error) {
	return
}
func (t *txReadOnly) Query(ctx context.Context, statement Statement) (_ *RowIterator) { return }
func (t *txReadOnly) QueryWithOptions(ctx context.Context, statement Statement, opts QueryOptions) (_ *RowIterator) {
	return
}
func (t *txReadOnly) QueryWithStats(ctx context.Context, statement Statement) (_ *RowIterator) {
	return
}
func (t *ReadWriteTransaction) Update(ctx context.Context, stmt Statement) (_ int64, _ error) { return }
func (t *ReadWriteTransaction) UpdateWithOptions(ctx context.Context, stmt Statement, opts QueryOptions) (_ int64, _ error) {
	return
}
func (t *ReadWriteTransaction) BatchUpdate(ctx context.Context, stmts []Statement) (_ []int64, _ error) {
	return
}
func (t *ReadWriteTransaction) BatchUpdateWithOptions(ctx context.Context, stmts []Statement, opts QueryOptions) (_ []int64, _ error) {
	return
}
func (t *ReadWriteTransaction) BufferWrite(ms []*Mutation) (_ error) { return }
func (c *Client) Apply(ctx context.Context, ms []*Mutation, opts ...ApplyOption) (_ time.Time, _ error) {
	return
}
func (c *Client) BatchWrite(ctx context.Context, mgs []*MutationGroup) (_ *BatchWriteResponseIterator) {
	return
}
func (c *Client) PartitionedUpdate(ctx context.Context, statement Statement) (_ int64, _ error) {
	return
}
func (c *Client) PartitionedUpdateWithOptions(ctx context.Context, statement Statement, opts QueryOptions) (_ int64, _ error) {
	return
}
func (c *Client) ReadWriteTransaction(ctx context.Context, f func(context.Context, *ReadWriteTransaction) error) (_ time.Time, _ error) {
	return
}
func (c *Client) ReadWriteTransactionWithOptions(ctx context.Context, f func(context.Context, *ReadWriteTransaction) error, options TransactionOptions) (_ CommitResponse, _ error) {
	return
}
