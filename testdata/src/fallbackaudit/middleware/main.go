// A key escrow whose middleware records what its handlers do, on one of its
// routers.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"
)

type auditTrail struct{ db *sql.DB }

func (a *auditTrail) Record(line string) { a.db.Exec("INSERT INTO trail VALUES (?)", line) }

type escrow struct{ db *sql.DB }

func (e *escrow) Release(id string) { e.db.Exec("UPDATE keys SET released = 1 WHERE id = ?", id) }

type server struct {
	trail  *auditTrail
	escrow *escrow
	fast   bool
}

// recorded leaves a record of every request.
func (s *server) recorded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		s.trail.Record(r.URL.Path)
	})
}

func plain(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func (s *server) release(w http.ResponseWriter, r *http.Request) {
	if s.fast {
		s.escrow.Release(chi.URLParam(r, "id")) // want "reaches .*Release without .*Record"
		return
	}
	s.escrow.Release(chi.URLParam(r, "id"))
	s.trail.Record("released")
}

func (s *server) releaseRecorded(w http.ResponseWriter, r *http.Request) {
	if s.fast {
		s.escrow.Release(chi.URLParam(r, "id"))
		return
	}
	s.escrow.Release(chi.URLParam(r, "id"))
	s.trail.Record("released")
}

// releaseGroup is recorded by the router above its group.
func (s *server) releaseGroup(w http.ResponseWriter, r *http.Request) {
	if s.fast {
		s.escrow.Release(chi.URLParam(r, "id"))
		return
	}
	s.escrow.Release(chi.URLParam(r, "id"))
	s.trail.Record("released")
}

func main() {
	db, _ := sql.Open("sqlite", "escrow.db")
	s := &server{trail: &auditTrail{db: db}, escrow: &escrow{db: db}}
	bare := chi.NewRouter()
	bare.Use(plain)
	bare.Post("/{id}", s.release)
	go http.ListenAndServe(":8080", bare)
	r := chi.NewRouter()
	r.Use(s.recorded)
	r.Post("/{id}", s.releaseRecorded)
	r.Group(func(r chi.Router) {
		r.Use(plain)
		r.Post("/group/{id}", s.releaseGroup)
	})
	log.Fatal(http.ListenAndServe(":8081", r))
}
