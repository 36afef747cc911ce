package api

import (
	"context"
	"net/http"

	"example.com/exportd/audit"
	"example.com/exportd/authz"
	"example.com/exportd/document"
	"example.com/exportd/render"
)

// export is the native export.
func (s *Server) export(w http.ResponseWriter, r *http.Request) {
	doc, ok := s.document(w, r)
	if !ok {
		return
	}
	s.exportPDF(w, r, doc)
}

// exportPDF is the primary path of every export: it asks the policy, leaves
// an audit record, renders and answers.
func (s *Server) exportPDF(w http.ResponseWriter, r *http.Request, doc document.Meta) {
	user := caller(r)
	if !s.policy.Can(user, authz.Export, doc) {
		deny(w, http.StatusForbidden)
		return
	}
	s.audit.Record(r.Context(), audit.Event{Actor: user.Name, Action: authz.Export, Document: doc.ID, Form: "pdf"})
	s.writePDF(w, r, doc)
}

func (s *Server) writePDF(w http.ResponseWriter, r *http.Request, doc document.Meta) {
	pdf, err := s.pdf(r.Context(), doc)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.write(w, r, "application/pdf", pdf)
}

// pdf reads and renders doc. Whether the caller may have it is not its question.
func (s *Server) pdf(ctx context.Context, doc document.Meta) ([]byte, error) {
	body, err := s.store.Body(ctx, doc.ID)
	if err != nil {
		return nil, err
	}
	return render.PDF(doc.Title, body)
}

// writeText answers with the document as it is stored.
func (s *Server) writeText(w http.ResponseWriter, r *http.Request, doc document.Meta) {
	body, err := s.store.Body(r.Context(), doc.ID)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.write(w, r, "text/plain; charset=utf-8", []byte(body))
}
