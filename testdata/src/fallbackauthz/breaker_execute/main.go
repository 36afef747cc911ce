// A claims service that loads claims inside a gobreaker closure. The error of
// Execute is the closure's, or the breaker's own.
package main

import (
	"errors"
	"log"
	"net/http"
	"os"
	"path/filepath"

	"github.com/sony/gobreaker/v2"
)

var errForbidden = errors.New("forbidden")

type claims struct{ dir string }

func (c *claims) Read(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(c.dir, id))
	return b
}

type server struct {
	adjusters map[string]bool
	claims    *claims
	breaker   *gobreaker.CircuitBreaker[[]byte]
}

func (s *server) adjuster(user string) error {
	if !s.adjusters[user] {
		return errForbidden
	}
	return nil
}

// load runs the checked way inside the breaker.
func (s *server) load(user, id string) ([]byte, error) {
	return s.breaker.Execute(func() ([]byte, error) {
		if err := s.adjuster(user); err != nil {
			return nil, err
		}
		return s.claims.Read(id), nil
	})
}

func reply(w http.ResponseWriter, claim []byte, err error) {
	if errors.Is(err, errForbidden) {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.Write(claim)
}

func (s *server) view(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	claim, err := s.load(r.Header.Get("X-User"), id)
	if err != nil {
		claim, err = s.claims.Read(id), nil // want "denial .*adjuster.*Read"
	}
	reply(w, claim, err)
}

// viewOpen falls back for the breaker's error only: nobody was asked.
func (s *server) viewOpen(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	claim, err := s.load(r.Header.Get("X-User"), id)
	if errors.Is(err, gobreaker.ErrOpenState) {
		claim, err = s.claims.Read(id), nil // want "reaches .*Read without .*adjuster"
	}
	reply(w, claim, err)
}

func (s *server) viewOpenChecked(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	claim, err := s.load(user, id)
	if errors.Is(err, gobreaker.ErrOpenState) {
		if err := s.adjuster(user); err != nil {
			reply(w, nil, err)
			return
		}
		claim, err = s.claims.Read(id), nil
	}
	reply(w, claim, err)
}

// viewBefore asks first.
func (s *server) viewBefore(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	if err := s.adjuster(user); err != nil {
		reply(w, nil, err)
		return
	}
	claim, err := s.breaker.Execute(func() ([]byte, error) { return s.claims.Read(id), nil })
	if err != nil {
		claim, err = s.claims.Read(id), nil
	}
	reply(w, claim, err)
}

func main() {
	s := &server{
		adjusters: map[string]bool{},
		claims:    &claims{dir: "claims"},
		breaker:   gobreaker.NewCircuitBreaker[[]byte](gobreaker.Settings{Name: "claims"}),
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /claims/{id}", s.view)
	mux.HandleFunc("GET /open/{id}", s.viewOpen)
	mux.HandleFunc("GET /open-checked/{id}", s.viewOpenChecked)
	mux.HandleFunc("GET /before/{id}", s.viewBefore)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
