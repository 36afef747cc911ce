// A contracts service whose cached copy steps in for every error of the
// first way, a denial included.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

var errForbidden = errors.New("forbidden")

type contracts struct{ dir string }

func (c *contracts) Text(id string) ([]byte, error) {
	return os.ReadFile(filepath.Join(c.dir, id))
}

type server struct {
	lawyers   map[string]bool
	contracts *contracts
}

func (s *server) check(user, id string) error {
	if !s.lawyers[user] {
		return fmt.Errorf("contract %s: %w", id, errForbidden)
	}
	return nil
}

func (s *server) fetch(user, id string) ([]byte, error) {
	if err := s.check(user, id); err != nil {
		return nil, err
	}
	return s.contracts.Text(id)
}

func fail(w http.ResponseWriter, err error) {
	if errors.Is(err, errForbidden) {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	http.Error(w, err.Error(), http.StatusInternalServerError)
}

func (s *server) contract(w http.ResponseWriter, r *http.Request) {
	text, err := s.fetch(r.Header.Get("X-User"), r.PathValue("id"))
	if err != nil {
		text, err = s.contracts.Text(r.PathValue("id")) // want "denial .*check.*Text"
	}
	if err != nil {
		fail(w, err)
		return
	}
	w.Write(text)
}

// contractSorted denies first.
func (s *server) contractSorted(w http.ResponseWriter, r *http.Request) {
	text, err := s.fetch(r.Header.Get("X-User"), r.PathValue("id"))
	if errors.Is(err, errForbidden) {
		fail(w, err)
		return
	}
	if err != nil {
		text, err = s.contracts.Text(r.PathValue("id"))
	}
	if err != nil {
		fail(w, err)
		return
	}
	w.Write(text)
}

// contractNegated falls back for all other errors only.
func (s *server) contractNegated(w http.ResponseWriter, r *http.Request) {
	text, err := s.fetch(r.Header.Get("X-User"), r.PathValue("id"))
	if err != nil && !errors.Is(err, errForbidden) {
		text, err = s.contracts.Text(r.PathValue("id"))
	}
	if err != nil {
		fail(w, err)
		return
	}
	w.Write(text)
}

// contractInline holds check and fallback in one body.
func (s *server) contractInline(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	err := s.check(r.Header.Get("X-User"), id)
	if err == nil {
		text, _ := s.contracts.Text(id)
		w.Write(text)
		return
	}
	log.Print(err)
	text, _ := s.contracts.Text(id) // want "denial .*check.*Text"
	w.Write(text)
}

func main() {
	s := &server{lawyers: map[string]bool{}, contracts: &contracts{dir: "contracts"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /contracts/{id}", s.contract)
	mux.HandleFunc("GET /sorted/{id}", s.contractSorted)
	mux.HandleFunc("GET /negated/{id}", s.contractNegated)
	mux.HandleFunc("GET /inline/{id}", s.contractInline)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
