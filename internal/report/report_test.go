package report_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/report"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden compares got with testdata/name.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s\nto accept: go test ./internal/report -update", file, diff)
	}
}

func at(file string, line, col int) finding.Position {
	return finding.Position{File: file, Line: line, Col: col}
}

func step(file string, line int, function, note string) finding.Step {
	return finding.Step{Position: at(file, line, 2), Function: function, Note: note}
}

// export is a finding as fallbackauthz makes it.
func export() *finding.Finding {
	return &finding.Finding{
		Rule: "fallbackauthz", Confidence: finding.High, Severity: finding.Major, Evidence: finding.Fork,
		Message:    `fallback after Render fails (export.go:41) reaches (*store.Docs).ReadAll without (*authz.Policy).Can("doc:export"), which the primary path calls at render.go:88`,
		Position:   at("export.go", 42, 9),
		Function:   "(*example.com/exportd.Server).export",
		EntryPoint: "(*example.com/exportd.Server).export",
		Sink:       finding.Sink{Position: at("store/docs.go", 12, 9), Name: "(*example.com/exportd/store.Docs).ReadAll", Kind: "read"},
		Missing:    []finding.Check{{Name: `(*example.com/exportd/authz.Policy).Can("doc:export")`, Kind: "guard"}},
		Primary: []finding.Step{
			step("export.go", 40, "(*example.com/exportd.Server).export", "calls Render"),
			step("render.go", 88, "(*example.com/exportd.Server).Render", `guard Can("doc:export")`),
			step("render.go", 91, "(*example.com/exportd/store.Docs).ReadAll", ""),
		},
		Fallback: []finding.Step{
			step("export.go", 41, "(*example.com/exportd.Server).export", "Render fails"),
			step("export.go", 42, "(*example.com/exportd/store.Docs).ReadAll", ""),
		},
	}
}

// wide is a finding whose two ways do not fit next to each other.
func wide() *finding.Finding {
	return &finding.Finding{
		Rule: "fallbackaudit", Confidence: finding.Medium, Severity: finding.Minor, Evidence: finding.SharedSink,
		Message:  "cached copy of the report reaches (*store.Docs).Stream without (*audit.Log).Record, which the primary path calls at internal/server/handlers/reports.go:120",
		Position: at("internal/server/handlers/reports_cached.go", 77, 3),
		Function: "(*example.com/exportd/internal/server/handlers.Reports).cached",
		Missing:  []finding.Check{{Name: "(*example.com/exportd/audit.Log).Record", Kind: "audit"}},
		Primary: []finding.Step{
			step("internal/server/handlers/reports.go", 101, "f", "handles GET /reports/{id}"),
			step("internal/server/handlers/reports.go", 120, "f", "audit call (*audit.Log).Record"),
		},
		Fallback: []finding.Step{
			step("internal/server/handlers/reports_cached.go", 77, "f", "cache hit answers naïvely"),
		},
		Open: []string{"example.com/exportd/store.Cache.Get"},
		More: 2,
	}
}

func full() *report.Report {
	critical := export()
	critical.Severity, critical.Position.Line, critical.Primary = finding.Critical, 50, nil
	return &report.Report{
		Findings: []*finding.Finding{export(), critical, wide()},
		Hidden:   3,
		Coverage: report.Coverage{
			Packages: 9, Analysed: 7, Functions: 321, EntryPoints: 12, Guards: 5,
			OpenCalls:   many("example.com/exportd/store.Store.Method%02d", 12),
			Skipped:     many("example.com/exportd.huge%02d: too large", 11),
			Caps:        []string{"paths per function: example.com/exportd.main"},
			TypeErrors:  1,
			NotAnalysed: []report.Gap{{Package: "example.com/exportd/broken", Reason: "import cycle"}, {Reason: "applying fallbackaudit: internal error"}},
			Mode:        "export",
			Problems: []report.Problem{
				{Position: at("a.go", 3, 1), Message: "unknown directive //authparity:gaurd", Fatal: true},
				{Position: at("b.go", 9, 0), Message: "undefined: x"},
				{Message: "something without a place"},
			},
		},
	}
}

func many(format string, n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprintf(format, i+1)
	}
	return list
}

func TestFormats(t *testing.T) {
	tests := []struct {
		golden, format string
		text           report.Text
		report         *report.Report
	}{
		{"full.txt", "text", report.Text{}, full()},
		{"colour.txt", "text", report.Text{Colour: true, Brief: true}, full()},
		{"empty.txt", "text", report.Text{}, &report.Report{Coverage: report.Coverage{Packages: 1, Analysed: 1, Functions: 1}}},
		{"full.json", "json", report.Text{}, full()},
		{"empty.json", "json", report.Text{}, &report.Report{}},
	}
	for _, tt := range tests {
		t.Run(tt.golden, func(t *testing.T) {
			f, err := report.New(tt.format, tt.text)
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if err := f.Write(&b, tt.report); err != nil {
				t.Fatal(err)
			}
			golden(t, tt.golden, b.Bytes())
		})
	}
}

func TestWriteCoverage(t *testing.T) {
	var b bytes.Buffer
	if err := report.WriteCoverage(&b, &full().Coverage, true); err != nil {
		t.Fatal(err)
	}
	golden(t, "coverage.txt", b.Bytes())
}

// The format is a contract: no key is lost when a list is empty, and no list
// is null.
func TestJSONHasNoNull(t *testing.T) {
	for _, r := range []*report.Report{{}, {Findings: []*finding.Finding{{}}}} {
		var b bytes.Buffer
		if err := (report.JSON{}).Write(&b, r); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(b.String(), "null") {
			t.Errorf("null in %s", b.String())
		}
		if !json.Valid(b.Bytes()) {
			t.Errorf("not JSON: %s", b.String())
		}
	}
}

func TestUnknownFormat(t *testing.T) {
	_, err := report.New("xml", report.Text{})
	if err == nil || !strings.Contains(err.Error(), `unknown format "xml": expected one of text, json`) {
		t.Errorf("error %v", err)
	}
}
