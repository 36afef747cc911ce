// Package pb is a stub for tests: declarations with the signatures of
// github.com/dgraph-io/badger/v3/pb, and nothing behind them.
package pb

type KVList struct{ AllocRef uint64 }
type Match struct {
	Prefix      []byte
	IgnoreBytes string
}
