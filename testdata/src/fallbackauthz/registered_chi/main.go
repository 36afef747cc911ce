// A wiki on chi whose NotFound and MethodNotAllowed handlers are helpful.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"

	"github.com/go-chi/chi/v5"
)

type pages struct{ dir string }

func (p *pages) Text(name string) []byte {
	b, _ := os.ReadFile(filepath.Join(p.dir, name))
	return b
}

type server struct {
	readers map[string]bool
	pages   *pages
}

func (s *server) readable(r *http.Request) bool { return s.readers[r.Header.Get("X-User")] }

func (s *server) page(w http.ResponseWriter, r *http.Request) {
	if !s.readable(r) {
		http.Error(w, "members only", http.StatusForbidden)
		return
	}
	w.Write(s.pages.Text(chi.URLParam(r, "name")))
}

// guess takes the whole path for the name of a page.
func (s *server) guess(w http.ResponseWriter, r *http.Request) {
	w.Write(s.pages.Text(r.URL.Path))
}

func (s *server) guessChecked(w http.ResponseWriter, r *http.Request) {
	if !s.readable(r) {
		http.Error(w, "members only", http.StatusForbidden)
		return
	}
	w.Write(s.pages.Text(r.URL.Path))
}

func (s *server) sorry(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "no such page", http.StatusNotFound)
}

func open(s *server) http.Handler {
	r := chi.NewRouter()
	r.Get("/wiki/{name}", s.page)
	r.NotFound(s.guess)         // want "reaches .*Text without .*readable"
	r.MethodNotAllowed(s.guess) // want "reaches .*Text without .*readable"
	return r
}

func checked(s *server) http.Handler {
	r := chi.NewRouter()
	r.Get("/wiki/{name}", s.page)
	r.NotFound(s.guessChecked)
	r.MethodNotAllowed(s.sorry)
	return r
}

// members has the check in a middleware, which chi runs before NotFound too.
func members(s *server) http.Handler {
	r := chi.NewRouter()
	r.Use(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !s.readable(r) {
				http.Error(w, "members only", http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	})
	r.Get("/wiki/{name}", s.guess)
	r.NotFound(func(w http.ResponseWriter, r *http.Request) {
		w.Write(s.pages.Text("index"))
	})
	return r
}

func main() {
	s := &server{readers: map[string]bool{}, pages: &pages{dir: "pages"}}
	go http.ListenAndServe(":8080", open(s))
	go http.ListenAndServe(":8081", checked(s))
	log.Fatal(http.ListenAndServe(":8082", members(s)))
}
