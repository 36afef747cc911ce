// Command handler asks for a permission unless the client says otherwise.
package main

import (
	"database/sql"
	"encoding/json"
	"net/http"
)

type policy struct{ db *sql.DB }

// Can reports whether user may do action.
func (p *policy) Can(user, action string) bool {
	var n int
	err := p.db.QueryRow("SELECT count(*) FROM grants WHERE user = ? AND action = ?", user, action).Scan(&n)
	return err == nil && n > 0
}

type server struct {
	db     *sql.DB
	policy *policy
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Batch") == "" { // want `the client chooses by Get "X-Batch": .* reaches .*Exec without .*Can\("doc:remove"\)`
		if !s.policy.Can(r.Header.Get("X-User"), "doc:remove") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	s.db.Exec("DELETE FROM docs WHERE id = ?", r.PathValue("id"))
}

// Who asks for more must show more.
func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("all") != "" {
		if !s.policy.Can(r.Header.Get("X-User"), "doc:rename-all") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	s.db.Exec("UPDATE docs SET name = ? WHERE id = ?", r.FormValue("name"), r.PathValue("id"))
}

// The value names the operation.
func (s *server) act(w http.ResponseWriter, r *http.Request) {
	switch r.FormValue("action") {
	case "view":
		s.db.Exec("UPDATE docs SET views = views + 1 WHERE id = ?", r.PathValue("id"))
	case "rename":
		if !s.policy.Can(r.Header.Get("X-User"), "doc:rename") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		s.db.Exec("UPDATE docs SET name = ? WHERE id = ?", r.FormValue("name"), r.PathValue("id"))
	}
}

// What is asked for is what is done.
func (s *server) list(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("scope") != "public" {
		if !s.policy.Can(r.Header.Get("X-User"), "doc:list") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	s.mark(r.FormValue("scope"))
}

func (s *server) mark(scope string) { s.db.Exec("UPDATE docs SET listed = 1 WHERE scope = ?", scope) }

// Both forms of the answer lie behind the check.
func (s *server) show(w http.ResponseWriter, r *http.Request) {
	if !s.policy.Can(r.Header.Get("X-User"), "doc:show") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if r.Header.Get("Accept") == "application/json" {
		json.NewEncoder(w).Encode(s.names())
		return
	}
	for _, name := range s.names() {
		w.Write([]byte(name))
	}
}

func (s *server) names() []string {
	var name string
	s.db.QueryRow("SELECT name FROM docs").Scan(&name)
	return []string{name}
}

func main() {
	db, err := sql.Open("sqlite", "docs.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, &policy{db}}
	http.HandleFunc("DELETE /docs/{id}", s.remove)
	http.HandleFunc("POST /docs/{id}/name", s.rename)
	http.HandleFunc("GET /docs", s.list)
	http.HandleFunc("POST /docs/{id}", s.act)
	http.HandleFunc("GET /docs/{id}", s.show)
	http.ListenAndServe(":8080", nil)
}
