// Random tokens that a store of keys keeps, which is told for how long.
package main

import (
	"crypto/rand"
	"crypto/subtle"
	"database/sql"
	"encoding/hex"
	"errors"
	"net/http"
	"time"
)

var errDenied = errors.New("permission denied")

type store struct{ db *sql.DB }

func (s *store) Put(key, value string, ttl time.Duration) error {
	_, err := s.db.Exec("INSERT INTO kept (key, value, ttl) VALUES (?, ?, ?)", key, value, ttl)
	return err
}

type server struct {
	key   string
	store *store
}

func (s *server) check(r *http.Request) error {
	if subtle.ConstantTimeCompare([]byte(s.key), []byte(r.FormValue("key"))) != 1 {
		return errDenied
	}
	return nil
}

func newToken() string {
	b := make([]byte, 32)
	rand.Read(b)
	return hex.EncodeToString(b)
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.store.Put(newToken(), r.FormValue("user"), time.Hour)
}

func (s *server) emergencyLogin(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.store.Put(newToken(), r.FormValue("user"), 0) // want "recovery path .*emergencyLogin makes .*Put without an expiry .ttl., which .*login bounds"
}

func (s *server) emergencyLoginShort(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.store.Put(newToken(), r.FormValue("user"), time.Minute)
}

// What is kept for ever is no credential.
func (s *server) emergencyNote(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.store.Put("note", r.FormValue("user"), 0)
}

func main() {
	db, err := sql.Open("sqlite", "kept.db")
	if err != nil {
		panic(err)
	}
	s := &server{store: &store{db}}
	http.HandleFunc("POST /login", s.login)
	http.HandleFunc("POST /emergency", s.emergencyLogin)
	http.HandleFunc("POST /emergency/short", s.emergencyLoginShort)
	http.HandleFunc("POST /emergency/note", s.emergencyNote)
	http.ListenAndServe(":8080", nil)
}
