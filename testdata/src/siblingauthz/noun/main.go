// Identity providers: who may create one is asked, who may update one is not.
// What belongs to the caller needs no permission.
package main

import (
	"context"
	"errors"
	"net/http"
	"os"
	"path/filepath"
)

var errForbidden = errors.New("permission denied")

type user struct {
	ID   string
	Role string
}

type store struct{ dir string }

func (s *store) put(kind, id string) error {
	return os.WriteFile(filepath.Join(s.dir, kind, id), nil, 0o600)
}

func (s *store) drop(kind, id string) error {
	return os.Remove(filepath.Join(s.dir, kind, id))
}

type service struct{ store *store }

func (s *service) currentUser(r *http.Request) *user {
	return &user{ID: r.Header.Get("X-User"), Role: r.Header.Get("X-Role")}
}

func (s *service) createProvider(w http.ResponseWriter, r *http.Request) error {
	if u := s.currentUser(r); u.Role != "host" {
		return errForbidden
	}
	return s.store.put("idp", r.FormValue("id"))
}

func (s *service) updateProvider(w http.ResponseWriter, r *http.Request) error { // want "updateProvider reaches .*put without user.Role == .*host.*, which its sibling .*createProvider calls at noun/main.go:37"
	return s.store.put("idp", r.FormValue("id"))
}

// The list is no change, and alone.
func (s *service) listProviders(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	return os.ReadFile(filepath.Join(s.store.dir, "idp", "index"))
}

func (s *service) createTeam(w http.ResponseWriter, r *http.Request) error {
	if u := s.currentUser(r); u.Role != "host" {
		return errForbidden
	}
	return s.store.put("team", r.FormValue("id"))
}

// deleteTeam asks one layer down.
func (s *service) deleteTeam(w http.ResponseWriter, r *http.Request) error {
	return s.dropAsHost(r.Context(), s.currentUser(r), "team", r.FormValue("id"))
}

func (s *service) dropAsHost(_ context.Context, u *user, kind, id string) error {
	if u.Role != "host" {
		return errForbidden
	}
	return s.store.drop(kind, id)
}

func (s *service) createDraft(w http.ResponseWriter, r *http.Request) error {
	if u := s.currentUser(r); u.Role != "host" {
		return errForbidden
	}
	return s.store.put("draft", r.FormValue("id"))
}

// deleteDraft is about the caller's own draft.
func (s *service) deleteDraft(w http.ResponseWriter, r *http.Request) error {
	u := s.currentUser(r)
	return s.store.drop("draft", u.ID)
}

func handle(h func(http.ResponseWriter, *http.Request) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := h(w, r)
		if errors.Is(err, errForbidden) {
			http.Error(w, "forbidden", http.StatusForbidden)
		}
	}
}

func main() {
	s := &service{&store{"data"}}
	http.HandleFunc("POST /idp", handle(s.createProvider))
	http.HandleFunc("PUT /idp", handle(s.updateProvider))
	http.HandleFunc("GET /idp", func(w http.ResponseWriter, r *http.Request) {
		b, _ := s.listProviders(w, r)
		w.Write(b)
	})
	http.HandleFunc("POST /team", handle(s.createTeam))
	http.HandleFunc("DELETE /team", handle(s.deleteTeam))
	http.HandleFunc("POST /draft", handle(s.createDraft))
	http.HandleFunc("DELETE /draft", handle(s.deleteDraft))
	http.ListenAndServe(":8080", nil)
}
