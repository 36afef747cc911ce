// Agents: each change says to which agent it was done, but those that an agent
// makes to itself.
package main

import (
	"database/sql"
	"net/http"
)

type auditLog struct{ lines []any }

type auditRecord struct{ Actor, Event, Target string }

func (a *auditLog) Record(r auditRecord) { a.lines = append(a.lines, r) }

type store struct{ db *sql.DB }

func (s *store) Update(id, field string) {
	s.db.Exec("UPDATE agents SET "+field+" = 1 WHERE id = ?", id)
}

type server struct {
	store *store
	audit *auditLog
}

// currentUser says who calls.
func currentUser(r *http.Request) string { return r.Context().Value("user").(string) }

func (s *server) banAgent(w http.ResponseWriter, r *http.Request) {
	s.store.Update(r.PathValue("id"), "banned")
	s.audit.Record(auditRecord{Actor: currentUser(r), Event: "ban", Target: r.PathValue("id")})
}

func (s *server) admitAgent(w http.ResponseWriter, r *http.Request) {
	s.store.Update(r.PathValue("id"), "admitted")
	s.audit.Record(auditRecord{Actor: currentUser(r), Event: "admit", Target: r.PathValue("id")})
}

func (s *server) moveAgent(w http.ResponseWriter, r *http.Request) {
	s.store.Update(r.PathValue("id"), "moved")
	s.audit.Record(auditRecord{Actor: currentUser(r), Event: "move", Target: r.PathValue("id")})
}

func (s *server) pauseAgent(w http.ResponseWriter, r *http.Request) {
	s.store.Update(r.PathValue("id"), "paused")
	s.audit.Record(auditRecord{Actor: currentUser(r), Event: "pause", Target: r.PathValue("id")})
}

// Who did it is to whom it was done.
func (s *server) renewAgent(w http.ResponseWriter, r *http.Request) {
	s.store.Update(currentUser(r), "renewed")
	s.audit.Record(auditRecord{Actor: currentUser(r), Event: "renew"})
}

func (s *server) dropAgent(w http.ResponseWriter, r *http.Request) {
	s.store.Update(r.PathValue("id"), "dropped")
	s.audit.Record(auditRecord{Actor: currentUser(r), Event: "drop"}) // want "dropAgent records with .*Record .* without the resource, which its sibling .* gives by Target"
}

func main() {
	db, err := sql.Open("sqlite", "agents.db")
	if err != nil {
		panic(err)
	}
	s := &server{&store{db}, &auditLog{}}
	http.HandleFunc("POST /agents/{id}/ban", s.banAgent)
	http.HandleFunc("POST /agents/{id}/admit", s.admitAgent)
	http.HandleFunc("POST /agents/{id}/move", s.moveAgent)
	http.HandleFunc("POST /agents/{id}/pause", s.pauseAgent)
	http.HandleFunc("POST /agents/renew", s.renewAgent)
	http.HandleFunc("POST /agents/{id}/drop", s.dropAgent)
	http.ListenAndServe(":8080", nil)
}
