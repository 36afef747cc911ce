// A login against a directory: when the directory says no, the password that
// is stored locally is asked, for everybody, and a token is minted all the
// same.
package main

import (
	"crypto/ed25519"
	"errors"
	"log"
	"net/http"
)

var errBadCredentials = errors.New("bad credentials")

type directory struct{ passwords map[string]string }

// Bind fails for a wrong password, and for an account that is locked.
func (d *directory) Bind(user, password string) error {
	if d.passwords[user] != password {
		return errBadCredentials
	}
	return nil
}

type signer struct{ key ed25519.PrivateKey }

func (s *signer) Mint(user string) string { return string(ed25519.Sign(s.key, []byte(user))) }

type server struct {
	directory *directory
	stored    map[string]string
	signer    *signer
}

func deny(w http.ResponseWriter) { http.Error(w, "invalid credentials", http.StatusUnauthorized) }

// internal compares with the stored password.
func (s *server) internal(w http.ResponseWriter, user, password string) {
	if s.stored[user] != password {
		deny(w)
		return
	}
	w.Write([]byte(s.signer.Mint(user)))
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	user, password := r.FormValue("user"), r.FormValue("password")
	err := s.directory.Bind(user, password)
	if err == nil {
		w.Write([]byte(s.signer.Mint(user)))
		return
	}
	s.internal(w, user, password) // want "(denial .*Bind.*Mint|reaches .*Mint without .*Bind)"
}

// loginStrict takes the directory's word for it.
func (s *server) loginStrict(w http.ResponseWriter, r *http.Request) {
	user, password := r.FormValue("user"), r.FormValue("password")
	if err := s.directory.Bind(user, password); err != nil {
		deny(w)
		return
	}
	w.Write([]byte(s.signer.Mint(user)))
}

func main() {
	s := &server{directory: &directory{}, stored: map[string]string{}, signer: &signer{}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", s.login)
	mux.HandleFunc("POST /strict", s.loginStrict)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
