// A vault service whose guard and sink lie two levels and two packages below
// the fork.
package main

import (
	"errors"
	"io"
	"log"
	"net/http"

	"fallbackauthz/depth_two_levels/authz"
	"fallbackauthz/depth_two_levels/kv"
	"fallbackauthz/depth_two_levels/vault"
)

type server struct{ vault *vault.Service }

func (s *server) secret(w http.ResponseWriter, r *http.Request) {
	v, err := s.vault.Read(r.Header.Get("X-User"), r.PathValue("vault"), r.PathValue("key"))
	switch {
	case errors.Is(err, vault.ErrSealed):
		v = s.vault.ReadSnapshot(r.PathValue("vault"), r.PathValue("key")) // want "reaches .* without .*(Require|permitted)"
	case errors.Is(err, authz.ErrDenied):
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	io.WriteString(w, v)
}

func (s *server) secretChecked(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	v, err := s.vault.Read(user, r.PathValue("vault"), r.PathValue("key"))
	if errors.Is(err, vault.ErrSealed) {
		v, err = s.vault.ReadSnapshotFor(user, r.PathValue("vault"), r.PathValue("key"))
	}
	if errors.Is(err, authz.ErrDenied) {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	io.WriteString(w, v)
}

func main() {
	s := &server{vault: &vault.Service{Grants: authz.Grants{}, Table: &kv.Table{Dir: "vaults"}}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{vault}/{key}", s.secret)
	mux.HandleFunc("GET /checked/{vault}/{key}", s.secretChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
