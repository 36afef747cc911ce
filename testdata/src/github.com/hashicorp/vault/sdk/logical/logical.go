// Package logical is a stub for tests: declarations with the signatures of
// github.com/hashicorp/vault/sdk/logical, and nothing behind them.
package logical

import "context"

type Storage interface {
	Delete(context.Context, string) error
	Get(context.Context, string) (*StorageEntry, error)
	List(context.Context, string) ([]string, error)
	Put(context.Context, *StorageEntry) error
}
type StorageEntry struct {
	Key      string
	Value    []byte
	SealWrap bool
}
