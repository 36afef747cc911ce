// Denials are recorded as well; two of the records read like successes.
package main

import (
	"log/slog"
	"net/http"
	"os"
)

type server struct {
	admins   map[string]bool
	auditLog *slog.Logger
}

func user(r *http.Request) string { return r.Header.Get("X-User") }

func (s *server) deleteSite(w http.ResponseWriter, r *http.Request) {
	if !s.admins[user(r)] {
		s.auditLog.Info("delete site", "actor", user(r), "site_id", r.PathValue("id")) // want "deleteSite records a denial with .*Info .* without the outcome, which the record at main.go:.* gives by outcome .success."
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Remove(r.PathValue("id"))
	s.auditLog.Info("delete site", "actor", user(r), "site_id", r.PathValue("id"), "outcome", "success")
}

func (s *server) moveSite(w http.ResponseWriter, r *http.Request) {
	if !s.admins[user(r)] {
		s.auditLog.Info("move site", "actor", user(r), "outcome", "success") // want "moveSite records a denial .* with the outcome .success., as the success at main.go:"
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Rename(r.PathValue("id"), r.FormValue("to"))
	s.auditLog.Info("move site", "actor", user(r), "outcome", "success")
}

func (s *server) renameSite(w http.ResponseWriter, r *http.Request) {
	if !s.admins[user(r)] {
		s.auditLog.Info("rename site", "actor", user(r), "outcome", "denied")
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Rename(r.PathValue("id"), r.FormValue("name"))
	s.auditLog.Info("rename site", "actor", user(r), "outcome", "success")
}

// closeSite gives the reason of a denial, which says enough.
func (s *server) closeSite(w http.ResponseWriter, r *http.Request) {
	if !s.admins[user(r)] {
		s.auditLog.Info("close site", "actor", user(r), "reason", "no admin")
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Remove(r.PathValue("id"))
	s.auditLog.Info("close site", "actor", user(r), "outcome", "success")
}

// openSite names a denial as an action of its own.
func (s *server) openSite(w http.ResponseWriter, r *http.Request) {
	if !s.admins[user(r)] {
		s.auditLog.Info("audit", "actor", user(r), "action", "open site denied")
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.WriteFile(r.PathValue("id"), nil, 0o600)
	s.auditLog.Info("audit", "actor", user(r), "action", "open site", "outcome", "success")
}

func main() {
	s := &server{map[string]bool{}, slog.Default()}
	http.HandleFunc("DELETE /sites/{id}", s.deleteSite)
	http.HandleFunc("POST /sites/{id}/move", s.moveSite)
	http.HandleFunc("POST /sites/{id}/name", s.renameSite)
	http.HandleFunc("POST /sites/{id}/close", s.closeSite)
	http.HandleFunc("POST /sites/{id}/open", s.openSite)
	http.ListenAndServe(":8080", nil)
}
