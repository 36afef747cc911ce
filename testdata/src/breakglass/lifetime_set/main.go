// How long the tokens of an emergency are good, where those of a login end as the
// settings say.
package main

import (
	"crypto/subtle"
	"net/http"
	"time"
)

type Token struct {
	User      string
	ExpiresAt time.Time
}

type config struct{ TokenLifetime time.Duration }

type server struct {
	key    string
	cfg    config
	tokens map[string]*Token
}

func (s *server) check(r *http.Request) bool {
	return subtle.ConstantTimeCompare([]byte(s.key), []byte(r.FormValue("key"))) == 1
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	if !s.check(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.keep(&Token{User: r.FormValue("user"), ExpiresAt: time.Now().Add(s.cfg.TokenLifetime)})
}

func (s *server) emergencyToken(w http.ResponseWriter, r *http.Request) {
	if !s.check(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.keep(&Token{User: r.FormValue("user"), ExpiresAt: time.Now().AddDate(5, 0, 0)}) // want "recovery path .*emergencyToken makes .*Token that is good for 43800h0m0s, where .*login makes one for as long as is set elsewhere at main.go:33"
}

// A day is not long.
func (s *server) rescueToken(w http.ResponseWriter, r *http.Request) {
	if !s.check(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.keep(&Token{User: r.FormValue("user"), ExpiresAt: time.Now().Add(24 * time.Hour)})
}

func (s *server) keep(t *Token) { s.tokens[t.User] = t }

func main() {
	s := &server{key: "key", tokens: map[string]*Token{}}
	http.HandleFunc("POST /login", s.login)
	http.HandleFunc("POST /emergency", s.emergencyToken)
	http.HandleFunc("POST /rescue", s.rescueToken)
	http.ListenAndServe(":8080", nil)
}
