// A projects service: the guard of the second way may be stronger than the
// first one's, not weaker.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type user struct {
	Name    string
	IsAdmin bool
}

type policy struct{ grants map[string]string }

// Can is the permission on one object.
func (p *policy) Can(u *user, permission, object string) bool {
	return p.grants[u.Name+object] == permission
}

type projects struct{ dir string }

func (p *projects) Close(id string) { os.Remove(filepath.Join(p.dir, id)) }

type server struct {
	users    map[string]*user
	policy   *policy
	projects *projects
	degraded bool
}

// caller returns nil for a stranger.
func (s *server) caller(r *http.Request) *user { return s.users[r.Header.Get("X-User")] }

// closeNone checks on the first arm only.
func (s *server) closeNone(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if !s.degraded {
		if !s.policy.Can(s.caller(r), "project:close", id) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		s.projects.Close(id)
		return
	}
	s.projects.Close(id) // want "reaches .*Close without .*Can"
}

// closeKnown knows who calls on the second arm, which is not a permission.
func (s *server) closeKnown(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	u := s.caller(r)
	if u == nil {
		http.Error(w, "who are you?", http.StatusUnauthorized)
		return
	}
	if !s.degraded {
		if !s.policy.Can(u, "project:close", id) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		s.projects.Close(id)
		return
	}
	s.projects.Close(id) // want "reaches .*Close without .*Can"
}

// closeObject asks for a role first, and for the object second.
func (s *server) closeObject(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	u := s.caller(r)
	if !s.degraded {
		if u == nil || !u.IsAdmin {
			http.Error(w, "admins only", http.StatusForbidden)
			return
		}
		s.projects.Close(id)
		return
	}
	if !s.policy.Can(u, "project:close", id) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.projects.Close(id)
}

// closeBoth asks for more on the second arm.
func (s *server) closeBoth(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	u := s.caller(r)
	if !s.degraded {
		if !s.policy.Can(u, "project:close", id) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		s.projects.Close(id)
		return
	}
	if !u.IsAdmin || !s.policy.Can(u, "project:close", id) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.projects.Close(id)
}

func main() {
	s := &server{users: map[string]*user{}, policy: &policy{}, projects: &projects{dir: "projects"}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /none/{id}", s.closeNone)
	mux.HandleFunc("DELETE /known/{id}", s.closeKnown)
	mux.HandleFunc("DELETE /object/{id}", s.closeObject)
	mux.HandleFunc("DELETE /both/{id}", s.closeBoth)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
