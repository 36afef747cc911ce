// Package opt is a stub for tests: declarations with the signatures of
// github.com/syndtr/goleveldb/leveldb/opt, and nothing behind them.
package opt

type ReadOptions struct{ DontFillCache bool }
type WriteOptions struct {
	NoWriteMerge bool
	Sync         bool
}
