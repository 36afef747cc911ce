package api

import (
	"net/http"

	"example.com/breakglassd/audit"
	"example.com/breakglassd/credential"
)

// helpDeskV1 gives a session to whoever the help desk has on the telephone.
func (s *Server) helpDeskV1(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	// Wrong: nobody asks who calls, the help desk or anybody else.
	secret := s.store.AddSession(credential.Session{User: user, ExpiresAt: s.now().Add(emergencyLifetime)})
	s.audit.Record(r.Context(), audit.Event{Actor: "help desk", Action: "session", For: user})
	s.write(w, r, secret)
}

// helpDeskV2 is helpDeskV1 for the help desk only.
func (s *Server) helpDeskV2(w http.ResponseWriter, r *http.Request) {
	operator, ok := s.operator(w, r)
	if !ok {
		return
	}
	user := r.FormValue("user")
	secret := s.store.AddSession(credential.Session{User: user, ExpiresAt: s.now().Add(emergencyLifetime)})
	s.audit.Record(r.Context(), audit.Event{Actor: operator.Name, Action: "session", For: user, Reason: r.FormValue("reason")})
	s.write(w, r, secret)
}
