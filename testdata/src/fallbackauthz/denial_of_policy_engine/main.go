// A shares service: the policy engine may be unreachable, and that is no
// permission.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

var errUnreachable = errors.New("policy engine unreachable")

type engine struct{ rules map[string]bool }

// Permits says whether the user may, or that nobody knows.
func (e *engine) Permits(ctx context.Context, user, share string) (bool, error) {
	if e.rules == nil {
		return false, errUnreachable
	}
	return e.rules[user+share], nil
}

type shares struct{ dir string }

func (s *shares) Content(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(s.dir, id))
	return b
}

type server struct {
	engine *engine
	shares *shares
}

func (s *server) view(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	ok, err := s.engine.Permits(r.Context(), r.Header.Get("X-User"), id)
	if err != nil {
		log.Print(err)
		w.Write(s.shares.Content(id)) // want "reaches .*Content without .*Permits|denial .*Permits.*Content"
		return
	}
	if !ok {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(s.shares.Content(id))
}

func (s *server) viewClosed(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	ok, err := s.engine.Permits(r.Context(), r.Header.Get("X-User"), id)
	if err != nil {
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
		return
	}
	if !ok {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(s.shares.Content(id))
}

// viewEither treats both alike.
func (s *server) viewEither(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if ok, err := s.engine.Permits(r.Context(), r.Header.Get("X-User"), id); err != nil || !ok {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(s.shares.Content(id))
}

func main() {
	s := &server{engine: &engine{}, shares: &shares{dir: "shares"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /shares/{id}", s.view)
	mux.HandleFunc("GET /closed/{id}", s.viewClosed)
	mux.HandleFunc("GET /either/{id}", s.viewEither)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
