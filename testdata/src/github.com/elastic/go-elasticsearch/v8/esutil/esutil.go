// Package esutil is a stub for tests: declarations with the signatures of
// github.com/elastic/go-elasticsearch/v8/esutil, and nothing behind them.
package esutil

import "context"

type BulkIndexer interface {
	Add(context.Context, BulkIndexerItem) error
}
type BulkIndexerItem struct {
	Index      string
	Action     string
	DocumentID string
}
