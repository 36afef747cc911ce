// A harbour service whose check may be switched off: a setting inside a check
// is no hole, and a wrapper of a policy engine is as good as the engine.
package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"

	"github.com/casbin/casbin/v2"
)

var errForbidden = errors.New("forbidden")

type berths struct{ db *sql.DB }

func (b *berths) Clear(id string) { b.db.Exec("DELETE FROM berths WHERE id = ?", id) }

type config struct{ AuthEnabled bool }

type server struct {
	cfg      config
	settings settings
	enforcer *casbin.Enforcer
	pilots   map[string]bool
	berths   *berths
	tide     bool
}

func (s *server) pilot(r *http.Request) bool { return s.pilots[r.Header.Get("X-User")] }

// authorize asks only where authentication is on.
func (s *server) authorize(r *http.Request) error {
	if !s.cfg.AuthEnabled {
		return nil
	}
	if !s.pilot(r) {
		return errForbidden
	}
	return nil
}

func (s *server) clear(w http.ResponseWriter, r *http.Request) {
	if s.tide {
		s.berths.Clear(r.PathValue("id")) // want "reaches .*Clear without .*authorize"
		return
	}
	if err := s.authorize(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.berths.Clear(r.PathValue("id"))
}

// clearChecked asks with the setting on one arm and without it on the other.
func (s *server) clearChecked(w http.ResponseWriter, r *http.Request) {
	if s.tide {
		if err := s.authorize(r); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
			return
		}
		s.berths.Clear(r.PathValue("id"))
		return
	}
	if !s.pilot(r) {
		http.Error(w, "pilots only", http.StatusForbidden)
		return
	}
	s.berths.Clear(r.PathValue("id"))
}

// may wraps the engine; mayClear wraps may.
func (s *server) may(r *http.Request, action string) (bool, error) {
	return s.enforcer.Enforce(r.Header.Get("X-User"), r.PathValue("id"), action)
}

func (s *server) mayClear(r *http.Request) error {
	ok, err := s.may(r, "clear")
	if err != nil {
		return err
	}
	if !ok {
		return errForbidden
	}
	return nil
}

func (s *server) enforced(w http.ResponseWriter, r *http.Request) {
	if s.tide {
		s.berths.Clear(r.PathValue("id")) // want "reaches .*Clear without .*Enforce"
		return
	}
	ok, err := s.enforcer.Enforce(r.Header.Get("X-User"), r.PathValue("id"), "clear")
	if err != nil || !ok {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	s.berths.Clear(r.PathValue("id"))
}

func (s *server) enforcedChecked(w http.ResponseWriter, r *http.Request) {
	if s.tide {
		if err := s.mayClear(r); err != nil {
			http.Error(w, "no", http.StatusForbidden)
			return
		}
		s.berths.Clear(r.PathValue("id"))
		return
	}
	ok, err := s.enforcer.Enforce(r.Header.Get("X-User"), r.PathValue("id"), "clear")
	if err != nil || !ok {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	s.berths.Clear(r.PathValue("id"))
}

// enforcedAround is the other way round.
func (s *server) enforcedAround(w http.ResponseWriter, r *http.Request) {
	if s.tide {
		ok, err := s.enforcer.Enforce(r.Header.Get("X-User"), r.PathValue("id"), "clear")
		if err != nil || !ok {
			http.Error(w, "no", http.StatusForbidden)
			return
		}
		s.berths.Clear(r.PathValue("id"))
		return
	}
	if err := s.mayClear(r); err != nil {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	s.berths.Clear(r.PathValue("id"))
}

// settings say what is open at all: a switch asks nobody anything.
type settings struct {
	Signup struct{ EnableUserCreation *bool }
}

func (s *server) register(w http.ResponseWriter, r *http.Request) {
	if !*s.settings.Signup.EnableUserCreation {
		http.Error(w, "closed", http.StatusNotImplemented)
		return
	}
	s.berths.Clear(r.FormValue("new"))
}

func (s *server) complete(w http.ResponseWriter, r *http.Request) {
	switch r.FormValue("action") {
	case "signup":
		s.register(w, r)
	default:
		s.berths.Clear(r.FormValue("new"))
	}
}

func main() {
	db, _ := sql.Open("sqlite", "berths.db")
	e, _ := casbin.NewEnforcer("model.conf", "policy.csv")
	s := &server{enforcer: e, pilots: map[string]bool{}, berths: &berths{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /clear/{id}", s.clear)
	mux.HandleFunc("POST /clear-checked/{id}", s.clearChecked)
	mux.HandleFunc("POST /complete", s.complete)
	mux.HandleFunc("POST /enforced/{id}", s.enforced)
	mux.HandleFunc("POST /enforced-checked/{id}", s.enforcedChecked)
	mux.HandleFunc("POST /enforced-around/{id}", s.enforcedAround)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
