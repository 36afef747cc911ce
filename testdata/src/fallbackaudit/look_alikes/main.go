// A concert house: auditorium and audition are words with "audit" in them,
// and talk of an audit is none. Fallbacks that do nothing need no record.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type auditorium struct{ seats map[string]string }

// Note writes on the seat plan.
func (a *auditorium) Note(line string) { a.seats["note"] = line }

// Audition asks an applicant in.
func Audition(applicant string) { log.Print(applicant) }

type auditTrail struct{ lines []string }

func (a *auditTrail) Record(line string) { a.lines = append(a.lines, line) }

type tickets struct{ dir string }

func (t *tickets) Refund(id string) error {
	return os.Remove(filepath.Join(t.dir, id))
}

type server struct {
	hall    *auditorium
	trail   *auditTrail
	tickets *tickets
	small   bool
}

func (s *server) words(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.small {
		s.tickets.Refund(id)
		return
	}
	s.tickets.Refund(id)
	s.hall.Note("refunded " + id)
	Audition(id)
}

// talk mentions an audit in a log line.
func (s *server) talk(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.small {
		s.tickets.Refund(id)
		return
	}
	s.tickets.Refund(id)
	log.Printf("audit: refunded %s", id)
}

// harmless has second ways that refund nothing.
func (s *server) harmless(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.small {
		http.Redirect(w, r, "/box-office", http.StatusSeeOther)
		return
	}
	if err := s.tickets.Refund(id); err != nil {
		log.Print(err)
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	s.trail.Record("refunded " + id)
}

// lost talks where the first arm records.
func (s *server) lost(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.small {
		log.Printf("audit: refunding %s", id)
		s.hall.Note("refunding " + id)
		s.tickets.Refund(id) // want "reaches .*Refund without .*Record"
		return
	}
	s.tickets.Refund(id)
	s.trail.Record("refunded " + id)
}

func main() {
	s := &server{hall: &auditorium{seats: map[string]string{}}, trail: &auditTrail{}, tickets: &tickets{dir: "tickets"}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /words/{id}", s.words)
	mux.HandleFunc("POST /talk/{id}", s.talk)
	mux.HandleFunc("POST /harmless/{id}", s.harmless)
	mux.HandleFunc("POST /lost/{id}", s.lost)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
