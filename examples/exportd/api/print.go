package api

import (
	"net/http"

	"example.com/exportd/audit"
	"example.com/exportd/authz"
)

// printV1 exports a document for printing: as PDF, or in degraded mode as
// text, which spares the renderer.
func (s *Server) printV1(w http.ResponseWriter, r *http.Request) {
	doc, ok := s.document(w, r)
	if !ok {
		return
	}
	user := caller(r)
	if !s.policy.Can(user, authz.Export, doc) {
		deny(w, http.StatusForbidden)
		return
	}
	if s.degraded {
		// Wrong: what leaves in degraded mode leaves no audit record.
		s.writeText(w, r, doc)
		return
	}
	s.audit.Record(r.Context(), audit.Event{Actor: user.Name, Action: authz.Export, Document: doc.ID, Form: "pdf"})
	s.writePDF(w, r, doc)
}

// printV2 is printV1 with the audit record in degraded mode too.
func (s *Server) printV2(w http.ResponseWriter, r *http.Request) {
	doc, ok := s.document(w, r)
	if !ok {
		return
	}
	user := caller(r)
	if !s.policy.Can(user, authz.Export, doc) {
		deny(w, http.StatusForbidden)
		return
	}
	if s.degraded {
		s.audit.Record(r.Context(), audit.Event{Actor: user.Name, Action: authz.Export, Document: doc.ID, Form: "text"})
		s.writeText(w, r, doc)
		return
	}
	s.audit.Record(r.Context(), audit.Event{Actor: user.Name, Action: authz.Export, Document: doc.ID, Form: "pdf"})
	s.writePDF(w, r, doc)
}
