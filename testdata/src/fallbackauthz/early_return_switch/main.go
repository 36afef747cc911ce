// A court file service whose gates are switches and early returns.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type role int

const (
	public role = iota
	party
	judge
)

type files struct{ dir string }

func (f *files) Sealed(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(f.dir, id))
	return b
}

type server struct {
	roles   map[string]role
	files   *files
	archive bool
}

func (s *server) roleOf(r *http.Request) role { return s.roles[r.Header.Get("X-User")] }

// mayOpen leaves early with every answer.
func (s *server) mayOpen(r *http.Request) bool {
	if s.roleOf(r) == judge {
		return true
	}
	if s.roleOf(r) == public {
		return false
	}
	return r.Method == http.MethodGet
}

func (s *server) bySwitch(w http.ResponseWriter, r *http.Request) {
	if s.archive {
		w.Write(s.files.Sealed(r.PathValue("id"))) // want "reaches .*Sealed without .*roleOf"
		return
	}
	switch s.roleOf(r) {
	case judge, party:
		w.Write(s.files.Sealed(r.PathValue("id")))
	default:
		http.Error(w, "sealed", http.StatusForbidden)
	}
}

func (s *server) bySwitchChecked(w http.ResponseWriter, r *http.Request) {
	switch s.roleOf(r) {
	case judge, party:
	default:
		http.Error(w, "sealed", http.StatusForbidden)
		return
	}
	if s.archive {
		w.Write(s.files.Sealed(r.PathValue("id")))
		return
	}
	w.Write(s.files.Sealed(r.PathValue("id")))
}

func (s *server) byConditions(w http.ResponseWriter, r *http.Request) {
	switch {
	case s.archive:
		w.Write(s.files.Sealed(r.PathValue("id"))) // want "reaches .*Sealed without .*mayOpen"
	case !s.mayOpen(r):
		http.Error(w, "sealed", http.StatusForbidden)
	default:
		w.Write(s.files.Sealed(r.PathValue("id")))
	}
}

// byConditionsChecked denies first.
func (s *server) byConditionsChecked(w http.ResponseWriter, r *http.Request) {
	switch {
	case !s.mayOpen(r):
		http.Error(w, "sealed", http.StatusForbidden)
	case s.archive:
		w.Write(s.files.Sealed(r.PathValue("id")))
	default:
		w.Write(s.files.Sealed(r.PathValue("id")))
	}
}

func main() {
	s := &server{roles: map[string]role{}, files: &files{dir: "files"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /switch/{id}", s.bySwitch)
	mux.HandleFunc("GET /switch-checked/{id}", s.bySwitchChecked)
	mux.HandleFunc("GET /conditions/{id}", s.byConditions)
	mux.HandleFunc("GET /conditions-checked/{id}", s.byConditionsChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
