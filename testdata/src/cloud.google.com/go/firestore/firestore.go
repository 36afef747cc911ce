// Package firestore is a stub for tests: declarations with the signatures of
// cloud.google.com/go/firestore, and nothing behind them.
package firestore

import (
	"context"
	"time"
)

type DocumentRef struct{}
type DocumentSnapshot struct {
	CreateTime time.Time
	UpdateTime time.Time
	ReadTime   time.Time
}
type DocumentSnapshotIterator struct{}
type WriteResult struct{ UpdateTime time.Time }
type SetOption interface{}
type Update struct {
	Path  string
	Value any
}
type Precondition interface{}
type CollectionRef struct{ Query }
type Query struct{}
type DocumentRefIterator struct{}
type DocumentIterator struct{}
type QuerySnapshotIterator struct{}
type Client struct{}
type Transaction struct{}
type TransactionOption interface{}
type Queryer interface{}
type BulkWriter struct{}
type BulkWriterJob struct{}
type WriteBatch struct{}

func (d *DocumentRef) Get(ctx context.Context) (_ *DocumentSnapshot, _ error)         { return }
func (d *DocumentRef) Snapshots(ctx context.Context) (_ *DocumentSnapshotIterator)    { return }
func (d *DocumentRef) Create(ctx context.Context, data any) (_ *WriteResult, _ error) { return }
func (d *DocumentRef) Set(ctx context.Context, data any, opts ...SetOption) (_ *WriteResult, _ error) {
	return
}
func (d *DocumentRef) Update(ctx context.Context, updates []Update, preconds ...Precondition) (_ *WriteResult, _ error) {
	return
}
func (d *DocumentRef) Delete(ctx context.Context, preconds ...Precondition) (_ *WriteResult, _ error) {
	return
}
func (c *CollectionRef) Add(ctx context.Context, data any) (_ *DocumentRef, _ *WriteResult, _ error) {
	return
}
func (c *CollectionRef) DocumentRefs(ctx context.Context) (_ *DocumentRefIterator) { return }
func (q Query) Documents(ctx context.Context) (_ *DocumentIterator)                { return }
func (q Query) Snapshots(ctx context.Context) (_ *QuerySnapshotIterator)           { return }
func (c *Client) GetAll(ctx context.Context, docRefs []*DocumentRef) (_ []*DocumentSnapshot, _ error) {
	return
}
func (c *Client) RunTransaction(ctx context.Context, f func(context.Context, *Transaction) error, opts ...TransactionOption) (_ error) {
	return
}
func (t *Transaction) Get(dr *DocumentRef) (_ *DocumentSnapshot, _ error)                    { return }
func (t *Transaction) GetAll(drs []*DocumentRef) (_ []*DocumentSnapshot, _ error)            { return }
func (t *Transaction) Documents(q Queryer) (_ *DocumentIterator)                             { return }
func (t *Transaction) DocumentRefs(cr *CollectionRef) (_ *DocumentRefIterator)               { return }
func (t *Transaction) Create(dr *DocumentRef, data any) (_ error)                            { return }
func (t *Transaction) Set(dr *DocumentRef, data any, opts ...SetOption) (_ error)            { return }
func (t *Transaction) Update(dr *DocumentRef, data []Update, opts ...Precondition) (_ error) { return }
func (t *Transaction) Delete(dr *DocumentRef, opts ...Precondition) (_ error)                { return }
func (bw *BulkWriter) Create(doc *DocumentRef, datum any) (_ *BulkWriterJob, _ error)        { return }
func (bw *BulkWriter) Set(doc *DocumentRef, datum any, opts ...SetOption) (_ *BulkWriterJob, _ error) {
	return
}
func (bw *BulkWriter) Update(doc *DocumentRef, updates []Update, preconds ...Precondition) (_ *BulkWriterJob, _ error) {
	return
}
func (bw *BulkWriter) Delete(doc *DocumentRef, preconds ...Precondition) (_ *BulkWriterJob, _ error) {
	return
}
func (b *WriteBatch) Commit(ctx context.Context) (_ []*WriteResult, _ error) { return }
