// A patient search: the index knows the wards, the table scan does not.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type access struct{ wards map[string]string }

func (a *access) MaySearch(user, ward string) bool { return a.wards[user] == ward }

type patients struct{ db *sql.DB }

func (p *patients) List(ward string) []byte {
	var b []byte
	p.db.QueryRow("SELECT body FROM patients WHERE id = ?", ward).Scan(&b)
	return b
}

type server struct {
	access   *access
	patients *patients
	indexed  bool
}

func (s *server) searchElse(w http.ResponseWriter, r *http.Request) {
	ward := r.PathValue("ward")
	if s.indexed {
		if !s.access.MaySearch(r.Header.Get("X-User"), ward) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write(s.patients.List(ward))
	} else {
		w.Write(s.patients.List(ward)) // want "reaches .*List without .*MaySearch"
	}
}

func (s *server) searchElseChecked(w http.ResponseWriter, r *http.Request) {
	ward := r.PathValue("ward")
	if s.indexed {
		if !s.access.MaySearch(r.Header.Get("X-User"), ward) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write(s.patients.List(ward))
	} else {
		if !s.access.MaySearch(r.Header.Get("X-User"), ward) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write(s.patients.List(ward))
	}
}

func (s *server) searchImplicit(w http.ResponseWriter, r *http.Request) {
	ward := r.PathValue("ward")
	if s.indexed {
		if !s.access.MaySearch(r.Header.Get("X-User"), ward) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write(s.patients.List(ward))
		return
	}
	w.Write(s.patients.List(ward)) // want "reaches .*List without .*MaySearch"
}

func (s *server) searchImplicitChecked(w http.ResponseWriter, r *http.Request) {
	ward := r.PathValue("ward")
	if !s.access.MaySearch(r.Header.Get("X-User"), ward) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if s.indexed {
		w.Write(s.patients.List(ward))
		return
	}
	w.Write(s.patients.List(ward))
}

// searchJoined checks on one arm only; the list comes after the arms join. Such
// a check under a further condition is taken for a rule of the service: only
// the index asks.
func (s *server) searchJoined(w http.ResponseWriter, r *http.Request) {
	ward := r.PathValue("ward")
	if s.indexed {
		if !s.access.MaySearch(r.Header.Get("X-User"), ward) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	w.Write(s.patients.List(ward))
}

// searchJoinedChecked denies on the other arm.
func (s *server) searchJoinedChecked(w http.ResponseWriter, r *http.Request) {
	ward := r.PathValue("ward")
	if s.indexed {
		if !s.access.MaySearch(r.Header.Get("X-User"), ward) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	} else {
		http.Error(w, "search is being rebuilt", http.StatusServiceUnavailable)
		return
	}
	w.Write(s.patients.List(ward))
}

func main() {
	db, _ := sql.Open("sqlite", "patients.db")
	s := &server{access: &access{}, patients: &patients{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /a/{ward}", s.searchElse)
	mux.HandleFunc("GET /b/{ward}", s.searchElseChecked)
	mux.HandleFunc("GET /c/{ward}", s.searchImplicit)
	mux.HandleFunc("GET /d/{ward}", s.searchImplicitChecked)
	mux.HandleFunc("GET /e/{ward}", s.searchJoined)
	mux.HandleFunc("GET /f/{ward}", s.searchJoinedChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
