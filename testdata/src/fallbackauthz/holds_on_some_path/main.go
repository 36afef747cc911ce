// A warehouse service whose second way asks on every path, on some, or on
// none. "None" is reported with high confidence, "some" with medium.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type shelf struct{ db *sql.DB }

func (s *shelf) Empty(id string) { s.db.Exec("DELETE FROM shelf WHERE id = ?", id) }

type server struct {
	clerks map[string]bool
	shelf  *shelf
	ready  bool
}

func (s *server) clerk(r *http.Request) bool { return s.clerks[r.Header.Get("X-User")] }

func (s *server) none(w http.ResponseWriter, r *http.Request) {
	if !s.ready {
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
	if !s.ready {
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

// prepare fails before its check, or after it.
func (s *server) prepare(w http.ResponseWriter, r *http.Request) (ok, answered bool) {
	if !s.ready {
		return false, false
	}
	if !s.clerk(r) {
		w.WriteHeader(http.StatusForbidden)
		return false, true
	}
	if r.ContentLength == 0 {
		return false, false
	}
	s.shelf.Empty(r.PathValue("id"))
	return true, true
}

// some learns no more than that prepare has not answered, which it may not
// have done before its check and after it.
func (s *server) some(w http.ResponseWriter, r *http.Request) {
	if _, answered := s.prepare(w, r); !answered {
		s.shelf.Empty(r.PathValue("id")) // want "reaches .*Empty without .*clerk"
	}
}

func main() {
	s := &server{clerks: map[string]bool{}, shelf: &shelf{dir: "shelf"}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /none/{id}", s.none)
	mux.HandleFunc("POST /every/{place}/{id}", s.every)
	mux.HandleFunc("POST /some/{id}", s.some)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
