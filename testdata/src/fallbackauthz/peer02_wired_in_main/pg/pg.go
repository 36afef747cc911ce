// Package pg keeps users in a table.
package pg

import (
	"database/sql"
	"fallbackauthz/peer02_wired_in_main/api"
)

type table struct{ db *sql.DB }

func (t *table) drop(user string) { t.db.Exec("DELETE FROM users WHERE id = ?", user) }

type store struct {
	table  *table
	owners map[string]string
}

// Open returns the store; only its methods are known to the outside.
func Open(db *sql.DB) *store {
	return &store{table: &table{db: db}, owners: map[string]string{}}
}

func (s *store) owns(actor, user string) bool { return s.owners[user] == actor }

// DeleteFor deletes a user for the one who owns it.
func (s *store) DeleteFor(actor, user string) error {
	if len(s.owners) == 0 {
		return api.ErrStale
	}
	if !s.owns(actor, user) {
		return api.ErrForbidden
	}
	s.table.drop(user)
	return nil
}

// Purge deletes a user for whoever asks.
func (s *store) Purge(user string) { s.table.drop(user) }
