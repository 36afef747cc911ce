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
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"example.com/exportd/store"
)

// What the seeded documents of alice say, which bob may not export.
const (
	figures = "Revenue fell by 31 percent" // document 1, which can be rendered
	plan    = "北風株式会社"                     // document 2, which cannot
)

// service is a running exportd.
type service struct {
	t     *testing.T
	url   string
	audit *bytes.Buffer // written by requests; read it between them only
}

func start(t *testing.T, degraded bool) service {
	t.Helper()
	db, err := store.Open(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	var records bytes.Buffer
	handler, err := newHandler(t.Context(), db, parts{
		auditLog: slog.New(slog.NewJSONHandler(&records, nil)),
		logger:   slog.New(slog.DiscardHandler),
		copies:   t.TempDir(),
		degraded: degraded,
	})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return service{t: t, url: server.URL, audit: &records}
}

type response struct {
	status int
	body   string
}

func (s service) do(user, method, path string) response {
	s.t.Helper()
	req, err := http.NewRequestWithContext(s.t.Context(), method, s.url+path, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	if user != "" {
		req.Header.Set("Authorization", "Bearer "+user+"-token")
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
	return response{resp.StatusCode, string(body)}
}

func (s service) get(user, path string) response {
	s.t.Helper()
	return s.do(user, http.MethodGet, path)
}

// records returns the forms in which user has exported document, as audited.
func (s service) records(user string, document int64) []string {
	s.t.Helper()
	var forms []string
	for line := range strings.Lines(s.audit.String()) {
		var record struct {
			Actor, Action, Form string
			Document            int64
		}
		if err := json.Unmarshal([]byte(line), &record); err != nil {
			s.t.Fatalf("audit record %q: %v", line, err)
		}
		if record.Actor == user && record.Document == document && record.Action == "doc:export" {
			forms = append(forms, record.Form)
		}
	}
	return forms
}

func (s service) wantRecords(user string, document int64, want ...string) {
	s.t.Helper()
	if got := s.records(user, document); strings.Join(got, " ") != strings.Join(want, " ") {
		s.t.Errorf("audit records of %s on document %d: got %q, want %q", user, document, got, want)
	}
}

func (r response) wantDocument(t *testing.T, status int, text string) {
	t.Helper()
	if r.status != status || !strings.Contains(r.body, text) {
		t.Errorf("got status %d and %q, want status %d and a body with %q", r.status, r.body, status, text)
	}
}

func (r response) wantStatus(t *testing.T, status int) {
	t.Helper()
	if r.status != status {
		t.Errorf("got status %d and %q, want status %d", r.status, r.body, status)
	}
}

func (r response) wantDenied(t *testing.T) {
	t.Helper()
	r.wantStatus(t, http.StatusForbidden)
	for _, secret := range []string{figures, plan} {
		if strings.Contains(r.body, secret) {
			t.Errorf("the denial gives the document away: %q", r.body)
		}
	}
}

func TestNativeExport(t *testing.T) {
	s := start(t, false)

	s.get("bob", "/documents/1/export").wantDenied(t)
	s.wantRecords("bob", 1)

	s.get("alice", "/documents/1/export").wantDocument(t, http.StatusOK, figures)
	s.wantRecords("alice", 1, "pdf")

	s.get("alice", "/documents/3/export").wantDocument(t, http.StatusOK, "soup")
	s.get("alice", "/documents/2/export").wantStatus(t, http.StatusUnprocessableEntity)
	s.get("alice", "/documents/5/export").wantStatus(t, http.StatusNotFound)
	s.get("alice", "/documents/one/export").wantStatus(t, http.StatusBadRequest)
}

func TestEveryRouteAuthenticates(t *testing.T) {
	s := start(t, false)
	for _, path := range []string{
		"/", "/documents", "/mailbox", "/documents/1/export",
		"/v1/documents/2/export", "/v1/documents/1/copy", "/v1/documents/1/print",
		"/v2/documents/2/export", "/v2/documents/1/copy", "/v2/documents/1/print",
	} {
		s.get("", path).wantStatus(t, http.StatusUnauthorized)
		s.get("mallory", path).wantStatus(t, http.StatusUnauthorized)
	}
	for _, path := range []string{"/v1/documents/1/deliver", "/v2/documents/1/deliver"} {
		s.do("", http.MethodPost, path).wantStatus(t, http.StatusUnauthorized)
		s.do("mallory", http.MethodPost, path).wantStatus(t, http.StatusUnauthorized)
	}
}

func TestListShowsWhatTheCallerMayRead(t *testing.T) {
	s := start(t, false)
	bob := s.get("bob", "/documents")
	bob.wantDocument(t, http.StatusOK, "Quarterly figures")
	for _, secret := range []string{"Salaries", figures} {
		if strings.Contains(bob.body, secret) {
			t.Errorf("the list gives %q away: %s", secret, bob.body)
		}
	}
	s.get("alice", "/documents").wantDocument(t, http.StatusOK, "Salaries")
}

func TestFallbackSkipsTheCheck(t *testing.T) {
	s := start(t, false)
	s.get("bob", "/v1/documents/1/export").wantDenied(t) // renders, so it asks
	s.get("bob", "/v1/documents/2/export").wantDocument(t, http.StatusOK, plan)
	s.wantRecords("bob", 2, "text")
}

func TestFallbackTwin(t *testing.T) {
	s := start(t, false)
	s.get("bob", "/v2/documents/1/export").wantDenied(t)
	s.get("bob", "/v2/documents/2/export").wantDenied(t)
	s.wantRecords("bob", 2)

	s.get("alice", "/v2/documents/2/export").wantDocument(t, http.StatusOK, plan)
	s.wantRecords("alice", 2, "text")
}

func TestCachedCopySkipsTheCheck(t *testing.T) {
	s := start(t, false)
	s.get("bob", "/v1/documents/1/copy").wantDenied(t) // a miss, so it asks
	s.get("alice", "/v1/documents/1/copy").wantDocument(t, http.StatusOK, figures)
	s.get("bob", "/v1/documents/1/copy").wantDocument(t, http.StatusOK, figures)
	s.wantRecords("bob", 1, "copy")
}

func TestCachedCopyTwin(t *testing.T) {
	s := start(t, false)
	s.get("alice", "/v2/documents/1/copy").wantDocument(t, http.StatusOK, figures)
	s.get("alice", "/v2/documents/1/copy").wantDocument(t, http.StatusOK, figures)
	s.wantRecords("alice", 1, "copy", "copy")

	s.get("bob", "/v2/documents/1/copy").wantDenied(t)
	s.wantRecords("bob", 1)
}

func TestDegradedModeSkipsTheAuditRecord(t *testing.T) {
	normal := start(t, false)
	normal.get("alice", "/v1/documents/1/print").wantDocument(t, http.StatusOK, figures)
	normal.wantRecords("alice", 1, "pdf")

	degraded := start(t, true)
	degraded.get("bob", "/v1/documents/1/print").wantDenied(t)
	degraded.get("alice", "/v1/documents/1/print").wantDocument(t, http.StatusOK, figures)
	degraded.wantRecords("alice", 1)
}

func TestDegradedModeTwin(t *testing.T) {
	normal := start(t, false)
	normal.get("alice", "/v2/documents/1/print").wantDocument(t, http.StatusOK, figures)
	normal.wantRecords("alice", 1, "pdf")

	degraded := start(t, true)
	degraded.get("bob", "/v2/documents/1/print").wantDenied(t)
	degraded.get("alice", "/v2/documents/1/print").wantDocument(t, http.StatusOK, figures)
	degraded.wantRecords("alice", 1, "text")
}

func TestDenialFallsThroughToMail(t *testing.T) {
	s := start(t, false)
	s.do("bob", http.MethodPost, "/v1/documents/1/deliver").wantStatus(t, http.StatusAccepted)
	s.get("bob", "/mailbox").wantDocument(t, http.StatusOK, figures)
	s.wantRecords("bob", 1, "mail")
}

func TestMailTwin(t *testing.T) {
	s := start(t, false)
	s.do("bob", http.MethodPost, "/v2/documents/1/deliver").wantDenied(t)
	s.do("bob", http.MethodPost, "/v2/documents/2/deliver").wantDenied(t)
	s.get("bob", "/mailbox").wantDocument(t, http.StatusOK, "[]")
	s.wantRecords("bob", 1)
	s.wantRecords("bob", 2)

	s.do("alice", http.MethodPost, "/v2/documents/1/deliver").wantDocument(t, http.StatusOK, figures)
	s.do("alice", http.MethodPost, "/v2/documents/2/deliver").wantStatus(t, http.StatusAccepted)
	s.get("alice", "/mailbox").wantDocument(t, http.StatusOK, plan)
	s.get("bob", "/mailbox").wantDocument(t, http.StatusOK, "[]")
	s.wantRecords("alice", 2, "pdf", "mail")
}

// urlWriter keeps what is logged, and sends the URL once it has been logged.
type urlWriter struct {
	mu  sync.Mutex
	log bytes.Buffer
	url chan string
}

func (w *urlWriter) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if _, after, ok := strings.Cut(string(p), "url="); ok {
		w.url <- strings.TrimSpace(after)
	}
	return w.log.Write(p)
}

func TestRunServesUntilInterrupted(t *testing.T) {
	ctx, interrupt := context.WithCancel(t.Context())
	defer interrupt()
	stderr := &urlWriter{url: make(chan string, 1)}
	done := make(chan error, 1)
	db := filepath.Join(t.TempDir(), "exportd.db")
	args := []string{"-addr", "127.0.0.1:0", "-db", db}
	go func() { done <- run(ctx, args, io.Discard, stderr) }()

	select {
	case url := <-stderr.url:
		service{t: t, url: url}.get("alice", "/documents/1/export").wantDocument(t, http.StatusOK, figures)
	case err := <-done:
		t.Fatalf("run ended at once: %v", err)
	}

	interrupt()
	select {
	case err := <-done:
		if err != nil {
			t.Errorf("run: %v", err)
		}
	case <-time.After(2 * shutdownTimeout):
		t.Fatal("run does not end")
	}
	if _, err := os.Stat(db); err != nil {
		t.Errorf("the database is not where -db says: %v", err)
	}
	for _, header := range []string{"Authorization: Bearer alice-token", "Authorization: Bearer bob-token"} {
		if !strings.Contains(stderr.log.String(), header) {
			t.Errorf("the log does not show %q:\n%s", header, &stderr.log)
		}
	}
}

func TestRunRefusesUnknownFlags(t *testing.T) {
	if err := run(t.Context(), []string{"-nonsense"}, io.Discard, io.Discard); !errors.Is(err, errUsage) {
		t.Errorf("got %v, want errUsage", err)
	}
}
