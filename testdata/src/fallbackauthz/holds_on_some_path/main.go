// A warehouse service whose second way asks on every path, on some, or on
// none. A fallback is reported with high confidence, and a branch that only
// might be one with medium: TestConfidence drops the last.
package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"
)

var (
	errCold  = errors.New("index is cold")
	errEmpty = errors.New("nothing to do")
)

type shelf struct{ db *sql.DB }

func (s *shelf) Empty(id string) { s.db.Exec("DELETE FROM shelf WHERE id = ?", id) }

type server struct {
	clerks   map[string]bool
	shelf    *shelf
	degraded bool
	small    bool
}

func (s *server) clerk(r *http.Request) bool { return s.clerks[r.Header.Get("X-User")] }

func (s *server) none(w http.ResponseWriter, r *http.Request) {
	if s.degraded {
		s.shelf.Empty(r.PathValue("id")) // want "reaches .*Empty without .*clerk"
		return
	}
	if !s.clerk(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.shelf.Empty(r.PathValue("id"))
}

func (s *server) every(w http.ResponseWriter, r *http.Request) {
	if s.degraded {
		if r.PathValue("place") == "hall" {
			if !s.clerk(r) {
				w.WriteHeader(http.StatusForbidden)
				return
			}
		} else if !s.clerk(r) {
			http.Error(w, "clerks only", http.StatusForbidden)
			return
		}
		s.shelf.Empty(r.PathValue("id"))
		return
	}
	if !s.clerk(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.shelf.Empty(r.PathValue("id"))
}

// indexed fails before its check, and after it. It answers a denial itself.
func (s *server) indexed(w http.ResponseWriter, r *http.Request) error {
	if len(s.clerks) == 0 {
		return errCold
	}
	if !s.clerk(r) {
		w.WriteHeader(http.StatusForbidden)
		return nil
	}
	if r.ContentLength == 0 {
		return errEmpty
	}
	s.shelf.Empty(r.PathValue("id"))
	return nil
}

// some learns no more than that indexed has failed.
func (s *server) some(w http.ResponseWriter, r *http.Request) {
	if err := s.indexed(w, r); err != nil {
		s.shelf.Empty(r.PathValue("id")) // want "reaches .*Empty without .*clerk"
	}
}

// either has two ways, and nothing says that one is the fallback.
func (s *server) either(w http.ResponseWriter, r *http.Request) {
	if s.small {
		s.shelf.Empty(r.PathValue("id")) // want "reaches .*Empty without .*clerk"
		return
	}
	if !s.clerk(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.shelf.Empty(r.PathValue("id"))
}

func main() {
	db, _ := sql.Open("sqlite", "shelf.db")
	s := &server{clerks: map[string]bool{}, shelf: &shelf{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /none/{id}", s.none)
	mux.HandleFunc("POST /every/{place}/{id}", s.every)
	mux.HandleFunc("POST /some/{id}", s.some)
	mux.HandleFunc("POST /either/{id}", s.either)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
