// Command reused_code takes codes that are to count once.
package main

import (
	"database/sql"
	"errors"
	"net/http"
	"time"
)

var errCode = errors.New("wrong code")

type codes struct{ db *sql.DB }

type record struct {
	code   string
	isUsed bool
}

func (c *codes) load(dest string) (*record, error) {
	r := &record{}
	err := c.db.QueryRow("SELECT code, is_used FROM codes WHERE dest = ?", dest).Scan(&r.code, &r.isUsed)
	return r, err
}

func (c *codes) checkVerificationCode(dest, code string) error {
	r, err := c.load(dest)
	if err != nil || r.isUsed || r.code != code {
		return errCode
	}
	return nil
}

func (c *codes) disableVerificationCode(dest string) error {
	_, err := c.db.Exec("UPDATE codes SET is_used = 1 WHERE dest = ?", dest)
	return err
}

// expired is about codes too, and changes none.
func (c *codes) countVerificationCodes() (n int) {
	c.db.QueryRow("SELECT count(*) FROM codes").Scan(&n)
	return n
}

type verifier interface{ Verify(dest, code string) error }

type sms struct{ codes *codes }

func (s *sms) Verify(dest, code string) error { return s.codes.checkVerificationCode(dest, code) }

type mail struct{ codes *codes }

func (m *mail) Verify(dest, code string) error {
	if err := m.codes.checkVerificationCode(dest, code); err != nil {
		return err
	}
	return m.codes.disableVerificationCode(dest)
}

type Session struct {
	User      string
	ExpiresAt time.Time
}

type server struct {
	db     *sql.DB
	codes  *codes
	second verifier
	third  *mail
}

func (s *server) save(user string) {
	session := &Session{User: user, ExpiresAt: time.Now().Add(time.Hour)}
	s.db.Exec("INSERT INTO sessions (user, expires) VALUES (?, ?)", session.User, session.ExpiresAt)
}

func (s *server) signIn(w http.ResponseWriter, r *http.Request) {
	if err := s.codes.checkVerificationCode(r.FormValue("to"), r.FormValue("code")); err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	s.codes.disableVerificationCode(r.FormValue("to"))
	s.save(r.FormValue("to"))
}

func (s *server) finish(w http.ResponseWriter, r *http.Request) {
	if err := s.second.Verify(r.FormValue("to"), r.FormValue("code")); err != nil { // want "finish takes a code by .*checkVerificationCode and leaves it good for the next time, where .*makes it count no more"
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	s.codes.countVerificationCodes()
	s.save(r.FormValue("to"))
}

// What asks for the code makes it count no more as well.
func (s *server) finishByMail(w http.ResponseWriter, r *http.Request) {
	if err := s.third.Verify(r.FormValue("to"), r.FormValue("code")); err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	s.save(r.FormValue("to"))
}

// Nothing is given out for it, but to who comes without one.
func (s *server) preview(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("code") == "" {
		s.save("guest")
		return
	}
	if err := s.codes.checkVerificationCode(r.FormValue("to"), r.FormValue("code")); err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	w.Write([]byte("that is it"))
}

func main() {
	db, err := sql.Open("sqlite", "users.db")
	if err != nil {
		panic(err)
	}
	c := &codes{db}
	s := &server{db, c, &sms{c}, &mail{c}}
	http.HandleFunc("POST /sign-in", s.signIn)
	http.HandleFunc("POST /finish", s.finish)
	http.HandleFunc("POST /finish-by-mail", s.finishByMail)
	http.HandleFunc("POST /preview", s.preview)
	http.ListenAndServe(":8080", nil)
}
