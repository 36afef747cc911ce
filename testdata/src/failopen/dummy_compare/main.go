// Command dummy_compare compares a password for the time that it takes.
package main

import (
	"database/sql"
	"errors"
	"net/http"

	"golang.org/x/crypto/bcrypt"
)

var (
	errUnknown = errors.New("unknown name or password")
	dummyHash  = []byte("$2a$10$abcdefghijklmnopqrstuv")
)

type accounts struct{ db *sql.DB }

// login takes as long for a name that nobody has: the way ends in an error.
func (a *accounts) login(name, password string) error {
	var hash string
	err := a.db.QueryRow("SELECT hash FROM accounts WHERE name = ?", name).Scan(&hash)
	if errors.Is(err, sql.ErrNoRows) {
		_ = bcrypt.CompareHashAndPassword(dummyHash, []byte(password))
		return errUnknown
	}
	if err != nil {
		return err
	}
	if err := bcrypt.CompareHashAndPassword([]byte(hash), []byte(password)); err != nil {
		return errUnknown
	}
	return nil
}

// confirm drops the verdict and goes on to its success.
func (a *accounts) confirm(name, password string) error {
	var hash string
	err := a.db.QueryRow("SELECT hash FROM accounts WHERE name = ?", name).Scan(&hash)
	if err != nil {
		return err
	}
	_ = bcrypt.CompareHashAndPassword([]byte(hash), []byte(password)) // want `the verdict of bcrypt.CompareHashAndPassword is not read .*: \(\*dummy_compare.accounts\).confirm succeeds`
	return nil
}

func (a *accounts) signIn(w http.ResponseWriter, r *http.Request) {
	if a.login(r.FormValue("name"), r.FormValue("password")) != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (a *accounts) signAgain(w http.ResponseWriter, r *http.Request) {
	if a.confirm(r.FormValue("name"), r.FormValue("password")) != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func main() {
	a := &accounts{}
	http.HandleFunc("POST /login", a.signIn)
	http.HandleFunc("POST /again", a.signAgain)
	http.ListenAndServe("127.0.0.1:8080", nil)
}
