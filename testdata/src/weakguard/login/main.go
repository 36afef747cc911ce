// Two ways to log in make the same token; only one asks for the second factor.
package main

import (
	"errors"
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

type user struct {
	name   string
	secret string
}

type accounts struct{ byName map[string]*user }

var errDenied = errors.New("access denied")

func (a *accounts) verifyPassword(name, password string) (*user, error) {
	u := a.byName[name]
	if u == nil || u.secret != password {
		return nil, errDenied
	}
	return u, nil
}

func (a *accounts) byCode(code string) (*user, error) {
	u := a.byName[code]
	if u == nil {
		return nil, errDenied
	}
	return u, nil
}

func (a *accounts) validatePasscode(u *user, code string) error {
	if code != u.secret[:6] {
		return errDenied
	}
	return nil
}

func newAuthToken(w http.ResponseWriter, u *user) error {
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": u.name})
	signed, err := t.SignedString([]byte(os.Getenv("KEY")))
	if err != nil {
		return err
	}
	_, err = w.Write([]byte(signed))
	return err
}

type server struct{ accounts *accounts }

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	u, err := s.accounts.verifyPassword(r.FormValue("name"), r.FormValue("password"))
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if err := s.accounts.validatePasscode(u, r.FormValue("passcode")); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	newAuthToken(w, u)
	saveSession(w, "")
}

// saveSession keeps what the next request needs, whoever makes it.
func saveSession(w http.ResponseWriter, state string) error {
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"state": state})
	signed, err := t.SignedString([]byte(os.Getenv("KEY")))
	if err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: signed})
	return nil
}

// To keep a session is not to open one.
func (s *server) begin(w http.ResponseWriter, r *http.Request) {
	saveSession(w, r.FormValue("state"))
	http.Redirect(w, r, "https://id.example.com", http.StatusFound)
}

func (s *server) callback(w http.ResponseWriter, r *http.Request) {
	u, err := s.accounts.byCode(r.FormValue("code"))
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	newAuthToken(w, u) // want "callback reaches .*newAuthToken without the second factor, which .*login asks"
}

// It asks by a helper.
func (s *server) ldapLogin(w http.ResponseWriter, r *http.Request) {
	u, err := s.accounts.byCode(r.FormValue("dn"))
	if err != nil || s.second(u, r) != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	newAuthToken(w, u)
}

func (s *server) second(u *user, r *http.Request) error {
	return s.accounts.validatePasscode(u, r.FormValue("passcode"))
}

// A new account has no second factor yet.
func (s *server) register(w http.ResponseWriter, r *http.Request) {
	u := &user{name: r.FormValue("name")}
	s.accounts.byName[u.name] = u
	newAuthToken(w, u)
}

func main() {
	s := &server{}
	http.HandleFunc("POST /login", s.login)
	http.HandleFunc("GET /begin", s.begin)
	http.HandleFunc("POST /callback", s.callback)
	http.HandleFunc("POST /ldap", s.ldapLogin)
	http.HandleFunc("POST /register", s.register)
	http.ListenAndServe(":8080", nil)
}
