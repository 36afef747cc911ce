// Command desk has handlers by which an administrator changes what somebody else
// logs in with.
package main

import (
	"database/sql"
	"net/http"
)

type auditLog struct{ db *sql.DB }

func (a *auditLog) Record(actor, event, target string) {
	a.db.Exec("INSERT INTO audit (actor, event, target) VALUES (?, ?, ?)", actor, event, target)
}

type passwords struct{ db *sql.DB }

func (p *passwords) UpdatePassword(user, hash string) error {
	_, err := p.db.Exec("UPDATE users SET hash = ? WHERE id = ?", hash, user)
	return err
}

func (p *passwords) SetRole(user, role string) error {
	_, err := p.db.Exec("UPDATE users SET role = ? WHERE id = ?", role, user)
	return err
}

type profile struct {
	passwords *passwords
	audit     *auditLog
}

func (p *profile) change(w http.ResponseWriter, r *http.Request) {
	if err := p.passwords.UpdatePassword(r.Header.Get("X-User"), r.FormValue("hash")); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	p.audit.Record(r.Header.Get("X-User"), "password changed", r.Header.Get("X-User"))
}

// Nobody leaves a record of this.
func (p *profile) step(w http.ResponseWriter, r *http.Request) {
	p.passwords.SetRole(r.Header.Get("X-User"), "guest")
}

type adminHandler struct {
	passwords *passwords
	audit     *auditLog
}

func (h *adminHandler) update(w http.ResponseWriter, r *http.Request) { // want "adminHandler..update changes a factor by .*UpdatePassword without an audit record, where .*profile..change calls .*Record at main.go:38"
	if err := h.passwords.UpdatePassword(r.PathValue("user"), r.FormValue("hash")); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (h *adminHandler) recorded(w http.ResponseWriter, r *http.Request) {
	if err := h.passwords.UpdatePassword(r.PathValue("user"), r.FormValue("hash")); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	h.audit.Record(r.Header.Get("X-User"), "password changed", r.PathValue("user"))
}

func (h *adminHandler) promote(w http.ResponseWriter, r *http.Request) {
	h.passwords.SetRole(r.PathValue("user"), r.FormValue("role"))
}

func main() {
	db, err := sql.Open("sqlite", "users.db")
	if err != nil {
		panic(err)
	}
	p := &profile{&passwords{db}, &auditLog{db}}
	h := &adminHandler{p.passwords, p.audit}
	http.HandleFunc("POST /password", p.change)
	http.HandleFunc("POST /step", p.step)
	http.HandleFunc("POST /admin/users/{user}/password", h.update)
	http.HandleFunc("POST /admin/users/{user}/password-recorded", h.recorded)
	http.HandleFunc("POST /admin/users/{user}/role", h.promote)
	http.ListenAndServe(":8080", nil)
}
