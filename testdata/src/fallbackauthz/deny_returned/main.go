// A loan service whose handlers give their status back, whose errors are
// joined, and some of whose helpers answer by themselves.
package main

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
)

var (
	errForbidden = errors.New("forbidden")
	errLate      = errors.New("too late")
)

type loans struct{ db *sql.DB }

func (l *loans) Extend(id string) error {
	_, err := l.db.Exec("UPDATE loans SET days = days + 14 WHERE id = ?", id)
	return err
}

type server struct {
	readers map[string]bool
	loans   *loans
	kiosk   bool
}

func (s *server) readsStatus(r *http.Request, id string) bool {
	return s.readers[r.Header.Get("X-Reader")+id]
}

func (s *server) readsAllowed(r *http.Request, id string) bool {
	return s.readers[r.Header.Get("X-Reader")+id]
}

func (s *server) readsJoined(r *http.Request, id string) bool {
	return s.readers[r.Header.Get("X-Reader")+id]
}

func (s *server) readsTwice(r *http.Request, id string) bool {
	return s.readers[r.Header.Get("X-Reader")+id]
}

func (s *server) readsMapped(r *http.Request, id string) bool {
	return s.readers[r.Header.Get("X-Reader")+id]
}

func (s *server) readsReader(r *http.Request, id string) bool {
	return s.readers[r.Header.Get("X-Reader")+id]
}

func (s *server) readsBody(r *http.Request, id string) bool {
	return s.readers[r.Header.Get("X-Reader")+id]
}

func (s *server) reads(r *http.Request, id string) bool {
	return s.readers[r.Header.Get("X-Reader")+id]
}

// status gives the status back, and an error if there is one.
func (s *server) status(w http.ResponseWriter, r *http.Request) (int, error) {
	id := r.PathValue("id")
	if s.kiosk {
		return http.StatusOK, s.loans.Extend(id) // want "reaches .*Extend without .*readsStatus"
	}
	if !s.readsStatus(r, id) {
		return http.StatusForbidden, nil
	}
	return http.StatusOK, s.loans.Extend(id)
}

// allowed is status in another function, as the success of which an exact
// status counts.
func (s *server) allowed(r *http.Request, id string) (int, error) {
	if !s.readsAllowed(r, id) {
		return http.StatusForbidden, nil
	}
	return http.StatusOK, nil
}

func (s *server) statusOfHelper(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.kiosk {
		s.loans.Extend(id) // want "reaches .*Extend without .*(reads|allowed)"
		return
	}
	if code, err := s.allowed(r, id); err != nil || code != http.StatusOK {
		w.WriteHeader(code)
		return
	}
	s.loans.Extend(id)
}

func (s *server) statusOfHelperChecked(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.kiosk {
		if !s.reads(r, id) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		s.loans.Extend(id)
		return
	}
	if code, err := s.allowed(r, id); err != nil || code != http.StatusOK {
		w.WriteHeader(code)
		return
	}
	s.loans.Extend(id)
}

func (s *server) joined(r *http.Request, id string) error {
	if s.kiosk {
		return s.loans.Extend(id) // want "reaches .*Extend without .*readsJoined"
	}
	if !s.readsJoined(r, id) {
		return errors.Join(errForbidden, errLate)
	}
	return s.loans.Extend(id)
}

func (s *server) twice(r *http.Request, id string) error {
	if s.kiosk {
		return s.loans.Extend(id) // want "reaches .*Extend without .*readsTwice"
	}
	if !s.readsTwice(r, id) {
		return fmt.Errorf("loan %s: %w: %w", id, errForbidden, errLate)
	}
	return s.loans.Extend(id)
}

// asError maps what the service says to what the client sees.
func asError(code int, text string) error {
	switch code {
	case http.StatusForbidden:
		return fmt.Errorf("%s: %w", text, errForbidden)
	default:
		return errors.New(text)
	}
}

func (s *server) mapped(r *http.Request, id string) error {
	if s.kiosk {
		return s.loans.Extend(id) // want "reaches .*Extend without .*readsMapped"
	}
	if !s.readsMapped(r, id) {
		return asError(http.StatusForbidden, "not your loan")
	}
	return s.loans.Extend(id)
}

// late joins errors none of which is about a permission.
func (s *server) late(r *http.Request, id string) error {
	if s.kiosk {
		return s.loans.Extend(id)
	}
	if !s.readers[id] {
		return errors.Join(errLate, sql.ErrNoRows)
	}
	return s.loans.Extend(id)
}

// A reply is what the terminal shows.
type reply struct {
	Code int    `json:"code"`
	Text string `json:"text"`
}

// loan answers what it refuses and gives nil back then.
func (s *server) reader(w http.ResponseWriter, r *http.Request, id string) *reply {
	if !s.readsReader(r, id) {
		http.Error(w, "not your loan", http.StatusForbidden)
		return nil
	}
	return &reply{Text: id}
}

func (s *server) replied(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.kiosk {
		s.loans.Extend(id) // want "reaches .*Extend without .*read"
		return
	}
	ret := s.reader(w, r, id)
	if ret == nil {
		return
	}
	s.loans.Extend(id)
}

func (s *server) repliedChecked(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.kiosk {
		if !s.reads(r, id) {
			http.Error(w, "not your loan", http.StatusForbidden)
			return
		}
		s.loans.Extend(id)
		return
	}
	if ret := s.reader(w, r, id); ret != nil {
		s.loans.Extend(id)
	}
}

// body denies in the body of an answer that a deferred call writes.
func (s *server) body(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	ret := &reply{}
	defer json.NewEncoder(w).Encode(ret)
	if s.kiosk {
		s.loans.Extend(id) // want "reaches .*Extend without .*readsBody"
		return
	}
	if !s.readsBody(r, id) {
		ret.Code = http.StatusForbidden
		return
	}
	s.loans.Extend(id)
}

func serve(f func(r *http.Request, id string) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := f(r, r.PathValue("id")); err != nil {
			code := http.StatusInternalServerError
			if errors.Is(err, errForbidden) {
				code = http.StatusForbidden
			}
			http.Error(w, err.Error(), code)
		}
	}
}

func main() {
	db, _ := sql.Open("sqlite", "loans.db")
	s := &server{readers: map[string]bool{}, loans: &loans{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /status/{id}", func(w http.ResponseWriter, r *http.Request) {
		if code, err := s.status(w, r); err != nil || code != http.StatusOK {
			w.WriteHeader(code)
		}
	})
	mux.HandleFunc("POST /helper/{id}", s.statusOfHelper)
	mux.HandleFunc("POST /helper-checked/{id}", s.statusOfHelperChecked)
	mux.Handle("POST /joined/{id}", serve(s.joined))
	mux.Handle("POST /twice/{id}", serve(s.twice))
	mux.Handle("POST /mapped/{id}", serve(s.mapped))
	mux.Handle("POST /late/{id}", serve(s.late))
	mux.HandleFunc("POST /replied/{id}", s.replied)
	mux.HandleFunc("POST /replied-checked/{id}", s.repliedChecked)
	mux.HandleFunc("POST /body/{id}", s.body)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
