// An avatar and passport service that merges equal requests with
// singleflight.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"

	"golang.org/x/sync/singleflight"
)

type scans struct{ dir string }

func (s *scans) Passport(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(s.dir, id))
	return b
}

type server struct {
	officers map[string]bool
	scans    *scans
	group    singleflight.Group
	warm     bool
}

func (s *server) officer(r *http.Request) bool { return s.officers[r.Header.Get("X-User")] }

func (s *server) passport(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.warm {
		if !s.officer(r) {
			http.Error(w, "officers only", http.StatusForbidden)
			return
		}
		w.Write(s.scans.Passport(id))
		return
	}
	v, err, _ := s.group.Do(id, func() (any, error) { return s.scans.Passport(id), nil }) // want "reaches .*Passport without .*officer"
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Write(v.([]byte))
}

func (s *server) passportChecked(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if !s.officer(r) {
		http.Error(w, "officers only", http.StatusForbidden)
		return
	}
	if s.warm {
		w.Write(s.scans.Passport(id))
		return
	}
	v, err, _ := s.group.Do(id, func() (any, error) { return s.scans.Passport(id), nil })
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Write(v.([]byte))
}

// passportShared asks inside the shared flight: the first caller is asked,
// and those who wait for him are not. That is another rule's business; here
// both arms hold the check.
func (s *server) passportShared(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.warm {
		if !s.officer(r) {
			http.Error(w, "officers only", http.StatusForbidden)
			return
		}
		w.Write(s.scans.Passport(id))
		return
	}
	s.group.Do(id, func() (any, error) {
		if !s.officer(r) {
			http.Error(w, "officers only", http.StatusForbidden)
			return nil, nil
		}
		return w.Write(s.scans.Passport(id))
	})
}

func main() {
	s := &server{officers: map[string]bool{}, scans: &scans{dir: "scans"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /passports/{id}", s.passport)
	mux.HandleFunc("GET /checked/{id}", s.passportChecked)
	mux.HandleFunc("GET /shared/{id}", s.passportShared)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
