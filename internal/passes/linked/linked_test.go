package linked

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/passes/summaries"
	"github.com/authparity/authparity/internal/rule"
	"github.com/authparity/authparity/internal/summary"
)

// ask asks a rule about package main of example.com/m, which is linked as p,
// and returns what it reports.
func ask(t *testing.T, r *rule.Rule, p *link.Program) []string {
	t.Helper()
	options, err := config.Settings{}.Options()
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "/w/m/main.go", "package main\n\nfunc main() {}\n", 0)
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	_, err = r.Analyzer.Run(&analysis.Pass{
		Analyzer: r.Analyzer, Fset: fset, Files: []*ast.File{f}, Pkg: types.NewPackage("example.com/m", "main"),
		ResultOf: map[*analysis.Analyzer]any{config.Analyzer: options, Analyzer: p},
		Report: func(d analysis.Diagnostic) {
			said = append(said, fset.Position(d.Pos).String()+" ["+d.Category+"] "+d.Message)
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	return said
}

// at is a finding at a line of a file.
func at(file string, line int, c finding.Confidence) *finding.Finding {
	return &finding.Finding{Rule: "r", Confidence: c, Message: "fallback reaches it", Position: finding.Position{File: file, Line: line, Col: 2}}
}

func TestRule(t *testing.T) {
	found := func(*link.Program) []*finding.Finding {
		return []*finding.Finding{
			at("example.com/m/api/api.go", 7, finding.High),
			at("example.com/m/main.go", 3, finding.Medium),
			at("example.com/m/api/api.go", 7, finding.High), // twice
			at("example.com/m/main.go", 2, finding.Low),     // hidden
		}
	}
	want := []string{
		"/w/m/api/api.go:7:2 [r] r: fallback reaches it",
		"/w/m/main.go:3:2 [r] r: fallback reaches it",
	}
	if diff := cmp.Diff(want, ask(t, Rule("r", "doc", found), link.New(nil))); diff != "" {
		t.Errorf("diagnostics (-want +got):\n%s", diff)
	}
	if said := ask(t, Rule("r", "doc", found), nil); said != nil {
		t.Errorf("a package that is not main: %q", said)
	}
}

// TestPanic: golangci-lint ends its whole run when a plugin panics (peer 11).
func TestPanic(t *testing.T) {
	r := Rule("r", "doc", func(*link.Program) []*finding.Finding { panic("cannot happen") })
	want := []string{"/w/m/main.go:1:1 [] r: package example.com/m was not analysed: panic: cannot happen"}
	if diff := cmp.Diff(want, ask(t, r, link.New(nil))); diff != "" {
		t.Errorf("diagnostics (-want +got):\n%s", diff)
	}
}

// TestOnlyMain: other packages leave the decision to their importers.
func TestOnlyMain(t *testing.T) {
	for _, tt := range []struct {
		name string
		own  *summary.Package
		want bool
	}{
		{"not first-party", nil, false},
		{"library", &summary.Package{Path: "a"}, false},
		{"main", &summary.Package{Path: "a", Main: true}, true},
	} {
		got, err := Analyzer.Run(&analysis.Pass{ResultOf: map[*analysis.Analyzer]any{summaries.Analyzer: &summaries.Result{Own: tt.own}}})
		if err != nil || (got.(*link.Program) != nil) != tt.want {
			t.Errorf("%s: linked %v (%v), want %t", tt.name, got, err, tt.want)
		}
	}
}

// TestPanicOfLinking: so is a panic before the rules (peer 11 again).
func TestPanicOfLinking(t *testing.T) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "/w/m/main.go", "package main\n", 0)
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	got, err := Analyzer.Run(&analysis.Pass{
		Analyzer: Analyzer, Fset: fset, Files: []*ast.File{f}, Pkg: types.NewPackage("example.com/m", "main"),
		ResultOf: map[*analysis.Analyzer]any{summaries.Analyzer: &summaries.Result{
			Own: &summary.Package{Path: "example.com/m", Main: true, Funcs: []*summary.Func{nil}},
		}},
		Report: func(d analysis.Diagnostic) { said = append(said, fset.Position(d.Pos).String()+": "+d.Message) },
	})
	if err != nil || got.(*link.Program) != nil {
		t.Errorf("linked %v, %v, want nothing", got, err)
	}
	if len(said) != 1 || !strings.HasPrefix(said[0], "/w/m/main.go:1:1: linking: package example.com/m was not analysed: panic: ") {
		t.Errorf("diagnostics %q, want one", said)
	}
}

func TestDoc(t *testing.T) {
	tests := []struct{ name, source, want string }{
		{"package comment", "// Package late reports a check that\n// comes late\n//\n// # Bad\n//\n//\tsave(x)\npackage late\n\n// not this\n", "reports a check that\ncomes late\n\n# Bad\n\n\tsave(x)"},
		{"title", "// late: report a late check\npackage late\n", "late: report a late check"},
		{"none", "package late\n", ""},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, Doc(tt.source)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
