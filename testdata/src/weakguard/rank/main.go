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

type server struct {
	repositories map[string]*repository
	accounts     map[string]*account
	files        *accounts
}

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

// describe and act reach what everybody's words are kept with, also with no
// more than a writer's rank: what their other cases ask is about other words.
func (s *server) describe(w http.ResponseWriter, r *http.Request) {
	repo := s.repository(r)
	if !repo.isWriter() {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	keep(repo, "topic = "+r.FormValue("text"))
}

func (s *server) act(w http.ResponseWriter, r *http.Request) {
	repo := s.repository(r)
	switch r.FormValue("action") {
	case "star":
		keep(repo, "star = "+r.FormValue("text"))
	case "rename":
		if !repo.isAdmin() {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		keep(repo, "name = "+r.FormValue("text"))
	}
}

func (s *server) settle(w http.ResponseWriter, r *http.Request) {
	repo := s.repository(r)
	switch r.FormValue("action") {
	case "label":
		keep(repo, "label = "+r.FormValue("text"))
	case "archive":
		if !repo.isAdmin() {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		keep(repo, "archived = "+r.FormValue("text"))
	}
}

func keep(repo *repository, text string) error {
	return os.WriteFile(repo.name+"/words", []byte(text), 0o600)
}

type account struct {
	id   string
	role int
}

const (
	guest = iota
	member
	operator
)

type accounts struct{ folder string }

func (a *accounts) erase(id string) error { return os.Remove(a.folder + "/" + id) }

func (s *server) account(r *http.Request) *account { return s.accounts[r.Header.Get("X-User")] }

// However a rank in a plain number is compared, it is the same question.
func (s *server) removeAccount(w http.ResponseWriter, r *http.Request) {
	if s.account(r).role < operator {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.files.erase(r.PathValue("name"))
}

func (s *server) purgeAccount(w http.ResponseWriter, r *http.Request) {
	if s.account(r).role <= member {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.files.erase(r.PathValue("name"))
}

func (s *server) wipeAccount(w http.ResponseWriter, r *http.Request) {
	if operator <= s.account(r).role {
		s.files.erase(r.PathValue("name"))
		return
	}
	w.WriteHeader(http.StatusForbidden)
}

func (s *server) dropAccount(w http.ResponseWriter, r *http.Request) {
	if s.account(r).role < member { // want "dropAccount reaches .*erase behind account.role >= 1 .*, which is weaker than account.role >= 2, which .*Account asks"
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.files.erase(r.PathValue("name"))
}

func (a *accounts) lock(id string) error { return os.Rename(a.folder+"/"+id, a.folder+"/locked-"+id) }

func (a *accounts) shred(id string) error { return os.RemoveAll(a.folder + "/" + id + "/all") }

func (s *server) deleteShare(w http.ResponseWriter, r *http.Request) {
	if s.account(r).role < operator {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.files.shred(r.PathValue("name"))
}

// One other is enough where both do the same to the same thing.
func (s *server) apiDeleteShare(w http.ResponseWriter, r *http.Request) {
	if s.account(r).role < member { // want "apiDeleteShare reaches .*shred behind account.role >= 1 .*, which is weaker than account.role >= 2, which .*deleteShare asks"
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.files.shred(r.PathValue("name"))
}

func (s *server) lockFolder(w http.ResponseWriter, r *http.Request) {
	if s.account(r).role < operator {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.files.lock(r.PathValue("name"))
}

// Another thing may be left to lower ranks.
func (s *server) lockDraft(w http.ResponseWriter, r *http.Request) {
	if s.account(r).role < member {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.files.lock(r.PathValue("name"))
}

func main() {
	s := &server{}
	http.HandleFunc("PUT /{name}/wiki", s.changeWiki)
	http.HandleFunc("PUT /{name}/issues", s.changeIssues)
	http.HandleFunc("PUT /{name}/mirror", s.changeMirror)
	http.HandleFunc("PUT /{name}/owner", s.changeOwner)
	http.HandleFunc("PUT /{name}/topic", s.describe)
	http.HandleFunc("PUT /{name}/act", s.act)
	http.HandleFunc("PUT /{name}/settle", s.settle)
	http.HandleFunc("DELETE /accounts/{name}", s.removeAccount)
	http.HandleFunc("POST /accounts/{name}/purge", s.purgeAccount)
	http.HandleFunc("POST /accounts/{name}/wipe", s.wipeAccount)
	http.HandleFunc("POST /accounts/{name}/drop", s.dropAccount)
	http.HandleFunc("DELETE /shares/{name}", s.deleteShare)
	http.HandleFunc("DELETE /api/shares/{name}", s.apiDeleteShare)
	http.HandleFunc("PUT /folders/{name}/lock", s.lockFolder)
	http.HandleFunc("PUT /drafts/{name}/lock", s.lockDraft)
	http.ListenAndServe(":8080", nil)
}
