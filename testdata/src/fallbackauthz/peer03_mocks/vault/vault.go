// Package vault says what a vault is.
package vault

import (
	"os"
	"path/filepath"
)

// A Vault hands out secrets.
type Vault interface{ Secret(name string) []byte }

// A Disk keeps secrets on the disk.
type Disk struct{ dir string }

// Plain returns a secret as it is stored.
func (d *Disk) Plain(name string) []byte {
	b, _ := os.ReadFile(filepath.Join(d.dir, name))
	return b
}

// Empty is the vault of a service that has none.
type Empty struct{}

// Secret returns nothing.
func (Empty) Secret(string) []byte { return nil }
