// A records office with switches for bad days.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type config struct {
	Degraded    bool
	Maintenance bool
	Bypass      bool
	Emergency   bool
	Backend     string
}

type clerks struct {
	grants     map[string]string
	singleUser bool
}

// Allows answers yes to everybody where there is one user only: a setting of
// the check, not a way around it.
func (c *clerks) Allows(user, action string) bool {
	if c.singleUser {
		return true
	}
	return c.grants[user] == action
}

type records struct{ dir string }

func (r *records) Erase(id string) { os.Remove(filepath.Join(r.dir, id)) }

type server struct {
	cfg     config
	clerks  *clerks
	records *records
}

func (s *server) eraseDegraded(w http.ResponseWriter, r *http.Request) {
	if s.cfg.Degraded {
		s.records.Erase(r.PathValue("id")) // want "reaches .*Erase without .*Allows"
		return
	}
	if !s.clerks.Allows(r.Header.Get("X-User"), "erase") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.records.Erase(r.PathValue("id"))
}

func (s *server) eraseMaintenance(w http.ResponseWriter, r *http.Request) {
	if !s.cfg.Maintenance { // want "reaches .*Erase without .*Allows"
		if !s.clerks.Allows(r.Header.Get("X-User"), "erase") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	s.records.Erase(r.PathValue("id"))
}

func (s *server) eraseBypass(w http.ResponseWriter, r *http.Request) {
	if !s.cfg.Bypass && !s.clerks.Allows(r.Header.Get("X-User"), "erase") { // want "reaches .*Erase without .*Allows"
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.records.Erase(r.PathValue("id"))
}

func (s *server) eraseEmergency(w http.ResponseWriter, r *http.Request) {
	if !s.cfg.Emergency {
		if !s.clerks.Allows(r.Header.Get("X-User"), "erase") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		s.records.Erase(r.PathValue("id"))
	} else {
		log.Print("emergency erase")
		s.records.Erase(r.PathValue("id")) // want "reaches .*Erase without .*Allows"
	}
}

func (s *server) eraseLegacy(w http.ResponseWriter, r *http.Request) {
	if os.Getenv("RECORDS_BACKEND") == "legacy" {
		s.records.Erase("legacy/" + r.PathValue("id")) // want "reaches .*Erase without .*Allows"
		return
	}
	if !s.clerks.Allows(r.Header.Get("X-User"), "erase") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.records.Erase(r.PathValue("id"))
}

func (s *server) eraseChecked(w http.ResponseWriter, r *http.Request) {
	if !s.clerks.Allows(r.Header.Get("X-User"), "erase") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if s.cfg.Degraded || s.cfg.Backend == "legacy" {
		s.records.Erase("legacy/" + r.PathValue("id"))
		return
	}
	s.records.Erase(r.PathValue("id"))
}

// eraseClosed denies everybody in maintenance.
func (s *server) eraseClosed(w http.ResponseWriter, r *http.Request) {
	if s.cfg.Maintenance || !s.clerks.Allows(r.Header.Get("X-User"), "erase") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.records.Erase(r.PathValue("id"))
}

func main() {
	s := &server{clerks: &clerks{singleUser: os.Getenv("SINGLE_USER") != ""}, records: &records{dir: "records"}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /degraded/{id}", s.eraseDegraded)
	mux.HandleFunc("DELETE /maintenance/{id}", s.eraseMaintenance)
	mux.HandleFunc("DELETE /bypass/{id}", s.eraseBypass)
	mux.HandleFunc("DELETE /emergency/{id}", s.eraseEmergency)
	mux.HandleFunc("DELETE /legacy/{id}", s.eraseLegacy)
	mux.HandleFunc("DELETE /checked/{id}", s.eraseChecked)
	mux.HandleFunc("DELETE /closed/{id}", s.eraseClosed)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
