package settings

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/exception"
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/knowledge"
)

const whole = `version: 1
confidence: low
rules: [fallbackauthz]
first-party:
  - example.com/lib
models: [a.model]
guards:
  - func: (*example.com/m.Policy).Can
    strength: object
    result: 0
    deny: false
  - {func: example.com/m.Require, strength: role, result: 0, middleware: true}
audits:
  - func: example.com/m.Record
sinks:
  - func: example.com/m.Drop
    kind: delete
    resource: 0
    data: 1
reject:
  - {func: example.com/m.Valid, role: guard}
  - {func: example.com/m.Valid, role: sink}
exceptions:
  - {rule: fallbackauthz, func: example.com/m.Get, until: 2026-12-31, owner: a, reason: b, ticket: T-1}
  - rule: siblingaudit
    fingerprint: 0123456789abcdef
    until: "2027-01-31"
    owner: audit
    reason: recorded by the proxy
`

func TestExceptions(t *testing.T) {
	f, err := Parse(Name, []byte(whole))
	if err != nil {
		t.Fatal(err)
	}
	want := []exception.Exception{
		{
			Position: finding.Position{File: Name, Line: 24, Col: 33}, External: true, Func: "example.com/m.Get",
			Rule: "fallbackauthz", Until: "2026-12-31", Owner: "a", Reason: "b", Ticket: "T-1",
		},
		{
			Position: finding.Position{File: Name, Line: 25, Col: 5}, External: true, Fingerprint: "0123456789abcdef",
			Rule: "siblingaudit", Until: "2027-01-31", Owner: "audit", Reason: "recorded by the proxy",
		},
	}
	if diff := cmp.Diff(want, f.Excepted()); diff != "" {
		t.Errorf("exceptions (-want +got):\n%s", diff)
	}
}

// Every entry becomes what a model line is.
func TestEntriesAreModels(t *testing.T) {
	f, err := Parse(Name, []byte(whole))
	if err != nil {
		t.Fatal(err)
	}
	table, err := f.Table(knowledge.Default())
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range table.Given() {
		got = append(got, e.Place()+" "+e.String())
	}
	want := []string{
		".authparity.yml:8:11 guard (*example.com/m.Policy).Can result=0 strength=object deny=false",
		".authparity.yml:12:12 guard example.com/m.Require result=0 strength=role middleware=true",
		".authparity.yml:14:11 audit example.com/m.Record",
		".authparity.yml:16:11 sink example.com/m.Drop kind=delete resource=0 data=1",
		".authparity.yml:21:12 none example.com/m.Valid role=guard,sink",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("entries (-want +got):\n%s", diff)
	}
	same, err := knowledge.Default().With("x.model", strings.NewReader(strings.Join(withoutPlaces(want), "\n")))
	if err != nil {
		t.Fatal(err)
	}
	if table.Digest() != same.Digest() {
		t.Error("the same lines in a model file give another digest")
	}
	if f.Confidence != "low" || len(f.Rules) != 1 || f.Rules[0].Value != "fallbackauthz" || f.FirstParty[0].Value != "example.com/lib" || f.Models[0].Value != "a.model" {
		t.Errorf("settings: %+v", f)
	}
}

func withoutPlaces(lines []string) []string {
	var all []string
	for _, l := range lines {
		_, rest, _ := strings.Cut(l, " ")
		all = append(all, rest)
	}
	return all
}

// A section of which every entry is a comment says nothing.
func TestNeutral(t *testing.T) {
	f, err := Parse(Name, []byte("version: 1\nguards:\n  # - func: a.F\nreject:\n"))
	if err != nil {
		t.Fatal(err)
	}
	table, err := f.Table(knowledge.Default())
	if err != nil || len(table.Given()) > 0 || table.Digest() != knowledge.Default().Digest() {
		t.Errorf("entries %v, error %v", table.Given(), err)
	}
}

func TestMistakes(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"empty", "", "f:1:1: the file is empty: expected version: 1"},
		{"no mapping", "- a", `f:1:1: a list: expected a mapping with version, confidence, rules, first-party, models, guards, audits, sinks, reject, exceptions`},
		{"no version", "confidence: low", "f:1:1: no version: expected 1"},
		{"quoted version", `version: "1"`, `f:1:10: "1": expected 1`},
		{"two documents", "version: 1\n---\nversion: 1", "f:2:1: a second document: expected one"},
		{"no value", "version: 1\nconfidence:", "f:2:12: no value: expected one of high, medium, low"},
		{"alias", "version: 1\nrules: &r [a]\nmodels: *r", "f:3:9: an alias: expected the value itself"},
		{"number for text", "version: 1\nmodels: [[a]]", "f:2:10: a list: expected a text"},
		{"negative", "version: 1\nguards: [{func: a.F, strength: role, result: -1}]", `f:2:46: "-1": expected index of the result that decides, from 0`},
		{"not bool", "version: 1\nguards: [{func: a.F, strength: role, result: 0, middleware: yes please}]", `f:2:61: "yes please": expected true or false`},
		{"blank", "version: 1\naudits: [{func: a.F b=c}]", `f:2:17: "a.F b=c": expected the function as (*types.Func).FullName prints it, without a blank`},
		{"no function", "version: 1\naudits: [{func: F}]", `f:2:17: "F": expected a function as (*types.Func).FullName prints it, such as net/http.Redirect or (*database/sql.DB).Exec`},
		{"in order", "version: 2\naudits: [{func: F}]\nx: 1", "f:1:10: \"2\": expected 1\nf:2:17: \"F\": expected a function as (*types.Func).FullName prints it, such as net/http.Redirect or (*database/sql.DB).Exec\nf:3:1: unknown key \"x\": expected version, confidence, rules, first-party, models, guards, audits, sinks, reject, exceptions"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Parse("f", []byte(tt.text))
			if err == nil {
				t.Fatal("no error")
			}
			if diff := cmp.Diff(tt.want, err.Error()); diff != "" {
				t.Errorf("error (-want +got):\n%s", diff)
			}
		})
	}
}

// The words of the file are those of models.
func TestWordsOfModels(t *testing.T) {
	for _, line := range []string{
		"guard a.F result=0 strength=identity", "guard a.F result=0 strength=role", "guard a.F result=0 strength=permission",
		"guard a.F result=0 strength=object", "none a.F role=guard,audit,sink",
	} {
		if _, err := knowledge.Default().With("x", strings.NewReader(line)); err != nil {
			t.Error(err)
		}
	}
	for _, kind := range strings.Split(tag(t, "sinks", "kind"), ",") {
		if _, err := knowledge.Default().With("x", strings.NewReader("sink a.F kind="+kind)); err != nil {
			t.Error(err)
		}
	}
}

// tag returns the values of a key of an entry, from the schema.
func tag(t *testing.T, list, key string) string {
	t.Helper()
	var s struct {
		Properties map[string]struct {
			Items struct {
				Properties map[string]struct{ Enum []string }
			}
		}
	}
	var all map[string]any
	if err := json.Unmarshal(Schema(), &all); err != nil {
		t.Fatal(err)
	}
	part, err := json.Marshal(map[string]any{"Properties": map[string]any{list: all["properties"].(map[string]any)[list]}})
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(part, &s); err != nil {
		t.Fatal(err)
	}
	return strings.Join(s.Properties[list].Items.Properties[key].Enum, ",")
}

func FuzzParse(f *testing.F) {
	f.Add(whole)
	f.Add("version: 1\nguards: [{func: a.F}]")
	f.Add("a: &a [*a]")
	f.Fuzz(func(t *testing.T, text string) {
		file, err := Parse("f", []byte(text))
		if (file == nil) == (err == nil) {
			t.Errorf("file %v, error %v", file, err)
		}
	})
}
