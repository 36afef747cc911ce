// Who may see a credential: the one it belongs to, or also an administrator.
package main

import (
	"database/sql"
	"net/http"
)

type session struct {
	userID string
	role   string
}

type server struct {
	db       *sql.DB
	sessions map[string]session
}

func (s *server) session(r *http.Request) session { return s.sessions[r.Header.Get("X-Session")] }

func (s *server) createAccessToken(w http.ResponseWriter, r *http.Request) {
	caller, id := s.session(r), r.PathValue("id")
	if caller.userID != id {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.db.Exec("insert into tokens (owner) values (?)", id)
}

func (s *server) listAccessTokens(w http.ResponseWriter, r *http.Request) {
	caller, id := s.session(r), r.PathValue("id")
	if caller.role != "admin" && caller.userID != id { // want "listAccessTokens reaches .* behind .* or .*, which lets more callers in than session.userID == .*, which .*createAccessToken asks"
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.db.Query("select token from tokens where owner = ?", id)
}

// To take a credential away is another matter.
func (s *server) deleteAccessToken(w http.ResponseWriter, r *http.Request) {
	caller, id := s.session(r), r.PathValue("id")
	if caller.role != "admin" && caller.userID != id {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.db.Exec("delete from tokens where owner = ?", id)
}

// What is no credential may be open to more.
func (s *server) listNotes(w http.ResponseWriter, r *http.Request) {
	caller, id := s.session(r), r.PathValue("id")
	if caller.role != "admin" && caller.userID != id {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.db.Query("select text from notes where owner = ?", id)
}

func main() {
	s := &server{}
	http.HandleFunc("POST /users/{id}/tokens", s.createAccessToken)
	http.HandleFunc("GET /users/{id}/tokens", s.listAccessTokens)
	http.HandleFunc("DELETE /users/{id}/tokens", s.deleteAccessToken)
	http.HandleFunc("GET /users/{id}/notes", s.listNotes)
	http.ListenAndServe(":8080", nil)
}
