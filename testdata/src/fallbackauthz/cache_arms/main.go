// A patient record service with a cache in front of it. Checks sit beside
// the load on one side and beside the cached copy on the other.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
	"sync"
)

type consent struct{ given map[string]bool }

func (c *consent) Covers(user, patient string) bool { return c.given[user+"/"+patient] }

type cache struct{ m sync.Map }

func (c *cache) get(id string) ([]byte, bool) {
	v, ok := c.m.Load(id)
	if !ok {
		return nil, false
	}
	b, ok := v.([]byte)
	return b, ok
}

type server struct {
	consent *consent
	cache   cache
	dir     string
}

func (s *server) load(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(s.dir, id))
	return b
}

// deliver sends a record out of the house.
func (s *server) deliver(w http.ResponseWriter, id string, record []byte) {
	w.Header().Set("Content-Disposition", "attachment; filename="+id)
	w.Write(record)
}

func (s *server) hit(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if b, ok := s.cache.get(id); ok {
		s.deliver(w, id, b) // want "reaches .*deliver without .*Covers"
		return
	}
	if !s.consent.Covers(r.Header.Get("X-User"), id) {
		http.Error(w, "no consent", http.StatusForbidden)
		return
	}
	b := s.load(id)
	s.cache.m.Store(id, b)
	s.deliver(w, id, b)
}

func (s *server) hitChecked(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if !s.consent.Covers(r.Header.Get("X-User"), id) {
		http.Error(w, "no consent", http.StatusForbidden)
		return
	}
	if b, ok := s.cache.get(id); ok {
		s.deliver(w, id, b)
		return
	}
	s.deliver(w, id, s.load(id))
}

func (s *server) miss(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	b, ok := s.cache.get(id)
	if !ok {
		s.deliver(w, id, s.load(id)) // want "reaches .*deliver without .*Covers"
		return
	}
	if !s.consent.Covers(r.Header.Get("X-User"), id) {
		http.Error(w, "no consent", http.StatusForbidden)
		return
	}
	s.deliver(w, id, b)
}

// missJoined fills the cache on a miss; the check stands after the join.
func (s *server) missJoined(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	b, ok := s.cache.get(id)
	if !ok {
		b = s.load(id)
		s.cache.m.Store(id, b)
	}
	if !s.consent.Covers(r.Header.Get("X-User"), id) {
		http.Error(w, "no consent", http.StatusForbidden)
		return
	}
	s.deliver(w, id, b)
}

// loadOnMiss checks only when it has to load: the join shape of hit.
func (s *server) loadOnMiss(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	var b []byte
	if c, ok := s.cache.get(id); ok { // want "reaches .*deliver without .*Covers"
		b = c
	} else {
		if !s.consent.Covers(r.Header.Get("X-User"), id) {
			http.Error(w, "no consent", http.StatusForbidden)
			return
		}
		b = s.load(id)
	}
	s.deliver(w, id, b)
}

func main() {
	s := &server{consent: &consent{}, dir: "records"}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hit/{id}", s.hit)
	mux.HandleFunc("GET /hit-checked/{id}", s.hitChecked)
	mux.HandleFunc("GET /miss/{id}", s.miss)
	mux.HandleFunc("GET /miss-joined/{id}", s.missJoined)
	mux.HandleFunc("GET /load-on-miss/{id}", s.loadOnMiss)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
