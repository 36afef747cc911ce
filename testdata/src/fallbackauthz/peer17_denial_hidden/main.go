// Peer failure 17: a wiki that hides what it denies behind 404, sends
// strangers to the login, and says 404 for a missing row too.
package main

import (
	"errors"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

var (
	errForbidden = errors.New("forbidden")
	errNoRow     = errors.New("no such page")
)

type pages struct{ dir string }

func (p *pages) Row(name string) (string, error) {
	if _, err := os.Stat(filepath.Join(p.dir, name)); err != nil {
		return "", errNoRow
	}
	return name, nil
}

func (p *pages) Render(name string) []byte {
	b, _ := os.ReadFile(filepath.Join(p.dir, name))
	return b
}

type server struct {
	editors map[string]bool
	pages   *pages
	static  bool
}

// visible says errForbidden, which is what makes the 404 below a denial.
func (s *server) visible(r *http.Request) error {
	if !s.editors[r.Header.Get("X-User")] {
		return errForbidden
	}
	return nil
}

func (s *server) signedIn(r *http.Request) bool {
	c, err := r.Cookie("session")
	return err == nil && s.editors[c.Value]
}

func (s *server) hidden(w http.ResponseWriter, r *http.Request) {
	if s.static {
		w.Write(s.pages.Render(r.PathValue("name"))) // want "reaches .*Render without .*visible"
		return
	}
	if err := s.visible(r); err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write(s.pages.Render(r.PathValue("name")))
}

func (s *server) toLogin(w http.ResponseWriter, r *http.Request) {
	if s.static {
		w.Write(s.pages.Render(r.PathValue("name"))) // want "reaches .*Render without .*signedIn"
		return
	}
	if !s.signedIn(r) {
		http.Redirect(w, r, "/login?next="+r.URL.Path, http.StatusSeeOther)
		return
	}
	w.Write(s.pages.Render(r.PathValue("name")))
}

func (s *server) hiddenChecked(w http.ResponseWriter, r *http.Request) {
	if err := s.visible(r); err != nil {
		http.NotFound(w, r)
		return
	}
	if s.static {
		w.Write(s.pages.Render(r.PathValue("name")))
		return
	}
	w.Write(s.pages.Render(r.PathValue("name")))
}

// missing has a 404 for a row that is not there: no guard.
func (s *server) missing(w http.ResponseWriter, r *http.Request) {
	if s.static {
		w.Write(s.pages.Render(r.PathValue("name")))
		return
	}
	if _, err := s.pages.Row(r.PathValue("name")); err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write(s.pages.Render(r.PathValue("name")))
}

// moved redirects, but not to a login: no guard.
func (s *server) moved(w http.ResponseWriter, r *http.Request) {
	if s.static {
		w.Write(s.pages.Render(r.PathValue("name")))
		return
	}
	if _, err := s.pages.Row(r.PathValue("name")); err != nil {
		http.Redirect(w, r, "/wiki/index", http.StatusFound)
		return
	}
	w.Write(s.pages.Render(r.PathValue("name")))
}

func main() {
	s := &server{editors: map[string]bool{}, pages: &pages{dir: "pages"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hidden/{name}", s.hidden)
	mux.HandleFunc("GET /login/{name}", s.toLogin)
	mux.HandleFunc("GET /checked/{name}", s.hiddenChecked)
	mux.HandleFunc("GET /missing/{name}", s.missing)
	mux.HandleFunc("GET /moved/{name}", s.moved)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
