// A kennel service whose check is chosen by the kind of animal: whichever it
// is, it is one.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type animals struct{ db *sql.DB }

func (a *animals) Release(id string) { a.db.Exec("DELETE FROM animals WHERE id = ?", id) }

type server struct {
	keepers map[string]bool
	vets    map[string]bool
	animals *animals
	night   bool
}

func (s *server) keeper(w http.ResponseWriter, r *http.Request) bool {
	if !s.keepers[r.Header.Get("X-User")] {
		http.Error(w, "keepers only", http.StatusForbidden)
		return false
	}
	return true
}

func (s *server) vet(w http.ResponseWriter, r *http.Request) bool {
	if !s.vets[r.Header.Get("X-User")] {
		http.Error(w, "vets only", http.StatusForbidden)
		return false
	}
	return s.keeper(w, r)
}

func (s *server) release(w http.ResponseWriter, r *http.Request) {
	if s.night {
		s.animals.Release(r.PathValue("id")) // want "reaches .*Release without check"
		return
	}
	check := s.vet
	if r.PathValue("kind") == "dog" {
		check = s.keeper
	}
	if !check(w, r) {
		return
	}
	s.animals.Release(r.PathValue("id"))
}

func (s *server) releaseChecked(w http.ResponseWriter, r *http.Request) {
	check := s.vet
	if s.night {
		check = s.keeper
	}
	if !check(w, r) {
		return
	}
	s.animals.Release(r.PathValue("id"))
}

func main() {
	db, _ := sql.Open("sqlite", "animals.db")
	s := &server{keepers: map[string]bool{}, vets: map[string]bool{}, animals: &animals{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /release/{kind}/{id}", s.release)
	mux.HandleFunc("POST /release-checked/{kind}/{id}", s.releaseChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
