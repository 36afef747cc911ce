// A tax office whose second way is checked as the first and leaves no record:
// the one rule is content, the other is not.
package main

import (
	"errors"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

var errForbidden = errors.New("forbidden")

type auditTrail struct{ lines []string }

func (a *auditTrail) Record(line string) { a.lines = append(a.lines, line) }

type files struct{ dir string }

func (f *files) Open(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(f.dir, id))
	return b
}

type server struct {
	officers map[string]bool
	trail    *auditTrail
	files    *files
	warm     map[string][]byte
}

func (s *server) officer(r *http.Request) error {
	if !s.officers[r.Header.Get("X-User")] {
		return errForbidden
	}
	return nil
}

func (s *server) view(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if err := s.officer(r); err != nil {
		s.trail.Record("denied " + id)
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	if _, ok := s.warm[id]; ok {
		w.Write(s.files.Open("warm/" + id)) // want "reaches .*Open without .*Record"
		return
	}
	w.Write(s.files.Open(id))
	s.trail.Record("opened " + id)
}

func (s *server) viewRecorded(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if err := s.officer(r); err != nil {
		s.trail.Record("denied " + id)
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	if _, ok := s.warm[id]; ok {
		w.Write(s.files.Open("warm/" + id))
		s.trail.Record("opened warm " + id)
		return
	}
	w.Write(s.files.Open(id))
	s.trail.Record("opened " + id)
}

func main() {
	s := &server{officers: map[string]bool{}, trail: &auditTrail{}, files: &files{dir: "files"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /files/{id}", s.view)
	mux.HandleFunc("GET /recorded/{id}", s.viewRecorded)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
