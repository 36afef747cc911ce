// One call asks for all permissions: who may read a pipeline may not change it.
package main

import (
	"database/sql"
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
}

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

func main() {
	s := &server{}
	http.HandleFunc("POST /pipelines/{id}/stop", s.stopPipeline)
	http.HandleFunc("POST /pipelines/{id}/start", s.startPipeline)
	http.HandleFunc("POST /pipelines/{id}/resume", s.resumePipeline)
	http.HandleFunc("POST /pipelines/{id}/schedule", s.schedulePipeline)
	http.HandleFunc("POST /pipelines/{id}/copy", s.copyPipeline)
	http.ListenAndServe(":8080", nil)
}
