// A document service: the native export is recorded, the plain one is not.
package main

import (
	"errors"
	"log"
	"net/http"
	"os"
	"path/filepath"

	"fallbackaudit/error_arm/audit"
)

type docs struct{ dir string }

func (d *docs) ReadAll(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(d.dir, id))
	return b
}

type server struct {
	trail   *audit.Trail
	docs    *docs
	layouts map[string]string
}

var errNoLayout = errors.New("layout service unavailable")

func (s *server) exportNative(w http.ResponseWriter, r *http.Request) error {
	layout, ok := s.layouts[r.URL.Query().Get("layout")]
	if !ok {
		return errNoLayout
	}
	id := r.PathValue("id")
	w.Write([]byte(layout))
	w.Write(s.docs.ReadAll(id))
	s.trail.Record(audit.Event{Actor: r.Header.Get("X-User"), Action: "export", Resource: id, Outcome: "ok"})
	return nil
}

func (s *server) exportPlain(w http.ResponseWriter, r *http.Request) {
	w.Write(s.docs.ReadAll(r.PathValue("id")))
}

func (s *server) export(w http.ResponseWriter, r *http.Request) {
	if err := s.exportNative(w, r); err != nil {
		log.Print(err)
		s.exportPlain(w, r) // want "reaches .*ReadAll without .*Record"
	}
}

func (s *server) exportAssigned(w http.ResponseWriter, r *http.Request) {
	err := s.exportNative(w, r)
	if errors.Is(err, errNoLayout) {
		s.exportPlain(w, r) // want "reaches .*ReadAll without .*Record"
		return
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (s *server) exportRecorded(w http.ResponseWriter, r *http.Request) {
	if err := s.exportNative(w, r); err != nil {
		s.exportPlain(w, r)
		s.trail.Record(audit.Event{
			Actor:    r.Header.Get("X-User"),
			Action:   "export plain",
			Resource: r.PathValue("id"),
			Outcome:  "ok",
		})
	}
}

// exportStrict has no second way.
func (s *server) exportStrict(w http.ResponseWriter, r *http.Request) {
	if err := s.exportNative(w, r); err != nil {
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
	}
}

func main() {
	s := &server{trail: &audit.Trail{Out: os.Stderr}, docs: &docs{dir: "docs"}, layouts: map[string]string{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /docs/{id}", s.export)
	mux.HandleFunc("GET /assigned/{id}", s.exportAssigned)
	mux.HandleFunc("GET /recorded/{id}", s.exportRecorded)
	mux.HandleFunc("GET /strict/{id}", s.exportStrict)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
