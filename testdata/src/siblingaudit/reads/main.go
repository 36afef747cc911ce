// Nearly all that is read is recorded: one secret is not, and what everybody may
// look at needs no record.
package main

import (
	"net/http"
	"os"
)

type auditLog struct{ lines []string }

func (a *auditLog) Record(actor, action string) { a.lines = append(a.lines, actor+" "+action) }

type server struct{ audit *auditLog }

func (s *server) give(w http.ResponseWriter, name string) {
	if text, err := os.ReadFile(name); err == nil {
		w.Write(text)
	}
}

func (s *server) getBoard(w http.ResponseWriter, r *http.Request) {
	s.audit.Record(r.Header.Get("X-User"), "getBoard")
	s.give(w, "boards/"+r.PathValue("id"))
}

func (s *server) getCard(w http.ResponseWriter, r *http.Request) {
	s.audit.Record(r.Header.Get("X-User"), "getCard")
	s.give(w, "cards/"+r.PathValue("id"))
}

func (s *server) getBlock(w http.ResponseWriter, r *http.Request) {
	s.audit.Record(r.Header.Get("X-User"), "getBlock")
	s.give(w, "blocks/"+r.PathValue("id"))
}

func (s *server) getMember(w http.ResponseWriter, r *http.Request) {
	s.audit.Record(r.Header.Get("X-User"), "getMember")
	s.give(w, "members/"+r.PathValue("id"))
}

func (s *server) getTeam(w http.ResponseWriter, r *http.Request) {
	s.audit.Record(r.Header.Get("X-User"), "getTeam")
	s.give(w, "teams/"+r.PathValue("id"))
}

func (s *server) getArchive(w http.ResponseWriter, r *http.Request) {
	s.audit.Record(r.Header.Get("X-User"), "getArchive")
	s.give(w, "archives/"+r.PathValue("id"))
}

func (s *server) getHistory(w http.ResponseWriter, r *http.Request) {
	s.audit.Record(r.Header.Get("X-User"), "getHistory")
	s.give(w, "historys/"+r.PathValue("id"))
}

func (s *server) getSecret(w http.ResponseWriter, r *http.Request) { // want "getSecret reaches .* without .*Record, which its sibling .* \\(7 of 7 siblings record\\)"
	s.give(w, "secrets/"+r.PathValue("id"))
}

// ping is for everybody.
func (s *server) ping(w http.ResponseWriter, r *http.Request) { s.give(w, "version") }

func main() {
	s := &server{&auditLog{}}
	http.HandleFunc("GET /boards/{id}", s.getBoard)
	http.HandleFunc("GET /cards/{id}", s.getCard)
	http.HandleFunc("GET /blocks/{id}", s.getBlock)
	http.HandleFunc("GET /members/{id}", s.getMember)
	http.HandleFunc("GET /teams/{id}", s.getTeam)
	http.HandleFunc("GET /archives/{id}", s.getArchive)
	http.HandleFunc("GET /historys/{id}", s.getHistory)
	http.HandleFunc("GET /secrets/{id}", s.getSecret)
	http.HandleFunc("GET /ping", s.ping)
	http.ListenAndServe(":8080", nil)
}
