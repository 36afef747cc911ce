// Package vault says what a vault is.
package vault

import (
	"os"
	"path/filepath"
)

// A Vault keeps secrets.
type Vault interface{ Destroy(name string) }

// A Disk keeps secrets on the disk.
type Disk struct{ Dir string }

// Shred removes a secret.
func (d *Disk) Shred(name string) { os.Remove(filepath.Join(d.Dir, name)) }

// Empty is the vault of a service that has none.
type Empty struct{}

// Destroy has nothing to do.
func (Empty) Destroy(string) {}
