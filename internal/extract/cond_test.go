package extract

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/summary"
)

var condKinds = map[summary.CondKind]string{
	summary.Branch: "branch", summary.ErrorArm: "error", summary.HitArm: "hit", summary.TimeoutArm: "timeout",
	summary.RecoverArm: "recover", summary.FlagArm: "flag", summary.AssertArm: "assertion", summary.NilArm: "nil",
	summary.ConfigArm: "config", summary.CallerArm: "caller",
}

const condPrelude = `
type config struct { Degraded, EnableExport, LegacyMode bool; Mode string; Max int }
type cache struct{}
func (c *cache) Get(id int) (*Doc, bool) { return nil, false }
func (c *cache) Peek(id int) *Doc { return nil }
type Authorizer interface { Can(u *User) bool; Name() string }
type Server struct { cfg config; cache *cache; docs map[int]*Doc; cached map[int]*Doc; authz Authorizer; check func() bool; timer *time.Timer; done chan int; names chan string }
func (s *Server) find(id int) (*Doc, bool) { return nil, false }
func (s *Server) first(id int) *Doc { return nil }
func call(ctx context.Context) error { return nil }
func sessionUser(r *http.Request) *User { return nil }
`

// TestConditions: want is the kind; behind an arrow what the alternate arm
// calls, where the kind tells the alternate arm; behind a colon the call whose
// failure is asked, and "client" when the client chooses.
func TestConditions(t *testing.T) {
	tests := []struct {
		name string
		body string // of (s *Server) f(w http.ResponseWriter, r *http.Request, u *User, d *Doc, ctx context.Context)
		want string
		bug  string // why the case fails for now
	}{
		{"error", `if err := call(ctx); err != nil { no() } else { yes() }`, "error -> no: call", ""},
		{"no error", `if err := call(ctx); err == nil { yes() } else { no() }`, "error -> no: call", ""},
		{"error of two results", `_, err := load(1); if nil != err { no() } else { yes() }`, "error -> no: load", ""},
		{"error on one of two ways", `var err error; if len(s.docs) > 7 { err = call(ctx) }; if err != nil { no() } else { yes() }`, "branch; error -> no: call", ""},
		{"some kind of error", `err := call(ctx); if errors.Is(err, ErrTimeout) { no() } else { yes() }`, "error -> no: call", ""},
		{"a permission error", `err := call(ctx); if errors.Is(err, ErrForbidden) { no() } else { yes() }`, "error -> no: call", ""},
		{"equal to an error", `err := call(ctx); if err == ErrTimeout { no() } else { yes() }`, "error -> no: call", ""},
		{"status of an answer", `n := answer(); if n != 200 { no() } else { yes() }`, "error -> no: answer", ""},
		{"status of a failure", `n := answer(); if n == 502 { no() } else { yes() }`, "error -> no: answer", ""},
		{"nothing found", `d, err := load(1); _ = err; if d == nil { no() } else { yes() }`, "error -> no: load", ""},

		{"hit of a cache", `if _, ok := s.cache.Get(1); ok { yes() } else { no() }`, "hit -> yes", ""},
		{"miss of a cache", `if _, ok := s.cache.Get(1); !ok { no() } else { yes() }`, "hit -> yes", ""},
		{"hit without ok", `if d := s.cache.Peek(1); d != nil { yes() } else { no() }`, "hit -> yes", ""},
		{"hit of a map", `if _, ok := s.cached[1]; ok { yes() } else { no() }`, "hit -> yes", ""},
		{"map that is no cache", `if _, ok := s.docs[1]; ok { yes() } else { no() }`, "branch", ""},
		{"lookup that is no cache", `if _, ok := s.find(1); ok { yes() } else { no() }`, "branch", ""},

		// A select is a chain of tests, of its cases in order; behind the last
		// one there is only a panic.
		{"select on Done", `select { case <-s.done: yes(); case <-ctx.Done(): no() }`, "timeout -> block 3; timeout -> no", ""},
		{"select on Done first", `select { case <-ctx.Done(): no(); case <-s.done: yes() }`, "timeout -> no; branch", ""},
		{"select on time.After", `select { case <-s.done: yes(); case <-time.After(1): no() }`, "timeout -> block 3; timeout -> no", ""},
		{"select on a timer", `select { case <-s.timer.C: no(); case <-s.done: yes() }`, "timeout -> no; branch", ""},
		{"select with default", `select { case <-s.done: yes(); default: no() }`, "timeout -> no", ""},
		{"select that receives a text", `select { case x := <-s.names: if x == "a" { yes() }; case <-s.done: no() }`, "branch; branch; branch", ""},
		{"select on two of its own", `select { case <-s.done: yes(); case s.done <- 1: no() }`, "branch; branch", ""},
		{"deadline by errors.Is", `err := call(ctx); if errors.Is(err, context.DeadlineExceeded) { no() } else { yes() }`, "timeout -> no: call", ""},
		{"deadline by comparison", `err := call(ctx); if err == context.DeadlineExceeded { no() } else { yes() }`, "timeout -> no: call", ""},
		{"no deadline by comparison", `err := call(ctx); if err != context.DeadlineExceeded { yes() } else { no() }`, "timeout -> no: call", ""},
		{"the context's error", `if ctx.Err() != nil { no() } else { yes() }`, "error -> no: Err", ""},

		{"flag in the configuration", `if s.cfg.Degraded { no() } else { yes() }`, "flag -> no", ""},
		{"flag that is not set", `if !s.cfg.LegacyMode { yes() } else { no() }`, "flag -> no", ""},
		{"flag among the words of a mode", `if s.cfg.Mode == "maintenance" { no() } else { yes() }`, "flag -> no", ""},
		{"mode that is none", `if s.cfg.Mode != "legacy" { yes() } else { no() }`, "flag -> no", ""},
		{"flag from the client", `if r.URL.Query().Get("fallback") == "1" { no() } else { yes() }`, "flag -> no: client", ""},

		{"assertion", `if _, ok := w.(http.Flusher); ok { yes() } else { no() }`, "assertion -> no", ""},
		{"failed assertion", `if _, ok := w.(http.Hijacker); !ok { no() } else { yes() }`, "assertion -> no", ""},

		{"nil interface", `if s.authz == nil { no() } else { yes() }`, "nil -> no", ""},
		{"nil function", `if s.check != nil { yes() } else { no() }`, "nil -> no", ""},
		{"nil parameter", `if d == nil { no() } else { yes() }`, "nil -> no", ""},

		{"configuration", `if s.cfg.EnableExport { yes() } else { no() }`, "config", ""},
		{"size in the configuration", `if s.cfg.Max == 3 { yes() } else { no() }`, "config", ""},

		{"caller's identity", `if d.OwnerID == u.ID { yes() } else { no() }`, "caller", ""},
		{"caller's rank", `if u.IsAdmin { yes() } else { no() }`, "caller", ""},
		{"permission", `if Can(u, "x") { yes() } else { no() }`, "caller", ""},
		{"no caller at all", `if u := sessionUser(r); u == nil { no() } else { yes() }`, "caller: client", ""},

		{"client hint", `if r.Header.Get("Accept") == "text/plain" { no() } else { yes() }`, "branch: client", ""},
		{"client number", `if r.ContentLength > 7 { no() } else { yes() }`, "branch: client", ""},
		{"anything else", `if len(s.docs) == 3 { no() } else { yes() }`, "branch", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := written{function(t, summarised(t, condPrelude+`
func answer() int { return 0 }
func (s *Server) f(w http.ResponseWriter, r *http.Request, u *User, d *Doc, ctx context.Context) {
	`+tt.body+"\n}"), "f")}
			differs(t, tt.bug, cmp.Diff(tt.want, f.conditions()))
		})
	}
}

// conditions writes the conditions of a function.
func (f written) conditions() string {
	text := ""
	for _, b := range f.Blocks {
		c := b.Cond
		if c == nil {
			continue
		}
		if text != "" {
			text += "; "
		}
		text += condKinds[c.Kind]
		if c.Alt >= 0 {
			text += " -> " + f.first(b.Succs[c.Alt].To)
		}
		if c.Primary >= 0 {
			text += ": " + f.call(c.Primary)
		}
		if c.Client {
			text += ": client"
		}
	}
	return text
}

// first names the first call of a block.
func (f written) first(block int32) string {
	if calls := f.Blocks[block].Calls; len(calls) > 0 {
		return f.call(calls[0])
	}
	return fmt.Sprint("block ", block)
}

func TestRecoverCondition(t *testing.T) {
	p := summarised(t, `
func f() {
	defer func() {
		if r := recover(); r != nil {
			no()
		}
	}()
	yes()
}`)
	got := map[string]string{"f": written{function(t, p, "f")}.conditions(), "f$1": written{function(t, p, "f$1")}.conditions()}
	if diff := cmp.Diff(map[string]string{"f": "", "f$1": "recover -> no"}, got); diff != "" {
		t.Errorf("conditions (-want +got):\n%s", diff)
	}
}

// TestConditionTexts: the text stands in messages.
func TestConditionTexts(t *testing.T) {
	tests := []struct{ body, want string }{
		{`if err := call(ctx); err != nil { no() }`, "after call fails"},
		{`err := call(ctx); if errors.Is(err, context.DeadlineExceeded) { no() }`, "after call times out"},
		{`if _, ok := s.cache.Get(1); ok { no() }`, "on a hit of Get"},
		{`if s.cfg.Degraded { no() }`, "when Degraded is set"},
		{`if s.cfg.Mode == "legacy" { no() }`, "in legacy mode"},
		{`if _, ok := w.(http.Flusher); !ok { no() }`, "when w is no http.Flusher"},
		{`if s.authz == nil { no() }`, "when s.authz is nil"},
		{`if r.ContentLength > 7 { no() }`, "r.ContentLength > 7"},
		{`if d.ID != 3 { no() }`, "d.ID == 3"},
		{`if s.docs[1] != s.docs[2] { no() }`, "s.docs == s.docs"},
	}
	for _, tt := range tests {
		f := function(t, summarised(t, condPrelude+`
func (s *Server) f(w http.ResponseWriter, r *http.Request, d *Doc, ctx context.Context) {
	`+tt.body+"\n}"), "f")
		for _, b := range f.Blocks {
			if b.Cond != nil && b.Cond.Desc != tt.want {
				t.Errorf("%s: %q, want %q", tt.body, b.Cond.Desc, tt.want)
			}
		}
	}
}
