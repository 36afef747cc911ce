// Command policy_error takes an error of the policy engine for a grant.
package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"
	"os"
)

var errForbidden = errors.New("forbidden")

type engine struct{ db *sql.DB }

// Authorize returns nil if user may do action.
func (e *engine) Authorize(user, action string) error {
	var n int
	if err := e.db.QueryRow("SELECT count(*) FROM grants WHERE user = ? AND action = ?", user, action).Scan(&n); err != nil {
		return err
	}
	if n == 0 {
		return errForbidden
	}
	return nil
}

// Allowed reports whether user may do action.
func (e *engine) Allowed(user, action string) (bool, error) {
	var n int
	err := e.db.QueryRow("SELECT count(*) FROM grants WHERE user = ? AND action = ?", user, action).Scan(&n)
	return n > 0, err
}

type server struct {
	db     *sql.DB
	engine *engine
}

func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	if err := s.engine.Authorize(r.Header.Get("X-User"), "doc:rename"); err != nil { // want `a denial by \(\*policy_error.engine\).Authorize\("doc:rename"\) is only told .*Exec is reached`
		log.Print("policy: ", err)
	}
	s.db.Exec("UPDATE docs SET name = ? WHERE id = ?", r.FormValue("name"), r.PathValue("id"))
}

// The check itself logs what it found, and succeeds.
func (s *server) checkSignature(r *http.Request) error {
	err := s.engine.Authorize(r.Header.Get("X-User"), "sign")
	if err != nil { // want `a denial by .*Authorize\("sign"\) is only told .*checkSignature succeeds`
		log.Print("signature: ", err)
	}
	if r.ContentLength > 1<<20 {
		return errors.New("too large")
	}
	return nil
}

func (s *server) sign(w http.ResponseWriter, r *http.Request) {
	if err := s.checkSignature(r); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("UPDATE docs SET signed = 1 WHERE id = ?", r.PathValue("id"))
}

func (s *server) create(w http.ResponseWriter, r *http.Request) {
	if err := s.engine.Authorize(r.Header.Get("X-User"), "doc:create"); err != nil {
		log.Print("policy: ", err)
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("INSERT INTO docs (name) VALUES (?)", r.FormValue("name"))
}

// A file that may not be read is told, and the next one is tried.
func (s *server) load(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile(r.PathValue("id"))
	if errors.Is(err, os.ErrPermission) {
		log.Print("permission denied")
	}
	s.db.Exec("INSERT INTO loaded (data) VALUES (?)", data)
}

// The error is logged, and the answer that came with it denies.
func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	ok, err := s.engine.Allowed(r.Header.Get("X-User"), "doc:remove")
	if err != nil {
		log.Print("policy: ", err)
	}
	if !ok {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("DELETE FROM docs WHERE id = ?", r.PathValue("id"))
}

func fail(err error) {
	log.Print("prune: ", err)
	os.Exit(1)
}

// Nothing follows: the program ends.
func (s *server) prune(user string) {
	if err := s.engine.Authorize(user, "doc:prune"); err != nil {
		fail(err)
	}
	s.db.Exec("DELETE FROM docs WHERE old = 1")
}

type doc struct{ Name, Mentions string }

func (d *doc) without() { d.Mentions = "none" }

// What is done without the permission is less.
func (s *server) post(w http.ResponseWriter, r *http.Request) {
	d := &doc{Name: r.FormValue("name")}
	if err := s.engine.Authorize(r.Header.Get("X-User"), "doc:mention"); err != nil {
		d.without()
	}
	s.db.Exec("INSERT INTO docs (name, mentions) VALUES (?, ?)", d.Name, d.Mentions)
}

// Who called hears the answer.
func (s *server) may(user, action string) (error, bool) {
	err := s.engine.Authorize(user, action)
	if err != nil {
		log.Print("policy: ", err)
	}
	return err, true
}

func (s *server) pin(w http.ResponseWriter, r *http.Request) {
	if err, _ := s.may(r.Header.Get("X-User"), "doc:pin"); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("UPDATE docs SET pinned = 1 WHERE id = ?", r.PathValue("id"))
}

// What goes on is chosen by the error.
func (s *server) view(w http.ResponseWriter, r *http.Request) {
	table := "docs"
	if err := s.engine.Authorize(r.Header.Get("X-User"), "doc:view"); err != nil {
		log.Print("policy: ", err)
		table = "public_docs"
	}
	s.db.Exec("UPDATE "+table+" SET views = views + 1 WHERE id = ?", r.PathValue("id"))
}

// A target takes the lines of the log.
type target interface{ Send(line string) error }

var targets []target

func logIf(err error) {
	for _, t := range targets {
		t.Send(err.Error())
	}
}

// checkOwner tells the log why, which changes nothing.
func (e *engine) checkOwner(user string) error {
	if err := e.Authorize(user, "owner"); err != nil {
		logIf(err)
		return errForbidden
	}
	return nil
}

func (s *server) give(w http.ResponseWriter, r *http.Request) {
	if err := s.engine.checkOwner(r.Header.Get("X-User")); err != nil { // want `a denial by .*checkOwner is only told .*Exec is reached`
		logIf(err)
	}
	s.db.Exec("UPDATE docs SET owner = ? WHERE id = ?", r.FormValue("to"), r.PathValue("id"))
}

func (s *server) take(w http.ResponseWriter, r *http.Request) {
	if err := s.engine.checkOwner(r.Header.Get("X-User")); err != nil {
		logIf(err)
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("UPDATE docs SET owner = ? WHERE id = ?", r.Header.Get("X-User"), r.PathValue("id"))
}

func main() {
	db, err := sql.Open("sqlite", "docs.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, &engine{db}}
	s.prune(os.Getenv("USER"))
	http.HandleFunc("POST /docs/{id}/name", s.rename)
	http.HandleFunc("POST /docs/{id}/sign", s.sign)
	http.HandleFunc("POST /docs", s.create)
	http.HandleFunc("POST /posts", s.post)
	http.HandleFunc("POST /docs/{id}/pin", s.pin)
	http.HandleFunc("DELETE /docs/{id}", s.remove)
	http.HandleFunc("POST /docs/{id}/view", s.view)
	http.HandleFunc("POST /docs/{id}/load", s.load)
	http.HandleFunc("POST /docs/{id}/give", s.give)
	http.HandleFunc("POST /docs/{id}/take", s.take)
	http.ListenAndServe(":8080", nil)
}
