// A parole register behind negroni: a list of middleware, then a mux.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/urfave/negroni"
)

type paroles struct{ db *sql.DB }

func (x *paroles) Terms(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM terms WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	officers map[string]bool
	paroles  *paroles
	backlog  bool
}

func (s *server) isOfficer(r *http.Request) bool { return s.officers[r.Header.Get("X-User")] }

func (s *server) open(w http.ResponseWriter, r *http.Request) {
	if s.backlog {
		w.Write(s.paroles.Terms(r.PathValue("id"))) // want "reaches .*Terms without .*isOfficer"
		return
	}
	if !s.isOfficer(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.paroles.Terms(r.PathValue("id")))
}

func (s *server) closed(w http.ResponseWriter, r *http.Request) {
	if s.backlog {
		w.Write(s.paroles.Terms(r.PathValue("id")))
		return
	}
	if !s.isOfficer(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.paroles.Terms(r.PathValue("id")))
}

func (s *server) listed(w http.ResponseWriter, r *http.Request) {
	if s.backlog {
		w.Write(s.paroles.Terms(r.PathValue("id")))
		return
	}
	if !s.isOfficer(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.paroles.Terms(r.PathValue("id")))
}

func (s *server) only(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	if !s.isOfficer(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	next(w, r)
}

func main() {
	db, _ := sql.Open("sqlite", "paroles.db")
	s := &server{officers: map[string]bool{}, paroles: &paroles{db: db}}
	open := http.NewServeMux()
	open.HandleFunc("GET /open/{id}", s.open)
	n := negroni.Classic()
	n.UseHandler(open)
	go http.ListenAndServe(":8080", n)

	closed := http.NewServeMux()
	closed.HandleFunc("GET /closed/{id}", s.closed)
	n = negroni.New()
	n.UseFunc(s.only)
	n.UseHandler(closed)
	go http.ListenAndServe(":8081", n)

	listed := http.NewServeMux()
	listed.HandleFunc("GET /listed/{id}", s.listed)
	l := negroni.New(negroni.HandlerFunc(s.only))
	l.UseHandler(listed)
	log.Fatal(http.ListenAndServe(":8082", l))
}
