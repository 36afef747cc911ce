// Package store keeps blobs in a table.
package store

import "database/sql"

type blobs struct{ db *sql.DB }

// New returns the store; its type is no one's business.
func New(db *sql.DB) *blobs { return &blobs{db: db} }

// Blob returns one blob.
func (s *blobs) Blob(id string) []byte {
	var b []byte
	s.db.QueryRow("SELECT body FROM blobs WHERE id = ?", id).Scan(&b)
	return b
}
