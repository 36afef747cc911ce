package main

import "fallbackauthz/peer03_mocks/vault"

// FakeVault stands in for a vault in demonstrations.
type FakeVault struct{ disk *vault.Disk }

// Destroy removes from the disk without a check.
func (f *FakeVault) Destroy(name string) { f.disk.Shred(name) }
