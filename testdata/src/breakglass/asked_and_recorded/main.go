// API keys: the usual way asks for a password and leaves a record. A route says
// that a way is for emergencies where the function does not.
package main

import (
	"crypto/subtle"
	"errors"
	"net/http"
	"net/smtp"
	"time"
)

type Token struct {
	Owner     string
	ExpiresAt time.Time
}

type auditLog struct{ lines []string }

func (l *auditLog) Record(line string) { l.lines = append(l.lines, line) }

type server struct {
	password string
	tokens   map[string]Token
	audit    *auditLog
}

var errDenied = errors.New("permission denied")

func (s *server) checkPassword(r *http.Request) error {
	if subtle.ConstantTimeCompare([]byte(s.password), []byte(r.FormValue("password"))) != 1 {
		return errDenied
	}
	return nil
}

func (s *server) issue(w http.ResponseWriter, r *http.Request) {
	if err := s.checkPassword(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.tokens[r.FormValue("id")] = Token{Owner: r.FormValue("owner"), ExpiresAt: time.Now().Add(time.Hour)}
	s.audit.Record("issue " + r.FormValue("owner"))
}

func (s *server) open(w http.ResponseWriter, r *http.Request) { // want "recovery path .*open makes .*Token without any check and without an audit record, where .*issue calls .*checkPassword"
	s.tokens[r.FormValue("id")] = Token{Owner: r.FormValue("owner"), ExpiresAt: time.Now().Add(time.Minute)}
}

func (s *server) openSilently(w http.ResponseWriter, r *http.Request) { // want "recovery path .*openSilently makes .*Token without an audit record, where .*issue calls .*Record"
	if err := s.checkPassword(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.tokens[r.FormValue("id")] = Token{Owner: r.FormValue("owner"), ExpiresAt: time.Now().Add(time.Minute)}
}

func (s *server) openRightly(w http.ResponseWriter, r *http.Request) {
	if err := s.checkPassword(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.tokens[r.FormValue("id")] = Token{Owner: r.FormValue("owner"), ExpiresAt: time.Now().Add(time.Minute)}
	s.audit.Record("emergency " + r.FormValue("owner"))
}

// Who gets the mail shows that he is who he says.
func (s *server) forgotPassword(w http.ResponseWriter, r *http.Request) {
	token := Token{Owner: r.FormValue("owner"), ExpiresAt: time.Now().Add(time.Minute)}
	s.tokens[r.FormValue("id")] = token
	s.audit.Record("forgot " + token.Owner)
	smtp.SendMail("mail:25", nil, "service", []string{token.Owner}, []byte(r.FormValue("id")))
}

func main() {
	s := &server{tokens: map[string]Token{}, audit: &auditLog{}}
	registerAccounts(s)
	http.HandleFunc("POST /tokens", s.issue)
	http.HandleFunc("POST /emergency/tokens", s.open)
	http.HandleFunc("POST /emergency/silent", s.openSilently)
	http.HandleFunc("POST /emergency/right", s.openRightly)
	http.HandleFunc("POST /forgot", s.forgotPassword)
	http.ListenAndServe(":8080", nil)
}
