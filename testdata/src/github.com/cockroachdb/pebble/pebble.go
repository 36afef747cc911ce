// Package pebble is a stub for tests: declarations with the signatures of
// github.com/cockroachdb/pebble, and nothing behind them.
package pebble

import (
	"context"
	"io"
)

type DB struct{}
type IterOptions struct {
	LowerBound                []byte
	UpperBound                []byte
	OnlyReadGuaranteedDurable bool
}
type Iterator struct{}
type WriteOptions struct{ Sync bool }
type Batch struct{}
type Snapshot struct{}
type Reader interface {
	Get(key []byte) ([]byte, io.Closer, error)
	NewIter(o *IterOptions) (*Iterator, error)
}
type Writer interface {
	Apply(batch *Batch, o *WriteOptions) error
	Delete(key []byte, o *WriteOptions) error
	DeleteRange(start []byte, end []byte, o *WriteOptions) error
	DeleteSized(key []byte, valueSize uint32, _ *WriteOptions) error
	Merge(key []byte, value []byte, o *WriteOptions) error
	Set(key []byte, value []byte, o *WriteOptions) error
	SingleDelete(key []byte, o *WriteOptions) error
}

func (d *DB) Get(key []byte) (_ []byte, _ io.Closer, _ error)                               { return }
func (d *DB) NewIter(o *IterOptions) (_ *Iterator, _ error)                                 { return }
func (d *DB) NewIterWithContext(ctx context.Context, o *IterOptions) (_ *Iterator, _ error) { return }
func (d *DB) Set(key []byte, value []byte, opts *WriteOptions) (_ error)                    { return }
func (d *DB) Merge(key []byte, value []byte, opts *WriteOptions) (_ error)                  { return }
func (d *DB) Apply(batch *Batch, opts *WriteOptions) (_ error)                              { return }
func (d *DB) Delete(key []byte, opts *WriteOptions) (_ error)                               { return }
func (d *DB) DeleteSized(key []byte, valueSize uint32, opts *WriteOptions) (_ error)        { return }
func (d *DB) SingleDelete(key []byte, opts *WriteOptions) (_ error)                         { return }
func (d *DB) DeleteRange(start []byte, end []byte, opts *WriteOptions) (_ error)            { return }
func (s *Snapshot) Get(key []byte) (_ []byte, _ io.Closer, _ error)                         { return }
func (s *Snapshot) NewIter(o *IterOptions) (_ *Iterator, _ error)                           { return }
func (b *Batch) Commit(o *WriteOptions) (_ error)                                           { return }
