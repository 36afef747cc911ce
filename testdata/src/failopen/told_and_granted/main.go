// Command told_and_granted writes a denial into the audit trail and gives back
// what a granted request gets.
package main

import (
	"log/slog"
	"net/http"
)

type session struct {
	User   string
	Scopes []string
	Status int
}

// HasScope reports whether the session may use a resource.
func (s *session) HasScope(resource string) bool {
	for _, scope := range s.Scopes {
		if scope == resource {
			return true
		}
	}
	return false
}

func (s *session) IsClient() bool { return s.User == "" }

func (s *session) refused() bool { return s.Status != 0 }

func forbidden() *session { return &session{Status: http.StatusForbidden} }

var sessions = map[string]*session{}

var audit = slog.Default().With("log", "audit")

func authorize(r *http.Request, resource string) *session {
	s := sessions[r.Header.Get("X-Session")]
	if s == nil {
		audit.Warn("denied", "resource", resource)
		return forbidden()
	}
	if s.IsClient() {
		if !s.HasScope(resource) {
			audit.Warn("denied", "resource", resource)
			return s // want `a denial by \(\*told_and_granted.session\).HasScope is told .*authorize gives back what a granted request gets`
		}
		return s
	}
	return s
}

func authorizeUser(r *http.Request, resource string) *session {
	s := sessions[r.Header.Get("X-Session")]
	if s == nil {
		audit.Warn("denied", "resource", resource)
		return forbidden()
	}
	if !s.HasScope(resource) {
		audit.Warn("denied", "resource", resource)
		return forbidden()
	}
	audit.Info("granted", "resource", resource)
	return s
}

// Who is not known gets nothing, with a message or without.
func lookUp(r *http.Request, resource string) *session {
	id := r.Header.Get("X-Session")
	if id == "" {
		return nil
	}
	s := sessions[id]
	if s == nil {
		audit.Warn("denied", "resource", resource)
		return nil
	}
	if !s.HasScope(resource) {
		audit.Warn("denied", "resource", resource)
		return forbidden()
	}
	return s
}

func drafts(w http.ResponseWriter, r *http.Request) {
	if s := lookUp(r, "drafts"); s == nil || s.refused() {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write([]byte("drafts"))
}

func docs(w http.ResponseWriter, r *http.Request) {
	if s := authorize(r, "docs"); s.refused() {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write([]byte("docs"))
}

func notes(w http.ResponseWriter, r *http.Request) {
	if s := authorizeUser(r, "notes"); s.refused() {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write([]byte("notes"))
}

func main() {
	http.HandleFunc("GET /docs", docs)
	http.HandleFunc("GET /notes", notes)
	http.HandleFunc("GET /drafts", drafts)
	http.ListenAndServe(":8080", nil)
}
