// Command nil_identity takes nobody for the caller.
package main

import (
	"context"
	"database/sql"
	"errors"
	"net/http"
)

type user struct{ Name string }

type sessions struct{ db *sql.DB }

var errInvalidSession = errors.New("unauthorized")

// Authenticate returns who calls; nil without an error where no session is
// named.
func (s *sessions) Authenticate(r *http.Request) (*user, error) {
	id := r.Header.Get("X-Session")
	if id == "" {
		return nil, nil
	}
	found := new(user)
	if err := s.db.QueryRow("SELECT name FROM sessions WHERE id = ?", id).Scan(&found.Name); err != nil {
		return nil, errInvalidSession
	}
	return found, nil
}

type key struct{}

func (s *sessions) required(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, err := s.Authenticate(r) // want `\(\*nil_identity.sessions\).Authenticate may give back nobody without an error, and nothing asks`
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, u)))
	})
}

// It asks.
func (s *sessions) known(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, err := s.Authenticate(r)
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		if u == nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, u)))
	})
}

func main() {
	db, err := sql.Open("sqlite", "sessions.db")
	if err != nil {
		panic(err)
	}
	s := &sessions{db}
	site := http.FileServer(http.Dir("site"))
	http.Handle("/a/", s.required(site))
	http.Handle("/b/", s.known(site))
	http.ListenAndServe(":8080", nil)
}
