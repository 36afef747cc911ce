// Command read_elsewhere branches on what the client chose, where it was not
// read.
package main

import (
	"database/sql"
	"encoding/json"
	"net/http"
	"strconv"
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

func batch(r *http.Request) bool { return r.Header.Get("X-Batch") == "1" }

func (s *server) byHelper(w http.ResponseWriter, r *http.Request) {
	if !batch(r) { // want `the client chooses by Get "X-Batch": .* reaches .*Exec without .*Can\("doc:remove"\)`
		if !s.policy.Can(r.Header.Get("X-User"), "doc:remove") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	s.db.Exec("DELETE FROM docs WHERE id = ?", r.PathValue("id"))
}

func (s *server) byParsed(w http.ResponseWriter, r *http.Request) {
	quick, _ := strconv.ParseBool(r.URL.Query().Get("quick")) // want `the client chooses by Get "quick": .* without .*Can\("doc:archive"\)`
	if !quick {
		if !s.policy.Can(r.Header.Get("X-User"), "doc:archive") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	s.db.Exec("UPDATE docs SET archived = 1 WHERE id = ?", r.PathValue("id"))
}

func (s *server) byVersion(w http.ResponseWriter, r *http.Request) {
	version, _ := strconv.Atoi(r.Header.Get("X-Client-Version"))
	if version >= 3 { // want `the client chooses by Get "X-Client-Version": .* without .*Can\("doc:publish"\)`
		if !s.policy.Can(r.Header.Get("X-User"), "doc:publish") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	s.db.Exec("UPDATE docs SET published = 1 WHERE id = ?", r.PathValue("id"))
}

type removal struct {
	Silent bool   `json:"silent"`
	Why    string `json:"why"`
	Owner  string `json:"owner"`
}

func (s *server) byBody(w http.ResponseWriter, r *http.Request) {
	var in removal
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if !in.Silent { // want `the client chooses by in.Silent: .* without .*Can\("doc:purge"\)`
		if !s.policy.Can(r.Header.Get("X-User"), "doc:purge") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	s.db.Exec("DELETE FROM docs WHERE id = ? AND trash", r.PathValue("id"))
}

func (s *server) byForm(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if len(r.PostForm["wizard"]) == 0 { // want `the client chooses by r.PostForm "wizard": .* without .*Can\("doc:adopt"\)`
		if !s.policy.Can(r.Header.Get("X-User"), "doc:adopt") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	s.db.Exec("UPDATE docs SET owner = ? WHERE id = ?", r.Header.Get("X-User"), r.PathValue("id"))
}

// Who names an owner asks for more, and must show more.
func (s *server) more(w http.ResponseWriter, r *http.Request) {
	var in removal
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if in.Owner != "" && !s.policy.Can(r.Header.Get("X-User"), "doc:any") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("UPDATE docs SET seen = 1 WHERE id = ?", r.PathValue("id"))
}

// Both ways ask.
func (s *server) both(w http.ResponseWriter, r *http.Request) {
	if !batch(r) {
		if !s.policy.Can(r.Header.Get("X-User"), "doc:touch") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	} else if !s.policy.Can(r.Header.Get("X-User"), "doc:touch-all") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("UPDATE docs SET touched = 1 WHERE id = ?", r.PathValue("id"))
}

func main() {
	db, err := sql.Open("sqlite", "docs.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, &policy{db}}
	http.HandleFunc("DELETE /docs/{id}", s.byHelper)
	http.HandleFunc("POST /docs/{id}/archive", s.byParsed)
	http.HandleFunc("POST /docs/{id}/publish", s.byVersion)
	http.HandleFunc("POST /docs/{id}/purge", s.byBody)
	http.HandleFunc("POST /docs/{id}/adopt", s.byForm)
	http.HandleFunc("POST /docs/{id}/seen", s.more)
	http.HandleFunc("POST /docs/{id}/touch", s.both)
	http.ListenAndServe(":8080", nil)
}
