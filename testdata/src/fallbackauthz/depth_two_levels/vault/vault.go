// Package vault reads secrets, with and without a check.
package vault

import (
	"errors"

	"fallbackauthz/depth_two_levels/authz"
	"fallbackauthz/depth_two_levels/kv"
)

// ErrSealed says that the vault must be opened first.
var ErrSealed = errors.New("vault is sealed")

// A Service reads secrets from a table.
type Service struct {
	Grants authz.Grants
	Table  *kv.Table
	Sealed bool
}

// Read checks the caller.
func (s *Service) Read(user, vault, key string) (string, error) {
	if s.Sealed {
		return "", ErrSealed
	}
	return s.read(user, vault, key)
}

func (s *Service) read(user, vault, key string) (string, error) {
	if err := s.permitted(user, vault); err != nil {
		return "", err
	}
	return s.row(vault, key), nil
}

func (s *Service) permitted(user, vault string) error { return s.Grants.Require(user, vault) }

func (s *Service) row(vault, key string) string { return s.Table.Lookup(vault + "/" + key) }

// ReadSnapshot reads from the last snapshot; it asks nobody.
func (s *Service) ReadSnapshot(vault, key string) string { return s.snapshot(vault, key) }

func (s *Service) snapshot(vault, key string) string { return s.row("snapshot/"+vault, key) }

// ReadSnapshotFor is ReadSnapshot with the check.
func (s *Service) ReadSnapshotFor(user, vault, key string) (string, error) {
	if err := s.permitted(user, vault); err != nil {
		return "", err
	}
	return s.snapshot(vault, key), nil
}
