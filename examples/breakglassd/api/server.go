// Package api is the HTTP interface of the service.
package api

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"example.com/breakglassd/agent"
	"example.com/breakglassd/audit"
	"example.com/breakglassd/credential"
	"example.com/breakglassd/directory"
)

// Config is what a Server works with.
type Config struct {
	Directory *directory.Directory
	Store     *credential.Store
	Authority *credential.Authority
	Issuer    agent.Issuer
	Tool      *agent.Tool
	Audit     *audit.Log
	Logger    *slog.Logger
	Now       func() time.Time
}

// Server answers requests.
type Server struct {
	directory *directory.Directory
	store     *credential.Store
	authority *credential.Authority
	issuer    agent.Issuer
	tool      *agent.Tool
	audit     *audit.Log
	logger    *slog.Logger
	now       func() time.Time
}

// New returns a Server for c.
func New(c Config) *Server {
	return &Server{
		directory: c.Directory, store: c.Store, authority: c.Authority, issuer: c.Issuer, tool: c.Tool,
		audit: c.Audit, logger: c.Logger, now: c.Now,
	}
}

// Handler returns the routes of s. Under /v1 each way around the usual one
// leaves something out; the same way under /v2 does not.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /tokens", s.issueToken)
	mux.HandleFunc("POST /login", s.login)
	mux.HandleFunc("POST /certificates", s.issueCertificate)
	mux.HandleFunc("DELETE /profiles/{workload}", s.retire)
	mux.HandleFunc("GET /vault/{secret}", s.openVault)
	mux.HandleFunc("GET /whoami", s.whoAmI)
	mux.HandleFunc("GET /workload", s.workload)

	mux.HandleFunc("POST /v1/emergency/tokens", s.emergencyTokenV1)
	mux.HandleFunc("POST /v2/emergency/tokens", s.emergencyTokenV2)
	mux.HandleFunc("POST /v1/helpdesk/sessions", s.helpDeskV1)
	mux.HandleFunc("POST /v2/helpdesk/sessions", s.helpDeskV2)
	mux.HandleFunc("POST /v1/login/backup-code", s.backupCodeV1)
	mux.HandleFunc("POST /v2/login/backup-code", s.backupCodeV2)
	mux.HandleFunc("POST /v1/certificates/renewals", s.renewV1)
	mux.HandleFunc("POST /v2/certificates/renewals", s.renewV2)
	mux.HandleFunc("POST /v1/agent/tool", s.toolV1)
	mux.HandleFunc("POST /v2/agent/tool", s.toolV2)
	return mux
}

// bearer is the credential that a request carries, "" without one.
func bearer(r *http.Request) string {
	secret, _ := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	return secret
}

// openVault hands out a secret to who holds a token for it.
func (s *Server) openVault(w http.ResponseWriter, r *http.Request) {
	token, err := s.store.Token(bearer(r), s.now())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	if !token.Allows("vault:" + r.PathValue("secret")) {
		s.fail(w, r, directory.ErrDenied)
		return
	}
	s.write(w, r, "the secret "+r.PathValue("secret"))
}

// whoAmI says whose session a request carries.
func (s *Server) whoAmI(w http.ResponseWriter, r *http.Request) {
	session, err := s.store.Session(bearer(r), s.now())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.write(w, r, session.User)
}

// workload says whose certificate a request carries.
func (s *Server) workload(w http.ResponseWriter, r *http.Request) {
	certificate, err := s.authority.Open(bearer(r), s.now())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.write(w, r, certificate.Workload)
}

// retire takes a workload's profile away.
func (s *Server) retire(w http.ResponseWriter, r *http.Request) {
	operator, ok := s.operator(w, r)
	if !ok {
		return
	}
	s.directory.Retire(r.PathValue("workload"))
	s.audit.Record(r.Context(), audit.Event{Actor: operator.Name, Action: "retire", For: r.PathValue("workload")})
	s.write(w, r, "retired")
}

// operator returns the person who asks, by name and password. If ok is false,
// the response has been written.
func (s *Server) operator(w http.ResponseWriter, r *http.Request) (p directory.Person, ok bool) {
	name, password, _ := r.BasicAuth()
	p, err := s.directory.CheckPassword(name, password)
	if err == nil && !p.Operator {
		err = directory.ErrDenied
	}
	if err != nil {
		s.fail(w, r, err)
		return directory.Person{}, false
	}
	return p, true
}

// fail answers a request that could not be served, for err.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	switch {
	case errors.Is(err, credential.ErrUnknown), errors.Is(err, credential.ErrExpired):
		http.Error(w, err.Error(), http.StatusUnauthorized)
	case errors.Is(err, directory.ErrDenied):
		http.Error(w, err.Error(), http.StatusForbidden)
	case errors.Is(err, directory.ErrNoProfile):
		http.Error(w, err.Error(), http.StatusConflict)
	case errors.Is(err, agent.ErrBrokerDown):
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
	default:
		s.logger.ErrorContext(r.Context(), "request failed", "path", r.URL.Path, "error", err)
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

func (s *Server) write(w http.ResponseWriter, r *http.Request, text string) {
	if err := json.NewEncoder(w).Encode(text); err != nil {
		s.logger.WarnContext(r.Context(), "response not delivered", "path", r.URL.Path, "error", err)
	}
}
