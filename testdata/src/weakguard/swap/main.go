// Where the policy cannot be asked, something else decides.
package main

import (
	"database/sql"
	"errors"
	"net/http"
)

type user struct{ id, team string }

type enforcer struct{ db *sql.DB }

func (e *enforcer) Enforce(u *user, action, object string) (bool, error) {
	var n int
	err := e.db.QueryRow("select count(*) from rules where u = ? and a = ? and o = ?", u.id, action, object).Scan(&n)
	return n == 1, err
}

// EnforceLocal asks the same policy as it was when it was last read.
func (e *enforcer) EnforceLocal(u *user, action, object string) bool { return false }

var errDenied = errors.New("permission denied")

func (e *enforcer) require(u *user, object string) error {
	if ok, err := e.Enforce(u, "write", object); err != nil || !ok {
		return errDenied
	}
	return nil
}

// inList is a policy of its own.
func inList(list map[string]string, u *user, id string) bool { return list[u.id] == id }

type server struct {
	users  map[string]*user
	policy *enforcer
	list   map[string]string
	db     *sql.DB
}

func (s *server) user(r *http.Request) *user { return s.users[r.Header.Get("X-User")] }

func deny(w http.ResponseWriter) { w.WriteHeader(http.StatusForbidden) }

func (s *server) erase(id string) { s.db.Exec("delete from routes where id = ?", id) }

func (s *server) deleteRoute(w http.ResponseWriter, r *http.Request) {
	u, id := s.user(r), r.PathValue("id")
	ok, err := s.policy.Enforce(u, "delete", id)
	if err != nil {
		ok = inList(s.list, u, id) // want "fallback after Enforce fails .* reaches .*Exec behind .*inList .*, and not .*Enforce, which the primary path asks at"
	}
	if !ok {
		deny(w)
		return
	}
	s.erase(id)
}

func (s *server) dropRoute(w http.ResponseWriter, r *http.Request) {
	u, id := s.user(r), r.PathValue("id")
	if r.Header.Get("X-Legacy") != "" {
		if !inList(s.list, u, id) { // want "fallback when .*X-Legacy.* reaches .*Exec behind .*inList .*, and not .*Enforce, which the primary path asks at"
			deny(w)
			return
		}
		s.erase(id)
		return
	}
	if ok, err := s.policy.Enforce(u, "delete", id); err != nil || !ok {
		deny(w)
		return
	}
	s.erase(id)
}

// The same policy is asked, in another manner.
func (s *server) purgeRoute(w http.ResponseWriter, r *http.Request) {
	u, id := s.user(r), r.PathValue("id")
	ok, err := s.policy.Enforce(u, "delete", id)
	if err != nil {
		ok = s.policy.EnforceLocal(u, "delete", id)
	}
	if !ok {
		deny(w)
		return
	}
	s.erase(id)
}

// Nothing is allowed while the policy cannot be asked.
func (s *server) clearRoute(w http.ResponseWriter, r *http.Request) {
	u, id := s.user(r), r.PathValue("id")
	ok, err := s.policy.Enforce(u, "delete", id)
	if err != nil {
		deny(w)
		return
	}
	if !ok {
		deny(w)
		return
	}
	s.erase(id)
}

// What the policy denies may be allowed for another reason.
func (s *server) wipeRoute(w http.ResponseWriter, r *http.Request) {
	u, id := s.user(r), r.PathValue("id")
	if err := s.policy.require(u, id); err != nil {
		if !inList(s.list, u, id) {
			deny(w)
			return
		}
	}
	s.erase(id)
}

func main() {
	s := &server{}
	http.HandleFunc("DELETE /routes/{id}", s.deleteRoute)
	http.HandleFunc("POST /routes/{id}/drop", s.dropRoute)
	http.HandleFunc("POST /routes/{id}/purge", s.purgeRoute)
	http.HandleFunc("POST /routes/{id}/clear", s.clearRoute)
	http.HandleFunc("POST /routes/{id}/wipe", s.wipeRoute)
	http.ListenAndServe(":8080", nil)
}
