// Package store keeps documents.
package store

import (
	"os"
	"path/filepath"
)

// Docs is every document by its number.
type Docs struct{ Dir string }

// ReadAll returns the whole document.
func (d *Docs) ReadAll(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(d.Dir, id))
	return b
}
