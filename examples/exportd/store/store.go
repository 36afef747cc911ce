// Package store keeps users, documents and grants in SQLite.
package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"

	_ "modernc.org/sqlite" // registers the driver "sqlite"

	"example.com/exportd/authz"
	"example.com/exportd/document"
)

//go:embed schema.sql
var schema string

//go:embed seed.sql
var seed string

// Open opens the database at path, or one in memory if path is empty, and
// creates the tables it lacks.
func Open(ctx context.Context, path string) (*sql.DB, error) {
	if path == "" {
		path = ":memory:"
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		return nil, fmt.Errorf("opening database: %w", err)
	}
	// A database in memory lives and dies with its one connection.
	db.SetMaxOpenConns(1)
	if _, err := db.ExecContext(ctx, schema); err != nil {
		return nil, errors.Join(fmt.Errorf("creating tables: %w", err), db.Close())
	}
	return db, nil
}

// Store reads and writes the tables that Open creates.
type Store struct {
	db *sql.DB
}

// New returns a Store on db.
func New(db *sql.DB) *Store {
	return &Store{db: db}
}

// Account is a user with the bearer token they present.
type Account struct {
	User  authz.User
	Token string
}

// Seed adds accounts and the demo documents, and keeps what is there already.
func (s *Store) Seed(ctx context.Context, accounts []Account) error {
	for _, a := range accounts {
		_, err := s.db.ExecContext(ctx, `INSERT OR IGNORE INTO users (name, email, token_sha256) VALUES (?, ?, ?)`,
			a.User.Name, a.User.Email, digest(a.Token))
		if err != nil {
			return fmt.Errorf("adding user %s: %w", a.User.Name, err)
		}
	}
	if _, err := s.db.ExecContext(ctx, seed); err != nil {
		return fmt.Errorf("adding demo documents: %w", err)
	}
	return nil
}

// UserByToken returns the user who owns token, or authz.ErrUnknownToken.
func (s *Store) UserByToken(ctx context.Context, token string) (authz.User, error) {
	var u authz.User
	err := s.db.QueryRowContext(ctx, `SELECT name, email FROM users WHERE token_sha256 = ?`, digest(token)).
		Scan(&u.Name, &u.Email)
	if errors.Is(err, sql.ErrNoRows) {
		return authz.User{}, authz.ErrUnknownToken
	}
	return u, err
}

func digest(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// Grants returns every grant.
func (s *Store) Grants(ctx context.Context) ([]authz.Grant, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT user, action, document FROM grants`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var grants []authz.Grant
	for rows.Next() {
		var g authz.Grant
		if err := rows.Scan(&g.User, &g.Action, &g.Document); err != nil {
			return nil, err
		}
		grants = append(grants, g)
	}
	return grants, rows.Err()
}

// List returns all documents in the order of their IDs.
func (s *Store) List(ctx context.Context) ([]document.Meta, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT id, title, owner, script FROM documents ORDER BY id`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var docs []document.Meta
	for rows.Next() {
		var d document.Meta
		if err := rows.Scan(&d.ID, &d.Title, &d.Owner, &d.Script); err != nil {
			return nil, err
		}
		docs = append(docs, d)
	}
	return docs, rows.Err()
}

// Find returns the document with this ID, or document.ErrNotFound.
func (s *Store) Find(ctx context.Context, id int64) (document.Meta, error) {
	var d document.Meta
	err := s.db.QueryRowContext(ctx, `SELECT id, title, owner, script FROM documents WHERE id = ?`, id).
		Scan(&d.ID, &d.Title, &d.Owner, &d.Script)
	if errors.Is(err, sql.ErrNoRows) {
		return document.Meta{}, document.ErrNotFound
	}
	return d, err
}

// Body returns the contents of a document, or document.ErrNotFound.
func (s *Store) Body(ctx context.Context, id int64) (string, error) {
	var body string
	err := s.db.QueryRowContext(ctx, `SELECT body FROM documents WHERE id = ?`, id).Scan(&body)
	if errors.Is(err, sql.ErrNoRows) {
		return "", document.ErrNotFound
	}
	return body, err
}
