// Package api is the HTTP interface of the export service.
package api

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"

	"example.com/exportd/audit"
	"example.com/exportd/authz"
	"example.com/exportd/cache"
	"example.com/exportd/document"
	"example.com/exportd/mail"
	"example.com/exportd/render"
)

// Store is where users and documents come from.
type Store interface {
	// UserByToken returns authz.ErrUnknownToken for a token nobody owns.
	UserByToken(ctx context.Context, token string) (authz.User, error)
	List(ctx context.Context) ([]document.Meta, error)
	// Find and Body return document.ErrNotFound for an unknown ID.
	Find(ctx context.Context, id int64) (document.Meta, error)
	Body(ctx context.Context, id int64) (string, error)
}

// Mailer sends mail, and shows what it sent.
type Mailer interface {
	Send(ctx context.Context, m mail.Message) error
	To(ctx context.Context, address string) ([]mail.Message, error)
}

// Config is what a Server works with. Degraded serves plain text where the
// normal mode renders.
type Config struct {
	Store    Store
	Mailer   Mailer
	Policy   *authz.Policy
	Audit    *audit.Log
	Copies   *cache.Dir
	Logger   *slog.Logger
	Degraded bool
}

// Server answers requests.
type Server struct {
	store    Store
	mailer   Mailer
	policy   *authz.Policy
	audit    *audit.Log
	copies   *cache.Dir
	logger   *slog.Logger
	degraded bool
}

// New returns a Server for c.
func New(c Config) *Server {
	return &Server{
		store:    c.Store,
		mailer:   c.Mailer,
		policy:   c.Policy,
		audit:    c.Audit,
		copies:   c.Copies,
		logger:   c.Logger,
		degraded: c.Degraded,
	}
}

// Handler returns the routes of s. Under /v1 each route has one side door;
// the same route under /v2 has it closed.
func (s *Server) Handler() http.Handler {
	r := chi.NewRouter()
	r.Use(s.authenticate)
	r.Get("/documents", s.list)
	r.Get("/documents/{id}/export", s.export)
	r.Get("/mailbox", s.mailbox)
	r.Route("/v1/documents/{id}", func(r chi.Router) {
		r.Get("/export", s.exportV1)
		r.Get("/copy", s.copyV1)
		r.Get("/print", s.printV1)
		r.Post("/deliver", s.deliverV1)
	})
	r.Route("/v2/documents/{id}", func(r chi.Router) {
		r.Get("/export", s.exportV2)
		r.Get("/copy", s.copyV2)
		r.Get("/print", s.printV2)
		r.Post("/deliver", s.deliverV2)
	})
	return r
}

// document returns the document that r names. If ok is false, the response
// has been written.
func (s *Server) document(w http.ResponseWriter, r *http.Request) (doc document.Meta, ok bool) {
	id, err := strconv.ParseInt(chi.URLParam(r, "id"), 10, 64)
	if err != nil {
		http.Error(w, "the document ID is a number", http.StatusBadRequest)
		return document.Meta{}, false
	}
	doc, err = s.store.Find(r.Context(), id)
	if err != nil {
		s.fail(w, r, err)
		return document.Meta{}, false
	}
	return doc, true
}

// fail answers a request that could not be served, for err.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	switch {
	case errors.Is(err, document.ErrNotFound):
		http.Error(w, err.Error(), http.StatusNotFound)
	case errors.Is(err, render.ErrScript):
		http.Error(w, err.Error(), http.StatusUnprocessableEntity)
	default:
		s.logger.ErrorContext(r.Context(), "request failed", "path", r.URL.Path, "error", err)
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

func (s *Server) write(w http.ResponseWriter, r *http.Request, contentType string, body []byte) {
	w.Header().Set("Content-Type", contentType)
	if _, err := w.Write(body); err != nil {
		s.logger.WarnContext(r.Context(), "response not delivered", "path", r.URL.Path, "error", err)
	}
}

func (s *Server) writeJSON(w http.ResponseWriter, r *http.Request, v any) {
	body, err := json.Marshal(v)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.write(w, r, "application/json", append(body, '\n'))
}
