// A deed service with a catch-all route, and a command with a fallback.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/afex/hystrix-go/hystrix"
)

type auditTrail struct{ lines []string }

func (a *auditTrail) Record(line string) { a.lines = append(a.lines, line) }

type deeds struct{ db *sql.DB }

func (d *deeds) Transfer(id, to string) { d.db.Exec("UPDATE deeds SET owner = ? WHERE id = ?", to, id) }

type server struct {
	trail *auditTrail
	deeds *deeds
}

func (s *server) transfer(w http.ResponseWriter, r *http.Request) {
	s.deeds.Transfer(r.PathValue("id"), r.PathValue("to"))
	s.trail.Record("transferred " + r.PathValue("id"))
}

func (s *server) old(w http.ResponseWriter, r *http.Request) {
	s.deeds.Transfer(r.FormValue("deed"), r.FormValue("to"))
}

func (s *server) oldRecorded(w http.ResponseWriter, r *http.Request) {
	s.deeds.Transfer(r.FormValue("deed"), r.FormValue("to"))
	s.trail.Record("transferred " + r.FormValue("deed"))
}

func open(s *server) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /deeds/{id}/{to}", s.transfer)
	mux.HandleFunc("/", s.old) // want "reaches .*Transfer without .*Record"
	return mux
}

func recorded(s *server) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /deeds/{id}/{to}", s.transfer)
	mux.HandleFunc("/", s.oldRecorded)
	return mux
}

func (s *server) command(w http.ResponseWriter, r *http.Request) {
	run := func() error { s.transfer(w, r); return nil }
	spare := func(error) error { s.old(w, r); return nil }
	hystrix.Do("deeds", run, spare) // want "reaches .*Transfer without .*Record"
}

func (s *server) commandRecorded(w http.ResponseWriter, r *http.Request) {
	run := func() error { s.transfer(w, r); return nil }
	spare := func(error) error { s.oldRecorded(w, r); return nil }
	hystrix.Do("deeds", run, spare)
}

func main() {
	db, _ := sql.Open("sqlite", "deeds.db")
	s := &server{trail: &auditTrail{}, deeds: &deeds{db: db}}
	commands := http.NewServeMux()
	commands.HandleFunc("POST /command", s.command)
	commands.HandleFunc("POST /command-recorded", s.commandRecorded)
	go http.ListenAndServe(":8080", open(s))
	go http.ListenAndServe(":8081", recorded(s))
	log.Fatal(http.ListenAndServe(":8082", commands))
}
