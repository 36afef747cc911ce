// Command empty_loop compares a key in a loop that need not run.
package main

import (
	"crypto/ed25519"
	"crypto/subtle"
	"database/sql"
	"errors"
	"net/http"
)

var errInvalidKey = errors.New("unauthorized key")

type server struct {
	db         *sql.DB
	attributes map[string][]string
}

// login compares the key with that of the attributes, if there is one.
func (s *server) login(user string, key []byte) error {
	for name, values := range s.attributes {
		if name == "key" {
			if subtle.ConstantTimeCompare([]byte(values[0]), key) != 1 { // want `a loop may compare nothing by subtle.ConstantTimeCompare .*Exec is reached`
				return errInvalidKey
			}
		}
	}
	_, err := s.db.Exec("INSERT INTO sessions (user) VALUES (?)", user)
	return err
}

// loginAny looks for a key that is the same: without one it fails.
func (s *server) loginAny(user string, key []byte) error {
	for _, values := range s.attributes {
		if subtle.ConstantTimeCompare([]byte(values[0]), key) == 1 {
			_, err := s.db.Exec("INSERT INTO sessions (user) VALUES (?)", user)
			return err
		}
	}
	return errInvalidKey
}

// loginFound remembers that one was compared.
func (s *server) loginFound(user string, key []byte) error {
	found := false
	for name, values := range s.attributes {
		if name == "key" {
			if subtle.ConstantTimeCompare([]byte(values[0]), key) != 1 {
				return errInvalidKey
			}
			found = true
		}
	}
	if !found {
		return errInvalidKey
	}
	_, err := s.db.Exec("INSERT INTO sessions (user) VALUES (?)", user)
	return err
}

// loginKept looks behind the loop for what only the loop puts there.
func (s *server) loginKept(user string, key []byte) error {
	claims := map[string]string{"user": user}
	for name, values := range s.attributes {
		if name == "key" {
			if subtle.ConstantTimeCompare([]byte(values[0]), key) != 1 {
				return errInvalidKey
			}
		}
		claims["attribute "+name] = values[0]
	}
	if _, ok := claims["attribute key"]; !ok {
		return errInvalidKey
	}
	_, err := s.db.Exec("INSERT INTO sessions (user) VALUES (?)", claims["user"])
	return err
}

// loginTold looks, and goes on whatever it sees.
func (s *server) loginTold(user string, key []byte) error {
	claims := map[string]string{"user": user}
	for name, values := range s.attributes {
		if name == "key" {
			if subtle.ConstantTimeCompare([]byte(values[0]), key) != 1 { // want `a loop may compare nothing by subtle.ConstantTimeCompare`
				return errInvalidKey
			}
		}
		claims["attribute "+name] = values[0]
	}
	if len(claims) == 1 {
		claims["anonymous"] = "yes"
	}
	_, err := s.db.Exec("INSERT INTO sessions (user) VALUES (?)", claims["user"])
	return err
}

// Each of many is compared, and written only then.
func (s *server) store(keys []ed25519.PublicKey, message, signature []byte) {
	for _, key := range keys {
		if !ed25519.Verify(key, message, signature) {
			continue
		}
		s.db.Exec("INSERT INTO signers (key) VALUES (?)", []byte(key))
	}
}

func handler(check func(user string, key []byte) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := check(r.FormValue("user"), []byte(r.FormValue("key"))); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
		}
	}
}

func main() {
	db, err := sql.Open("sqlite", "users.db")
	if err != nil {
		panic(err)
	}
	s := &server{db: db}
	http.HandleFunc("POST /a", handler(s.login))
	http.HandleFunc("POST /b", handler(s.loginAny))
	http.HandleFunc("POST /c", handler(s.loginFound))
	http.HandleFunc("POST /d", handler(s.loginKept))
	http.HandleFunc("POST /e", handler(s.loginTold))
	s.store(nil, nil, nil)
	http.ListenAndServe(":8080", nil)
}
