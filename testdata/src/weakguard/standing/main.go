// Who was locked out logs in by another door.
package main

import (
	"crypto/rand"
	"database/sql"
	"errors"
	"net/http"
)

type user struct {
	id       string
	disabled bool
	color    string
}

var errLocked = errors.New("account is locked")

type accounts struct{ db *sql.DB }

func (a *accounts) byPassword(name, password string) (*user, error) {
	u := &user{}
	return u, a.db.QueryRow("select id, disabled from users where name = ? and password = ?", name, password).Scan(&u.id, &u.disabled)
}

func (a *accounts) byCode(code string) (*user, error) {
	u := &user{}
	return u, a.db.QueryRow("select id, disabled from codes where code = ?", code).Scan(&u.id, &u.disabled)
}

func (a *accounts) newSession(w http.ResponseWriter, u *user) {
	id := rand.Text()
	a.db.Exec("insert into sessions values (?, ?)", id, u.id)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id})
}

type server struct{ accounts *accounts }

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	u, err := s.accounts.byPassword(r.FormValue("name"), r.FormValue("password"))
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if u.disabled {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.accounts.newSession(w, u)
}

func (s *server) callback(w http.ResponseWriter, r *http.Request) {
	u, err := s.accounts.byCode(r.FormValue("code"))
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if u.color == "" {
		u.color = "green"
	}
	s.accounts.newSession(w, u) // want "callback reaches .*newSession without a look at the state of the account, which .*login asks"
}

// It asks by a helper.
func (s *server) magicLink(w http.ResponseWriter, r *http.Request) {
	u, err := s.accounts.byCode(r.FormValue("link"))
	if err != nil || s.sound(u) != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	s.accounts.newSession(w, u)
}

func (s *server) sound(u *user) error {
	if u.disabled {
		return errLocked
	}
	return nil
}

// A new account is not locked yet.
func (s *server) register(w http.ResponseWriter, r *http.Request) {
	u := &user{id: r.FormValue("name")}
	s.accounts.newSession(w, u)
}

func main() {
	s := &server{}
	http.HandleFunc("POST /login", s.login)
	http.HandleFunc("GET /callback", s.callback)
	http.HandleFunc("GET /link", s.magicLink)
	http.HandleFunc("POST /register", s.register)
	http.ListenAndServe(":8080", nil)
}
