// A notary service whose deeds are read from a remote registry, which acts
// for the caller and refuses strangers. What the registry does not give is
// read from the local store, which knows no callers: everybody else asks.
package main

import (
	"context"
	"database/sql"
	"errors"
	"log"
	"os"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// A registry is a client of another service, with the caller's token.
type registry interface {
	Fetch(ctx context.Context, id string) ([]byte, error)
	Publish(ctx context.Context, id string) error
}

type store struct{ db *sql.DB }

func (s *store) Deed(id string) ([]byte, error) {
	var b []byte
	err := s.db.QueryRow("SELECT body FROM deeds WHERE id = ?", id).Scan(&b)
	return b, err
}

func (s *store) Remove(id string) error {
	_, err := s.db.Exec("DELETE FROM deeds WHERE id = ?", id)
	return err
}

// Title is read by everybody.
func (s *store) Title(id string) (string, error) {
	var t string
	err := s.db.QueryRow("SELECT title FROM titles WHERE id = ?", id).Scan(&t)
	return t, err
}

type server struct {
	grants   map[string]string
	registry registry
	store    *store
	degraded bool
}

func (s *server) mayRead(user, id string) bool   { return s.grants[user] == id }
func (s *server) mayRemove(user, id string) bool { return s.grants[user] == "remove "+id }

var errDenied = status.Error(codes.PermissionDenied, "not yours")

// deed falls back on any error, a refusal included.
func (s *server) deed(ctx context.Context, id string) ([]byte, error) {
	b, err := s.registry.Fetch(ctx, id)
	if err != nil {
		return s.store.Deed(id) // want "reaches .*Deed without .*mayRead"
	}
	return b, nil
}

func (s *server) deedDegraded(ctx context.Context, id string) ([]byte, error) {
	if s.degraded {
		return s.store.Deed(id) // want "reaches .*Deed without .*mayRead"
	}
	return s.registry.Fetch(ctx, id)
}

func (s *server) deedSlow(ctx context.Context, id string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	b, err := s.registry.Fetch(ctx, id)
	if errors.Is(err, context.DeadlineExceeded) {
		return s.store.Deed(id) // want "reaches .*Deed without .*mayRead"
	}
	return b, err
}

func (s *server) deedChecked(ctx context.Context, user, id string) ([]byte, error) {
	b, err := s.registry.Fetch(ctx, id)
	if err != nil {
		if !s.mayRead(user, id) {
			return nil, errDenied
		}
		return s.store.Deed(id)
	}
	return b, nil
}

// deedTitled falls back to what everybody may read.
func (s *server) deedTitled(ctx context.Context, id string) (string, error) {
	b, err := s.registry.Fetch(ctx, id)
	if err != nil {
		return s.store.Title(id)
	}
	return string(b), nil
}

// publish takes the deed back when it cannot be published: a clean-up before
// the error is returned, and no second way.
func (s *server) publish(ctx context.Context, id string) error {
	if err := s.registry.Publish(ctx, id); err != nil {
		s.store.Remove(id)
		return err
	}
	return nil
}

// local is the primary way to the store, as are export and compare.
func (s *server) local(user, id string) ([]byte, error) {
	if !s.mayRead(user, id) {
		return nil, errDenied
	}
	return s.store.Deed(id)
}

func (s *server) export(user, id, to string) error {
	if !s.mayRead(user, id) {
		return errDenied
	}
	b, err := s.store.Deed(id)
	if err != nil {
		return err
	}
	return os.WriteFile(to, b, 0o600)
}

func (s *server) remove(user, id string) error {
	if !s.mayRemove(user, id) {
		return errDenied
	}
	return s.store.Remove(id)
}

func (s *server) titled(user, id string) (string, error) {
	if !s.mayRead(user, id) {
		return "", errDenied
	}
	return s.store.Title(id)
}

func (s *server) titles(ids []string) (all []string) {
	for _, id := range ids {
		t, _ := s.store.Title(id)
		all = append(all, t)
	}
	return all
}

func connect() registry { return nil }

func main() {
	db, _ := sql.Open("sqlite", "deeds.db")
	s := &server{grants: map[string]string{}, registry: connect(), store: &store{db: db}}
	ctx := context.Background()
	log.Println(s.deed(ctx, "1"))
	log.Println(s.deedDegraded(ctx, "1"))
	log.Println(s.deedSlow(ctx, "1"))
	log.Println(s.deedChecked(ctx, "u", "1"))
	log.Println(s.deedTitled(ctx, "1"))
	log.Println(s.publish(ctx, "1"))
	log.Println(s.local("u", "1"))
	log.Println(s.export("u", "1", "out"), s.remove("u", "1"))
	log.Println(s.titled("u", "1"))
	log.Println(s.titles(os.Args))
}
