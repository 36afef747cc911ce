package api

import (
	"net/http"
	"time"

	"example.com/breakglassd/audit"
	"example.com/breakglassd/credential"
	"example.com/breakglassd/directory"
)

// emergencyLifetime is how long the glass stays broken.
const emergencyLifetime = 10 * time.Minute

// emergencyTokenV1 gives an operator the token of a service account.
func (s *Server) emergencyTokenV1(w http.ResponseWriter, r *http.Request) {
	if _, ok := s.operator(w, r); !ok {
		return
	}
	account, err := s.directory.Account(r.FormValue("account"))
	if err != nil {
		s.fail(w, r, err)
		return
	}
	// Wrong: it is good for everything and for ever, and nobody will know.
	s.write(w, r, s.store.AddToken(credential.Token{Account: account.Name, Scopes: []string{"*"}}))
}

// emergencyTokenV2 is emergencyTokenV1 for what the account may do, for ten
// minutes, with a second operator's consent and on record.
func (s *Server) emergencyTokenV2(w http.ResponseWriter, r *http.Request) {
	operator, ok := s.operator(w, r)
	if !ok {
		return
	}
	approver, err := s.directory.CheckPassword(r.FormValue("approver"), r.FormValue("approval"))
	if err == nil && (!approver.Operator || approver.Name == operator.Name) {
		err = directory.ErrDenied
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	account, err := s.directory.Account(r.FormValue("account"))
	if err != nil {
		s.fail(w, r, err)
		return
	}
	secret := s.store.AddToken(credential.Token{
		Account: account.Name, Scopes: account.Scopes, ExpiresAt: s.now().Add(emergencyLifetime),
	})
	s.audit.Record(r.Context(), audit.Event{
		Actor: operator.Name, Action: "emergency token", For: account.Name, Reason: r.FormValue("reason"),
	})
	s.write(w, r, secret)
}
