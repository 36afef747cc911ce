// Command nobody checks the password of a user that was not found.
package main

import (
	"context"
	"crypto/subtle"
	"database/sql"
	"errors"
	"log"
	"net/http"
)

var (
	errNotFound    = errors.New("not found")
	errInvalidAuth = errors.New("invalid credentials")
)

type user struct{ Name, Password string }

type users struct{ db *sql.DB }

// FindByName returns the user of a name; the zero user with an error.
func (u *users) FindByName(name string) (user, error) {
	var found user
	err := u.db.QueryRow("SELECT name, password FROM users WHERE name = ?", name).Scan(&found.Name, &found.Password)
	return found, err
}

func validateCredentials(u user, password string) error {
	if subtle.ConstantTimeCompare([]byte(u.Password), []byte(password)) != 1 {
		return errInvalidAuth
	}
	return nil
}

type server struct{ users *users }

type key struct{}

func (s *server) authenticate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, password, _ := r.BasicAuth()
		u, err := s.users.FindByName(name)
		if errors.Is(err, errNotFound) {
			log.Print("no such user: ", name)
		} else if err != nil {
			log.Print("looking up a user: ", err)
		}
		err = validateCredentials(u, password) // want `the failure of \(\*nobody.users\).FindByName is passed over and nobody.validateCredentials checks a credential of nobody .*what it wraps is reached`
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, u)))
	})
}

// Who is not found is refused first.
func (s *server) login(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, password, _ := r.BasicAuth()
		u, err := s.users.FindByName(name)
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		if err := validateCredentials(u, password); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, u)))
	})
}

// The password is compared in any case, and the error asked for afterwards: it
// takes as long for a user that there is not.
func (s *server) steady(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, password, _ := r.BasicAuth()
		u, err := s.users.FindByName(name)
		invalid := validateCredentials(u, password)
		if err != nil || invalid != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, u)))
	})
}

func main() {
	db, err := sql.Open("sqlite", "users.db")
	if err != nil {
		panic(err)
	}
	s := &server{&users{db}}
	site := http.FileServer(http.Dir("site"))
	http.Handle("/a/", s.authenticate(site))
	http.Handle("/b/", s.login(site))
	http.Handle("/c/", s.steady(site))
	http.ListenAndServe(":8080", nil)
}
