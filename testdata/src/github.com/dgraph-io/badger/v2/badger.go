// Package badger is a stub for tests: declarations with the signatures of
// github.com/dgraph-io/badger/v2, and nothing behind them.
package badger

import (
	"context"
	"io"

	"github.com/dgraph-io/badger/v2/pb"
)

type Txn struct{}
type Item struct{}
type IteratorOptions struct {
	PrefetchValues bool
	PrefetchSize   int
	Reverse        bool
}
type Iterator struct{ ThreadId int }
type Entry struct {
	Key      []byte
	Value    []byte
	UserMeta byte
}
type WriteBatch struct{}
type DB struct{}
type KVList = pb.KVList

func (txn *Txn) Get(key []byte) (_ *Item, _ error)                            { return }
func (txn *Txn) NewIterator(opt IteratorOptions) (_ *Iterator)                { return }
func (txn *Txn) NewKeyIterator(key []byte, opt IteratorOptions) (_ *Iterator) { return }
func (txn *Txn) Set(key []byte, val []byte) (_ error)                         { return }
func (txn *Txn) SetEntry(e *Entry) (_ error)                                  { return }
func (txn *Txn) Delete(key []byte) (_ error)                                  { return }
func (wb *WriteBatch) Set(k []byte, v []byte) (_ error)                       { return }
func (wb *WriteBatch) SetEntry(e *Entry) (_ error)                            { return }
func (wb *WriteBatch) Delete(k []byte) (_ error)                              { return }
func (db *DB) DropAll() (_ error)                                             { return }
func (db *DB) DropPrefix(prefixes ...[]byte) (_ error)                        { return }
func (db *DB) Backup(w io.Writer, since uint64) (_ uint64, _ error)           { return }
func (db *DB) Load(r io.Reader, maxPendingWrites int) (_ error)               { return }
func (db *DB) Update(fn func(txn *Txn) error) (_ error)                       { return }
func (db *DB) View(fn func(txn *Txn) error) (_ error)                         { return }
func (db *DB) Subscribe(ctx context.Context, cb func(kv *KVList) error, prefixes ...[]byte) (_ error) {
	return
}
func (item *Item) Value(fn func(val []byte) error) (_ error) { return }
