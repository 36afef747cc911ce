// A vault that records before the sink, after it, or both: where does not
// matter, that does.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type auditTrail struct{ lines []string }

func (a *auditTrail) Record(action, id string) { a.lines = append(a.lines, action+" "+id) }

type vault struct{ dir string }

func (v *vault) Destroy(id string) error {
	return os.Remove(filepath.Join(v.dir, id))
}

type server struct {
	trail   *auditTrail
	vault   *vault
	standby bool
}

func (s *server) before(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.standby {
		s.vault.Destroy(id) // want "reaches .*Destroy without .*Record"
		return
	}
	s.trail.Record("destroying", id)
	s.vault.Destroy(id)
}

func (s *server) after(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.standby {
		if err := s.vault.Destroy(id); err != nil { // want "reaches .*Destroy without .*Record"
			http.Error(w, err.Error(), http.StatusNotFound)
		}
		return
	}
	if err := s.vault.Destroy(id); err != nil {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	s.trail.Record("destroyed", id)
}

// mixed records before on one arm and after on the other.
func (s *server) mixed(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.standby {
		s.trail.Record("destroying", id)
		s.vault.Destroy(id)
		return
	}
	if err := s.vault.Destroy(id); err != nil {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	s.trail.Record("destroyed", id)
}

// early records before the fork.
func (s *server) early(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	s.trail.Record("destroying", id)
	if s.standby {
		s.vault.Destroy(id)
		return
	}
	s.vault.Destroy(id)
}

// late records after the join.
func (s *server) late(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	var err error
	if s.standby {
		err = s.vault.Destroy("standby/" + id)
	} else {
		err = s.vault.Destroy(id)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	s.trail.Record("destroyed", id)
}

func main() {
	s := &server{trail: &auditTrail{}, vault: &vault{dir: "secrets"}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /before/{id}", s.before)
	mux.HandleFunc("DELETE /after/{id}", s.after)
	mux.HandleFunc("DELETE /mixed/{id}", s.mixed)
	mux.HandleFunc("DELETE /early/{id}", s.early)
	mux.HandleFunc("DELETE /late/{id}", s.late)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
