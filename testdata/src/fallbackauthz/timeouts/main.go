// A key service in front of a slow hardware module.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

type keyring struct{ dir string }

func (k *keyring) Unwrap(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(k.dir, id))
	return b
}

type server struct {
	owners map[string]string
	ring   *keyring
	ready  chan struct{}
}

func (s *server) mayUse(user, key string) bool { return s.owners[key] == user }

func (s *server) withDone(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	id := r.PathValue("id")
	select {
	case <-s.ready:
		if !s.mayUse(r.Header.Get("X-User"), id) {
			http.Error(w, "not your key", http.StatusForbidden)
			return
		}
		w.Write(s.ring.Unwrap(id))
	case <-ctx.Done():
		w.Write(s.ring.Unwrap(id)) // want "reaches .*Unwrap without .*mayUse"
	}
}

func (s *server) withAfter(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	select {
	case <-s.ready:
		if !s.mayUse(r.Header.Get("X-User"), id) {
			http.Error(w, "not your key", http.StatusForbidden)
			return
		}
		w.Write(s.ring.Unwrap(id))
	case <-time.After(time.Second):
		w.Write(s.ring.Unwrap(id)) // want "reaches .*Unwrap without .*mayUse"
	}
}

func (s *server) withAfterChecked(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if !s.mayUse(r.Header.Get("X-User"), id) {
		http.Error(w, "not your key", http.StatusForbidden)
		return
	}
	select {
	case <-s.ready:
		w.Write(s.ring.Unwrap(id))
	case <-time.After(time.Second):
		w.Write(s.ring.Unwrap(id))
	}
}

// withAfterGivingUp has a timeout arm that only answers.
func (s *server) withAfterGivingUp(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	select {
	case <-s.ready:
		if !s.mayUse(r.Header.Get("X-User"), id) {
			http.Error(w, "not your key", http.StatusForbidden)
			return
		}
		w.Write(s.ring.Unwrap(id))
	case <-time.After(time.Second):
		http.Error(w, "hardware module is slow", http.StatusGatewayTimeout)
	}
}

// wait returns nil when the module is ready.
func (s *server) wait(ctx context.Context) error {
	select {
	case <-s.ready:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *server) withDeadline(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if err := s.wait(r.Context()); errors.Is(err, context.DeadlineExceeded) {
		w.Write(s.ring.Unwrap(id)) // want "reaches .*Unwrap without .*mayUse"
		return
	} else if err != nil {
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
		return
	}
	if !s.mayUse(r.Header.Get("X-User"), id) {
		http.Error(w, "not your key", http.StatusForbidden)
		return
	}
	w.Write(s.ring.Unwrap(id))
}

func main() {
	s := &server{owners: map[string]string{}, ring: &keyring{dir: "keyring"}, ready: make(chan struct{})}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /done/{id}", s.withDone)
	mux.HandleFunc("GET /after/{id}", s.withAfter)
	mux.HandleFunc("GET /after-checked/{id}", s.withAfterChecked)
	mux.HandleFunc("GET /after-giving-up/{id}", s.withAfterGivingUp)
	mux.HandleFunc("GET /deadline/{id}", s.withDeadline)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
