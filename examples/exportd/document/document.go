// Package document says what the service knows about a document without
// having read its body.
package document

import "errors"

// ErrNotFound is returned for a document that does not exist.
var ErrNotFound = errors.New("no such document")

// Meta describes a document. Script is the ISO 15924 code of the script its
// body is written in, such as Latn or Jpan.
type Meta struct {
	ID     int64  `json:"id"`
	Title  string `json:"title"`
	Owner  string `json:"owner"`
	Script string `json:"script"`
}
