// Snippets and keys: where the store compares the owner, the handler need not;
// where neither does, it is an outlier.
package main

import (
	"errors"
	"net/http"
	"os"
)

var errAccessDenied = errors.New("access denied")

type key struct{ Owner string }

type vault struct{ keys map[string]key }

func (v *vault) remove(user, id string) error {
	if v.keys[id].Owner != user {
		return errAccessDenied
	}
	return os.Remove(id)
}

func (v *vault) isOwner(user, id string) bool { return v.keys[id].Owner == user }

type server struct{ vault *vault }

func (s *server) deny(w http.ResponseWriter, err error) {
	if errors.Is(err, errAccessDenied) {
		http.Error(w, "forbidden", http.StatusForbidden)
	}
}

func (s *server) renameKey(w http.ResponseWriter, r *http.Request) {
	if !s.vault.isOwner(r.Header.Get("X-User"), r.PathValue("id")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Rename(r.PathValue("id"), r.FormValue("name"))
}

func (s *server) rotateKey(w http.ResponseWriter, r *http.Request) {
	if !s.vault.isOwner(r.Header.Get("X-User"), r.PathValue("id")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.WriteFile(r.PathValue("id"), nil, 0o600)
}

// deleteKey leaves the comparison to the vault.
func (s *server) deleteKey(w http.ResponseWriter, r *http.Request) {
	s.deny(w, s.vault.remove(r.Header.Get("X-User"), r.PathValue("id")))
}

func (s *server) exportKey(w http.ResponseWriter, r *http.Request) {
	b, _ := os.ReadFile("public/" + r.PathValue("id"))
	w.Write(b)
}

func (s *server) restoreKey(w http.ResponseWriter, r *http.Request) { // want "restoreKey reaches os.WriteFile without .*isOwner"
	os.WriteFile(r.PathValue("id"), []byte(r.FormValue("backup")), 0o600)
}

func main() {
	s := &server{&vault{}}
	http.HandleFunc("PATCH /keys/{id}", s.renameKey)
	http.HandleFunc("POST /keys/{id}/rotate", s.rotateKey)
	http.HandleFunc("DELETE /keys/{id}", s.deleteKey)
	http.HandleFunc("GET /keys/{id}", s.exportKey)
	http.HandleFunc("POST /keys/{id}/restore", s.restoreKey)
	http.ListenAndServe(":8080", nil)
}
