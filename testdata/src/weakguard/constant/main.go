// One call asks for all permissions: who may read a pipeline may not change it.
package main

import (
	"database/sql"
	"errors"
	"net/http"
)

type policy struct{ granted map[string]bool }

func (p *policy) can(user, permission string) bool { return p.granted[user+permission] }

type pipelines struct{ db *sql.DB }

func (p *pipelines) update(id, state string) error {
	_, err := p.db.Exec("update pipelines set state = ? where id = ?", state, id)
	return err
}

type server struct {
	policy    *policy
	pipelines *pipelines
	archive   *archive
}

var errDenied = errors.New("permission denied")

func (s *server) stopPipeline(w http.ResponseWriter, r *http.Request) {
	if !s.policy.can(r.Header.Get("X-User"), "pipeline:write") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.pipelines.update(r.PathValue("id"), "stopped")
}

func (s *server) startPipeline(w http.ResponseWriter, r *http.Request) {
	if !s.policy.can(r.Header.Get("X-User"), "pipeline:write") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.pipelines.update(r.PathValue("id"), "running")
}

func (s *server) resumePipeline(w http.ResponseWriter, r *http.Request) {
	if !s.policy.can(r.Header.Get("X-User"), "pipeline:read") { // want "resumePipeline reaches .*update behind .*can.*pipeline:read.*, which is weaker than .*can.*pipeline:write.*, which .* asks"
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.pipelines.update(r.PathValue("id"), "resumed")
}

// A right of another kind is no weaker one.
func (s *server) schedulePipeline(w http.ResponseWriter, r *http.Request) {
	if !s.policy.can(r.Header.Get("X-User"), "schedule:execute") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.pipelines.update(r.PathValue("id"), "scheduled")
}

// Who copies reads the one and, asked elsewhere, changes the other.
func (s *server) copyPipeline(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	if r.FormValue("draft") == "" && !s.mayChange(user, "pipeline:write") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	if !s.policy.can(user, "pipeline:read") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.pipelines.update(r.FormValue("to"), "copied")
}

func (s *server) mayChange(user, permission string) bool { return s.policy.granted[user+permission] }

type question struct {
	User, Permission string
	Of               string
}

func (p *policy) check(q *question) error {
	if !p.granted[q.User+q.Permission+q.Of] {
		return errDenied
	}
	return nil
}

type archive struct{ db *sql.DB }

func (a *archive) update(id, to string) error {
	_, err := a.db.Exec("update archive set shelf = ? where id = ?", to, id)
	return err
}

// moveFile and shelveFile ask with a struct.
func (s *server) moveFile(w http.ResponseWriter, r *http.Request) {
	if err := s.policy.check(&question{User: r.Header.Get("X-User"), Of: r.PathValue("id"), Permission: "files:write"}); err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.archive.update(r.PathValue("id"), r.FormValue("to"))
}

func (s *server) shelveFile(w http.ResponseWriter, r *http.Request) {
	if err := s.policy.check(&question{User: r.Header.Get("X-User"), Of: r.PathValue("id"), Permission: "files:write"}); err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.archive.update(r.PathValue("id"), "")
}

func (s *server) updateFile(w http.ResponseWriter, r *http.Request) {
	if err := s.policy.check(&question{User: r.Header.Get("X-User"), Of: r.PathValue("id"), Permission: "files:read"}); err != nil { // want "updateFile reaches .*update behind .*check.*files:read.*, and not .*check.*files:write"
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.archive.update(r.PathValue("id"), "stamped")
}

func main() {
	s := &server{}
	http.HandleFunc("POST /files/{id}/move", s.moveFile)
	http.HandleFunc("POST /files/{id}/shelve", s.shelveFile)
	http.HandleFunc("POST /files/{id}/update", s.updateFile)
	http.HandleFunc("POST /pipelines/{id}/stop", s.stopPipeline)
	http.HandleFunc("POST /pipelines/{id}/start", s.startPipeline)
	http.HandleFunc("POST /pipelines/{id}/resume", s.resumePipeline)
	http.HandleFunc("POST /pipelines/{id}/schedule", s.schedulePipeline)
	http.HandleFunc("POST /pipelines/{id}/copy", s.copyPipeline)
	http.ListenAndServe(":8080", nil)
}
