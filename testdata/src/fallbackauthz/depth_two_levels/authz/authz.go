// Package authz decides about vaults.
package authz

import "errors"

// ErrDenied is the answer to everybody without a grant.
var ErrDenied = errors.New("access denied")

// Grants lists the users of each vault.
type Grants map[string][]string

// Require returns ErrDenied unless user has a grant on the vault.
func (g Grants) Require(user, vault string) error {
	for _, u := range g[vault] {
		if u == user {
			return nil
		}
	}
	return ErrDenied
}
