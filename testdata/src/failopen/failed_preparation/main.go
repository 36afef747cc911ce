// Command failed_preparation asks whether a token was used before, and lets it
// pass where that cannot be asked.
package main

import (
	"context"
	"database/sql"
	"errors"
	"net/http"
	"os"
)

var (
	errUsed    = errors.New("unauthorized: the token was used before")
	errNoToken = errors.New("no token")
)

// A kind of token knows by what to tell one from another.
type kind interface {
	TokenID(token string) (string, error)
}

type signed struct{}

func (signed) TokenID(token string) (string, error) {
	if len(token) < 8 {
		return "", errors.New("too short")
	}
	return token[:8], nil
}

type store struct{ db *sql.DB }

// AuthorizeOnce says whether an ID is new.
func (s *store) AuthorizeOnce(id string) (bool, error) {
	var n int
	err := s.db.QueryRow("SELECT count(*) FROM used WHERE id = ?", id).Scan(&n)
	return n == 0, err
}

type server struct {
	db   *sql.DB
	used *store
	kind kind
}

func (s *server) checkToken(ctx context.Context, token string) error {
	if id, err := s.kind.TokenID(token); err == nil { // want `a request is let go unchecked after TokenID fails .*checkToken lets the request go on`
		ok, err := s.used.AuthorizeOnce(id)
		if err != nil {
			return err
		}
		if !ok {
			return errUsed
		}
	}
	return nil
}

func (s *server) checkTokenFirst(ctx context.Context, token string) error {
	id, err := s.kind.TokenID(token)
	if err != nil {
		return err
	}
	ok, err := s.used.AuthorizeOnce(id)
	if err != nil {
		return err
	}
	if !ok {
		return errUsed
	}
	return nil
}

// It does not come back where it fails.
func (s *server) checkTokenOrExit(ctx context.Context, token string) error {
	id, err := s.kind.TokenID(token)
	if err != nil {
		os.Exit(1)
	}
	ok, err := s.used.AuthorizeOnce(id)
	if err != nil {
		return err
	}
	if !ok {
		return errUsed
	}
	return nil
}

func given(r *http.Request) (string, error) {
	if t := r.Header.Get("X-Token"); t != "" {
		return t, nil
	}
	return "", errNoToken
}

// Who brings no token is nobody, and may be.
func (s *server) checkOptional(r *http.Request) error {
	if token, err := given(r); err == nil {
		ok, err := s.used.AuthorizeOnce(token)
		if err != nil {
			return err
		}
		if !ok {
			return errUsed
		}
	}
	return nil
}

func (s *server) handle(check func(context.Context, string) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := check(r.Context(), r.Header.Get("X-Token")); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		s.db.Exec("INSERT INTO certificates (name) VALUES (?)", r.FormValue("name"))
	}
}

func (s *server) list(w http.ResponseWriter, r *http.Request) {
	if err := s.checkOptional(r); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.db.Exec("UPDATE visits SET n = n + 1")
}

func main() {
	db, err := sql.Open("sqlite", "tokens.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, &store{db}, signed{}}
	http.HandleFunc("POST /sign", s.handle(s.checkToken))
	http.HandleFunc("POST /first", s.handle(s.checkTokenFirst))
	http.HandleFunc("POST /exit", s.handle(s.checkTokenOrExit))
	http.HandleFunc("GET /list", s.list)
	http.ListenAndServe(":8080", nil)
}
