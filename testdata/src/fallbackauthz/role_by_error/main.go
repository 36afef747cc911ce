// A registry of moorings whose check for the harbour master gives an error: who
// is none gets his own moorings. Who is none and gets all of them by another
// call is another matter.
package main

import (
	"context"
	"database/sql"
	"errors"
	"net/http"
)

var errForbidden = errors.New("permission denied")

type mooring struct{ ID string }

type moorings interface {
	ListAll(ctx context.Context) ([]mooring, error)
	ListByOwner(ctx context.Context, owner string) ([]mooring, error)
	ListStale(ctx context.Context) ([]mooring, error)
}

type table struct{ db *sql.DB }

func (t *table) ListAll(ctx context.Context) ([]mooring, error) {
	_, err := t.db.QueryContext(ctx, "SELECT id FROM moorings")
	return nil, err
}

func (t *table) ListByOwner(ctx context.Context, owner string) ([]mooring, error) {
	_, err := t.db.QueryContext(ctx, "SELECT id FROM moorings WHERE owner = ?", owner)
	return nil, err
}

func (t *table) ListStale(ctx context.Context) ([]mooring, error) {
	_, err := t.db.QueryContext(ctx, "SELECT id FROM moorings AS OF SYSTEM TIME '-1h'")
	return nil, err
}

type account struct{ ID string }

type service struct {
	moorings moorings
	masters  map[string]bool
	accounts map[string]*account
}

func (s *service) isMaster(ctx context.Context, token string) error {
	if !s.masters[token] {
		return errForbidden
	}
	return nil
}

func (s *service) identify(ctx context.Context, token string) (*account, error) {
	if a := s.accounts[token]; a != nil {
		return a, nil
	}
	return nil, errForbidden
}

// own gives each one his own.
func (s *service) own(ctx context.Context, token string) ([]mooring, error) {
	if err := s.isMaster(ctx, token); err == nil {
		return s.moorings.ListAll(ctx)
	}
	user, err := s.identify(ctx, token)
	if err != nil {
		return nil, err
	}
	return s.moorings.ListByOwner(ctx, user.ID)
}

// stale gives all to everybody after the check has failed.
func (s *service) stale(ctx context.Context, token string) ([]mooring, error) {
	if err := s.isMaster(ctx, token); err == nil {
		return s.moorings.ListAll(ctx)
	}
	return s.moorings.ListStale(ctx) // want "a denial by .*isMaster .* leads to .*ListStale: fallback after isMaster fails"
}

func (s *service) listOwn(w http.ResponseWriter, r *http.Request) {
	if _, err := s.own(r.Context(), r.Header.Get("X-Token")); err != nil {
		w.WriteHeader(http.StatusForbidden)
	}
}

func (s *service) listStale(w http.ResponseWriter, r *http.Request) {
	if _, err := s.stale(r.Context(), r.Header.Get("X-Token")); err != nil {
		w.WriteHeader(http.StatusForbidden)
	}
}

func main() {
	s := &service{moorings: &table{}}
	http.HandleFunc("GET /moorings", s.listOwn)
	http.HandleFunc("GET /moorings/stale", s.listStale)
	http.ListenAndServe(":8080", nil)
}
