// A customs service whose forks are recorded by a caller, by a middleware, by
// a wrapper of another name; one is not.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type auditTrail struct{ lines []string }

func (a *auditTrail) Record(line string) { a.lines = append(a.lines, line) }

type goods struct{ db *sql.DB }

func (g *goods) Clear(id string) { g.db.Exec("DELETE FROM goods WHERE id = ?", id) }

type server struct {
	trail *auditTrail
	goods *goods
	green bool
}

func (s *server) bare(w http.ResponseWriter, r *http.Request) {
	if s.green {
		s.goods.Clear(r.PathValue("id")) // want "reaches .*Clear without .*Record"
		return
	}
	s.goods.Clear(r.PathValue("id"))
	s.trail.Record("cleared " + r.PathValue("id"))
}

// lane is called by one handler, which records.
func (s *server) lane(r *http.Request) {
	if s.green {
		s.goods.Clear(r.PathValue("id"))
		return
	}
	s.goods.Clear(r.PathValue("id"))
	s.trail.Record("red lane " + r.PathValue("id"))
}

func (s *server) byCaller(w http.ResponseWriter, r *http.Request) {
	s.lane(r)
	s.trail.Record("cleared " + r.PathValue("id"))
}

// recorded is a middleware that leaves a record after every request.
func (s *server) recorded(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		next(w, r)
		s.trail.Record(r.Method + " " + r.URL.Path)
	}
}

func (s *server) byMiddleware(w http.ResponseWriter, r *http.Request) {
	if s.green {
		s.goods.Clear(r.PathValue("id"))
		return
	}
	s.goods.Clear(r.PathValue("id"))
	s.trail.Record("cleared " + r.PathValue("id"))
}

// remember is another way to the trail.
func (s *server) remember(id string) {
	if id == "" {
		id = "unknown"
	}
	s.trail.Record(id)
}

func (s *server) byWrapper(w http.ResponseWriter, r *http.Request) {
	if s.green {
		s.goods.Clear(r.PathValue("id"))
		s.remember(r.PathValue("id"))
		return
	}
	s.goods.Clear(r.PathValue("id"))
	s.trail.Record("cleared " + r.PathValue("id"))
}

func main() {
	db, _ := sql.Open("sqlite", "goods.db")
	s := &server{trail: &auditTrail{}, goods: &goods{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /bare/{id}", s.bare)
	mux.HandleFunc("POST /caller/{id}", s.byCaller)
	mux.HandleFunc("POST /middleware/{id}", s.recorded(s.byMiddleware))
	mux.HandleFunc("POST /wrapper/{id}", s.byWrapper)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
