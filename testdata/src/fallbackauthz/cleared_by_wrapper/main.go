// A photo service where each arm asks the same guard through a wrapper of its
// own: one that returns an error, one that answers, one that says stop.
package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"
)

var errForbidden = errors.New("forbidden")

type albums struct{ db *sql.DB }

func (a *albums) Shot(id string) []byte {
	var b []byte
	a.db.QueryRow("SELECT body FROM albums WHERE id = ?", id).Scan(&b)
	return b
}

type access struct{ friends map[string]string }

// Sees is the guard below all wrappers.
func (a *access) Sees(user, album string) bool { return a.friends[album] == user }

type server struct {
	access *access
	albums *albums
	edge   bool
}

func (s *server) mustSee(r *http.Request) error {
	if !s.access.Sees(r.Header.Get("X-User"), r.PathValue("album")) {
		return errForbidden
	}
	return nil
}

// admitted answers itself and says whether to go on.
func (s *server) admitted(w http.ResponseWriter, r *http.Request) bool {
	if s.access.Sees(r.Header.Get("X-User"), r.PathValue("album")) {
		return true
	}
	http.Error(w, "friends only", http.StatusForbidden)
	return false
}

// refused answers itself and says whether to stop.
func (s *server) refused(w http.ResponseWriter, r *http.Request) bool {
	if err := s.mustSee(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return true
	}
	return false
}

// seen only notes who looks.
func (s *server) seen(r *http.Request) bool {
	log.Print(r.Header.Get("X-User"))
	return true
}

func (s *server) shot(w http.ResponseWriter, r *http.Request) {
	if !s.edge {
		if err := s.mustSee(r); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
			return
		}
		w.Write(s.albums.Shot(r.PathValue("id")))
		return
	}
	if s.seen(r) {
		w.Write(s.albums.Shot(r.PathValue("id"))) // want "reaches .*Shot without .*([sS]ee)"
	}
}

func (s *server) shotAdmitted(w http.ResponseWriter, r *http.Request) {
	if !s.edge {
		if err := s.mustSee(r); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
			return
		}
		w.Write(s.albums.Shot(r.PathValue("id")))
		return
	}
	if !s.admitted(w, r) {
		return
	}
	w.Write(s.albums.Shot(r.PathValue("id")))
}

func (s *server) shotRefused(w http.ResponseWriter, r *http.Request) {
	if !s.edge {
		if err := s.mustSee(r); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
			return
		}
		w.Write(s.albums.Shot(r.PathValue("id")))
		return
	}
	if s.refused(w, r) {
		return
	}
	w.Write(s.albums.Shot(r.PathValue("id")))
}

func main() {
	db, _ := sql.Open("sqlite", "albums.db")
	s := &server{access: &access{}, albums: &albums{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{album}/{id}", s.shot)
	mux.HandleFunc("GET /admitted/{album}/{id}", s.shotAdmitted)
	mux.HandleFunc("GET /refused/{album}/{id}", s.shotRefused)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
