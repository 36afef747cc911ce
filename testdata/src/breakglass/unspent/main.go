// Command unspent has recovery codes that say whether they were used.
package main

import (
	"net/http"
	"time"
)

type RecoveryCode struct {
	Secret string
	Used   bool
}

type account struct {
	name  string
	codes []RecoveryCode
}

type Session struct {
	User      string
	ExpiresAt time.Time
}

type server struct {
	accounts map[string]*account
	sessions map[string]*Session
}

func (s *server) logIn(a *account) {
	s.sessions[a.name] = &Session{User: a.name, ExpiresAt: time.Now().Add(time.Hour)}
}

func (s *server) userCode(w http.ResponseWriter, r *http.Request) {
	a := s.accounts[r.FormValue("name")]
	for i, code := range a.codes {
		if code.Secret == r.FormValue("code") {
			if code.Used {
				http.Error(w, "unauthorized", http.StatusUnauthorized)
				return
			}
			a.codes[i].Used = true
			s.logIn(a)
			return
		}
	}
	http.Error(w, "unauthorized", http.StatusUnauthorized)
}

func (s *server) operatorCode(w http.ResponseWriter, r *http.Request) {
	a := s.accounts[r.FormValue("name")]
	for _, code := range a.codes {
		if code.Secret == r.FormValue("code") {
			if code.Used { // want "operatorCode takes a code by .*RecoveryCode.Used and leaves it good for the next time, where .*userCode .* makes it count no more"
				http.Error(w, "unauthorized", http.StatusUnauthorized)
				return
			}
			s.logIn(a)
			return
		}
	}
	http.Error(w, "unauthorized", http.StatusUnauthorized)
}

// The codes are counted, and that is all.
func (s *server) renew(w http.ResponseWriter, r *http.Request) {
	if a := s.accounts[r.FormValue("name")]; unused(a) == 0 {
		s.logIn(a)
	}
}

func unused(a *account) (n int) {
	for _, code := range a.codes {
		if !code.Used {
			n++
		}
	}
	return n
}

// How many are left is asked for nothing.
func (s *server) left(w http.ResponseWriter, r *http.Request) {
	n := 0
	for _, code := range s.accounts[r.FormValue("name")].codes {
		if !code.Used {
			n++
		}
	}
	w.Write([]byte{byte(n)})
}

func main() {
	s := &server{map[string]*account{}, map[string]*Session{}}
	http.HandleFunc("POST /user", s.userCode)
	http.HandleFunc("POST /operator", s.operatorCode)
	http.HandleFunc("GET /left", s.left)
	http.HandleFunc("POST /renew", s.renew)
	http.ListenAndServe(":8080", nil)
}
