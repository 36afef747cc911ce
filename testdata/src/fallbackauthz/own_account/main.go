// Command own_account changes the account that is named, or the caller's own.
package main

import (
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
)

type user struct {
	ID     string
	claims []string
}

func (u *user) May(right string) bool { return slices.Contains(u.claims, right) }

// request names somebody, or nobody.
type request struct {
	Whom   *string
	Old    string
	Device string
	Other  bool
}

func read(r *http.Request) *request {
	var asked request
	json.NewDecoder(r.Body).Decode(&asked)
	return &asked
}

type accounts struct{ db *sql.DB }

func (a *accounts) remove(id, device string) error {
	_, err := a.db.Exec("DELETE FROM devices WHERE owner = ? AND id = ?", id, device)
	return err
}

// count keeps how often somebody acts for others.
func (a *accounts) count() { a.db.Exec("UPDATE usage SET others = others + 1") }

var errUnknown = errors.New("who are you")

func currentUser(r *http.Request) (*user, error) {
	if id := r.Header.Get("X-User"); id != "" {
		return &user{ID: id}, nil
	}
	return nil, errUnknown
}

// removeDevice removes one of the caller's, or for an administrator of anybody.
func (a *accounts) removeDevice(w http.ResponseWriter, r *http.Request) {
	asked := read(r)
	user, err := currentUser(r)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	owner := user.ID
	if asked.Whom != nil {
		if !user.May("devices:all") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		a.count()
		owner = *asked.Whom
	}
	a.remove(owner, asked.Device)
}

// forget removes that of whom the client names in the old manner, unasked.
func (a *accounts) forget(w http.ResponseWriter, r *http.Request) {
	asked := read(r)
	user, err := currentUser(r)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	owner := asked.Old
	if asked.Whom != nil { // want `path when read.Whom == nil holds .* reaches \(\*own_account.accounts\).remove without .*May\("devices:all"\)`
		if !user.May("devices:all") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		a.count()
		owner = *asked.Whom
	}
	a.remove(owner, asked.Device)
}

// clear removes those of nobody in particular, unasked: of all.
func (a *accounts) clear(w http.ResponseWriter, r *http.Request) {
	asked := read(r)
	user, err := currentUser(r)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	owner := ""
	if asked.Whom != nil { // want `path when read.Whom == nil holds .* reaches \(\*own_account.accounts\).remove without .*May\("devices:all"\)`
		if !user.May("devices:all") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		a.count()
		owner = user.ID
		if asked.Other {
			owner = *asked.Whom
		}
	}
	a.remove(owner, asked.Device)
}

func main() {
	a := &accounts{}
	http.HandleFunc("POST /device", a.removeDevice)
	http.HandleFunc("POST /forget", a.forget)
	http.HandleFunc("POST /clear", a.clear)
	http.ListenAndServe("127.0.0.1:8080", nil)
}
