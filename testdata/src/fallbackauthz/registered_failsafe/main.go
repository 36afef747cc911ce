// A mortgage service that gives failsafe-go a fallback policy.
package main

import (
	"errors"
	"log"
	"net/http"
	"os"
	"path/filepath"

	"github.com/failsafe-go/failsafe-go"
	"github.com/failsafe-go/failsafe-go/fallback"
)

var errForbidden = errors.New("forbidden")

type mortgages struct{ dir string }

func (m *mortgages) Terms(id string) ([]byte, error) {
	return os.ReadFile(filepath.Join(m.dir, id))
}

type server struct {
	brokers   map[string]string
	mortgages *mortgages
}

func (s *server) broker(user, id string) error {
	if s.brokers[id] != user {
		return errForbidden
	}
	return nil
}

func reply(w http.ResponseWriter, b []byte, err error) {
	if errors.Is(err, errForbidden) {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.Write(b)
}

// terms returns the denial to the policy, whose fallback runs on every error.
func (s *server) terms(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	second := func(failsafe.Execution[[]byte]) ([]byte, error) { return s.mortgages.Terms("copy-" + id) }
	spare := fallback.NewWithFunc(second) // want "denial .*broker.*Terms"
	b, err := failsafe.With[[]byte](spare).Get(func() ([]byte, error) {
		if err := s.broker(user, id); err != nil {
			return nil, err
		}
		return s.mortgages.Terms(id)
	})
	reply(w, b, err)
}

// termsSorted looks at the last error.
func (s *server) termsSorted(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	spare := fallback.NewWithFunc(func(e failsafe.Execution[[]byte]) ([]byte, error) {
		if errors.Is(e.LastError(), errForbidden) {
			return nil, e.LastError()
		}
		return s.mortgages.Terms("copy-" + id)
	})
	b, err := failsafe.With[[]byte](spare).Get(func() ([]byte, error) {
		if err := s.broker(user, id); err != nil {
			return nil, err
		}
		return s.mortgages.Terms(id)
	})
	reply(w, b, err)
}

// termsChecked asks before.
func (s *server) termsChecked(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	if err := s.broker(user, id); err != nil {
		reply(w, nil, err)
		return
	}
	spare := fallback.NewWithFunc(func(failsafe.Execution[[]byte]) ([]byte, error) {
		return s.mortgages.Terms("copy-" + id)
	})
	b, err := failsafe.With[[]byte](spare).Get(func() ([]byte, error) { return s.mortgages.Terms(id) })
	reply(w, b, err)
}

func main() {
	s := &server{brokers: map[string]string{}, mortgages: &mortgages{dir: "mortgages"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /terms/{id}", s.terms)
	mux.HandleFunc("GET /sorted/{id}", s.termsSorted)
	mux.HandleFunc("GET /checked/{id}", s.termsChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
