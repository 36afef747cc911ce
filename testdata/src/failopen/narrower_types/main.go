// A walker over operations asks for a permission for each type that it knows;
// what carries them out, elsewhere, knows one more.
package main

import (
	"database/sql"
	"errors"
	"net/http"
)

type operation interface{ operation() }

type (
	write  struct{ name string }
	remove struct{ name string }
	purge  struct{ name string }
)

func (*write) operation()  {}
func (*remove) operation() {}
func (*purge) operation()  {}

var errForbidden = errors.New("forbidden")

type policy struct{ granted map[string]bool }

func (p *policy) mayWrite(user, name string) error {
	if !p.granted[user+"w"+name] {
		return errForbidden
	}
	return nil
}

func (p *policy) mayRemove(user, name string) error {
	if !p.granted[user+"r"+name] {
		return errForbidden
	}
	return nil
}

type server struct {
	policy *policy
	db     *sql.DB
}

func (s *server) permitted(user string, all []operation) error {
	for _, o := range all {
		switch o := o.(type) {
		case *write: // want `the switch that asks for permissions knows no case \*main.purge and refuses none by default`
			if err := s.policy.mayWrite(user, o.name); err != nil {
				return err
			}
		case *remove:
			if err := s.policy.mayRemove(user, o.name); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *server) carryOut(all []operation) {
	for _, o := range all {
		switch o := o.(type) {
		case *write:
			s.db.Exec("UPDATE docs SET name = ?", o.name)
		case *remove:
			s.db.Exec("DELETE FROM docs WHERE name = ?", o.name)
		case *purge:
			s.db.Exec("DELETE FROM archive WHERE name = ?", o.name)
		}
	}
}

func (s *server) batch(w http.ResponseWriter, r *http.Request) {
	all := read(r)
	if err := s.permitted(r.Header.Get("X-User"), all); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.carryOut(all)
}

func read(r *http.Request) []operation {
	name := r.FormValue("name")
	return []operation{&write{name}, &remove{name}, &purge{name}}
}

// What it does not know it refuses.
type action interface{ action() }

type (
	start struct{ name string }
	stop  struct{ name string }
	wipe  struct{ name string }
)

func (*start) action() {}
func (*stop) action()  {}
func (*wipe) action()  {}

func (s *server) allowed(user string, all []action) error {
	for _, a := range all {
		switch a := a.(type) {
		case *start:
			if err := s.policy.mayWrite(user, a.name); err != nil {
				return err
			}
		case *stop:
			if err := s.policy.mayRemove(user, a.name); err != nil {
				return err
			}
		default:
			return errForbidden
		}
	}
	return nil
}

func (s *server) act(all []action) {
	for _, a := range all {
		switch a := a.(type) {
		case *start:
			s.db.Exec("UPDATE jobs SET state = 'on' WHERE name = ?", a.name)
		case *stop:
			s.db.Exec("UPDATE jobs SET state = 'off' WHERE name = ?", a.name)
		case *wipe:
			s.db.Exec("DELETE FROM jobs WHERE name = ?", a.name)
		}
	}
}

// A switch that only checks the form of some asks for no permission.
func (s *server) wellFormed(all []action) error {
	for _, a := range all {
		switch a := a.(type) {
		case *start:
			if a.name == "" {
				return errors.New("no name")
			}
		case *stop:
			if a.name == "" {
				return errors.New("no name")
			}
		}
	}
	return nil
}

func (s *server) actions(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	all := []action{&start{name}, &stop{name}, &wipe{name}}
	if s.wellFormed(all) != nil {
		http.Error(w, "malformed", http.StatusBadRequest)
		return
	}
	if err := s.allowed(r.Header.Get("X-User"), all); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.act(all)
}

func main() {
	s := &server{policy: &policy{}}
	http.HandleFunc("POST /batch", s.batch)
	http.HandleFunc("POST /actions", s.actions)
	http.ListenAndServe(":8080", nil)
}
