// Users and groups: each change says who made it, but one; the other says that
// it was done before it was, and never whether it was.
package main

import (
	"net/http"
	"os"
)

type auditLog struct{ lines []any }

type auditRecord struct {
	Actor, Event, Target string
	ok                   bool
}

func (r *auditRecord) Success()              { r.ok = true }
func (a *auditLog) Record(r auditRecord)     { a.lines = append(a.lines, r) }
func (a *auditLog) LogRecord(r *auditRecord) { a.lines = append(a.lines, r) }

type server struct{ audit *auditLog }

func (s *server) begin(r *http.Request, event string) *auditRecord {
	return &auditRecord{Actor: r.Header.Get("X-User"), Event: event}
}

func (s *server) disableUser(w http.ResponseWriter, r *http.Request) {
	os.Remove(r.PathValue("user"))
	s.audit.Record(auditRecord{Actor: r.Header.Get("X-User"), Event: "disable user", Target: r.PathValue("user")})
}

func (s *server) enableUser(w http.ResponseWriter, r *http.Request) {
	os.WriteFile(r.PathValue("user"), nil, 0o600)
	s.audit.Record(auditRecord{Actor: r.Header.Get("X-User"), Event: "enable user", Target: r.PathValue("user")})
}

func (s *server) resetPassword(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("secret", nil, 0o600)
	s.audit.Record(auditRecord{Actor: r.Header.Get("X-User"), Event: "reset password", Target: r.PathValue("user")})
}

func (s *server) renameUser(w http.ResponseWriter, r *http.Request) {
	os.Rename(r.PathValue("user"), r.FormValue("name"))
	s.audit.Record(auditRecord{Actor: r.Header.Get("X-User"), Event: "rename user", Target: r.PathValue("user")})
}

func (s *server) promoteUser(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("admins/"+r.PathValue("user"), nil, 0o600)
	s.audit.Record(auditRecord{Event: "promote user", Target: r.PathValue("user")}) // want "promoteUser records with .*Record .* without the actor, which its sibling .* gives by Actor at main.go:.* \\(4 of 4 siblings do\\)"
}

type groups struct{ server }

func (g *groups) createGroup(w http.ResponseWriter, r *http.Request) {
	rec := g.begin(r, "create group")
	defer g.audit.LogRecord(rec)
	if os.WriteFile(r.FormValue("group"), nil, 0o600) != nil {
		return
	}
	rec.Success()
}

func (g *groups) renameGroup(w http.ResponseWriter, r *http.Request) {
	rec := g.begin(r, "rename group")
	defer g.audit.LogRecord(rec)
	if os.Rename(r.PathValue("group"), r.FormValue("name")) == nil {
		rec.Success()
	}
}

func (g *groups) deleteGroup(w http.ResponseWriter, r *http.Request) {
	rec := g.begin(r, "delete group")
	defer g.audit.LogRecord(rec)
	os.Remove(r.PathValue("group"))
	rec.Success()
}

func (g *groups) addMembers(w http.ResponseWriter, r *http.Request) {
	rec := g.begin(r, "add members")
	defer g.audit.LogRecord(rec)
	os.WriteFile(r.PathValue("group"), nil, 0o600)
	rec.Success()
}

// removeMembers never says that it succeeded.
func (g *groups) removeMembers(w http.ResponseWriter, r *http.Request) {
	rec := g.begin(r, "remove members")
	defer g.audit.LogRecord(rec) // want "removeMembers records with .*LogRecord .* without the outcome, which its sibling .* gives by Success"
	os.WriteFile(r.PathValue("group"), nil, 0o600)
}

func main() {
	s := &server{&auditLog{}}
	g := &groups{*s}
	http.HandleFunc("POST /users/{user}/disable", s.disableUser)
	http.HandleFunc("POST /users/{user}/enable", s.enableUser)
	http.HandleFunc("POST /users/{user}/reset", s.resetPassword)
	http.HandleFunc("POST /users/{user}/rename", s.renameUser)
	http.HandleFunc("POST /users/{user}/promote", s.promoteUser)
	http.HandleFunc("POST /groups", g.createGroup)
	http.HandleFunc("PATCH /groups/{group}", g.renameGroup)
	http.HandleFunc("DELETE /groups/{group}", g.deleteGroup)
	http.HandleFunc("POST /groups/{group}/members", g.addMembers)
	http.HandleFunc("DELETE /groups/{group}/members", g.removeMembers)
	http.ListenAndServe(":8080", nil)
}
