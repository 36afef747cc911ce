// A laboratory service with a typed permission error, sorted by errors.As.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

// A permissionError says who may not do what.
type permissionError struct {
	user, action string
}

func (e *permissionError) Error() string {
	return fmt.Sprintf("%s may not %s", e.user, e.action)
}

type samples struct{ dir string }

func (s *samples) Result(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(s.dir, id))
	return b
}

type lab struct {
	staff   map[string]string
	samples *samples
}

func (l *lab) allow(user, action string) error {
	if l.staff[user] != action {
		return &permissionError{user, action}
	}
	return nil
}

func (l *lab) result(user, id string) ([]byte, error) {
	if err := l.allow(user, "read"); err != nil {
		return nil, fmt.Errorf("sample %s: %w", id, err)
	}
	return l.samples.Result(id), nil
}

func fail(w http.ResponseWriter, err error) {
	if perm := new(permissionError); errors.As(err, &perm) {
		http.Error(w, perm.Error(), http.StatusForbidden)
		return
	}
	http.Error(w, err.Error(), http.StatusInternalServerError)
}

func (l *lab) view(w http.ResponseWriter, r *http.Request) {
	b, err := l.result(r.Header.Get("X-User"), r.PathValue("id"))
	if err != nil {
		b = l.samples.Result(r.PathValue("id")) // want "denial .*allow.*Result"
	}
	w.Write(b)
}

func (l *lab) viewSorted(w http.ResponseWriter, r *http.Request) {
	b, err := l.result(r.Header.Get("X-User"), r.PathValue("id"))
	if err != nil {
		var perm *permissionError
		if errors.As(err, &perm) {
			fail(w, err)
			return
		}
		b = l.samples.Result(r.PathValue("id"))
	}
	w.Write(b)
}

func main() {
	l := &lab{staff: map[string]string{}, samples: &samples{dir: "samples"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /samples/{id}", l.view)
	mux.HandleFunc("GET /sorted/{id}", l.viewSorted)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
