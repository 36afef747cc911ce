// Package leveldb is a stub for tests: declarations with the signatures of
// github.com/syndtr/goleveldb/leveldb, and nothing behind them.
package leveldb

import (
	"github.com/syndtr/goleveldb/leveldb/iterator"
	"github.com/syndtr/goleveldb/leveldb/opt"
	"github.com/syndtr/goleveldb/leveldb/util"
)

type DB struct{}
type Batch struct{}
type Transaction struct{}
type Snapshot struct{}
type Reader interface {
	Get(key []byte, ro *opt.ReadOptions) ([]byte, error)
	NewIterator(slice *util.Range, ro *opt.ReadOptions) iterator.Iterator
}

func (db *DB) Get(key []byte, ro *opt.ReadOptions) (_ []byte, _ error)                  { return }
func (db *DB) NewIterator(slice *util.Range, ro *opt.ReadOptions) (_ iterator.Iterator) { return }
func (db *DB) Put(key []byte, value []byte, wo *opt.WriteOptions) (_ error)             { return }
func (db *DB) Write(batch *Batch, wo *opt.WriteOptions) (_ error)                       { return }
func (db *DB) Delete(key []byte, wo *opt.WriteOptions) (_ error)                        { return }
func (tr *Transaction) Get(key []byte, ro *opt.ReadOptions) (_ []byte, _ error)         { return }
func (tr *Transaction) NewIterator(slice *util.Range, ro *opt.ReadOptions) (_ iterator.Iterator) {
	return
}
func (tr *Transaction) Put(key []byte, value []byte, wo *opt.WriteOptions) (_ error) { return }
func (tr *Transaction) Write(b *Batch, wo *opt.WriteOptions) (_ error)               { return }
func (tr *Transaction) Delete(key []byte, wo *opt.WriteOptions) (_ error)            { return }
func (snap *Snapshot) Get(key []byte, ro *opt.ReadOptions) (_ []byte, _ error)       { return }
func (snap *Snapshot) NewIterator(slice *util.Range, ro *opt.ReadOptions) (_ iterator.Iterator) {
	return
}
