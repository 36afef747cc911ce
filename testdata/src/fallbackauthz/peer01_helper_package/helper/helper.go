// Package helper is where a refactoring has moved the plain export to.
package helper

import (
	"io"

	"fallbackauthz/peer01_helper_package/store"
)

// ExportPlain writes a document as it is.
func ExportPlain(w io.Writer, docs *store.Docs, id string) error {
	return copyOut(w, docs, id)
}

func copyOut(w io.Writer, docs *store.Docs, id string) error {
	_, err := w.Write(docs.ReadAll(id))
	return err
}
