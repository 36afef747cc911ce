// Command stamped has a header that middleware sets on every request: the client
// does not choose it.
package main

import (
	"database/sql"
	"net/http"
)

type policy struct{ db *sql.DB }

// Can reports whether user may do action.
func (p *policy) Can(user, action string) bool {
	var n int
	err := p.db.QueryRow("SELECT count(*) FROM grants WHERE user = ? AND action = ?", user, action).Scan(&n)
	return err == nil && n > 0
}

func (p *policy) isMaster(token string) bool {
	var n int
	err := p.db.QueryRow("SELECT count(*) FROM masters WHERE token = ?", token).Scan(&n)
	return err == nil && n > 0
}

type server struct {
	db     *sql.DB
	policy *policy
}

func (s *server) mark(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		r.Header.Set("x-master", "no")
		if s.policy.isMaster(r.Header.Get("Authorization")) {
			r.Header.Set("x-master", "yes")
		}
		next(w, r)
	}
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Master") != "yes" {
		if !s.policy.Can(r.Header.Get("X-User"), "doc:remove") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	s.db.Exec("DELETE FROM docs WHERE id = ?", r.PathValue("id"))
}

// What is set on a request to somebody else says nothing of those that come in.
func (s *server) call(w http.ResponseWriter, r *http.Request) {
	out, err := http.NewRequestWithContext(r.Context(), http.MethodPost, "http://peer/docs", nil)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	out.Header.Set("X-Hop", "1")
	resp, err := http.DefaultClient.Do(out)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	resp.Body.Close()
}

func (s *server) archive(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Hop") != "1" { // want `the client chooses by Get "X-Hop": .* without .*Can\("doc:archive"\)`
		if !s.policy.Can(r.Header.Get("X-User"), "doc:archive") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	s.db.Exec("UPDATE docs SET archived = 1 WHERE id = ?", r.PathValue("id"))
}

func main() {
	db, err := sql.Open("sqlite", "docs.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, &policy{db}}
	http.HandleFunc("DELETE /docs/{id}", s.mark(s.remove))
	http.HandleFunc("POST /docs", s.call)
	http.HandleFunc("POST /docs/{id}/archive", s.archive)
	http.ListenAndServe(":8080", nil)
}
