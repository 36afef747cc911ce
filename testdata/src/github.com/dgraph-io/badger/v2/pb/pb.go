// Package pb is a stub for tests: declarations with the signatures of
// github.com/dgraph-io/badger/v2/pb, and nothing behind them.
package pb

type KVList struct {
	XXX_unrecognized []byte
	XXX_sizecache    int32
}
