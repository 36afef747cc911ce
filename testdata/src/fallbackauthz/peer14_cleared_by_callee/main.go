// Peer failure 14: a grades service whose second way is guarded one or two
// calls further down.
package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"
)

var errForbidden = errors.New("forbidden")

type book struct{ db *sql.DB }

func (b *book) Change(pupil, grade string) {
	b.db.Exec("UPDATE grades SET grade = ? WHERE pupil = ?", grade, pupil)
}

type server struct {
	teachers map[string]bool
	book     *book
	term     string
}

func (s *server) teacher(user string) error {
	if !s.teachers[user] {
		return errForbidden
	}
	return nil
}

// changeLate has the check inside.
func (s *server) changeLate(user, pupil, grade string) error {
	if err := s.teacher(user); err != nil {
		return err
	}
	s.book.Change(pupil, grade)
	return nil
}

// changeNotified calls what has the check inside.
func (s *server) changeNotified(user, pupil, grade string) error {
	log.Print(pupil)
	return s.changeLate(user, pupil, grade)
}

// changeAnyway has no check.
func (s *server) changeAnyway(pupil, grade string) { s.book.Change(pupil, grade) }

func fail(w http.ResponseWriter, err error) {
	switch {
	case errors.Is(err, errForbidden):
		http.Error(w, err.Error(), http.StatusForbidden)
	case err != nil:
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (s *server) grade(w http.ResponseWriter, r *http.Request) {
	user, pupil, grade := r.Header.Get("X-User"), r.PathValue("pupil"), r.PathValue("grade")
	if s.term == "open" {
		if err := s.teacher(user); err != nil {
			fail(w, err)
			return
		}
		s.book.Change(pupil, grade)
		return
	}
	s.changeAnyway(pupil, grade) // want "reaches .*Change without .*teacher"
}

func (s *server) gradeLate(w http.ResponseWriter, r *http.Request) {
	user, pupil, grade := r.Header.Get("X-User"), r.PathValue("pupil"), r.PathValue("grade")
	if s.term == "open" {
		if err := s.teacher(user); err != nil {
			fail(w, err)
			return
		}
		s.book.Change(pupil, grade)
		return
	}
	fail(w, s.changeLate(user, pupil, grade))
}

func (s *server) gradeNotified(w http.ResponseWriter, r *http.Request) {
	user, pupil, grade := r.Header.Get("X-User"), r.PathValue("pupil"), r.PathValue("grade")
	if s.term == "open" {
		if err := s.teacher(user); err != nil {
			fail(w, err)
			return
		}
		s.book.Change(pupil, grade)
		return
	}
	fail(w, s.changeNotified(user, pupil, grade))
}

func main() {
	db, _ := sql.Open("sqlite", "grades.db")
	s := &server{teachers: map[string]bool{}, book: &book{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /grades/{pupil}/{grade}", s.grade)
	mux.HandleFunc("PUT /late/{pupil}/{grade}", s.gradeLate)
	mux.HandleFunc("PUT /notified/{pupil}/{grade}", s.gradeNotified)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
