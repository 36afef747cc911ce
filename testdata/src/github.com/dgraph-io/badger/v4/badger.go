// Package badger is a stub for tests: declarations with the signatures of
// github.com/dgraph-io/badger/v4, and nothing behind them.
package badger

import (
	"errors"
	"io"
)

var ErrKeyNotFound = errors.New("Key not found")

type Options struct{ Dir string }

func DefaultOptions(path string) (_ Options) { return }

type Entry struct{ Key, Value []byte }
type IteratorOptions struct{ Prefix []byte }
type Iterator struct{ item *Item }

func (it *Iterator) Item() (_ *Item) { return }

type Item struct{ key []byte }

func (item *Item) Value(fn func(val []byte) error) (_ error) { return }
func (item *Item) ValueCopy(dst []byte) (_ []byte, _ error)  { return }

type DB struct{ opt Options }

func Open(opt Options) (_ *DB, _ error)                             { return }
func (db *DB) Close() (_ error)                                     { return }
func (db *DB) Update(fn func(txn *Txn) error) (_ error)             { return }
func (db *DB) View(fn func(txn *Txn) error) (_ error)               { return }
func (db *DB) NewTransaction(update bool) (_ *Txn)                  { return }
func (db *DB) NewWriteBatch() (_ *WriteBatch)                       { return }
func (db *DB) DropAll() (_ error)                                   { return }
func (db *DB) DropPrefix(prefixes ...[]byte) (_ error)              { return }
func (db *DB) Backup(w io.Writer, since uint64) (_ uint64, _ error) { return }
func (db *DB) Load(r io.Reader, maxPendingWrites int) (_ error)     { return }

type Txn struct{ db *DB }

func (txn *Txn) Get(key []byte) (item *Item, rerr error)                      { return }
func (txn *Txn) NewIterator(opt IteratorOptions) (_ *Iterator)                { return }
func (txn *Txn) NewKeyIterator(key []byte, opt IteratorOptions) (_ *Iterator) { return }
func (txn *Txn) Set(key, val []byte) (_ error)                                { return }
func (txn *Txn) SetEntry(e *Entry) (_ error)                                  { return }
func (txn *Txn) Delete(key []byte) (_ error)                                  { return }
func (txn *Txn) Commit() (_ error)                                            { return }
func (txn *Txn) Discard()                                                     {}

type WriteBatch struct{ txn *Txn }

func (wb *WriteBatch) Set(k, v []byte) (_ error)   { return }
func (wb *WriteBatch) SetEntry(e *Entry) (_ error) { return }
func (wb *WriteBatch) Delete(k []byte) (_ error)   { return }
func (wb *WriteBatch) Flush() (_ error)            { return }
