// An observatory on gocraft/web.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/gocraft/web"
)

type plates struct{ db *sql.DB }

func (x *plates) Plate(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM plates WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	astronomers map[string]bool
	plates      *plates
	eclipse     bool
}

func (s *server) observes(r *web.Request) bool { return s.astronomers[r.Header.Get("X-User")] }

func (s *server) open(w web.ResponseWriter, r *web.Request) {
	if s.eclipse {
		w.Write(s.plates.Plate(r.URL.Query().Get("id"))) // want "reaches .*Plate without .*observes"
		return
	}
	if !s.observes(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.plates.Plate(r.URL.Query().Get("id")))
}

func (s *server) closed(w web.ResponseWriter, r *web.Request) {
	if s.eclipse {
		w.Write(s.plates.Plate(r.URL.Query().Get("id")))
		return
	}
	if !s.observes(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.plates.Plate(r.URL.Query().Get("id")))
}

func (s *server) get(w web.ResponseWriter, r *web.Request) {
	if !s.observes(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.plates.Plate(r.URL.Query().Get("id")))
}

// guess takes any path for a plate.
func (s *server) guess(w web.ResponseWriter, r *web.Request) {
	w.Write(s.plates.Plate(r.URL.Query().Get("id")))
}

func (s *server) only(w web.ResponseWriter, r *web.Request, next web.NextMiddlewareFunc) {
	if !s.observes(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	next(w, r)
}

func main() {
	db, _ := sql.Open("sqlite", "plates.db")
	s := &server{astronomers: map[string]bool{}, plates: &plates{db: db}}
	r := web.New(server{})
	r.Get("/open/:id", s.open)
	r.Get("/get/:id", s.get)
	r.NotFound(s.guess) // want "reaches .*Plate without .*observes"
	sub := r.Subrouter(server{}, "/closed")
	sub.Middleware(s.only)
	sub.Get("/:id", s.closed)
	log.Fatal(http.ListenAndServe(":8080", r))
}
