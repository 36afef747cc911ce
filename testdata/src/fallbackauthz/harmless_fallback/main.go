// A tariff service whose fallbacks do no harm: they redirect, log, answer an
// error, serve a page that is the same for all, clean up. One does harm.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

const closedPage = "<h1>closed for today</h1>"

var errDown = errors.New("tariffs are down")

type tariffs struct {
	dir    string
	public []byte
}

func (t *tariffs) Secret(id string) ([]byte, error) {
	b, err := os.ReadFile(filepath.Join(t.dir, id))
	if err != nil {
		return nil, errDown
	}
	return b, nil
}

// Public is what everybody may read.
func (t *tariffs) Public() []byte { return t.public }

// Enter makes room for a tariff.
func (t *tariffs) Enter(id string) { os.WriteFile(filepath.Join(t.dir, id), nil, 0o600) }

func (t *tariffs) Forget(id string) { os.Remove(filepath.Join(t.dir, id)) }

type server struct {
	sellers map[string]bool
	tariffs *tariffs
	hits    map[string]int
}

func (s *server) seller(r *http.Request) bool { return s.sellers[r.Header.Get("X-User")] }

// load checks, and fails before or after that.
func (s *server) load(w http.ResponseWriter, r *http.Request) error {
	if len(s.sellers) == 0 {
		return errDown
	}
	if !s.seller(r) {
		http.Error(w, "sellers only", http.StatusForbidden)
		return nil
	}
	b, err := s.tariffs.Secret(r.PathValue("id"))
	if err != nil {
		return err
	}
	w.Write(b)
	return nil
}

func (s *server) redirecting(w http.ResponseWriter, r *http.Request) {
	if err := s.load(w, r); err != nil {
		http.Redirect(w, r, "/tariffs", http.StatusTemporaryRedirect)
	}
}

func (s *server) logging(w http.ResponseWriter, r *http.Request) {
	if err := s.load(w, r); err != nil {
		s.hits[r.URL.Path]++
		log.Print(err)
	}
}

func (s *server) failing(w http.ResponseWriter, r *http.Request) {
	if err := s.load(w, r); err != nil {
		http.Error(w, fmt.Sprintf("try again: %v", err), http.StatusServiceUnavailable)
	}
}

func (s *server) closed(w http.ResponseWriter, r *http.Request) {
	if err := s.load(w, r); err != nil {
		w.Header().Set("Content-Type", "text/html")
		w.Write([]byte(closedPage))
	}
}

func (s *server) static(w http.ResponseWriter, r *http.Request) {
	if err := s.load(w, r); err != nil {
		http.ServeFile(w, r, "web/closed.html")
	}
}

func (s *server) public(w http.ResponseWriter, r *http.Request) {
	if err := s.load(w, r); err != nil {
		w.Write(s.tariffs.Public())
	}
}

func (s *server) harmful(w http.ResponseWriter, r *http.Request) {
	if err := s.load(w, r); err != nil {
		b, _ := s.tariffs.Secret(r.PathValue("id")) // want "reaches .*Secret without .*seller"
		w.Write(b)
	}
}

// create cleans up after itself when the second step fails.
func (s *server) create(w http.ResponseWriter, r *http.Request) {
	if !s.seller(r) {
		http.Error(w, "sellers only", http.StatusForbidden)
		return
	}
	s.tariffs.Enter(r.PathValue("id"))
	if _, err := s.tariffs.Secret("index"); err != nil {
		s.tariffs.Forget(r.PathValue("id"))
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func main() {
	s := &server{sellers: map[string]bool{}, tariffs: &tariffs{dir: "tariffs"}, hits: map[string]int{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /redirecting/{id}", s.redirecting)
	mux.HandleFunc("GET /logging/{id}", s.logging)
	mux.HandleFunc("GET /failing/{id}", s.failing)
	mux.HandleFunc("GET /closed/{id}", s.closed)
	mux.HandleFunc("GET /static/{id}", s.static)
	mux.HandleFunc("GET /public/{id}", s.public)
	mux.HandleFunc("GET /harmful/{id}", s.harmful)
	mux.HandleFunc("POST /create/{id}", s.create)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
