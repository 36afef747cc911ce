// A prescriptions service whose forks are guarded by their callers: by all
// of them, or by some.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type pharmacy struct{ dir string }

func (p *pharmacy) Issue(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(p.dir, id))
	return b
}

type server struct {
	doctors  map[string]bool
	pharmacy *pharmacy
	online   bool
}

func (s *server) doctor(r *http.Request) bool { return s.doctors[r.Header.Get("X-User")] }

// issue has two callers: one checks, one does not.
func (s *server) issue(w http.ResponseWriter, r *http.Request) {
	if s.online {
		if !s.doctor(r) {
			http.Error(w, "doctors only", http.StatusForbidden)
			return
		}
		w.Write(s.pharmacy.Issue(r.PathValue("id")))
		return
	}
	w.Write(s.pharmacy.Issue(r.PathValue("id"))) // want "reaches .*Issue without .*doctor"
}

func (s *server) issueFromWard(w http.ResponseWriter, r *http.Request) {
	if !s.doctor(r) {
		http.Error(w, "doctors only", http.StatusForbidden)
		return
	}
	s.issue(w, r)
}

func (s *server) issueFromDesk(w http.ResponseWriter, r *http.Request) {
	s.issue(w, r)
}

// issueInner has two callers, and both check.
func (s *server) issueInner(w http.ResponseWriter, r *http.Request) {
	if s.online {
		if !s.doctor(r) {
			http.Error(w, "doctors only", http.StatusForbidden)
			return
		}
		w.Write(s.pharmacy.Issue(r.PathValue("id")))
		return
	}
	w.Write(s.pharmacy.Issue(r.PathValue("id")))
}

func (s *server) issueFromTheatre(w http.ResponseWriter, r *http.Request) {
	if !s.doctor(r) {
		http.Error(w, "doctors only", http.StatusForbidden)
		return
	}
	s.issueInner(w, r)
}

func (s *server) issueFromAmbulance(w http.ResponseWriter, r *http.Request) {
	if s.doctor(r) {
		s.issueInner(w, r)
	} else {
		http.Error(w, "doctors only", http.StatusForbidden)
	}
}

func main() {
	s := &server{doctors: map[string]bool{}, pharmacy: &pharmacy{dir: "pharmacy"}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /ward/{id}", s.issueFromWard)
	mux.HandleFunc("POST /desk/{id}", s.issueFromDesk)
	mux.HandleFunc("POST /theatre/{id}", s.issueFromTheatre)
	mux.HandleFunc("POST /ambulance/{id}", s.issueFromAmbulance)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
