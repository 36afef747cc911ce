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
	s.audit.Record(user(r), "key.create") // want "deletePolicy records with .*Record .* the action .key.create., which is what its sibling .*createKey does and records at main.go:"
}

func (s *server) revokeToken(w http.ResponseWriter, r *http.Request) {
	os.Remove(r.PathValue("token"))
	s.audit.Record(user(r), actionRevoke)
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
	http.ListenAndServe(":8080", nil)
}
