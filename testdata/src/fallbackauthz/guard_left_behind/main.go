// An archive whose checks leave their answer behind: in a variable that a
// closure sets, in a field of a decision, in a user that is nil, in an error that
// a helper answers, in an element that is passed over.
package main

import (
	"context"
	"database/sql"
	"errors"
	"log"
	"net/http"
)

type box struct {
	ID    string
	Owner string
}

type boxes struct{ db *sql.DB }

func (b *boxes) Open(id string) { b.db.Exec("UPDATE boxes SET open = 1 WHERE id = ?", id) }

type refusal int

const (
	refusedNot refusal = iota
	refusedForbidden
	refusedGone
)

// A decision says what became of a question.
type decision struct {
	Refusal refusal
	Class   string
}

// Allowed reports whether nothing stands against it.
func (d decision) Allowed() bool { return d.Refusal == refusedNot }

type desk struct {
	boxes  *boxes
	rules  map[string]bool
	night  bool
	tokens map[string]string
}

func (s *desk) within(f func()) { f() }

func (s *desk) canOpen(user, id string) bool { return s.rules[user+id] }

func (s *desk) weigh(ctx context.Context, user, id string) decision {
	if !s.rules[user+id] {
		return decision{Refusal: refusedForbidden}
	}
	return decision{}
}

func (s *desk) inClosure(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.night {
		s.boxes.Open(id) // want "reaches .*Open without .*canOpen"
		return
	}
	var ok bool
	s.within(func() { ok = s.canOpen(r.Header.Get("X-User"), id) })
	if !ok {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.boxes.Open(id)
}

func (s *desk) inClosureBoth(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	var ok bool
	s.within(func() { ok = s.canOpen(r.Header.Get("X-User"), id) })
	if !ok {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if s.night {
		s.boxes.Open(id)
		return
	}
	s.boxes.Open(id)
}

// inClosureOnce counts what it found, and asks nobody.
func (s *desk) inClosureOnce(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.night {
		s.boxes.Open(id)
		return
	}
	var full bool
	s.within(func() { full = len(s.rules) > 3 })
	if !full {
		http.Error(w, "nothing there", http.StatusBadRequest)
		return
	}
	s.boxes.Open(id)
}

func (s *desk) byRefusal(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.night {
		s.boxes.Open(id) // want "reaches .*Open without .*weigh"
		return
	}
	d := s.weigh(r.Context(), r.Header.Get("X-User"), id)
	if d.Refusal != refusedNot {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	s.boxes.Open(id)
}

func (s *desk) byMethod(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.night {
		s.boxes.Open(id) // want "reaches .*Open without .*weigh"
		return
	}
	if !s.weigh(r.Context(), r.Header.Get("X-User"), id).Allowed() {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	s.boxes.Open(id)
}

func (s *desk) byMethodBoth(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if !s.weigh(r.Context(), r.Header.Get("X-User"), id).Allowed() {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	if s.night {
		s.boxes.Open(id)
		return
	}
	s.boxes.Open(id)
}

var errNobody = errors.New("nobody there")

// session is who asks.
type session struct{ Name string }

func sessionOf(r *http.Request) (*session, error) {
	c, err := r.Cookie("sid")
	if err != nil {
		return nil, errNobody
	}
	return &session{Name: c.Value}, nil
}

func (s *desk) bySession(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.night {
		s.boxes.Open(id) // want "reaches .*Open without .*sessionOf"
		return
	}
	who, err := sessionOf(r)
	if err != nil {
		http.Error(w, "try again", http.StatusBadRequest)
		return
	}
	log.Println(who.Name)
	s.boxes.Open(id)
}

// namedSession looks a session up by its name: that one is missing is no denial.
func (s *desk) namedSession(name string) (*session, error) {
	if s.tokens[name] == "" {
		return nil, errNobody
	}
	return &session{Name: name}, nil
}

func (s *desk) byNamed(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.night {
		s.boxes.Open(id)
		return
	}
	who, err := s.namedSession(r.PathValue("name"))
	if err != nil {
		http.Error(w, "try again", http.StatusBadRequest)
		return
	}
	log.Println(who.Name)
	s.boxes.Open(id)
}

// byForm asks whether the form has a value: anybody can send one.
func (s *desk) byForm(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.night {
		s.boxes.Open(id)
		return
	}
	if r.FormValue("reason") == "" {
		http.Error(w, "say why", http.StatusUnauthorized)
		return
	}
	s.boxes.Open(id)
}

func main() {
	db, _ := sql.Open("sqlite", "boxes.db")
	s := &desk{boxes: &boxes{db: db}}
	for pattern, h := range map[string]http.HandlerFunc{
		"POST /a/{id}": s.inClosure, "POST /b/{id}": s.inClosureBoth, "POST /c/{id}": s.inClosureOnce,
		"POST /d/{id}": s.byRefusal, "POST /e/{id}": s.byMethod, "POST /f/{id}": s.byMethodBoth,
		"POST /g/{id}": s.bySession, "POST /h/{id}": s.byNamed, "POST /i/{id}": s.byForm,
	} {
		http.HandleFunc(pattern, h)
	}
	log.Fatal(http.ListenAndServe(":8080", nil))
}
