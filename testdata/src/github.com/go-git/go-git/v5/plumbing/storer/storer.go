// Package storer is a stub for tests: declarations with the signatures of
// github.com/go-git/go-git/v5/plumbing/storer, and nothing behind them.
package storer

import "github.com/go-git/go-git/v5/plumbing"

type EncodedObjectStorer interface {
	EncodedObject(plumbing.ObjectType, plumbing.Hash) (plumbing.EncodedObject, error)
	SetEncodedObject(plumbing.EncodedObject) (plumbing.Hash, error)
}
type ReferenceStorer interface {
	CheckAndSetReference(new *plumbing.Reference, old *plumbing.Reference) error
	Reference(plumbing.ReferenceName) (*plumbing.Reference, error)
	RemoveReference(plumbing.ReferenceName) error
	SetReference(*plumbing.Reference) error
}
