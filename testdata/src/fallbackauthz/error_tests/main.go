// A report service that falls back for some errors only.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

var (
	errForbidden  = errors.New("forbidden")
	errNotIndexed = errors.New("not indexed yet")
)

// A busyError says that a shard is being moved.
type busyError struct{ shard int }

func (e *busyError) Error() string { return fmt.Sprintf("shard %d is being moved", e.shard) }

type reports struct{ dir string }

func (r *reports) Rows(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(r.dir, id))
	return b
}

type server struct {
	analysts map[string]bool
	reports  *reports
	index    map[string]int
}

func (s *server) authorize(user string) error {
	if !s.analysts[user] {
		return errForbidden
	}
	return nil
}

// query can fail before and in its check.
func (s *server) query(user, id string) ([]byte, error) {
	shard, ok := s.index[id]
	if !ok {
		return nil, fmt.Errorf("report %s: %w", id, errNotIndexed)
	}
	if shard > 7 {
		return nil, &busyError{shard: shard}
	}
	if err := s.authorize(user); err != nil {
		return nil, err
	}
	return s.reports.Rows(id), nil
}

func reply(w http.ResponseWriter, rows []byte, err error) {
	switch {
	case errors.Is(err, errForbidden):
		http.Error(w, err.Error(), http.StatusForbidden)
	case err != nil:
		http.Error(w, err.Error(), http.StatusInternalServerError)
	default:
		w.Write(rows)
	}
}

func (s *server) viewIs(w http.ResponseWriter, r *http.Request) {
	rows, err := s.query(r.Header.Get("X-User"), r.PathValue("id"))
	if errors.Is(err, errNotIndexed) {
		rows, err = s.reports.Rows(r.PathValue("id")), nil // want "reaches .*Rows without .*authorize"
	}
	reply(w, rows, err)
}

func (s *server) viewIsChecked(w http.ResponseWriter, r *http.Request) {
	rows, err := s.query(r.Header.Get("X-User"), r.PathValue("id"))
	if errors.Is(err, errNotIndexed) {
		if err = s.authorize(r.Header.Get("X-User")); err == nil {
			rows = s.reports.Rows(r.PathValue("id"))
		}
	}
	reply(w, rows, err)
}

func (s *server) viewAs(w http.ResponseWriter, r *http.Request) {
	rows, err := s.query(r.Header.Get("X-User"), r.PathValue("id"))
	var busy *busyError
	if errors.As(err, &busy) {
		rows, err = s.reports.Rows(r.PathValue("id")), nil // want "reaches .*Rows without .*authorize"
	}
	reply(w, rows, err)
}

func (s *server) viewAsChecked(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	rows, err := s.query(user, r.PathValue("id"))
	var busy *busyError
	if errors.As(err, &busy) {
		if err := s.authorize(user); err != nil {
			reply(w, nil, err)
			return
		}
		rows, err = s.reports.Rows(r.PathValue("id")), nil
	}
	reply(w, rows, err)
}

func main() {
	s := &server{analysts: map[string]bool{}, reports: &reports{dir: "reports"}, index: map[string]int{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /is/{id}", s.viewIs)
	mux.HandleFunc("GET /is-checked/{id}", s.viewIsChecked)
	mux.HandleFunc("GET /as/{id}", s.viewAs)
	mux.HandleFunc("GET /as-checked/{id}", s.viewAsChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
