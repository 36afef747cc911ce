// A telemetry service that sorts the errors of its first way in a switch.
package main

import (
	"errors"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

var (
	errDenied  = errors.New("permission denied")
	errMissing = errors.New("no such series")
)

type series struct{ dir string }

func (s *series) Points(name string) []byte {
	b, _ := os.ReadFile(filepath.Join(s.dir, name))
	return b
}

type server struct {
	tenants map[string]string
	series  *series
	recent  map[string][]byte
}

func (s *server) authorize(user, name string) error {
	if s.tenants[user] != name {
		return errDenied
	}
	return nil
}

func (s *server) read(user, name string) ([]byte, error) {
	if err := s.authorize(user, name); err != nil {
		return nil, err
	}
	if _, ok := s.recent[name]; !ok {
		return nil, errMissing
	}
	return s.series.Points(name), nil
}

func (s *server) view(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	points, err := s.read(r.Header.Get("X-User"), name)
	switch err {
	case nil:
		w.Write(points)
	case errMissing:
		http.NotFound(w, r)
	default:
		w.Write(s.series.Points(name)) // want "denial .*authorize.*Points"
	}
}

func (s *server) viewSorted(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	points, err := s.read(r.Header.Get("X-User"), name)
	switch {
	case err == nil:
		w.Write(points)
	case errors.Is(err, errDenied):
		http.Error(w, err.Error(), http.StatusForbidden)
	default:
		w.Write(s.series.Points(name))
	}
}

// viewSortedValue compares the error by value.
func (s *server) viewSortedValue(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	points, err := s.read(r.Header.Get("X-User"), name)
	switch err {
	case nil:
		w.Write(points)
	case errDenied:
		http.Error(w, err.Error(), http.StatusForbidden)
	default:
		w.Write(s.series.Points(name))
	}
}

// viewDeniedCase sends a denial on purpose to the raw points.
func (s *server) viewDeniedCase(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	points, err := s.read(r.Header.Get("X-User"), name)
	switch {
	case errors.Is(err, errDenied):
		w.Write(s.series.Points(name)) // want "denial .*authorize.*Points"
	case err != nil:
		http.Error(w, err.Error(), http.StatusInternalServerError)
	default:
		w.Write(points)
	}
}

func main() {
	s := &server{tenants: map[string]string{}, series: &series{dir: "series"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /series/{name}", s.view)
	mux.HandleFunc("GET /sorted/{name}", s.viewSorted)
	mux.HandleFunc("GET /value/{name}", s.viewSortedValue)
	mux.HandleFunc("GET /case/{name}", s.viewDeniedCase)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
