// A log tailing service: it streams where the connection can, and sends the
// whole log at once where it cannot.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

type journal struct{ dir string }

func (j *journal) Lines(unit string) []string {
	b, _ := os.ReadFile(filepath.Join(j.dir, unit))
	return strings.Split(string(b), "\n")
}

type server struct {
	operators map[string]bool
	journal   *journal
}

func (s *server) operator(r *http.Request) bool { return s.operators[r.Header.Get("X-User")] }

func write(w http.ResponseWriter, lines []string) {
	for _, l := range lines {
		w.Write([]byte(l + "\n"))
	}
}

func (s *server) tail(w http.ResponseWriter, r *http.Request) {
	unit := r.PathValue("unit")
	flusher, ok := w.(http.Flusher)
	if !ok {
		write(w, s.journal.Lines(unit)) // want "reaches .*Lines without .*operator"
		return
	}
	if !s.operator(r) {
		http.Error(w, "operators only", http.StatusForbidden)
		return
	}
	for _, l := range s.journal.Lines(unit) {
		w.Write([]byte(l))
		flusher.Flush()
	}
}

func (s *server) tailChecked(w http.ResponseWriter, r *http.Request) {
	unit := r.PathValue("unit")
	if !s.operator(r) {
		http.Error(w, "operators only", http.StatusForbidden)
		return
	}
	flusher, ok := w.(http.Flusher)
	if !ok {
		write(w, s.journal.Lines(unit))
		return
	}
	for _, l := range s.journal.Lines(unit) {
		w.Write([]byte(l))
		flusher.Flush()
	}
}

func (s *server) attach(w http.ResponseWriter, r *http.Request) {
	unit := r.PathValue("unit")
	if hijacker, ok := w.(http.Hijacker); ok {
		if !s.operator(r) {
			http.Error(w, "operators only", http.StatusForbidden)
			return
		}
		conn, _, err := hijacker.Hijack()
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		defer conn.Close()
		for _, l := range s.journal.Lines(unit) {
			conn.Write([]byte(l))
		}
	} else {
		write(w, s.journal.Lines(unit)) // want "reaches .*Lines without .*operator"
	}
}

// attachOrFail needs a connection that it can take over.
func (s *server) attachOrFail(w http.ResponseWriter, r *http.Request) {
	hijacker, ok := w.(http.Hijacker)
	if !ok {
		http.Error(w, "cannot attach", http.StatusInternalServerError)
		return
	}
	if !s.operator(r) {
		http.Error(w, "operators only", http.StatusForbidden)
		return
	}
	conn, _, err := hijacker.Hijack()
	if err != nil {
		return
	}
	defer conn.Close()
	for _, l := range s.journal.Lines(r.PathValue("unit")) {
		conn.Write([]byte(l))
	}
}

// tailSwitch is tail with a type switch.
func (s *server) tailSwitch(w http.ResponseWriter, r *http.Request) {
	unit := r.PathValue("unit")
	switch out := w.(type) {
	case http.Flusher:
		if !s.operator(r) {
			http.Error(w, "operators only", http.StatusForbidden)
			return
		}
		for _, l := range s.journal.Lines(unit) {
			w.Write([]byte(l))
			out.Flush()
		}
	default:
		write(w, s.journal.Lines(unit)) // want "reaches .*Lines without .*operator"
	}
}

func main() {
	s := &server{operators: map[string]bool{}, journal: &journal{dir: "/var/log/journal"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /tail/{unit}", s.tail)
	mux.HandleFunc("GET /tail-checked/{unit}", s.tailChecked)
	mux.HandleFunc("GET /attach/{unit}", s.attach)
	mux.HandleFunc("GET /attach-or-fail/{unit}", s.attachOrFail)
	mux.HandleFunc("GET /tail-switch/{unit}", s.tailSwitch)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
