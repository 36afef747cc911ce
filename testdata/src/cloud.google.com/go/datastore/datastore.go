// Package datastore is a stub for tests: declarations with the signatures of
// cloud.google.com/go/datastore, and nothing behind them.
package datastore

import "context"

type Client struct{}
type Key struct {
	Kind string
	ID   int64
	Name string
}
type Mutation struct{}
type Transaction struct{}
type PendingKey struct{}
type Query struct{}
type Iterator struct{}
type TransactionOption interface{}
type Commit struct{}

func (c *Client) Get(ctx context.Context, key *Key, dst any) (_ error)                   { return }
func (c *Client) GetMulti(ctx context.Context, keys []*Key, dst any) (_ error)           { return }
func (c *Client) Put(ctx context.Context, key *Key, src any) (_ *Key, _ error)           { return }
func (c *Client) PutMulti(ctx context.Context, keys []*Key, src any) (_ []*Key, _ error) { return }
func (c *Client) Mutate(ctx context.Context, muts ...*Mutation) (_ []*Key, _ error)      { return }
func (c *Client) Delete(ctx context.Context, key *Key) (_ error)                         { return }
func (c *Client) DeleteMulti(ctx context.Context, keys []*Key) (_ error)                 { return }
func (t *Transaction) Get(key *Key, dst any) (_ error)                                   { return }
func (t *Transaction) GetMulti(keys []*Key, dst any) (_ error)                           { return }
func (t *Transaction) Put(key *Key, src any) (_ *PendingKey, _ error)                    { return }
func (t *Transaction) PutMulti(keys []*Key, src any) (_ []*PendingKey, _ error)          { return }
func (t *Transaction) Mutate(muts ...*Mutation) (_ []*PendingKey, _ error)               { return }
func (t *Transaction) Delete(key *Key) (_ error)                                         { return }
func (t *Transaction) DeleteMulti(keys []*Key) (_ error)                                 { return }
func (c *Client) GetAll(ctx context.Context, q *Query, dst any) (_ []*Key, _ error)      { return }
func (c *Client) Run(ctx context.Context, q *Query) (_ *Iterator)                        { return }
func (c *Client) Count(ctx context.Context, q *Query) (_ int, _ error)                   { return }
func (c *Client) RunInTransaction(ctx context.Context, f func(tx *Transaction) error, opts ...TransactionOption) (_ *Commit, _ error) {
	return
}
