// A pension service: a record on every success path of the first way and on
// none of the second is a finding; less is none.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type auditTrail struct{ lines []string }

func (a *auditTrail) Record(line string) { a.lines = append(a.lines, line) }

type pensions struct{ db *sql.DB }

func (p *pensions) Stop(id string) error {
	_, err := p.db.Exec("DELETE FROM pensions WHERE id = ?", id)
	return err
}

type server struct {
	trail    *auditTrail
	pensions *pensions
	paper    bool
}

// every records on both success paths of its first arm, and not where it
// fails.
func (s *server) every(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.paper {
		s.pensions.Stop(id) // want "reaches .*Stop without .*Record"
		return
	}
	if err := s.pensions.Stop(id); err != nil {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	if r.Header.Get("Prefer") == "return=minimal" {
		s.trail.Record("stopped " + id)
		w.WriteHeader(http.StatusNoContent)
		return
	}
	s.trail.Record("stopped " + id)
	w.Write([]byte("stopped"))
}

// some records on one success path of its first arm only, so that records do
// not seem to be demanded.
func (s *server) some(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.paper {
		s.pensions.Stop(id)
		return
	}
	if err := s.pensions.Stop(id); err != nil {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	if r.Header.Get("X-Traced") != "" {
		s.trail.Record("stopped " + id)
	}
	w.Write([]byte("stopped"))
}

// failures records what fails, which is not the record of the operation.
func (s *server) failures(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.paper {
		s.pensions.Stop(id)
		return
	}
	if err := s.pensions.Stop(id); err != nil {
		s.trail.Record("cannot stop " + id)
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	w.Write([]byte("stopped"))
}

// both records on the success path of each arm.
func (s *server) both(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.paper {
		if err := s.pensions.Stop(id); err == nil {
			s.trail.Record("stopped on paper " + id)
		}
		return
	}
	if err := s.pensions.Stop(id); err != nil {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	s.trail.Record("stopped " + id)
}

func main() {
	db, _ := sql.Open("sqlite", "pensions.db")
	s := &server{trail: &auditTrail{}, pensions: &pensions{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /every/{id}", s.every)
	mux.HandleFunc("POST /some/{id}", s.some)
	mux.HandleFunc("POST /failures/{id}", s.failures)
	mux.HandleFunc("POST /both/{id}", s.both)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
