// A pricing service with a circuit breaker around the pricing database.
package main

import (
	"errors"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"sync/atomic"

	"github.com/sony/gobreaker/v2"
)

type tariffs struct{ dir string }

func (t *tariffs) Quote(customer string) []byte {
	b, _ := os.ReadFile(filepath.Join(t.dir, customer))
	return b
}

type server struct {
	sellers  map[string]bool
	tariffs  *tariffs
	breaker  *gobreaker.CircuitBreaker[[]byte]
	failures atomic.Int64
}

func (s *server) isSeller(r *http.Request) bool { return s.sellers[r.Header.Get("X-User")] }

// ping asks the pricing database for its health, through the breaker.
func (s *server) ping() error {
	_, err := s.breaker.Execute(func() ([]byte, error) { return nil, nil })
	return err
}

func (s *server) quote(w http.ResponseWriter, r *http.Request) {
	customer := r.PathValue("customer")
	err := s.ping()
	if errors.Is(err, gobreaker.ErrOpenState) {
		w.Write(s.tariffs.Quote(customer)) // want "reaches .*Quote without .*isSeller"
		return
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	if !s.isSeller(r) {
		http.Error(w, "sellers only", http.StatusForbidden)
		return
	}
	w.Write(s.tariffs.Quote(customer))
}

// tripped is the house's own breaker, in front of the other.
func (s *server) tripped() bool { return s.failures.Load() > 10 }

func (s *server) quoteTripped(w http.ResponseWriter, r *http.Request) {
	customer := r.PathValue("customer")
	if s.tripped() {
		w.Write(s.tariffs.Quote(customer)) // want "reaches .*Quote without .*isSeller"
		return
	}
	if !s.isSeller(r) {
		http.Error(w, "sellers only", http.StatusForbidden)
		return
	}
	w.Write(s.tariffs.Quote(customer))
}

func (s *server) quoteChecked(w http.ResponseWriter, r *http.Request) {
	customer := r.PathValue("customer")
	if !s.isSeller(r) {
		http.Error(w, "sellers only", http.StatusForbidden)
		return
	}
	if err := s.ping(); errors.Is(err, gobreaker.ErrOpenState) {
		w.Header().Set("Warning", `110 - "stale"`)
		w.Write(s.tariffs.Quote(customer))
		return
	}
	w.Write(s.tariffs.Quote(customer))
}

func main() {
	s := &server{
		sellers: map[string]bool{},
		tariffs: &tariffs{dir: "tariffs"},
		breaker: gobreaker.NewCircuitBreaker[[]byte](gobreaker.Settings{Name: "pricing"}),
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /quote/{customer}", s.quote)
	mux.HandleFunc("GET /quote-tripped/{customer}", s.quoteTripped)
	mux.HandleFunc("GET /quote-checked/{customer}", s.quoteChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
