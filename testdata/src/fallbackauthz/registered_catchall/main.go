// A patient service whose catch-all route still understands the paths of the
// first version.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

type chart struct{ dir string }

func (c *chart) Load(patient string) []byte {
	b, _ := os.ReadFile(filepath.Join(c.dir, patient))
	return b
}

type server struct {
	doctors map[string]string
	chart   *chart
}

func (s *server) treats(user, patient string) bool { return s.doctors[patient] == user }

func (s *server) get(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if !s.treats(r.Header.Get("X-User"), id) {
		http.Error(w, "not your patient", http.StatusForbidden)
		return
	}
	w.Write(s.chart.Load(id))
}

// old serves /patient.php?id=42.
func (s *server) old(w http.ResponseWriter, r *http.Request) {
	if !strings.HasSuffix(r.URL.Path, ".php") {
		http.NotFound(w, r)
		return
	}
	w.Write(s.chart.Load(r.URL.Query().Get("id")))
}

func (s *server) oldChecked(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("id")
	if !s.treats(r.Header.Get("X-User"), id) {
		http.Error(w, "not your patient", http.StatusForbidden)
		return
	}
	w.Write(s.chart.Load(id))
}

func routes(s *server) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /patients/{id}", s.get)
	mux.HandleFunc("/", s.old) // want "reaches .*Load without .*treats"
	return mux
}

func routesChecked(s *server) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /patients/{id}", s.get)
	mux.HandleFunc("/", s.oldChecked)
	return mux
}

// routesAssets serves the single page application for all other paths.
func routesAssets(s *server) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /patients/{id}", s.get)
	mux.Handle("/", http.FileServer(http.Dir("web")))
	return mux
}

func main() {
	s := &server{doctors: map[string]string{}, chart: &chart{dir: "chart"}}
	go http.ListenAndServe(":8080", routes(s))
	go http.ListenAndServe(":8081", routesChecked(s))
	log.Fatal(http.ListenAndServe(":8082", routesAssets(s)))
}
