// A job service: six ways to change something ask for a permission, the
// seventh does not.
package main

import (
	"net/http"
	"os"
	"path/filepath"
)

type policy struct{ grants map[string]bool }

func (p *policy) Can(user, action string) bool { return p.grants[user+" "+action] }

type jobs struct{ dir string }

func (j *jobs) mark(id, state string) error {
	return os.WriteFile(filepath.Join(j.dir, id), []byte(state), 0o600)
}

type server struct {
	policy *policy
	jobs   *jobs
}

func (s *server) allowed(w http.ResponseWriter, r *http.Request) bool {
	if !s.policy.Can(r.Header.Get("X-User"), "job:write") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return false
	}
	return true
}

func (s *server) pauseJob(w http.ResponseWriter, r *http.Request) {
	if s.allowed(w, r) {
		s.jobs.mark(r.PathValue("id"), "paused")
	}
}

func (s *server) resumeQueue(w http.ResponseWriter, r *http.Request) {
	if s.allowed(w, r) {
		s.jobs.mark(r.PathValue("id"), "running")
	}
}

func (s *server) cancelRun(w http.ResponseWriter, r *http.Request) {
	if s.allowed(w, r) {
		s.jobs.mark(r.PathValue("id"), "cancelled")
	}
}

func (s *server) archiveResult(w http.ResponseWriter, r *http.Request) {
	if s.allowed(w, r) {
		s.jobs.mark(r.PathValue("id"), "archived")
	}
}

func (s *server) purgeLogs(w http.ResponseWriter, r *http.Request) {
	if s.allowed(w, r) {
		s.jobs.mark(r.PathValue("id"), "purged")
	}
}

func (s *server) retryStep(w http.ResponseWriter, r *http.Request) { // want "retryStep reaches .*mark without .*(allowed|Can).* \\(6 of 6 siblings check\\)"
	s.jobs.mark(r.PathValue("id"), "queued")
}

// login is open by design.
func (s *server) login(w http.ResponseWriter, r *http.Request) {
	s.jobs.mark("session-"+r.FormValue("name"), "seen")
}

// touchOwn has a check of another name.
func (s *server) touchOwn(w http.ResponseWriter, r *http.Request) {
	if !s.policy.Can(r.Header.Get("X-User"), "job:touch") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.jobs.mark(r.PathValue("id"), "touched")
}

// board is half open: nobody is an outlier.
type board struct {
	policy *policy
	jobs   *jobs
}

func (b *board) addNote(w http.ResponseWriter, r *http.Request) {
	b.jobs.mark(r.PathValue("note"), "added")
}

func (b *board) moveCard(w http.ResponseWriter, r *http.Request) {
	b.jobs.mark(r.PathValue("card"), "moved")
}

func (b *board) renameColumn(w http.ResponseWriter, r *http.Request) {
	if b.policy.Can(r.Header.Get("X-User"), "board:admin") {
		b.jobs.mark(r.PathValue("column"), "renamed")
		return
	}
	http.Error(w, "forbidden", http.StatusForbidden)
}

func (b *board) dropLane(w http.ResponseWriter, r *http.Request) {
	if b.policy.Can(r.Header.Get("X-User"), "board:admin") {
		b.jobs.mark(r.PathValue("lane"), "dropped")
		return
	}
	http.Error(w, "forbidden", http.StatusForbidden)
}

func (b *board) pinItem(w http.ResponseWriter, r *http.Request) {
	b.jobs.mark(r.PathValue("item"), "pinned")
}

func main() {
	p := &policy{grants: map[string]bool{}}
	j := &jobs{dir: "jobs"}
	s := &server{p, j}
	b := &board{p, j}
	http.HandleFunc("POST /jobs/{id}/pause", s.pauseJob)
	http.HandleFunc("POST /queues/{id}/resume", s.resumeQueue)
	http.HandleFunc("POST /runs/{id}/cancel", s.cancelRun)
	http.HandleFunc("POST /results/{id}/archive", s.archiveResult)
	http.HandleFunc("POST /logs/{id}/purge", s.purgeLogs)
	http.HandleFunc("POST /steps/{id}/retry", s.retryStep)
	http.HandleFunc("POST /login", s.login)
	http.HandleFunc("POST /touch/{id}", s.touchOwn)
	http.HandleFunc("POST /board/notes/{note}", b.addNote)
	http.HandleFunc("POST /board/cards/{card}", b.moveCard)
	http.HandleFunc("POST /board/columns/{column}", b.renameColumn)
	http.HandleFunc("POST /board/lanes/{lane}", b.dropLane)
	http.HandleFunc("POST /board/items/{item}", b.pinItem)
	http.ListenAndServe(":8080", nil)
}
