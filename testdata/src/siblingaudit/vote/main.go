// An account service: all changes are recorded but one, and no reads.
package main

import (
	"net/http"
	"os"
)

type auditLog struct{ lines []string }

func (a *auditLog) Record(actor, action string) { a.lines = append(a.lines, actor+" "+action) }

type server struct{ audit *auditLog }

func (s *server) disableUser(w http.ResponseWriter, r *http.Request) {
	os.Remove(r.PathValue("user"))
	s.audit.Record(r.Header.Get("X-User"), "disable")
}

func (s *server) enableUser(w http.ResponseWriter, r *http.Request) {
	os.WriteFile(r.PathValue("user"), nil, 0o600)
	s.audit.Record(r.Header.Get("X-User"), "enable")
}

func (s *server) resetPassword(w http.ResponseWriter, r *http.Request) {
	s.audit.Record(r.Header.Get("X-User"), "reset")
	os.WriteFile("secret", nil, 0o600)
}

func (s *server) deleteGroup(w http.ResponseWriter, r *http.Request) {
	if err := os.Remove(r.PathValue("group")); err != nil {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	s.audit.Record(r.Header.Get("X-User"), "delete group")
}

func (s *server) promoteUser(w http.ResponseWriter, r *http.Request) { // want "promoteUser reaches os.WriteFile without .*Record, which its sibling .* \\(4 of [45] siblings record\\)"
	os.WriteFile("admins/"+r.PathValue("user"), nil, 0o600)
}

// renameUser leaves it to the function below.
func (s *server) renameUser(w http.ResponseWriter, r *http.Request) { s.rename(r) }

func (s *server) rename(r *http.Request) {
	if os.Rename(r.PathValue("user"), r.FormValue("name")) == nil {
		s.audit.Record(r.Header.Get("X-User"), "rename")
	}
}

func (s *server) getUser(w http.ResponseWriter, r *http.Request) {
	b, _ := os.ReadFile(r.PathValue("user"))
	w.Write(b)
}

func main() {
	s := &server{&auditLog{}}
	http.HandleFunc("POST /users/{user}/disable", s.disableUser)
	http.HandleFunc("POST /users/{user}/enable", s.enableUser)
	http.HandleFunc("POST /users/{user}/reset", s.resetPassword)
	http.HandleFunc("DELETE /groups/{group}", s.deleteGroup)
	http.HandleFunc("POST /users/{user}/promote", s.promoteUser)
	http.HandleFunc("POST /users/{user}/rename", s.renameUser)
	http.HandleFunc("GET /users/{user}", s.getUser)
	http.ListenAndServe(":8080", nil)
}
