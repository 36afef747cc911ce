package main

import (
	"database/sql"
	"net/http"
)

type self struct{ db *sql.DB }

// Who changes his own account is the account that the request is about.
func (s *self) rename(w http.ResponseWriter, r *http.Request) {
	user := getUser(r.Context())
	NewAuditEntry(s.db, user, "own account renamed", map[string]any{"user_id": user.ID})
	s.db.Exec("UPDATE accounts SET name = ? WHERE id = ?", r.FormValue("name"), user.ID)
}

func (s *self) leave(w http.ResponseWriter, r *http.Request) {
	user := getUser(r.Context())
	NewAuditEntry(s.db, user, "own account removed", map[string]any{"user_id": user.ID})
	s.db.Exec("DELETE FROM accounts WHERE id = ?", user.ID)
}

func own(db *sql.DB) {
	s := &self{db}
	http.HandleFunc("POST /me/name", s.rename)
	http.HandleFunc("DELETE /me", s.leave)
}
