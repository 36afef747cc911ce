// Keys of a vault: one handler was copied, with the action that it records.
package main

import (
	"net/http"
	"os"
)

const (
	actionCreateKey = "key.create"
	actionDeleteKey = "key.delete"
	actionUpdateKey = "key.update"
	actionRevoke    = "token.revoke"
)

type auditLog struct{ lines []string }

func (a *auditLog) Record(actor, action string) { a.lines = append(a.lines, actor+" "+action) }

type server struct{ audit *auditLog }

func user(r *http.Request) string { return r.Header.Get("X-User") }

func (s *server) createKey(w http.ResponseWriter, r *http.Request) {
	os.WriteFile(r.FormValue("key"), nil, 0o600)
	s.audit.Record(user(r), actionCreateKey)
}

func (s *server) deleteKey(w http.ResponseWriter, r *http.Request) {
	os.Remove(r.PathValue("key"))
	s.audit.Record(user(r), actionDeleteKey)
}

func (s *server) updateKey(w http.ResponseWriter, r *http.Request) {
	os.WriteFile(r.PathValue("key"), nil, 0o600)
	s.audit.Record(user(r), actionUpdateKey)
}

// patchKey is an update by another name: nothing in the trail is called a
// patch.
func (s *server) patchKey(w http.ResponseWriter, r *http.Request) {
	os.WriteFile(r.PathValue("key"), nil, 0o600)
	s.audit.Record(user(r), actionUpdateKey)
}

// deleteKeys is the same for several.
func (s *server) deleteKeys(w http.ResponseWriter, r *http.Request) {
	os.RemoveAll("keys")
	s.audit.Record(user(r), actionDeleteKey)
}

func (s *server) deletePolicy(w http.ResponseWriter, r *http.Request) {
	os.Remove(r.PathValue("policy"))
	s.audit.Record(user(r), "key.create") // want "deletePolicy records with .*Record .* the action .key.create., which is that of .*createKey, where the record at main.go:.* gives it"
}

func (s *server) revokeToken(w http.ResponseWriter, r *http.Request) {
	os.Remove(r.PathValue("token"))
	s.audit.Record(user(r), actionRevoke)
}

// An auditItem says what a change was made to.
type auditItem struct{ ObjectType, ObjectID, Actor string }

func (a *auditLog) RecordItem(action string, e auditItem) {
	a.lines = append(a.lines, action+e.ObjectType)
}

func (s *server) addSchedule(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("schedules", nil, 0o600)
	s.audit.RecordItem("create", auditItem{"schedule", r.PathValue("id"), user(r)})
}

func (s *server) addTemplate(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("templates", nil, 0o600)
	s.audit.RecordItem("create", auditItem{"schedule", r.PathValue("id"), user(r)}) // want "addTemplate records with .*RecordItem .* the resource .schedule., which is that of .*addSchedule"
}

func (s *server) removeTemplate(w http.ResponseWriter, r *http.Request) {
	os.Remove("templates")
	s.audit.RecordItem("delete", auditItem{"template", r.PathValue("id"), user(r)})
}

// pauseSchedule is about a schedule, too.
func (s *server) pauseSchedule(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("schedules", nil, 0o600)
	s.audit.RecordItem("update", auditItem{"schedule", r.PathValue("id"), user(r)})
}

func main() {
	s := &server{&auditLog{}}
	http.HandleFunc("POST /keys", s.createKey)
	http.HandleFunc("DELETE /keys/{key}", s.deleteKey)
	http.HandleFunc("PUT /keys/{key}", s.updateKey)
	http.HandleFunc("PATCH /keys/{key}", s.patchKey)
	http.HandleFunc("DELETE /keys", s.deleteKeys)
	http.HandleFunc("DELETE /policies/{policy}", s.deletePolicy)
	http.HandleFunc("DELETE /tokens/{token}", s.revokeToken)
	http.HandleFunc("POST /schedules/{id}", s.addSchedule)
	http.HandleFunc("POST /templates/{id}", s.addTemplate)
	http.HandleFunc("DELETE /templates/{id}", s.removeTemplate)
	http.HandleFunc("POST /schedules/{id}/pause", s.pauseSchedule)
	http.ListenAndServe(":8080", nil)
}
