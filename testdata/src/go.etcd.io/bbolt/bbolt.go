// Package bbolt is a stub for tests: declarations with the signatures of
// go.etcd.io/bbolt, and nothing behind them.
package bbolt

import (
	"io"
	"os"
)

type Options struct{ ReadOnly bool }
type DB struct{ path string }

func Open(path string, mode os.FileMode, options *Options) (_ *DB, _ error) { return }
func (db *DB) Close() (_ error)                                             { return }
func (db *DB) Update(fn func(*Tx) error) (_ error)                          { return }
func (db *DB) View(fn func(*Tx) error) (_ error)                            { return }
func (db *DB) Batch(fn func(*Tx) error) (_ error)                           { return }
func (db *DB) Begin(writable bool) (t *Tx, err error)                       { return }

type Tx struct{ writable bool }

func (tx *Tx) Bucket(name []byte) (_ *Bucket)                              { return }
func (tx *Tx) CreateBucket(name []byte) (_ *Bucket, _ error)               { return }
func (tx *Tx) CreateBucketIfNotExists(name []byte) (_ *Bucket, _ error)    { return }
func (tx *Tx) DeleteBucket(name []byte) (_ error)                          { return }
func (tx *Tx) MoveBucket(child []byte, src *Bucket, dst *Bucket) (_ error) { return }
func (tx *Tx) ForEach(fn func(name []byte, b *Bucket) error) (_ error)     { return }
func (tx *Tx) OnCommit(fn func())                                          {}
func (tx *Tx) Commit() (err error)                                         { return }
func (tx *Tx) Rollback() (_ error)                                         { return }
func (tx *Tx) WriteTo(w io.Writer) (n int64, err error)                    { return }
func (tx *Tx) CopyFile(path string, mode os.FileMode) (_ error)            { return }

type Bucket struct{ tx *Tx }

func (b *Bucket) Bucket(name []byte) (_ *Bucket)                             { return }
func (b *Bucket) Cursor() (_ *Cursor)                                        { return }
func (b *Bucket) Get(key []byte) (_ []byte)                                  { return }
func (b *Bucket) Put(key []byte, value []byte) (err error)                   { return }
func (b *Bucket) Delete(key []byte) (err error)                              { return }
func (b *Bucket) CreateBucket(key []byte) (rb *Bucket, err error)            { return }
func (b *Bucket) CreateBucketIfNotExists(key []byte) (rb *Bucket, err error) { return }
func (b *Bucket) DeleteBucket(key []byte) (err error)                        { return }
func (b *Bucket) MoveBucket(key []byte, dstBucket *Bucket) (err error)       { return }
func (b *Bucket) SetSequence(v uint64) (_ error)                             { return }
func (b *Bucket) NextSequence() (_ uint64, _ error)                          { return }
func (b *Bucket) ForEach(fn func(k, v []byte) error) (_ error)               { return }
func (b *Bucket) ForEachBucket(fn func(k []byte) error) (_ error)            { return }

type Cursor struct{ bucket *Bucket }

func (c *Cursor) First() (key []byte, value []byte)           { return }
func (c *Cursor) Last() (key []byte, value []byte)            { return }
func (c *Cursor) Next() (key []byte, value []byte)            { return }
func (c *Cursor) Prev() (key []byte, value []byte)            { return }
func (c *Cursor) Seek(seek []byte) (key []byte, value []byte) { return }
func (c *Cursor) Delete() (_ error)                           { return }
