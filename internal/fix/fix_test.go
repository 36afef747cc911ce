package fix

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/finding"
)

const source = `package m

type server struct{ open bool }

func allowed(user string) bool { return user != "" }

func drop(id string) {}

func (s *server) get(user, id string) {
	if s.open {
		drop(id)
		return
	}
	if !allowed(user) {
		return
	}
	drop(id)
}
`

// checked is the package of a file.
func checked(t *testing.T, text string) *Source {
	t.Helper()
	s := &Source{
		Fset: token.NewFileSet(), Sizes: types.SizesFor("gc", "amd64"),
		Info: &types.Info{
			Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
			Implicits: map[ast.Node]types.Object{}, Scopes: map[ast.Node]*types.Scope{},
		},
		Text: func(name string) ([]byte, error) {
			if name != "/w/m/m.go" {
				return nil, os.ErrNotExist
			}
			return []byte(text), nil
		},
	}
	f, err := parser.ParseFile(s.Fset, "/w/m/m.go", text, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	s.Files = []*ast.File{f}
	if s.Pkg, err = (&types.Config{Sizes: s.Sizes}).Check("m", s.Fset, s.Files, s.Info); err != nil {
		t.Fatal(err)
	}
	return s
}

func step(line, col int, note string) finding.Step {
	return finding.Step{Position: finding.Position{File: "m/m.go", Line: line, Col: col}, Function: "(*m.server).get", Note: note}
}

// found is the finding in source.
func found() *finding.Finding {
	return &finding.Finding{
		Evidence: finding.Fork, Position: step(11, 7, "").Position, Function: "(*m.server).get",
		Missing:  []finding.Check{{Name: "m.allowed", Kind: "guard"}},
		Twin:     step(14, 13, "m.allowed"),
		Primary:  []finding.Step{step(14, 13, "checks m.allowed"), step(17, 6, "calls m.drop")},
		Fallback: []finding.Step{step(10, 5, "when open is set"), step(11, 7, "calls m.drop")},
	}
}

func TestFor(t *testing.T) {
	want := &finding.Fix{
		Message: "asks m.allowed as at m.go:14, in front of line 11", File: "m/m.go", Line: 11,
		Text: "\t\tif !allowed(user) {\n\t\t\treturn\n\t\t}\n",
	}
	if diff := cmp.Diff(want, For(checked(t, source), found())); diff != "" {
		t.Errorf("fix (-want +got):\n%s", diff)
	}
}

// Each change of the finding takes away what a fix rests on.
func TestForNothing(t *testing.T) {
	tests := []struct {
		name   string
		change func(f *finding.Finding)
	}{
		{"nothing to copy", func(f *finding.Finding) { f.Twin = finding.Step{} }},
		{"nothing missing", func(f *finding.Finding) { f.Missing = nil }},
		{"another package", func(f *finding.Finding) { f.Twin.File = "n/m.go" }},
		{"another file", func(f *finding.Finding) { f.Twin.File = "m/n.go" }},
		{"behind the end", func(f *finding.Finding) { f.Twin.Line = 99 }},
		{"no place in a function", func(f *finding.Finding) { f.Twin.Line = 1 }},
		{"another function", func(f *finding.Finding) { f.Twin.Function = "m.other" }},
		{"the branch is reported", func(f *finding.Finding) { f.Position = f.Fallback[0].Position }},
		{"no operation on the primary path", func(f *finding.Finding) { f.Primary = f.Primary[:1] }},
	}
	for _, tt := range tests {
		f := found()
		tt.change(f)
		if got := For(checked(t, source), f); got != nil {
			t.Errorf("%s: %+v", tt.name, got)
		}
	}
}

// Each change of the source leaves the places as they are and makes a copy
// doubtful.
func TestDoubtful(t *testing.T) {
	tests := []struct{ name, old, new string }{
		{"asked already", "\t\tdrop(id)\n\t\treturn", "\t\tdrop(id); _ = allowed(user)\n\t\treturn"},
		{"the branch asks about the operand", "if s.open {", "if user == \"\" {"},
		{"given another value in between", "\t\treturn\n\t}\n\tif", "\t\treturn\n\t}; user = id\n\tif"},
		{"an else", "\t\treturn\n\t}\n\tdrop(id)", "\t\treturn\n\t} else {}\n\tdrop(id)"},
		{"more than a denial", "\t\treturn\n\t}\n\tdrop(id)", "\t\ts.open = true; return\n\t}\n\tdrop(id)"},
		{"no denial", "\t\treturn\n\t}\n\tdrop(id)", "\t\tprintln()\n\t}\n\tdrop(id)"},
		{"a raw string", "if !allowed(user) {", "if !allowed(user+`x`) {"},
	}
	for _, tt := range tests {
		text := strings.Replace(source, tt.old, tt.new, 1)
		if text == source {
			t.Errorf("%s: the source is as before", tt.name)
		}
		if got := For(checked(t, text), found()); got != nil {
			t.Errorf("%s: fix %+v", tt.name, got)
		}
	}
}

func TestApply(t *testing.T) {
	fixes := []*finding.Fix{
		{Line: 3, Text: "three\n"}, {Line: 1, Text: "one\n"}, {Line: 3, Text: "three\n"}, {Line: 3, Text: "other\n"}, {Line: 4, Text: "end\n"},
	}
	const want = "one\na\nb\nthree\nother\nc\nend\n"
	if got := string(Apply([]byte("a\nb\nc\n"), fixes)); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestSound(t *testing.T) {
	s := checked(t, source)
	good := &finding.Fix{File: "m/m.go", Line: 11, Text: "\t\tdrop(user)\n"}
	tests := []struct {
		name string
		fix  *finding.Fix
		want bool
	}{
		{"good", good, true},
		{"unknown name", &finding.Fix{File: "m/m.go", Line: 11, Text: "\t\tdrop(nobody)\n"}, false},
		{"unused variable", &finding.Fix{File: "m/m.go", Line: 11, Text: "\t\tx := id\n"}, false},
		{"no Go", &finding.Fix{File: "m/m.go", Line: 11, Text: "\t\t}\n"}, false},
		{"another file", &finding.Fix{File: "m/n.go", Line: 11, Text: "\t\tdrop(user)\n"}, false},
	}
	for _, tt := range tests {
		if got := Sound(s, []*finding.Fix{tt.fix}); got != tt.want {
			t.Errorf("%s: sound %t, want %t", tt.name, got, tt.want)
		}
		if got := Sound(s, []*finding.Fix{good, tt.fix}); got != tt.want {
			t.Errorf("%s behind a good one: sound %t, want %t", tt.name, got, tt.want)
		}
	}
}
