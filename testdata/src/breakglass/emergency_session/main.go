// Emergency and impersonation sessions of a console, beside those of a login:
// what the usual session is bounded by, and where that may be filled in.
package main

import (
	"crypto/subtle"
	"errors"
	"net/http"
	"os"
	"time"
)

type Session struct {
	User      string
	Role      string
	ExpiresAt time.Time
}

type Ticket struct {
	User    string
	Expires int64
}

var errDenied = errors.New("permission denied")

type server struct {
	key      string
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
	s.keep(&Session{User: r.FormValue("user"), Role: roleOf(r.FormValue("user")), ExpiresAt: time.Now().Add(time.Hour)})
}

func roleOf(user string) string { return os.Getenv("ROLE_" + user) }

func (s *server) emergencyLogin(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.keep(&Session{User: r.FormValue("user"), Role: "reader"}) // want "recovery path .*emergencyLogin makes .*Session without an expiry .ExpiresAt., which .*login bounds at main.go:43 .1 of 1 other places do."
}

func (s *server) emergencyLoginBounded(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.keep(&Session{User: r.FormValue("user"), Role: "reader", ExpiresAt: time.Now().Add(time.Minute)})
}

// The zero time is none.
func (s *server) breakGlass(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	session := Session{User: r.FormValue("user")} // want "breakGlass makes .*Session without an expiry"
	session.ExpiresAt = time.Time{}
	s.keep(&session)
}

func (s *server) impersonate(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.keep(&Session{User: r.FormValue("user"), Role: "admin", ExpiresAt: time.Now().Add(time.Minute)}) // want "impersonate makes .*Session with an unbounded scope .Role admin., which .*login bounds"
}

func (s *server) impersonateAs(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.keep(&Session{User: r.FormValue("user"), Role: roleOf(r.FormValue("user")), ExpiresAt: time.Now().Add(time.Minute)})
}

// What the session is given to fills the expiry in.
func (s *server) helpDesk(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.begin(&Session{User: r.FormValue("user")})
}

func (s *server) begin(session *Session) {
	if session.ExpiresAt.IsZero() {
		session.ExpiresAt = time.Now().Add(time.Hour)
	}
	s.keep(session)
}

// So does what it is given back to.
func (s *server) rescue(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	session := rescueSession(r.FormValue("user"))
	session.ExpiresAt = time.Now().Add(time.Minute)
	s.keep(session)
}

func rescueSession(user string) *Session { return &Session{User: user} }

// With nothing to compare it is a guess: low confidence.
func (s *server) emergencyTicket(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	ticket := &Ticket{User: r.FormValue("user")}
	w.Write([]byte(ticket.User))
}

func (s *server) keep(session *Session) { s.sessions[session.User] = session }

func main() {
	s := &server{sessions: map[string]*Session{}}
	http.HandleFunc("POST /login", s.login)
	http.HandleFunc("POST /emergency", s.emergencyLogin)
	http.HandleFunc("POST /emergency/bounded", s.emergencyLoginBounded)
	http.HandleFunc("POST /glass", s.breakGlass)
	http.HandleFunc("POST /impersonate", s.impersonate)
	http.HandleFunc("POST /impersonate/as", s.impersonateAs)
	http.HandleFunc("POST /help", s.helpDesk)
	http.HandleFunc("POST /rescue", s.rescue)
	http.HandleFunc("POST /ticket", s.emergencyTicket)
	http.ListenAndServe(":8080", nil)
}
