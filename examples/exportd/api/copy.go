package api

import (
	"context"
	"net/http"

	"example.com/exportd/audit"
	"example.com/exportd/authz"
	"example.com/exportd/document"
)

// copyV1 exports a document from the cache, and renders it into the cache at
// the first request.
func (s *Server) copyV1(w http.ResponseWriter, r *http.Request) {
	doc, ok := s.document(w, r)
	if !ok {
		return
	}
	if s.copies.Has(doc.ID) {
		// Wrong: only a miss asks the policy, a hit is served to anybody.
		s.serveCopy(w, r, doc)
		return
	}
	if !s.policy.Can(caller(r), authz.Export, doc) {
		deny(w, http.StatusForbidden)
		return
	}
	if err := s.makeCopy(r.Context(), doc); err != nil {
		s.fail(w, r, err)
		return
	}
	s.serveCopy(w, r, doc)
}

// copyV2 is copyV1 with the check before the cache is looked at.
func (s *Server) copyV2(w http.ResponseWriter, r *http.Request) {
	doc, ok := s.document(w, r)
	if !ok {
		return
	}
	if !s.policy.Can(caller(r), authz.Export, doc) {
		deny(w, http.StatusForbidden)
		return
	}
	if s.copies.Has(doc.ID) {
		s.serveCopy(w, r, doc)
		return
	}
	if err := s.makeCopy(r.Context(), doc); err != nil {
		s.fail(w, r, err)
		return
	}
	s.serveCopy(w, r, doc)
}

func (s *Server) makeCopy(ctx context.Context, doc document.Meta) error {
	pdf, err := s.pdf(ctx, doc)
	if err != nil {
		return err
	}
	return s.copies.Put(doc.ID, pdf)
}

func (s *Server) serveCopy(w http.ResponseWriter, r *http.Request, doc document.Meta) {
	s.audit.Record(r.Context(), audit.Event{Actor: caller(r).Name, Action: authz.Export, Document: doc.ID, Form: "copy"})
	pdf, err := s.copies.Read(doc.ID)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.write(w, r, "application/pdf", pdf)
}
