package api

import (
	"net/http"
	"time"

	"example.com/breakglassd/audit"
	"example.com/breakglassd/credential"
	"example.com/breakglassd/directory"
)

// How long what the usual ways give out is good.
const (
	tokenLifetime   = 15 * time.Minute
	sessionLifetime = 8 * time.Hour
)

// issueToken gives a service account a token for what it may do.
func (s *Server) issueToken(w http.ResponseWriter, r *http.Request) {
	name, key, _ := r.BasicAuth()
	account, err := s.directory.CheckKey(name, key)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	secret := s.store.AddToken(credential.Token{
		Account: account.Name, Scopes: account.Scopes, ExpiresAt: s.now().Add(tokenLifetime),
	})
	s.audit.Record(r.Context(), audit.Event{Actor: account.Name, Action: "token", For: account.Name})
	s.write(w, r, secret)
}

// login gives a person a session for a password.
func (s *Server) login(w http.ResponseWriter, r *http.Request) {
	name, password, _ := r.BasicAuth()
	person, err := s.directory.CheckPassword(name, password)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	secret := s.store.AddSession(credential.Session{User: person.Name, ExpiresAt: s.now().Add(sessionLifetime)})
	s.audit.Record(r.Context(), audit.Event{Actor: person.Name, Action: "login", For: person.Name})
	s.write(w, r, secret)
}

// issueCertificate gives a service account a certificate for its workload.
func (s *Server) issueCertificate(w http.ResponseWriter, r *http.Request) {
	name, key, _ := r.BasicAuth()
	account, err := s.directory.CheckKey(name, key)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	profile, err := s.directory.Profile(account.Name)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.sign(w, r, s.certificate(account, profile))
}

// certificate is what a profile allows a workload.
func (s *Server) certificate(account directory.ServiceAccount, profile directory.Profile) credential.Certificate {
	return credential.Certificate{Workload: account.Name, NotAfter: s.now().Add(profile.Lifetime)}
}

// sign answers with a certificate.
func (s *Server) sign(w http.ResponseWriter, r *http.Request, c credential.Certificate) {
	text, err := s.authority.Sign(c)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.audit.Record(r.Context(), audit.Event{Actor: c.Workload, Action: "certificate", For: c.Workload})
	s.write(w, r, text)
}
