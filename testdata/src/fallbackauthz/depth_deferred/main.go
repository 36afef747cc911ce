// A session service that does its work in deferred calls.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type sessions struct{ dir string }

func (s *sessions) Revoke(id string) { os.Remove(filepath.Join(s.dir, id)) }

type server struct {
	admins   map[string]bool
	sessions *sessions
	draining bool
}

func (s *server) admin(r *http.Request) bool { return s.admins[r.Header.Get("X-User")] }

func (s *server) revoke(w http.ResponseWriter, r *http.Request) {
	if s.draining {
		defer s.sessions.Revoke(r.PathValue("id")) // want "reaches .*Revoke without .*admin"
		w.WriteHeader(http.StatusAccepted)
		return
	}
	if !s.admin(r) {
		http.Error(w, "admins only", http.StatusForbidden)
		return
	}
	s.sessions.Revoke(r.PathValue("id"))
}

func (s *server) revokeChecked(w http.ResponseWriter, r *http.Request) {
	if !s.admin(r) {
		http.Error(w, "admins only", http.StatusForbidden)
		return
	}
	if s.draining {
		defer s.sessions.Revoke(r.PathValue("id"))
		w.WriteHeader(http.StatusAccepted)
		return
	}
	s.sessions.Revoke(r.PathValue("id"))
}

// revokeClosure defers a closure and starts another.
func (s *server) revokeClosure(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.draining {
		defer func() { s.sessions.Revoke(id) }() // want "reaches .*Revoke without .*admin"
		w.WriteHeader(http.StatusAccepted)
		return
	}
	if !s.admin(r) {
		http.Error(w, "admins only", http.StatusForbidden)
		return
	}
	go func() { s.sessions.Revoke(id) }()
}

// revokeLater starts a goroutine on its unchecked arm.
func (s *server) revokeLater(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.draining {
		go s.sessions.Revoke(id) // want "reaches .*Revoke without .*admin"
		return
	}
	if !s.admin(r) {
		http.Error(w, "admins only", http.StatusForbidden)
		return
	}
	s.sessions.Revoke(id)
}

func main() {
	s := &server{admins: map[string]bool{}, sessions: &sessions{dir: "sessions"}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /sessions/{id}", s.revoke)
	mux.HandleFunc("DELETE /checked/{id}", s.revokeChecked)
	mux.HandleFunc("DELETE /closure/{id}", s.revokeClosure)
	mux.HandleFunc("DELETE /later/{id}", s.revokeLater)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
