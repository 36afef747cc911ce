// A water meter service that tries again: the same guarded call, in a row,
// in a loop, and with a fresh connection. Only the raw retry is a hole.
package main

import (
	"errors"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

var (
	errForbidden = errors.New("forbidden")
	errBusy      = errors.New("meter is busy")
)

type meters struct{ dir string }

func (m *meters) Reading(id string) ([]byte, error) {
	b, err := os.ReadFile(filepath.Join(m.dir, id))
	if err != nil {
		return nil, errBusy
	}
	return b, nil
}

type server struct {
	owners map[string]string
	meters *meters
}

func (s *server) read(user, id string) ([]byte, error) {
	if s.owners[id] == "" {
		return nil, errBusy
	}
	if !s.owns(user, id) {
		return nil, errForbidden
	}
	return s.meters.Reading(id)
}

func (s *server) owns(user, id string) bool { return s.owners[id] == user }

func reply(w http.ResponseWriter, b []byte, err error) {
	switch {
	case errors.Is(err, errForbidden):
		w.WriteHeader(http.StatusForbidden)
	case err != nil:
		w.WriteHeader(http.StatusServiceUnavailable)
	default:
		w.Write(b)
	}
}

func (s *server) twice(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	b, err := s.read(user, id)
	if err != nil {
		b, err = s.read(user, id)
	}
	reply(w, b, err)
}

func (s *server) loop(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	b, err := s.read(user, id)
	for i := 0; err != nil && i < 3; i++ {
		time.Sleep(time.Second)
		b, err = s.read(user, id)
	}
	reply(w, b, err)
}

// retry calls f until it succeeds.
func retry(f func() ([]byte, error)) ([]byte, error) {
	b, err := f()
	if err != nil {
		return f()
	}
	return b, nil
}

func (s *server) helped(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	b, err := retry(func() ([]byte, error) { return s.read(user, id) })
	reply(w, b, err)
}

func (s *server) raw(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	b, err := s.read(user, id)
	if errors.Is(err, errBusy) {
		b, err = s.meters.Reading(id) // want "reaches .*Reading without .*owns"
	}
	reply(w, b, err)
}

func main() {
	s := &server{owners: map[string]string{}, meters: &meters{dir: "meters"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /twice/{id}", s.twice)
	mux.HandleFunc("GET /loop/{id}", s.loop)
	mux.HandleFunc("GET /helped/{id}", s.helped)
	mux.HandleFunc("GET /raw/{id}", s.raw)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
