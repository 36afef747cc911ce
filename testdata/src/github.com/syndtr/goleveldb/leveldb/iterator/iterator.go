// Package iterator is a stub for tests: declarations with the signatures of
// github.com/syndtr/goleveldb/leveldb/iterator, and nothing behind them.
package iterator

type Iterator interface {
	Key() []byte
	Value() []byte
}
