// Package vault says what a vault is.
package vault

// A Vault hands out secrets.
type Vault interface{ Secret(name string) []byte }

// A Disk keeps secrets on the disk.
type Disk struct{ m map[string][]byte }

// Plain returns a secret as it is stored.
func (d *Disk) Plain(name string) []byte { return d.m[name] }

// Empty is the vault of a service that has none.
type Empty struct{}

// Secret returns nothing.
func (Empty) Secret(string) []byte { return nil }
