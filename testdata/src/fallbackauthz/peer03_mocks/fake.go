package main

import "fallbackauthz/peer03_mocks/vault"

// FakeVault stands in for a vault in demonstrations.
type FakeVault struct{ disk *vault.Disk }

// Secret reads from the disk without a check.
func (f *FakeVault) Secret(name string) []byte { return f.disk.Plain(name) }
