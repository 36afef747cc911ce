// Package cache keeps rendered documents as files.
package cache

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Dir keeps one copy for each document in a directory.
type Dir struct {
	path string
}

// New returns the cache in the directory path, which must exist.
func New(path string) *Dir {
	return &Dir{path: path}
}

// Has reports whether there is a copy of document id.
func (d *Dir) Has(id int64) bool {
	_, err := os.Stat(d.file(id))
	return err == nil
}

// Read returns the copy of document id.
func (d *Dir) Read(id int64) ([]byte, error) {
	return os.ReadFile(d.file(id))
}

// Put stores the copy of document id. Readers see all of it or nothing.
func (d *Dir) Put(id int64, pdf []byte) error {
	f, err := os.CreateTemp(d.path, "new-*")
	if err != nil {
		return err
	}
	_, err = f.Write(pdf)
	if err := errors.Join(err, f.Close()); err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return os.Rename(f.Name(), d.file(id))
}

func (d *Dir) file(id int64) string {
	return filepath.Join(d.path, fmt.Sprintf("%d.pdf", id))
}
