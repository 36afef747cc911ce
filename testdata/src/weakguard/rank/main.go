// Ranks of access: a method that asks for a lower one than those of the others
// is told by its condition.
package main

import (
	"net/http"
	"os"
)

type AccessMode int

const (
	None AccessMode = iota
	Read
	Write
	Admin
)

type repository struct {
	name string
	mode AccessMode
}

func (r *repository) isWriter() bool { return r.mode >= Write }
func (r *repository) isAdmin() bool  { return r.mode >= Admin }

type server struct{ repositories map[string]*repository }

func (s *server) repository(r *http.Request) *repository { return s.repositories[r.PathValue("name")] }

func configure(repo *repository, text string) error {
	return os.WriteFile(repo.name+"/config", []byte(text), 0o600)
}

func (s *server) changeWiki(w http.ResponseWriter, r *http.Request) {
	repo := s.repository(r)
	if !repo.isAdmin() {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	configure(repo, "wiki = "+r.FormValue("on"))
}

func (s *server) changeIssues(w http.ResponseWriter, r *http.Request) {
	repo := s.repository(r)
	if !repo.isAdmin() {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	configure(repo, "issues = "+r.FormValue("on"))
}

func (s *server) changeMirror(w http.ResponseWriter, r *http.Request) {
	repo := s.repository(r)
	if !repo.isWriter() { // want "changeMirror reaches .*configure behind .*isWriter .*, which is weaker than .*isAdmin, which .*changeWiki asks"
		w.WriteHeader(http.StatusForbidden)
		return
	}
	configure(repo, "mirror = "+r.FormValue("on"))
}

// The higher rank is enough.
func (s *server) changeOwner(w http.ResponseWriter, r *http.Request) {
	repo := s.repository(r)
	if repo.mode < Admin {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	configure(repo, "owner = "+r.FormValue("name"))
}

func main() {
	s := &server{}
	http.HandleFunc("PUT /{name}/wiki", s.changeWiki)
	http.HandleFunc("PUT /{name}/issues", s.changeIssues)
	http.HandleFunc("PUT /{name}/mirror", s.changeMirror)
	http.HandleFunc("PUT /{name}/owner", s.changeOwner)
	http.ListenAndServe(":8080", nil)
}
