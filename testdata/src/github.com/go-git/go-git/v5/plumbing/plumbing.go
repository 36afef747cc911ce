// Package plumbing is a stub for tests: declarations with the signatures of
// github.com/go-git/go-git/v5/plumbing, and nothing behind them.
package plumbing

import "io"

type Hash [20]byte
type Reference struct{}
type ObjectType int8
type EncodedObject interface {
	Reader() (io.ReadCloser, error)
	SetSize(int64)
	Size() int64
}
type ReferenceName string
