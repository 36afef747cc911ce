// A helper is handed the error of a check and answers it: what it lets pass is
// checked. One handler undoes what another does, and asks nobody.
package main

import (
	"net/http"
	"os"
)

type permissions struct{ runs map[string]bool }

func (p *permissions) RunView(user, id string) error {
	if !p.runs[user+id] {
		return os.ErrPermission
	}
	return nil
}

type server struct{ permissions *permissions }

// passes answers an error with a denial.
func (s *server) passes(w http.ResponseWriter, checked error) bool {
	if checked != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return false
	}
	return true
}

func (s *server) follow(w http.ResponseWriter, r *http.Request) {
	if !s.passes(w, s.permissions.RunView(r.Header.Get("X-User"), r.PathValue("id"))) {
		return
	}
	os.WriteFile("followers/"+r.PathValue("id"), nil, 0o600)
}

func (s *server) unfollow(w http.ResponseWriter, r *http.Request) { // want "unfollow reaches os.Remove without .*RunView, which its sibling .*follow calls"
	os.Remove("followers/" + r.PathValue("id"))
}

func (s *server) pin(w http.ResponseWriter, r *http.Request) {
	if !s.passes(w, s.permissions.RunView(r.Header.Get("X-User"), r.PathValue("id"))) {
		return
	}
	os.WriteFile("pins/"+r.PathValue("id"), nil, 0o600)
}

func (s *server) unpin(w http.ResponseWriter, r *http.Request) {
	if !s.passes(w, s.permissions.RunView(r.Header.Get("X-User"), r.PathValue("id"))) {
		return
	}
	os.Remove("pins/" + r.PathValue("id"))
}

func main() {
	s := &server{&permissions{}}
	http.HandleFunc("PUT /runs/{id}/followers", s.follow)
	http.HandleFunc("DELETE /runs/{id}/followers", s.unfollow)
	other := &server{&permissions{}}
	http.HandleFunc("PUT /runs/{id}/pins", other.pin)
	http.HandleFunc("DELETE /runs/{id}/pins", other.unpin)
	http.ListenAndServe(":8080", nil)
}
