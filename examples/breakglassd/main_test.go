package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"example.com/breakglassd/agent"
)

// toolKey is the key that the tool was installed with.
const toolKey = "installed-key"

// service is a running breakglassd with a clock of its own.
type service struct {
	t      *testing.T
	url    string
	broker *agent.Broker
	audit  *bytes.Buffer // written by requests; read it between them only
	now    *time.Time
}

func start(t *testing.T) service {
	t.Helper()
	t.Setenv("TOOL_SECRET", toolKey)
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	var records bytes.Buffer
	handler, broker, err := newHandler(parts{
		auditLog: slog.New(slog.NewJSONHandler(&records, nil)),
		logger:   slog.New(slog.DiscardHandler),
		now:      func() time.Time { return now },
		toolKey:  toolKey,
	})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return service{t: t, url: server.URL, broker: broker, audit: &records, now: &now}
}

type response struct {
	status int
	text   string
}

// do sends a request: with a name and "-password" or "-key" as user, or with a
// credential as bearer.
func (s service) do(method, path, user, bearer string, form url.Values) response {
	s.t.Helper()
	req, err := http.NewRequestWithContext(s.t.Context(), method, s.url+path, strings.NewReader(form.Encode()))
	if err != nil {
		s.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if name, _, ok := strings.Cut(user, "-"); ok {
		req.SetBasicAuth(name, user)
	}
	if bearer != "" {
		req.Header.Set("Authorization", "Bearer "+bearer)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		s.t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	var text string
	if resp.StatusCode == http.StatusOK {
		if err := json.Unmarshal(body, &text); err != nil {
			s.t.Fatalf("%s: %q: %v", path, body, err)
		}
	}
	return response{resp.StatusCode, text}
}

// credential is what a request gives out, which must succeed.
func (s service) credential(path, user, bearer string, form url.Values) string {
	s.t.Helper()
	r := s.do(http.MethodPost, path, user, bearer, form)
	if r.status != http.StatusOK || r.text == "" {
		s.t.Fatalf("POST %s: status %d and %q, want a credential", path, r.status, r.text)
	}
	return r.text
}

func (s service) wantStatus(method, path, user, bearer string, form url.Values, want int) {
	s.t.Helper()
	if r := s.do(method, path, user, bearer, form); r.status != want {
		s.t.Errorf("%s %s: status %d, want %d", method, path, r.status, want)
	}
}

func (s service) wait(d time.Duration) { *s.now = s.now.Add(d) }

const year = 365 * 24 * time.Hour

func form(pairs ...string) url.Values {
	v := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		v.Set(pairs[i], pairs[i+1])
	}
	return v
}

func TestUsualToken(t *testing.T) {
	s := start(t)
	token := s.credential("/tokens", "billing-key", "", nil)
	s.wantStatus(http.MethodGet, "/vault/billing", "", token, nil, http.StatusOK)
	s.wantStatus(http.MethodGet, "/vault/payroll", "", token, nil, http.StatusForbidden)
	s.wait(time.Hour)
	s.wantStatus(http.MethodGet, "/vault/billing", "", token, nil, http.StatusUnauthorized)
	s.wantStatus(http.MethodPost, "/tokens", "billing-password", "", nil, http.StatusForbidden)
	if !strings.Contains(s.audit.String(), `"actor":"billing"`) {
		t.Errorf("no audit record: %s", s.audit)
	}
}

// The emergency token of v1 opens everything, a year later, without a trace.
func TestEmergencyToken(t *testing.T) {
	s := start(t)
	token := s.credential("/v1/emergency/tokens", "olga-password", "", form("account", "billing"))
	s.wait(year)
	s.wantStatus(http.MethodGet, "/vault/payroll", "", token, nil, http.StatusOK)
	if s.audit.Len() > 0 {
		t.Errorf("v1 left an audit record: %s", s.audit)
	}

	s.wantStatus(http.MethodPost, "/v2/emergency/tokens", "olga-password", "", form("account", "billing"), http.StatusForbidden)
	alone := form("account", "billing", "approver", "olga", "approval", "olga-password")
	s.wantStatus(http.MethodPost, "/v2/emergency/tokens", "olga-password", "", alone, http.StatusForbidden)
	approved := form("account", "billing", "approver", "oskar", "approval", "oskar-password", "reason", "broker is down")
	token = s.credential("/v2/emergency/tokens", "olga-password", "", approved)
	s.wantStatus(http.MethodGet, "/vault/billing", "", token, nil, http.StatusOK)
	s.wantStatus(http.MethodGet, "/vault/payroll", "", token, nil, http.StatusForbidden)
	s.wait(time.Hour)
	s.wantStatus(http.MethodGet, "/vault/billing", "", token, nil, http.StatusUnauthorized)
	if !strings.Contains(s.audit.String(), `"reason":"broker is down"`) {
		t.Errorf("v2 left no audit record: %s", s.audit)
	}
}

// The help desk of v1 logs anybody in as anybody.
func TestHelpDesk(t *testing.T) {
	s := start(t)
	session := s.credential("/v1/helpdesk/sessions", "", "", form("user", "olga"))
	if r := s.do(http.MethodGet, "/whoami", "", session, nil); r.text != "olga" {
		t.Errorf("v1 gave a session of %q (status %d), want olga's", r.text, r.status)
	}

	s.wantStatus(http.MethodPost, "/v2/helpdesk/sessions", "", "", form("user", "olga"), http.StatusForbidden)
	s.wantStatus(http.MethodPost, "/v2/helpdesk/sessions", "paula-password", "", form("user", "olga"), http.StatusForbidden)
	session = s.credential("/v2/helpdesk/sessions", "oskar-password", "", form("user", "paula"))
	s.wantStatus(http.MethodGet, "/whoami", "", session, nil, http.StatusOK)
}

// A backup code of v1 counts as often as one likes.
func TestBackupCode(t *testing.T) {
	s := start(t)
	code := form("user", "paula", "code", "1111-1111")
	for range 3 {
		s.credential("/v1/login/backup-code", "", "", code)
	}

	s.credential("/v2/login/backup-code", "", "", code)
	s.wantStatus(http.MethodPost, "/v2/login/backup-code", "", "", code, http.StatusForbidden)
	s.wantStatus(http.MethodPost, "/v1/login/backup-code", "", "", form("user", "paula", "code", "3333-3333"), http.StatusForbidden)
}

// A workload that was retired gets a certificate for ever from v1.
func TestRenewal(t *testing.T) {
	for version, want := range map[string]int{"/v1": http.StatusOK, "/v2": http.StatusUnauthorized} {
		s := start(t)
		certificate := s.credential("/certificates", "billing-key", "", nil)
		certificate = s.credential(version+"/certificates/renewals", "", certificate, nil)
		s.wantStatus(http.MethodGet, "/workload", "", certificate, nil, http.StatusOK)

		s.wantStatus(http.MethodDelete, "/profiles/billing", "paula-password", "", nil, http.StatusForbidden)
		s.wantStatus(http.MethodDelete, "/profiles/billing", "olga-password", "", nil, http.StatusOK)
		s.wantStatus(http.MethodPost, "/certificates", "billing-key", "", nil, http.StatusConflict)
		certificate = s.credential(version+"/certificates/renewals", "", certificate, nil)
		s.wait(year)
		s.wantStatus(http.MethodGet, "/workload", "", certificate, nil, want)
		s.wantStatus(http.MethodPost, version+"/certificates/renewals", "", "forged", nil, http.StatusUnauthorized)
	}
}

// With the broker down, the agent's tool runs on the installation's key in v1.
func TestAgentTool(t *testing.T) {
	s := start(t)
	session := s.credential("/login", "paula-password", "", nil)
	input := form("input", "sum")
	for _, version := range []string{"/v1", "/v2"} {
		s.wantStatus(http.MethodPost, version+"/agent/tool", "", session, input, http.StatusOK)
	}
	s.broker.Break()
	s.wantStatus(http.MethodPost, "/v1/agent/tool", "", session, input, http.StatusOK)
	s.wantStatus(http.MethodPost, "/v2/agent/tool", "", session, input, http.StatusServiceUnavailable)
	s.wantStatus(http.MethodPost, "/v1/agent/tool", "", "nobody", input, http.StatusUnauthorized)
}

// The program listens, says where, and ends when it is told to.
func TestRun(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	reader, writer := io.Pipe()
	done := make(chan error, 1)
	go func() {
		err := run(ctx, []string{"-addr", "127.0.0.1:0"}, io.Discard, writer)
		done <- err
		writer.Close()
	}()
	line := make([]byte, 256)
	n, err := reader.Read(line)
	if err != nil || !strings.Contains(string(line[:n]), "url=http://127.0.0.1:") {
		t.Fatalf("got %q (%v), want an address", line[:n], err)
	}
	go io.Copy(io.Discard, reader)
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if err := run(t.Context(), []string{"-nonsense"}, io.Discard, io.Discard); !errors.Is(err, errUsage) {
		t.Errorf("got %v, want a usage error", err)
	}
}
