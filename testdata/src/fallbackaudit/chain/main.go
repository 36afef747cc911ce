// Command chain asks for the kind of a code, and leaves a record of each.
package main

import (
	"database/sql"
	"log/slog"
	"net/http"
)

type server struct {
	db    *sql.DB
	audit *slog.Logger
}

func (s *server) keep(id string) { s.db.Exec("INSERT INTO codes (id) VALUES (?)", id) }

// No other kind is known.
func (s *server) verify(w http.ResponseWriter, r *http.Request) {
	id, kind := r.PathValue("id"), r.FormValue("kind")
	if kind == "sms" {
		s.audit.Info("number verified", "id", id)
		s.db.Exec("UPDATE accounts SET number = 1 WHERE id = ?", id)
	} else if kind == "mail" {
		s.audit.Info("address verified", "id", id)
		s.db.Exec("UPDATE accounts SET address = 1 WHERE id = ?", id)
	}
	s.db.Exec("UPDATE accounts SET seen = 1 WHERE id = ?", id)
}

func (s *server) resend(w http.ResponseWriter, r *http.Request) {
	id, kind := r.PathValue("id"), r.FormValue("kind")
	if kind == "sign" {
		s.audit.Info("code sent again", "id", id)
		s.db.Exec("UPDATE accounts SET sent = 1 WHERE id = ?", id)
	} else if kind == "sms" {
		s.audit.Info("code sent again", "id", id)
		s.keep(id)
	} else if kind == "change" {
		s.keep(id) // want "path when .* == \"sms\" does not hold .* reaches .*keep without .*Info"
	}
}

func main() {
	db, err := sql.Open("sqlite", "codes.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, slog.Default().With("log", "audit")}
	http.HandleFunc("POST /codes/{id}/verify", s.verify)
	http.HandleFunc("POST /codes/{id}/resend", s.resend)
	http.ListenAndServe(":8080", nil)
}
