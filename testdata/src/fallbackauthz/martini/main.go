// A mill behind martini: the handlers of a group stand before its routes.
package main

import (
	"database/sql"
	"net/http"

	"github.com/go-martini/martini"
)

type mill struct{ db *sql.DB }

func (m *mill) Stop(id string) { m.db.Exec("DELETE FROM wheels WHERE id = ?", id) }

type server struct {
	millers map[string]bool
	mill    *mill
	frost   bool
}

func (s *server) isMiller(r *http.Request) bool { return s.millers[r.Header.Get("X-User")] }

func (s *server) open(w http.ResponseWriter, r *http.Request) {
	if s.frost {
		s.mill.Stop(r.FormValue("id")) // want "reaches .*Stop without .*isMiller"
		return
	}
	if !s.isMiller(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.mill.Stop(r.FormValue("id"))
}

func (s *server) closed(w http.ResponseWriter, r *http.Request) {
	if s.frost {
		s.mill.Stop(r.FormValue("id"))
		return
	}
	if !s.isMiller(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.mill.Stop(r.FormValue("id"))
}

func (s *server) only(c martini.Context, w http.ResponseWriter, r *http.Request) {
	if !s.isMiller(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	c.Next()
}

func main() {
	s := &server{}
	m := martini.Classic()
	m.Post("/open", s.open)
	m.Group("/wheels", func(r martini.Router) {
		r.Post("/closed", s.closed)
	}, s.only)
	m.Run()
}
