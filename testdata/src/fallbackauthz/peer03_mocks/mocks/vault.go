// Package mocks holds stand-ins for tests.
package mocks

import "fallbackauthz/peer03_mocks/vault"

// A Vault does everything, without a check.
type Vault struct{ Disk *vault.Disk }

// Destroy removes from the disk.
func (m *Vault) Destroy(name string) { m.Disk.Shred(name) }

var _ vault.Vault = (*Vault)(nil)
