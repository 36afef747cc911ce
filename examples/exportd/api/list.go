package api

import (
	"net/http"

	"example.com/exportd/authz"
	"example.com/exportd/document"
)

// list shows the caller the documents they may know about.
func (s *Server) list(w http.ResponseWriter, r *http.Request) {
	docs, err := s.store.List(r.Context())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	visible := []document.Meta{}
	for _, doc := range docs {
		if !s.policy.Can(caller(r), authz.Read, doc) {
			continue
		}
		visible = append(visible, doc)
	}
	s.writeJSON(w, r, visible)
}

// mailbox shows the caller the mail sent to their own address.
func (s *Server) mailbox(w http.ResponseWriter, r *http.Request) {
	messages, err := s.mailer.To(r.Context(), caller(r).Email)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.writeJSON(w, r, messages)
}
