// Logins: a session is made in three ways, and every way but one leaves a
// record. Reports: one of two ways to read the same one leaves a record.
package main

import (
	"net/http"
	"os"
)

type auditLog struct{ lines []string }

func (a *auditLog) Record(actor, action string) { a.lines = append(a.lines, actor+" "+action) }

type server struct{ audit *auditLog }

func makeSession(user string) error { return os.WriteFile("sessions/"+user, nil, 0o600) }

func (s *server) passwordLogin(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	if makeSession(user) != nil {
		return
	}
	s.audit.Record(user, "login")
}

// codeLogin leaves the record one call down.
func (s *server) codeLogin(w http.ResponseWriter, r *http.Request) { s.begin(r.FormValue("user")) }

func (s *server) begin(user string) {
	if makeSession(user) == nil {
		s.audit.Record(user, "login")
	}
}

func (s *server) tokenLogin(w http.ResponseWriter, r *http.Request) { // want "tokenLogin reaches .*makeSession without .*Record, which its sibling .* \\(2 of 2 siblings record\\)"
	makeSession(r.FormValue("user"))
}

func readReport(id string) []byte {
	b, _ := os.ReadFile("reports/" + id)
	return b
}

func (s *server) downloadReport(w http.ResponseWriter, r *http.Request) {
	w.Write(readReport(r.PathValue("id")))
	s.audit.Record(r.Header.Get("X-User"), "download report")
}

func (s *server) getReport(w http.ResponseWriter, r *http.Request) { // want "getReport reaches .*readReport without .*Record, which its sibling .*downloadReport"
	w.Write(readReport(r.PathValue("id")))
}

// getSummary reads the same, for something else.
func (s *server) getSummary(w http.ResponseWriter, r *http.Request) {
	w.Write(readReport(r.PathValue("id"))[:10])
}

// A store of anything says nothing of who uses it.
func put(key string, value []byte) error { return os.WriteFile(key, value, 0o600) }

func (s *server) createTeam(w http.ResponseWriter, r *http.Request) {
	put("teams/"+r.PathValue("team"), nil)
	s.audit.Record(r.Header.Get("X-User"), "create team")
}

func (s *server) createRoom(w http.ResponseWriter, r *http.Request) {
	put("rooms/"+r.PathValue("room"), nil)
	s.audit.Record(r.Header.Get("X-User"), "create room")
}

func (s *server) touchPresence(w http.ResponseWriter, r *http.Request) {
	put("seen/"+r.Header.Get("X-User"), nil)
}

func touchUser(user string) error { return os.WriteFile("seen/"+user, nil, 0o600) }

// Three changes are recorded; that they are noticed as a sign of life, if the
// caller wants it, is nothing to record.
func (s *server) createPost(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("posts", nil, 0o600)
	if r.FormValue("active") != "" {
		touchUser(r.Header.Get("X-User"))
	}
	s.audit.Record(r.Header.Get("X-User"), "create post")
}

type pages struct{ server }

func (s *pages) createPage(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("pages", nil, 0o600)
	if r.FormValue("active") != "" {
		touchUser(r.Header.Get("X-User"))
	}
	s.audit.Record(r.Header.Get("X-User"), "create page")
}

func (s *pages) deletePage(w http.ResponseWriter, r *http.Request) {
	os.Remove("pages")
	if r.FormValue("active") != "" {
		touchUser(r.Header.Get("X-User"))
	}
	s.audit.Record(r.Header.Get("X-User"), "delete page")
}

type presence struct{}

func (presence) setStatus(w http.ResponseWriter, r *http.Request) { touchUser(r.Header.Get("X-User")) }

// Codes are spent with a record where that is the point. A member who joins is
// another thing, and the code is spent on the side.
type codeStore struct{ used map[string]bool }

func (c *codeStore) Spend(code string) error { return os.Remove("codes/" + code) }

type memberStore struct{}

func (memberStore) Save(name string) error { return os.WriteFile("members/"+name, nil, 0o600) }

type club struct {
	audit   *auditLog
	codes   *codeStore
	members memberStore
}

func (c *club) dropCode(code string) error { return c.codes.Spend(code) }

func (c *club) redeemGift(w http.ResponseWriter, r *http.Request) {
	c.dropCode(r.FormValue("code"))
	c.audit.Record(r.FormValue("user"), "redeem gift")
}

func (c *club) confirmAddress(w http.ResponseWriter, r *http.Request) {
	c.dropCode(r.FormValue("code"))
	c.audit.Record(r.FormValue("user"), "confirm address")
}

func (c *club) createMember(w http.ResponseWriter, r *http.Request) {
	c.members.Save(r.FormValue("name"))
	if code := r.FormValue("code"); code != "" {
		c.dropCode(code)
	}
}

func main() {
	s := &server{&auditLog{}}
	http.HandleFunc("POST /login/password", s.passwordLogin)
	http.HandleFunc("POST /login/code", s.codeLogin)
	http.HandleFunc("POST /login/token", s.tokenLogin)
	http.HandleFunc("GET /reports/{id}/file", s.downloadReport)
	http.HandleFunc("GET /reports/{id}", s.getReport)
	http.HandleFunc("GET /reports/{id}/summary", s.getSummary)
	http.HandleFunc("POST /teams/{team}", s.createTeam)
	http.HandleFunc("POST /rooms/{room}", s.createRoom)
	http.HandleFunc("POST /presence", s.touchPresence)
	p := &pages{*s}
	http.HandleFunc("POST /posts", s.createPost)
	http.HandleFunc("POST /pages", p.createPage)
	http.HandleFunc("DELETE /pages", p.deletePage)
	c := &club{audit: &auditLog{}, codes: &codeStore{}}
	http.HandleFunc("POST /gifts", c.redeemGift)
	http.HandleFunc("POST /addresses", c.confirmAddress)
	http.HandleFunc("POST /members", c.createMember)
	http.HandleFunc("PUT /status", presence{}.setStatus)
	http.ListenAndServe(":8080", nil)
}
