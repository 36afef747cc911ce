// Command no_return answers a denial and goes on.
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

func refuse(w http.ResponseWriter) { http.Error(w, "forbidden", http.StatusForbidden) }

func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	if !s.policy.Can(r.Header.Get("X-User"), "doc:rename") {
		http.Error(w, "forbidden", http.StatusForbidden) // want `a denial by \(\*no_return.policy\).Can\("doc:rename"\) is answered and nothing returns .*DB\).Exec is reached`
	}
	s.db.Exec("UPDATE docs SET name = ? WHERE id = ?", r.FormValue("name"), r.PathValue("id"))
}

// The helper answers with the 403.
func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	if !s.policy.Can(r.Header.Get("X-User"), "doc:remove") {
		refuse(w) // want `a denial by .*Can\("doc:remove"\) is answered and nothing returns`
	}
	s.db.Exec("DELETE FROM docs WHERE id = ?", r.PathValue("id"))
}

// The middleware goes on to what it wraps.
func (s *server) admins(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.policy.Can(r.Header.Get("X-User"), "admin") {
			refuse(w) // want `a denial by .*Can\("admin"\) is answered and nothing returns .*what it wraps is reached`
		}
		next.ServeHTTP(w, r)
	})
}

// All that follows is an answer; three others return.
func (s *server) list(w http.ResponseWriter, r *http.Request) {
	if !s.policy.Can(r.Header.Get("X-User"), "doc:list") {
		refuse(w) // want `a denial by .*Can\("doc:list"\) is answered and nothing returns`
	}
	json.NewEncoder(w).Encode(s.names())
}

func (s *server) names() []string { return []string{"a"} }

// It returns.
func (s *server) create(w http.ResponseWriter, r *http.Request) {
	if !s.policy.Can(r.Header.Get("X-User"), "doc:create") {
		refuse(w)
		return
	}
	s.db.Exec("INSERT INTO docs (name) VALUES (?)", r.FormValue("name"))
}

// The work is in the other arm.
func (s *server) archive(w http.ResponseWriter, r *http.Request) {
	if !s.policy.Can(r.Header.Get("X-User"), "doc:archive") {
		refuse(w)
	} else {
		s.db.Exec("UPDATE docs SET archived = 1 WHERE id = ?", r.PathValue("id"))
	}
}

// The denial stands last.
func (s *server) publish(w http.ResponseWriter, r *http.Request) {
	if s.policy.Can(r.Header.Get("X-User"), "doc:publish") {
		s.db.Exec("UPDATE docs SET public = 1 WHERE id = ?", r.PathValue("id"))
		return
	}
	refuse(w)
}

// A flag that the denial clears decides.
func (s *server) share(w http.ResponseWriter, r *http.Request) {
	ok := true
	if !s.policy.Can(r.Header.Get("X-User"), "doc:share") {
		refuse(w)
		ok = false
	}
	if ok {
		s.db.Exec("INSERT INTO shares (doc) VALUES (?)", r.PathValue("id"))
	}
}

// The server ends the request.
func (s *server) purge(w http.ResponseWriter, r *http.Request) {
	if !s.policy.Can(r.Header.Get("X-User"), "doc:purge") {
		refuse(w)
		panic(http.ErrAbortHandler)
	}
	s.db.Exec("DELETE FROM docs")
}

// One of several is refused, and the next one is tried.
func (s *server) removeAll(w http.ResponseWriter, r *http.Request) {
	for _, id := range r.URL.Query()["id"] {
		if !s.policy.Can(r.Header.Get("X-User"), "doc:remove") {
			refuse(w)
			continue
		}
		s.db.Exec("DELETE FROM docs WHERE id = ?", id)
	}
}

// The status is part of an answer that is written once.
type reply struct {
	Code  int
	Names []string
}

func (s *server) status(w http.ResponseWriter, r *http.Request) {
	var out reply
	if !s.policy.Can(r.Header.Get("X-User"), "doc:status") {
		out.Code = http.StatusForbidden
	} else {
		out.Names = s.names()
	}
	json.NewEncoder(w).Encode(out)
}

func main() {
	db, err := sql.Open("sqlite", "docs.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, &policy{db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /docs/{id}/name", s.rename)
	mux.HandleFunc("DELETE /docs/{id}", s.remove)
	mux.HandleFunc("GET /docs", s.list)
	mux.HandleFunc("POST /docs", s.create)
	mux.HandleFunc("POST /docs/{id}/archive", s.archive)
	mux.HandleFunc("POST /docs/{id}/publish", s.publish)
	mux.HandleFunc("POST /docs/{id}/share", s.share)
	mux.HandleFunc("POST /purge", s.purge)
	mux.HandleFunc("DELETE /docs", s.removeAll)
	mux.HandleFunc("GET /status", s.status)
	http.ListenAndServe(":8080", s.admins(mux))
}
