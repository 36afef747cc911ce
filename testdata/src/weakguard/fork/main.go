// Two arms of one function take the same thing away, each behind a check: one
// asks for the wrong permission.
package main

import (
	"net/http"
	"os"
)

type policy struct{ granted map[string]bool }

func (p *policy) can(user, permission string) bool { return p.granted[user+permission] }

type server struct{ policy *policy }

func (s *server) deleteReport(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	if r.FormValue("version") == "1" {
		if !s.policy.can(user, "report:read") { // want "deleteReport reaches os.Remove behind .*report:read.*, and not .*report:delete.*, which .*deleteReport asks"
			w.WriteHeader(http.StatusForbidden)
			return
		}
		os.Remove("v1/" + r.PathValue("name"))
		return
	}
	if !s.policy.can(user, "report:delete") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.Remove("v2/" + r.PathValue("name"))
}

func (s *server) deleteDraft(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	if r.FormValue("version") == "1" {
		if !s.policy.can(user, "draft:delete") {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		os.Remove("v1/" + r.PathValue("name"))
		return
	}
	if !s.policy.can(user, "draft:delete") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.Remove("v2/" + r.PathValue("name"))
}

func main() {
	s := &server{}
	http.HandleFunc("DELETE /reports/{name}", s.deleteReport)
	http.HandleFunc("DELETE /drafts/{name}", s.deleteDraft)
	http.ListenAndServe(":8080", nil)
}
