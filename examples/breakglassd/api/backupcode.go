package api

import (
	"net/http"

	"example.com/breakglassd/audit"
	"example.com/breakglassd/credential"
)

// backupCodeV1 gives a person a session for a backup code.
func (s *Server) backupCodeV1(w http.ResponseWriter, r *http.Request) {
	user, code := r.FormValue("user"), r.FormValue("code")
	if err := s.directory.CheckBackupCode(user, code); err != nil {
		s.fail(w, r, err)
		return
	}
	// Wrong: the code is as good as before.
	s.startSession(w, r, user)
}

// backupCodeV2 is backupCodeV1 for a code that counts once.
func (s *Server) backupCodeV2(w http.ResponseWriter, r *http.Request) {
	user, code := r.FormValue("user"), r.FormValue("code")
	if err := s.directory.CheckBackupCode(user, code); err != nil {
		s.fail(w, r, err)
		return
	}
	s.directory.ConsumeBackupCode(user, code)
	s.startSession(w, r, user)
}

// startSession answers with a session for a backup code.
func (s *Server) startSession(w http.ResponseWriter, r *http.Request, user string) {
	secret := s.store.AddSession(credential.Session{User: user, ExpiresAt: s.now().Add(emergencyLifetime)})
	s.audit.Record(r.Context(), audit.Event{Actor: user, Action: "backup code", For: user})
	s.write(w, r, secret)
}
