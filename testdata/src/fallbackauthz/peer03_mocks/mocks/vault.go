// Package mocks holds stand-ins for tests.
package mocks

import "fallbackauthz/peer03_mocks/vault"

// A Vault answers everything, without a check.
type Vault struct{ Disk *vault.Disk }

// Secret reads from the disk.
func (m *Vault) Secret(name string) []byte { return m.Disk.Plain(name) }

var _ vault.Vault = (*Vault)(nil)
