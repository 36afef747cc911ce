// Who writes a note: the caller as he was proven, or whom the request names.
package main

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
)

type user struct {
	ID    string
	Admin bool
}

type userKey struct{}

var errDenied = errors.New("permission denied")

func userFromContext(ctx context.Context) *user { u, _ := ctx.Value(userKey{}).(*user); return u }

type note struct {
	AuthorID string
	Text     string
}

type store struct{ db *sql.DB }

func (s *store) AddNote(authorID, text string) error {
	_, err := s.db.Exec("INSERT INTO notes (author, text) VALUES (?, ?)", authorID, text)
	return err
}

func (s *store) KeepNote(n *note) error {
	_, err := s.db.Exec("INSERT INTO kept (author, text) VALUES (?, ?)", n.AuthorID, n.Text)
	return err
}

type server struct {
	store *store
	key   []byte
}

type request struct {
	AuthorID string
	Text     string
	For      string
}

func (s *server) add(w http.ResponseWriter, r *http.Request) {
	var req request
	json.NewDecoder(r.Body).Decode(&req)
	s.store.AddNote(userFromContext(r.Context()).ID, req.Text)
}

func (s *server) quickAdd(w http.ResponseWriter, r *http.Request) {
	s.store.AddNote(userFromContext(r.Context()).ID, r.FormValue("text"))
}

func (s *server) legacyAdd(w http.ResponseWriter, r *http.Request) {
	var req request
	json.NewDecoder(r.Body).Decode(&req)
	s.store.AddNote(req.AuthorID, req.Text) // want "legacyAdd gives .*AddNote .* whom the client names by AuthorID for the one who acts, where .*add gives it the caller at main.go:56"
}

// An administrator may write for others.
func (s *server) adminAdd(w http.ResponseWriter, r *http.Request) {
	if !userFromContext(r.Context()).Admin {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	var req request
	json.NewDecoder(r.Body).Decode(&req)
	s.store.AddNote(req.AuthorID, req.Text)
}

// What is named is compared with who calls.
func (s *server) checkedAdd(w http.ResponseWriter, r *http.Request) {
	var req request
	json.NewDecoder(r.Body).Decode(&req)
	if req.AuthorID != userFromContext(r.Context()).ID {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.store.AddNote(req.AuthorID, req.Text)
}

func (s *server) keep(w http.ResponseWriter, r *http.Request) {
	s.store.KeepNote(&note{AuthorID: userFromContext(r.Context()).ID, Text: r.FormValue("text")})
}

func (s *server) keepAs(w http.ResponseWriter, r *http.Request) {
	s.store.KeepNote(&note{AuthorID: r.Header.Get("X-User-Id"), Text: r.FormValue("text")}) // want "keepAs gives .*KeepNote .* whom the client names by X-User-Id"
}

func (s *server) signIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mac := hmac.New(sha256.New, s.key)
		mac.Write([]byte(r.Header.Get("User")))
		if !hmac.Equal(mac.Sum(nil), []byte(r.Header.Get("Signature"))) {
			http.Error(w, errDenied.Error(), http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), userKey{}, &user{ID: r.Header.Get("User")})))
	})
}

func main() {
	db, err := sql.Open("sqlite", "notes.db")
	if err != nil {
		panic(err)
	}
	s := &server{store: &store{db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /notes", s.add)
	mux.HandleFunc("POST /notes/quick", s.quickAdd)
	mux.HandleFunc("POST /notes/legacy", s.legacyAdd)
	mux.HandleFunc("POST /notes/admin", s.adminAdd)
	mux.HandleFunc("POST /notes/checked", s.checkedAdd)
	mux.HandleFunc("POST /kept", s.keep)
	mux.HandleFunc("POST /kept/as", s.keepAs)
	http.ListenAndServe(":8080", s.signIn(mux))
}
