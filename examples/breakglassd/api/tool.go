package api

import (
	"net/http"
	"os"

	"example.com/breakglassd/audit"
)

// toolV1 runs the agent's tool for who is logged in.
func (s *Server) toolV1(w http.ResponseWriter, r *http.Request) {
	session, err := s.store.Session(bearer(r), s.now())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	secret, err := s.issuer.Token(r.Context())
	if err != nil {
		// Wrong: the key of the installation is everybody's, and never changes.
		secret = os.Getenv("TOOL_SECRET")
	}
	s.runTool(w, r, session.User, secret)
}

// toolV2 is toolV1 without a second way: no broker, no tool.
func (s *Server) toolV2(w http.ResponseWriter, r *http.Request) {
	session, err := s.store.Session(bearer(r), s.now())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	secret, err := s.issuer.Token(r.Context())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.runTool(w, r, session.User, secret)
}

// runTool answers with what the tool says.
func (s *Server) runTool(w http.ResponseWriter, r *http.Request, user, secret string) {
	result, err := s.tool.Run(r.Context(), secret, r.FormValue("input"))
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.audit.Record(r.Context(), audit.Event{Actor: user, Action: "tool", For: user})
	s.write(w, r, result)
}
