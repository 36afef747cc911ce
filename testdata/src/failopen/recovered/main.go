// Command recovered takes a panic in a check for a grant.
package main

import (
	"database/sql"
	"errors"
	"fmt"
	"log"
	"net/http"
)

var errForbidden = errors.New("forbidden")

type rule func(user, action string) bool

type engine struct{ rules map[string]rule }

// Authorize returns nil if the rule of action allows it. A rule may panic.
func (e *engine) Authorize(user, action string) error {
	defer func() { // want `a panic in \(\*recovered.engine\).Authorize is recovered and becomes no error`
		if p := recover(); p != nil {
			log.Print("rule: ", p)
		}
	}()
	if !e.rules[action](user, action) {
		return errForbidden
	}
	return nil
}

// Check is as Authorize; a panic is an error.
func (e *engine) Check(user, action string) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("rule: %v", p)
		}
	}()
	if !e.rules[action](user, action) {
		return errForbidden
	}
	return nil
}

type server struct {
	db     *sql.DB
	engine *engine
}

// A job that panics is logged: it is no check.
func (s *server) clean() error {
	defer func() {
		if p := recover(); p != nil {
			log.Print("clean: ", p)
		}
	}()
	_, err := s.db.Exec("DELETE FROM docs WHERE old = 1")
	return err
}

func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	if err := s.engine.Authorize(r.Header.Get("X-User"), "doc:rename"); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("UPDATE docs SET name = ? WHERE id = ?", r.FormValue("name"), r.PathValue("id"))
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	if err := s.engine.Check(r.Header.Get("X-User"), "doc:remove"); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("DELETE FROM docs WHERE id = ?", r.PathValue("id"))
}

func main() {
	db, err := sql.Open("sqlite", "docs.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, &engine{map[string]rule{}}}
	if err := s.clean(); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("POST /docs/{id}/name", s.rename)
	http.HandleFunc("DELETE /docs/{id}", s.remove)
	http.ListenAndServe(":8080", nil)
}
