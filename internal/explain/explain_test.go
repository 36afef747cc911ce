package explain

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/settings"
	"github.com/authparity/authparity/internal/summary"
)

func at(file string, line int) finding.Position {
	return finding.Position{File: file, Line: line, Col: 1}
}

// sample has one function for each way in which an entry is written.
var sample = List{
	Inferred: []link.Inferred{
		{Name: "m.Record", Role: link.AuditRole, Kind: "call", Evidence: []link.Evidence{{Position: at("m/a.go", 3), Why: link.ByName, Note: "called in m.F", Use: true}}},
		{Name: "(*m.Policy).Can", Role: link.GuardRole, Kind: "call", Result: 1, Polarity: "false", Strength: summary.Object, Evidence: []link.Evidence{
			{Position: at("m/a.go", 5), Why: link.ByGate, Note: "denies on false", Use: true},
			{Position: at("m/b.go", 6), Why: link.ByGate, Note: "denies on false", Use: true},
		}},
		{Name: "m.Auth", Role: link.GuardRole, Kind: "middleware", Strength: summary.Identity, Evidence: []link.Evidence{{Position: at("m/a.go", 9), Why: link.ByMiddleware, Note: "goes on only after m.User"}}},
		{Name: "lib.Verify", Role: link.GuardRole, Kind: "call", Polarity: "error", Evidence: []link.Evidence{{Position: at("m/a.go", 11), Why: link.ByModel, Note: "a model says so"}}},
		{Name: "m.Drop", Role: link.SinkRole, Kind: "delete", Evidence: []link.Evidence{{Position: at("m/a.go", 7), Why: link.ByWrapping, Note: "reaches os.Remove", Use: true}}},
	},
	Place: func(p finding.Position) finding.Position {
		p.File = strings.TrimPrefix(p.File, "m/")
		return p
	},
}

func TestText(t *testing.T) {
	var b bytes.Buffer
	if err := sample.Of(link.GuardRole).Write(&b, "text"); err != nil {
		t.Fatal(err)
	}
	want := `guards (3)
  (*m.Policy).Can  (call, object, false denies, 2 uses)
      a.go:5: gate: denies on false
      b.go:6: gate: denies on false
  m.Auth  (middleware, identity)
      a.go:9: middleware: goes on only after m.User
  lib.Verify  (call, error denies)
      a.go:11: model: a model says so
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
	b.Reset()
	if err := (List{}).Write(&b, "text"); err != nil || b.String() != "nothing inferred\n" {
		t.Errorf("an empty list: %q, error %v", b.String(), err)
	}
}

func TestJSONIsNeverNull(t *testing.T) {
	var b bytes.Buffer
	if err := (List{}).Write(&b, "json"); err != nil || b.String() != "[]\n" {
		t.Errorf("an empty list: %q, error %v", b.String(), err)
	}
	if err := (List{}).Write(&b, "xml"); err == nil {
		t.Error("no error for an unknown format")
	}
}

// What is written is a valid configuration, without effect as it is and with
// the entries once they are uncommented.
func TestSettings(t *testing.T) {
	var b bytes.Buffer
	if err := sample.Settings(&b); err != nil {
		t.Fatal(err)
	}
	f, err := settings.Parse("f", b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Guards)+len(f.Audits)+len(f.Sinks)+len(f.Reject) > 0 {
		t.Errorf("it says something: %+v", f)
	}
	f, err = settings.Parse("f", uncommented(b.String()))
	if err != nil {
		t.Fatalf("%v in\n%s", err, uncommented(b.String()))
	}
	if len(f.Guards) != 1 || f.Guards[0].Func != "(*m.Policy).Can" || f.Guards[0].Result != 1 || f.Guards[0].Deny != "false" || f.Guards[0].Strength != "object" {
		t.Errorf("guards %+v", f.Guards)
	}
	if len(f.Audits) != 1 || len(f.Sinks) != 1 || f.Sinks[0].Kind != "delete" {
		t.Errorf("audits %+v, sinks %+v", f.Audits, f.Sinks)
	}
	if len(f.Reject) != 2 || f.Reject[1].Func != "m.Auth" { // the first is the example
		t.Errorf("reject %+v", f.Reject)
	}
}

// uncommented makes entries of the comments that hold one.
func uncommented(text string) []byte {
	var b strings.Builder
	for line := range strings.Lines(text) {
		entry := strings.HasPrefix(line, "  # - func: ")
		for _, key := range []string{"strength", "result", "deny", "kind", "role"} {
			entry = entry || strings.HasPrefix(line, "  #   "+key+": ")
		}
		if entry {
			line = "  " + strings.TrimPrefix(line, "  # ")
		}
		b.WriteString(line)
	}
	return []byte(b.String())
}

func TestMeant(t *testing.T) {
	names := []string{
		"a.example/authz.Allowed", "(*a.example/authz.Policy).Allowed", "(a.example/other.Policy).Allowed", "a.example/authz.disAllowed",
		"a.example/authz.New$1", "(*a.example/authz.Set[T]).Has",
	}
	for name, want := range map[string][]string{
		"a.example/authz.Allowed": {"a.example/authz.Allowed"}, // itself, whatever else ends with it
		"authz.Allowed":           {"a.example/authz.Allowed"},
		"(*authz.Policy).Allowed": {"(*a.example/authz.Policy).Allowed"},
		"authz.Policy.Allowed":    {"(*a.example/authz.Policy).Allowed"},
		"Policy.Allowed":          {"(*a.example/authz.Policy).Allowed", "(a.example/other.Policy).Allowed"},
		"Allowed":                 {"a.example/authz.Allowed", "(*a.example/authz.Policy).Allowed", "(a.example/other.Policy).Allowed"},
		"New$1":                   {"a.example/authz.New$1"},
		"Set[T].Has":              {"(*a.example/authz.Set[T]).Has"},
		"llowed":                  nil,
		"":                        nil,
	} {
		if diff := cmp.Diff(want, Meant(name, names)); diff != "" {
			t.Errorf("Meant(%q) (-want +got):\n%s", name, diff)
		}
	}
}

func TestNearest(t *testing.T) {
	if near := Nearest("m.Allow", []string{"m.Allows", "m.Alloy", "m.Aloow"}, 2); len(near) != 2 {
		t.Errorf("%d names, want 2: %v", len(near), near)
	}
	names := []string{"a.b/c.Allowed", "a.b/c.allow", "a.b/d.Allowed", "a.b/c.Delete", "(*a.b/c.T).Allowed"}
	tests := []struct {
		name string
		want []string
	}{
		{"a.b/c.Alllowed", []string{"a.b/c.Allowed", "(*a.b/c.T).Allowed", "a.b/d.Allowed"}},
		{"x.y/z.Allowed", []string{"(*a.b/c.T).Allowed", "a.b/c.Allowed", "a.b/d.Allowed"}},
		{"a.b/c.Nothing", nil},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, Nearest(tt.name, names, 3)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
