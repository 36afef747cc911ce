// Backup codes: one that let somebody in must not do so again.
package main

import (
	"errors"
	"net/http"
	"os"
	"slices"
	"time"
)

type Session struct {
	User      string
	ExpiresAt time.Time
}

var errDenied = errors.New("permission denied")

type users struct{ codes map[string][]string }

func (u *users) checkBackupCode(user, code string) error {
	if !slices.Contains(u.codes[user], code) {
		return errDenied
	}
	return nil
}

func (u *users) spendBackupCode(user, code string) {
	u.codes[user] = slices.DeleteFunc(u.codes[user], func(c string) bool { return c == code })
}

// takeBackupCode asks and spends in one.
func (u *users) takeBackupCode(user, code string) error {
	if err := u.checkBackupCode(user, code); err != nil {
		return err
	}
	u.spendBackupCode(user, code)
	return nil
}

type server struct {
	users    *users
	sessions map[string]Session
}

func (s *server) loginByCode(w http.ResponseWriter, r *http.Request) { // want "recovery path .*loginByCode takes a code by .*checkBackupCode and leaves it good for the next time, where .* makes it count no more"
	if err := s.users.checkBackupCode(r.FormValue("user"), r.FormValue("code")); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.start(w, r)
}

func (s *server) loginByCodeOnce(w http.ResponseWriter, r *http.Request) {
	if err := s.users.checkBackupCode(r.FormValue("user"), r.FormValue("code")); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.users.spendBackupCode(r.FormValue("user"), r.FormValue("code"))
	s.start(w, r)
}

func (s *server) loginByCodeBelow(w http.ResponseWriter, r *http.Request) {
	if err := s.users.takeBackupCode(r.FormValue("user"), r.FormValue("code")); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.start(w, r)
}

// The codes are only shown.
func (s *server) listBackupCodes(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("key") != os.Getenv("KEY") {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	for _, code := range s.users.codes[r.FormValue("user")] {
		w.Write([]byte(code))
	}
}

func (s *server) start(w http.ResponseWriter, r *http.Request) {
	s.sessions[r.FormValue("id")] = Session{User: r.FormValue("user"), ExpiresAt: time.Now().Add(time.Hour)}
}

func main() {
	s := &server{users: &users{map[string][]string{}}, sessions: map[string]Session{}}
	http.HandleFunc("POST /a", s.loginByCode)
	http.HandleFunc("POST /b", s.loginByCodeOnce)
	http.HandleFunc("POST /c", s.loginByCodeBelow)
	http.HandleFunc("GET /codes", s.listBackupCodes)
	http.ListenAndServe(":8080", nil)
}
