// A fleet log on kratos: filters of the server, of a group and of a route.
package main

import (
	"database/sql"
	"net/http"

	khttp "github.com/go-kratos/kratos/v2/transport/http"
)

type fleet struct{ db *sql.DB }

func (x *fleet) Log(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM logs WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	captains map[string]bool
	fleet    *fleet
	harbour  bool
}

func (s *server) commands(c khttp.Context) bool { return s.captains[c.Header().Get("X-User")] }

func (s *server) open(c khttp.Context) error {
	if s.harbour {
		return c.Blob(http.StatusOK, "text/plain", s.fleet.Log(c.Vars().Get("id"))) // want "reaches .*Log without .*commands"
	}
	if !s.commands(c) {
		return c.String(http.StatusForbidden, "forbidden")
	}
	return c.Blob(http.StatusOK, "text/plain", s.fleet.Log(c.Vars().Get("id")))
}

func (s *server) closed(c khttp.Context) error {
	if s.harbour {
		return c.Blob(http.StatusOK, "text/plain", s.fleet.Log(c.Vars().Get("id")))
	}
	if !s.commands(c) {
		return c.String(http.StatusForbidden, "forbidden")
	}
	return c.Blob(http.StatusOK, "text/plain", s.fleet.Log(c.Vars().Get("id")))
}

func (s *server) routed(c khttp.Context) error {
	if s.harbour {
		return c.Blob(http.StatusOK, "text/plain", s.fleet.Log(c.Vars().Get("id")))
	}
	if !s.commands(c) {
		return c.String(http.StatusForbidden, "forbidden")
	}
	return c.Blob(http.StatusOK, "text/plain", s.fleet.Log(c.Vars().Get("id")))
}

func (s *server) whole(c khttp.Context) error {
	if s.harbour {
		return c.Blob(http.StatusOK, "text/plain", s.fleet.Log(c.Vars().Get("id")))
	}
	if !s.commands(c) {
		return c.String(http.StatusForbidden, "forbidden")
	}
	return c.Blob(http.StatusOK, "text/plain", s.fleet.Log(c.Vars().Get("id")))
}

func (s *server) get(c khttp.Context) error {
	if !s.commands(c) {
		return c.String(http.StatusForbidden, "forbidden")
	}
	return c.Blob(http.StatusOK, "text/plain", s.fleet.Log(c.Vars().Get("id")))
}

func (s *server) only(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.captain(r) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) captain(r *http.Request) bool { return s.captains[r.Header.Get("X-User")] }

func (s *server) guess(w http.ResponseWriter, r *http.Request) { w.Write(s.fleet.Log(r.URL.Path)) }

func main() {
	db, _ := sql.Open("sqlite", "fleet.db")
	s := &server{captains: map[string]bool{}, fleet: &fleet{db: db}}
	srv := khttp.NewServer(khttp.Address(":8080"), khttp.NotFoundHandler(http.HandlerFunc(s.guess))) // want "reaches .*Log without .*commands"
	r := srv.Route("/")
	r.GET("/open/{id}", s.open)
	r.GET("/get/{id}", s.get)
	r.GET("/routed/{id}", s.routed, s.only)
	r.Group("/closed", s.only).GET("/{id}", s.closed)

	all := khttp.NewServer(khttp.Filter(s.only))
	all.Route("/").GET("/whole/{id}", s.whole)
	go http.ListenAndServe(":8080", srv)
	http.ListenAndServe(":8081", all)
}
