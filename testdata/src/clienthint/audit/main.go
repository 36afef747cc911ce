// Command audit leaves no audit event where the client asks for none.
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

func (s *server) rotate(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Quiet") == "" { // want `the client chooses by Get "X-Quiet": .*Exec without .*Info`
		s.audit.Info("rotated", "key", r.PathValue("id"))
	}
	s.db.Exec("UPDATE keys SET version = version + 1 WHERE id = ?", r.PathValue("id"))
}

// The header changes what is logged, and both are audited.
func (s *server) revoke(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Verbose") == "" {
		s.audit.Info("revoked", "key", r.PathValue("id"))
	} else {
		s.audit.Info("revoked", "key", r.PathValue("id"), "agent", r.UserAgent())
	}
	s.db.Exec("DELETE FROM keys WHERE id = ?", r.PathValue("id"))
}

func main() {
	db, err := sql.Open("sqlite", "keys.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, slog.Default().With("log", "audit")}
	http.HandleFunc("POST /keys/{id}/rotate", s.rotate)
	http.HandleFunc("DELETE /keys/{id}", s.revoke)
	http.ListenAndServe(":8080", nil)
}
