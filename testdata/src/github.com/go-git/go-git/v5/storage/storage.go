// Package storage is a stub for tests: declarations with the signatures of
// github.com/go-git/go-git/v5/storage, and nothing behind them.
package storage

import "github.com/go-git/go-git/v5/plumbing/storer"

type Storer interface {
	storer.EncodedObjectStorer
	storer.ReferenceStorer
}
