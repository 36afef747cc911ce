// Package util is a stub for tests: declarations with the signatures of
// github.com/syndtr/goleveldb/leveldb/util, and nothing behind them.
package util

type Range struct {
	Start []byte
	Limit []byte
}
