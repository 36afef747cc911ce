package api

import (
	"errors"
	"fmt"
	"net/http"

	"example.com/exportd/audit"
	"example.com/exportd/authz"
	"example.com/exportd/document"
	"example.com/exportd/mail"
)

// deliverV1 answers with a document as PDF, or mails its text to the caller if
// that is not possible.
func (s *Server) deliverV1(w http.ResponseWriter, r *http.Request) {
	doc, ok := s.document(w, r)
	if !ok {
		return
	}
	pdf, err := s.entitledPDF(r, doc)
	if err != nil {
		// Wrong: err may be authz.ErrForbidden, and the document goes out all the same.
		s.mailText(w, r, doc)
		return
	}
	s.write(w, r, "application/pdf", pdf)
}

// deliverV2 is deliverV1 with the denial told apart from other errors.
func (s *Server) deliverV2(w http.ResponseWriter, r *http.Request) {
	doc, ok := s.document(w, r)
	if !ok {
		return
	}
	pdf, err := s.entitledPDF(r, doc)
	if errors.Is(err, authz.ErrForbidden) {
		deny(w, http.StatusForbidden)
		return
	}
	if err != nil {
		s.mailText(w, r, doc)
		return
	}
	s.write(w, r, "application/pdf", pdf)
}

// entitledPDF returns doc as PDF, or authz.ErrForbidden if the caller may not
// export it. Any other error comes after the policy has allowed the export.
func (s *Server) entitledPDF(r *http.Request, doc document.Meta) ([]byte, error) {
	user := caller(r)
	if !s.policy.Can(user, authz.Export, doc) {
		return nil, authz.ErrForbidden
	}
	s.audit.Record(r.Context(), audit.Event{Actor: user.Name, Action: authz.Export, Document: doc.ID, Form: "pdf"})
	return s.pdf(r.Context(), doc)
}

func (s *Server) mailText(w http.ResponseWriter, r *http.Request, doc document.Meta) {
	user := caller(r)
	s.audit.Record(r.Context(), audit.Event{Actor: user.Name, Action: authz.Export, Document: doc.ID, Form: "mail"})
	body, err := s.store.Body(r.Context(), doc.ID)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	err = s.mailer.Send(r.Context(), mail.Message{To: user.Email, Subject: doc.Title, Body: body})
	if err != nil {
		s.fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusAccepted)
	s.write(w, r, "text/plain; charset=utf-8", fmt.Appendf(nil, "mailed to %s\n", user.Email))
}
