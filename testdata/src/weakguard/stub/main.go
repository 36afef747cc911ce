// A policy that lets everybody in, where the real one cannot be had.
package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"
)

var errDenied = errors.New("permission denied")

type acl interface {
	Check(user, action string) error
}

type granted struct{ db *sql.DB }

func (g *granted) Check(user, action string) error {
	var n int
	if err := g.db.QueryRow("SELECT count(*) FROM grants WHERE user = ? AND action = ?", user, action).Scan(&n); err != nil || n == 0 {
		return errDenied
	}
	return nil
}

func (g *granted) load(user string) (acl, error) {
	if err := g.db.Ping(); err != nil {
		return nil, err
	}
	return g, nil
}

type none struct{}

func (none) Check(user, action string) error {
	log.Print("not checked: ", user, action)
	return nil
}

type closed struct{}

func (closed) Check(user, action string) error { return errDenied }

type server struct {
	db      *sql.DB
	granted *granted
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	list, err := s.granted.load(r.Header.Get("X-User"))
	if err != nil { // want "fallback after load fails .* puts .*none in the place of the policy: its Check .main.go:[0-9]*. always allows, where .*granted.*Check .main.go:[0-9]*. decides"
		list = none{}
	}
	if err := list.Check(r.Header.Get("X-User"), "doc:remove"); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.db.Exec("DELETE FROM docs WHERE id = ?", r.PathValue("id"))
}

// Without the list nothing is allowed.
func (s *server) purge(w http.ResponseWriter, r *http.Request) {
	list, err := s.granted.load(r.Header.Get("X-User"))
	if err != nil {
		list = closed{}
	}
	if err := list.Check(r.Header.Get("X-User"), "doc:purge"); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.db.Exec("DELETE FROM docs WHERE id = ?", r.PathValue("id"))
}

// Whether there is a policy at all is the operator's choice.
func choose(db *sql.DB, enabled bool) acl {
	if !enabled {
		return none{}
	}
	return &granted{db}
}

func main() {
	db, err := sql.Open("sqlite", "docs.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, &granted{db}}
	all := choose(db, len(db.Driver().(interface{ String() string }).String()) > 0)
	http.HandleFunc("DELETE /docs/{id}", s.remove)
	http.HandleFunc("DELETE /docs/{id}/purge", s.purge)
	http.HandleFunc("DELETE /docs", func(w http.ResponseWriter, r *http.Request) {
		if err := all.Check(r.Header.Get("X-User"), "doc:all"); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
			return
		}
		db.Exec("DELETE FROM docs")
	})
	http.ListenAndServe(":8080", nil)
}
