// A locksmith on go-zero: routes are tables.
package main

import (
	"database/sql"
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

type locks struct{ db *sql.DB }

func (x *locks) Code(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM codes WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	smiths map[string]bool
	locks  *locks
	rush   bool
}

func (s *server) forges(r *http.Request) bool { return s.smiths[r.Header.Get("X-User")] }

func (s *server) open(w http.ResponseWriter, r *http.Request) {
	if s.rush {
		w.Write(s.locks.Code(r.PathValue("id"))) // want "reaches .*Code without .*forges"
		return
	}
	if !s.forges(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.locks.Code(r.PathValue("id")))
}

func (s *server) closed(w http.ResponseWriter, r *http.Request) {
	if s.rush {
		w.Write(s.locks.Code(r.PathValue("id")))
		return
	}
	if !s.forges(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.locks.Code(r.PathValue("id")))
}

func (s *server) get(w http.ResponseWriter, r *http.Request) {
	if !s.forges(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.locks.Code(r.PathValue("id")))
}

// guess takes any path for a lock.
func (s *server) guess(w http.ResponseWriter, r *http.Request) {
	w.Write(s.locks.Code(r.PathValue("id")))
}

func (s *server) only(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !s.forges(r) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

func main() {
	db, _ := sql.Open("sqlite", "locks.db")
	s := &server{smiths: map[string]bool{}, locks: &locks{db: db}}
	srv := rest.MustNewServer(rest.RestConf{Port: 8080}, rest.WithNotFoundHandler(http.HandlerFunc(s.guess))) // want "reaches .*Code without .*forges"
	srv.AddRoutes([]rest.Route{
		{Method: http.MethodGet, Path: "/open/:id", Handler: s.open},
		{Method: http.MethodGet, Path: "/get/:id", Handler: s.get},
		{Method: http.MethodGet, Path: "/closed/:id", Handler: s.only(s.closed)},
	})
	go srv.Start()

	strict := rest.MustNewServer(rest.RestConf{Port: 8081}, rest.WithNotFoundHandler(s.only(s.guess)))
	strict.Start()
}
