package main

import (
	"errors"
	"net/http"
)

type accounts struct {
	passwords map[string]string
	resets    map[string]string
}

func (a *accounts) setPassword(user, password string) { a.passwords[user] = password }

func (a *accounts) userOfToken(token string) (string, error) {
	if user, ok := a.resets[token]; ok {
		return user, nil
	}
	return "", errors.New("no such token")
}

type accountServer struct {
	*server
	accounts *accounts
}

func (s *accountServer) changePassword(w http.ResponseWriter, r *http.Request) {
	if err := s.checkPassword(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.accounts.setPassword(r.FormValue("user"), r.FormValue("new"))
	s.audit.Record("password " + r.FormValue("user"))
}

func (s *accountServer) helpDeskReset(w http.ResponseWriter, r *http.Request) { // want "recovery path .*helpDeskReset changes a factor by .*setPassword without any check and without an audit record, where .*changePassword calls .*checkPassword"
	s.accounts.setPassword(r.FormValue("user"), r.FormValue("new"))
}

// Whoever has the token was sent it.
func (s *accountServer) resetPassword(w http.ResponseWriter, r *http.Request) {
	user, err := s.accounts.userOfToken(r.FormValue("token"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	s.accounts.setPassword(user, r.FormValue("new"))
	s.audit.Record("reset " + user)
}

func registerAccounts(s *server) {
	a := &accountServer{s, &accounts{map[string]string{}, map[string]string{}}}
	http.HandleFunc("POST /password", a.changePassword)
	http.HandleFunc("POST /helpdesk", a.helpDeskReset)
	http.HandleFunc("POST /reset", a.resetPassword)
}
