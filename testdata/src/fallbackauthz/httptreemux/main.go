// A mill behind httptreemux: what a group uses stands before its routes.
package main

import (
	"database/sql"
	"net/http"

	"github.com/dimfeld/httptreemux/v5"
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

func (s *server) only(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.isMiller(r) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	s := &server{}
	mux := httptreemux.NewContextMux()
	mux.POST("/open", s.open)
	wheels := mux.NewGroup("/wheels")
	wheels.UseHandler(s.only)
	wheels.POST("/closed", s.closed)
	http.ListenAndServe(":8080", mux)
}
