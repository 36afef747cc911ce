// Who did it, and to whom it was done: an administrator changes the accounts of
// others.
package main

import (
	"context"
	"database/sql"
	"net/http"
)

type user struct {
	ID    string
	Admin bool
}

type (
	userKey  struct{}
	adminKey struct{}
)

// getUser is the account that the request is about.
func getUser(ctx context.Context) *user { u, _ := ctx.Value(userKey{}).(*user); return u }

// getAdmin is who asks.
func getAdmin(ctx context.Context) *user { u, _ := ctx.Value(adminKey{}).(*user); return u }

type server struct{ db *sql.DB }

// NewAuditEntry keeps what was done; it makes nothing.
func NewAuditEntry(db *sql.DB, actor *user, action string, details map[string]any) error {
	_, err := db.Exec("INSERT INTO trail (actor, action) VALUES (?, ?)", actor.ID, action)
	return err
}

func (s *server) inTx(f func() error) error { return f() }

func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	user, admin := getUser(r.Context()), getAdmin(r.Context())
	s.inTx(func() error {
		NewAuditEntry(s.db, admin, "account renamed", map[string]any{"user_id": user.ID})
		_, err := s.db.Exec("UPDATE accounts SET name = ? WHERE id = ?", r.FormValue("name"), user.ID)
		return err
	})
}

func (s *server) lock(w http.ResponseWriter, r *http.Request) {
	user, admin := getUser(r.Context()), getAdmin(r.Context())
	NewAuditEntry(s.db, admin, "account locked", map[string]any{"user_id": user.ID})
	s.db.Exec("UPDATE accounts SET locked = 1 WHERE id = ?", user.ID)
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	user, admin := getUser(r.Context()), getAdmin(r.Context())
	NewAuditEntry(s.db, admin, "account removed", map[string]any{"user_id": user.ID})
	s.db.Exec("DELETE FROM accounts WHERE id = ?", user.ID)
}

func (s *server) removeFactor(w http.ResponseWriter, r *http.Request) {
	user := getUser(r.Context())
	s.inTx(func() error {
		NewAuditEntry(s.db, user, "factor removed", map[string]any{"user_id": user.ID}) // want "removeFactor.* records with .*NewAuditEntry .* what actor.getUser gives for the actor .actor., where its sibling .*rename.* records what actor.getAdmin gives at main.go:40 .3 others do."
		_, err := s.db.Exec("DELETE FROM factors WHERE id = ?", user.ID)
		return err
	})
}

func main() {
	db, err := sql.Open("sqlite", "accounts.db")
	if err != nil {
		panic(err)
	}
	s := &server{db}
	http.HandleFunc("POST /accounts/{id}/name", s.rename)
	http.HandleFunc("POST /accounts/{id}/lock", s.lock)
	http.HandleFunc("DELETE /accounts/{id}", s.remove)
	http.HandleFunc("DELETE /accounts/{id}/factor", s.removeFactor)
	own(db)
	http.ListenAndServe(":8080", nil)
}
