// A visa service that begins a record and defers its writing, in the manner
// of a handler that records whatever comes out.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

// An AuditRecord is filled in on the way.
type AuditRecord struct{ Action, Status string }

// Success marks the record.
func (a *AuditRecord) Success() { a.Status = "success" }

type visas struct{ db *sql.DB }

func (v *visas) Grant(id string) { v.db.Exec("UPDATE visas SET state = 'granted' WHERE id = ?", id) }

type server struct {
	visas   *visas
	courier bool
}

func (s *server) makeRecord(action string) *AuditRecord {
	return &AuditRecord{Action: action, Status: "attempt"}
}

// logAuditRecord writes the record.
func (s *server) logAuditRecord(rec *AuditRecord) { log.Print(rec.Action, rec.Status) }

func (s *server) grant(w http.ResponseWriter, r *http.Request) {
	if s.courier {
		s.visas.Grant(r.PathValue("id")) // want "reaches .*Grant without .*(logAuditRecord|AuditRecord)"
		return
	}
	rec := s.makeRecord("grant")
	defer s.logAuditRecord(rec)
	s.visas.Grant(r.PathValue("id"))
	rec.Success()
}

func (s *server) grantRecorded(w http.ResponseWriter, r *http.Request) {
	rec := s.makeRecord("grant")
	defer s.logAuditRecord(rec)
	if s.courier {
		s.visas.Grant(r.PathValue("id"))
		rec.Success()
		return
	}
	s.visas.Grant(r.PathValue("id"))
	rec.Success()
}

// grantClosure defers a closure.
func (s *server) grantClosure(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.courier {
		s.visas.Grant(id) // want "reaches .*Grant without .*logAuditRecord"
		return
	}
	status := "attempt"
	defer func() { s.logAuditRecord(&AuditRecord{"grant", status}) }()
	s.visas.Grant(id)
	status = "success"
}

// grantBoth defers on each arm.
func (s *server) grantBoth(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.courier {
		defer s.logAuditRecord(s.makeRecord("grant by courier"))
		s.visas.Grant(id)
		return
	}
	defer func() { s.logAuditRecord(s.makeRecord("grant")) }()
	s.visas.Grant(id)
}

func main() {
	db, _ := sql.Open("sqlite", "visas.db")
	s := &server{visas: &visas{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /grant/{id}", s.grant)
	mux.HandleFunc("POST /recorded/{id}", s.grantRecorded)
	mux.HandleFunc("POST /closure/{id}", s.grantClosure)
	mux.HandleFunc("POST /both/{id}", s.grantBoth)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
