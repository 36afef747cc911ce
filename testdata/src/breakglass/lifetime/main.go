// How long the sessions and tokens of an emergency are good, beside those of a
// login: a constant that is far longer, or what the client likes.
package main

import (
	"crypto/subtle"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

const usual = 15 * time.Minute

var errDenied = errors.New("permission denied")

type Session struct {
	User      string
	ExpiresAt time.Time
}

type server struct {
	key      string
	limit    time.Duration
	sessions map[string]*Session
}

func (s *server) check(r *http.Request) error {
	if subtle.ConstantTimeCompare([]byte(s.key), []byte(r.FormValue("key"))) != 1 {
		return errDenied
	}
	return nil
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.keep(&Session{User: r.FormValue("user"), ExpiresAt: time.Now().Add(usual)})
}

func (s *server) emergencyLogin(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.keep(&Session{User: r.FormValue("user"), ExpiresAt: time.Now().AddDate(1, 0, 0)}) // want "recovery path .*emergencyLogin makes .*Session that is good for 8760h0m0s, where .*login makes one for 15m0s at main.go:42"
}

// Twice as long is no lifetime of its own.
func (s *server) rescueLogin(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.keep(&Session{User: r.FormValue("user"), ExpiresAt: time.Now().Add(2 * usual)})
}

type request struct {
	User string
	For  string
	TTL  time.Duration
}

func (s *server) recoverySession(w http.ResponseWriter, r *http.Request) {
	var req request
	if err := s.check(r); err != nil || json.NewDecoder(r.Body).Decode(&req) != nil {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	ttl := s.limit
	if req.For != "" {
		asked, err := time.ParseDuration(req.For)
		if err != nil || asked <= 0 {
			http.Error(w, "no", http.StatusBadRequest)
			return
		}
		ttl = asked
	}
	s.keep(&Session{User: req.User, ExpiresAt: time.Now().Add(ttl)}) // want "recovery path .*recoverySession makes .*Session that is good for as long as the client asks .ExpiresAt., where .*login sets how long at main.go:42"
}

func (s *server) recoverySessionLimited(w http.ResponseWriter, r *http.Request) {
	var req request
	if err := s.check(r); err != nil || json.NewDecoder(r.Body).Decode(&req) != nil {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	ttl := req.TTL
	if ttl > s.limit {
		ttl = s.limit
	}
	s.keep(&Session{User: req.User, ExpiresAt: time.Now().Add(ttl)})
}

// The function that makes the session limits it.
func (s *server) recoverySessionBelow(w http.ResponseWriter, r *http.Request) {
	var req request
	if err := s.check(r); err != nil || json.NewDecoder(r.Body).Decode(&req) != nil {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	s.keep(s.newSession(req.User, req.TTL))
}

func (s *server) newSession(user string, ttl time.Duration) *Session {
	return s.bounded(user, min(ttl, s.limit))
}

func (s *server) bounded(user string, ttl time.Duration) *Session {
	return &Session{User: user, ExpiresAt: time.Now().Add(ttl)}
}

func (s *server) keep(session *Session) { s.sessions[session.User] = session }

// With another library's claims inside them, the types of two kinds of token are
// filled in alike.
type accessClaims struct {
	Purpose string
	jwt.RegisteredClaims
}

type recoveryClaims struct {
	Purpose string
	jwt.RegisteredClaims
}

func (s *server) accessToken(user string) (string, error) {
	now := time.Now()
	return s.sign(&accessClaims{"access", jwt.RegisteredClaims{Issuer: "here", Subject: user, ID: s.key, IssuedAt: jwt.NewNumericDate(now), ExpiresAt: jwt.NewNumericDate(now.Add(usual))}})
}

func (s *server) recoveryToken(user string) (string, error) {
	now := time.Now()
	return s.sign(&recoveryClaims{"recovery", jwt.RegisteredClaims{Issuer: "here", Subject: user, ID: s.key, IssuedAt: jwt.NewNumericDate(now)}}) // want "recovery path .*recoveryToken makes .*recoveryClaims without an expiry .ExpiresAt., which .*accessToken bounds"
}

func (s *server) sign(c jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString([]byte(s.key))
}

func (s *server) tokens(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	access, _ := s.accessToken(r.FormValue("user"))
	recovery, _ := s.recoveryToken(r.FormValue("user"))
	w.Write([]byte(access + recovery))
}

func main() {
	s := &server{sessions: map[string]*Session{}}
	http.HandleFunc("POST /login", s.login)
	http.HandleFunc("POST /emergency", s.emergencyLogin)
	http.HandleFunc("POST /rescue", s.rescueLogin)
	http.HandleFunc("POST /recover", s.recoverySession)
	http.HandleFunc("POST /recover/limited", s.recoverySessionLimited)
	http.HandleFunc("POST /recover/below", s.recoverySessionBelow)
	http.HandleFunc("POST /tokens", s.tokens)
	http.ListenAndServe(":8080", nil)
}
