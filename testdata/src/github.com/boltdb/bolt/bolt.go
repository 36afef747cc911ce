// Package bolt is a stub for tests: declarations with the signatures of
// github.com/boltdb/bolt, and nothing behind them.
package bolt

import (
	"io"
	"os"
)

type Bucket struct{}
type Cursor struct{}
type Tx struct{}
type DB struct{}

func (b *Bucket) Get(key []byte) (_ []byte)                               { return }
func (b *Bucket) ForEach(fn func(k []byte, v []byte) error) (_ error)     { return }
func (b *Bucket) Put(key []byte, value []byte) (_ error)                  { return }
func (b *Bucket) Delete(key []byte) (_ error)                             { return }
func (b *Bucket) CreateBucket(key []byte) (_ *Bucket, _ error)            { return }
func (b *Bucket) CreateBucketIfNotExists(key []byte) (_ *Bucket, _ error) { return }
func (b *Bucket) SetSequence(v uint64) (_ error)                          { return }
func (b *Bucket) DeleteBucket(key []byte) (_ error)                       { return }
func (c *Cursor) Seek(seek []byte) (_ []byte, _ []byte)                   { return }
func (c *Cursor) First() (_ []byte, _ []byte)                             { return }
func (c *Cursor) Last() (_ []byte, _ []byte)                              { return }
func (c *Cursor) Delete() (_ error)                                       { return }
func (tx *Tx) CreateBucket(name []byte) (_ *Bucket, _ error)              { return }
func (tx *Tx) CreateBucketIfNotExists(name []byte) (_ *Bucket, _ error)   { return }
func (tx *Tx) DeleteBucket(name []byte) (_ error)                         { return }
func (tx *Tx) WriteTo(w io.Writer) (_ int64, _ error)                     { return }
func (tx *Tx) Copy(w io.Writer) (_ error)                                 { return }
func (tx *Tx) CopyFile(path string, mode os.FileMode) (_ error)           { return }
func (db *DB) Update(fn func(*Tx) error) (_ error)                        { return }
func (db *DB) View(fn func(*Tx) error) (_ error)                          { return }
func (db *DB) Batch(fn func(*Tx) error) (_ error)                         { return }
func (tx *Tx) ForEach(fn func(name []byte, b *Bucket) error) (_ error)    { return }
func (tx *Tx) OnCommit(fn func())                                         {}
