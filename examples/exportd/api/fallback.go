package api

import (
	"net/http"

	"example.com/exportd/audit"
	"example.com/exportd/authz"
	"example.com/exportd/render"
)

// exportV1 exports a document as PDF, or as text if it cannot be rendered.
func (s *Server) exportV1(w http.ResponseWriter, r *http.Request) {
	doc, ok := s.document(w, r)
	if !ok {
		return
	}
	if err := render.Supports(doc.Script); err != nil {
		// Wrong: the policy is asked in exportPDF, which this arm never reaches.
		s.audit.Record(r.Context(), audit.Event{Actor: caller(r).Name, Action: authz.Export, Document: doc.ID, Form: "text"})
		s.writeText(w, r, doc)
		return
	}
	s.exportPDF(w, r, doc)
}

// exportV2 is exportV1 with the check in the fallback too.
func (s *Server) exportV2(w http.ResponseWriter, r *http.Request) {
	doc, ok := s.document(w, r)
	if !ok {
		return
	}
	if err := render.Supports(doc.Script); err != nil {
		user := caller(r)
		if !s.policy.Can(user, authz.Export, doc) {
			deny(w, http.StatusForbidden)
			return
		}
		s.audit.Record(r.Context(), audit.Event{Actor: user.Name, Action: authz.Export, Document: doc.ID, Form: "text"})
		s.writeText(w, r, doc)
		return
	}
	s.exportPDF(w, r, doc)
}
