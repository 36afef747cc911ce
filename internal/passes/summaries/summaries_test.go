package summaries

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/summary"
)

// A recorder keeps what package analysistest has to say.
type recorder []string

func (r *recorder) Errorf(format string, args ...any) { *r = append(*r, fmt.Sprintf(format, args...)) }

// TestDirectives: a directive that is unknown, misplaced or has a wrong key is
// reported where it stands, and no other is.
func TestDirectives(t *testing.T) {
	testdata, err := filepath.Abs(filepath.Join("..", "..", "..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	// In GOPATH mode nothing else tells a case from the standard library.
	if err := config.Analyzer.Flags.Set("firstparty", "engine"); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = config.Analyzer.Flags.Set("firstparty", "") }() // the default is always valid
	var said recorder
	results := analysistest.Run(&said, testdata, Analyzer, "engine/directives/...")
	for _, s := range said {
		if !strings.Contains(s, "unexpected fact: ") { // every package has a fact
			t.Error(s)
		}
	}
	if len(said) != len(results) || len(results) != 2 {
		t.Errorf("%d packages with %d facts, want 2 with one each", len(results), len(said))
	}
}

// newPass is the pass of a package that imports deps, which have facts.
func newPass(t *testing.T, options *config.Options, path string, module *analysis.Module, deps []*types.Package, facts map[string]*Fact) (*analysis.Pass, *[]string) {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "/w/m/"+filepath.Base(path)+"/p.go", "package p\n\nfunc F() {}\n", 0)
	if err != nil {
		t.Fatal(err)
	}
	pkg := types.NewPackage(path, "p")
	pkg.SetImports(deps)
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}}
	if err := types.NewChecker(&types.Config{}, fset, pkg, info).Files([]*ast.File{f}); err != nil {
		t.Fatal(err)
	}
	var said []string
	return &analysis.Pass{
		Analyzer: Analyzer, Fset: fset, Files: []*ast.File{f}, Pkg: pkg, TypesInfo: info, Module: module,
		ResultOf: map[*analysis.Analyzer]any{config.Analyzer: options},
		Report:   func(d analysis.Diagnostic) { said = append(said, fset.Position(d.Pos).String()+": "+d.Message) },
		ImportPackageFact: func(p *types.Package, fact analysis.Fact) bool {
			known, ok := facts[p.Path()]
			if ok {
				*fact.(*Fact) = *known
			}
			return ok
		},
		ExportPackageFact: func(fact analysis.Fact) { facts[path] = fact.(*Fact) },
	}, &said
}

func optionsOf(t *testing.T, s config.Settings) *config.Options {
	t.Helper()
	o, err := s.Options()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

var module = &analysis.Module{Path: "example.com/m"}

// TestIncomplete: what a first-party import should have said and did not is
// said (peer 10: golangci-lint #6807).
func TestIncomplete(t *testing.T) {
	options := optionsOf(t, config.Settings{})
	fact := func(digest string) *Fact {
		data, err := summary.Encode(digest, []*summary.Package{{Path: "example.com/m/dep"}})
		if err != nil {
			t.Fatal(err)
		}
		return &Fact{data}
	}
	with := optionsOf(t, config.Settings{ModelText: "audit example.com/m/dep.Note"})
	good := fact(options.Digest())
	tests := []struct {
		name   string
		dep    string
		fact   *Fact // nil: there is none
		module *analysis.Module
		want   string // why it is incomplete; "" when it is not
	}{
		{"all is well", "example.com/m/dep", good, module, ""},
		{"no fact", "example.com/m/dep", nil, module, "its summary is missing"},
		{"no fact of the module's root", "example.com/m", nil, module, "its summary is missing"},
		{"of another version", "example.com/m/dep", &Fact{otherVersion(t, good.Data)}, module, "decoding summaries: version"},
		{"made with other models", "example.com/m/dep", fact(with.Digest()), module, "decoding summaries: made under another configuration"},
		{"cut off", "example.com/m/dep", &Fact{good.Data[:20]}, module, "decoding summaries: "},
		{"empty", "example.com/m/dep", &Fact{}, module, "decoding summaries: "},
		{"standard library", "net/http", nil, module, ""},
		{"third party", "example.com/other", nil, module, ""},
		{"third party with our name at its start", "example.com/mother", nil, module, ""},
		{"module of a later major version", "example.com/m/v2", nil, module, ""},
		{"module not known", "example.com/m/dep", nil, nil, ""},
		{"beside the prefix", "example.com/library", nil, module, ""},
		{"first-party by prefix, module not known", "example.com/lib", nil, nil, "its summary is missing"},
		{"first-party by prefix", "example.com/lib/dep", nil, module, "its summary is missing"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			facts := map[string]*Fact{}
			if tt.fact != nil {
				facts[tt.dep] = tt.fact
			}
			o := options
			if strings.HasPrefix(tt.dep, "example.com/lib") {
				o = optionsOf(t, config.Settings{FirstParty: []string{"example.com/lib"}})
			}
			pass, said := newPass(t, o, "example.com/m/p", tt.module, []*types.Package{types.NewPackage(tt.dep, "dep")}, facts)
			result, err := Analyzer.Run(pass)
			if err != nil {
				t.Fatal(err)
			}
			own := result.(*Result).Own
			got := ""
			if why := own.Coverage.Incomplete; why != "" {
				got = strings.TrimPrefix(why, "import "+tt.dep+": ")
				want := "/w/m/p/p.go:1:1: package example.com/m/p is incompletely analysed: of " + tt.dep + " " + got
				if diff := cmp.Diff([]string{want}, *said); diff != "" {
					t.Errorf("diagnostics (-want +got):\n%s", diff)
				}
			} else if len(*said) > 0 {
				t.Errorf("diagnostics %q", *said)
			}
			ok := strings.HasPrefix(got, tt.want) && (got == "") == (tt.want == "")
			if !ok {
				t.Errorf("incomplete because of %q, want %q", got, tt.want)
			}
			if len(own.Funcs) == 0 || facts["example.com/m/p"] == nil {
				t.Error("the package itself was not summarised, or exports no fact")
			}
		})
	}
}

// otherVersion changes the version in a fact; both versions take one byte.
func otherVersion(t *testing.T, data []byte) []byte {
	t.Helper()
	changed, err := reversion(data, summary.Version+1)
	if err != nil {
		t.Fatal(err)
	}
	return changed
}

// TestCarried: a fact holds what lies below the package, as facts are not
// transitive in every driver; the result is sorted.
func TestCarried(t *testing.T) {
	facts := map[string]*Fact{}
	options := optionsOf(t, config.Settings{})
	run := func(path string, deps ...string) *Result {
		var imports []*types.Package
		for _, d := range deps {
			imports = append(imports, types.NewPackage(d, "dep"))
		}
		pass, said := newPass(t, options, path, module, imports, facts)
		result, err := Analyzer.Run(pass)
		if err != nil || len(*said) > 0 {
			t.Fatal(err, *said)
		}
		return result.(*Result)
	}
	run("example.com/m/z")
	run("example.com/m/a", "example.com/m/z")
	run("example.com/m/y", "example.com/m/z", "example.com/m/a")
	top := run("example.com/m/top", "example.com/m/y")
	var got []string
	for _, p := range top.Deps {
		got = append(got, fmt.Sprint(p.Path, " ", len(p.Funcs)))
	}
	want := []string{"example.com/m/a 2", "example.com/m/y 2", "example.com/m/z 2"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("packages below, with the number of functions (-want +got):\n%s", diff)
	}
	pass, _ := newPass(t, options, "fmt", nil, nil, facts)
	result, err := Analyzer.Run(pass)
	if err != nil || result.(*Result).Own != nil || facts["fmt"] != nil {
		t.Errorf("a package that is not first-party: %+v, %v", result, err)
	}
}

func TestPos(t *testing.T) {
	pass, _ := newPass(t, optionsOf(t, config.Settings{}), "example.com/m/p", module, nil, map[string]*Fact{})
	tests := []struct {
		file      string
		line, col int
		want      string
	}{
		{"example.com/m/p/p.go", 3, 6, "/w/m/p/p.go:3:6"},       // the F of the file itself
		{"example.com/m/p/p.go", 1, 1, "/w/m/p/p.go:1:1"},       //
		{"example.com/m/p/p.go", 90, 7, "/w/m/p/p.go:90:7"},     // beyond the file as we know it
		{"example.com/m/p/parse.y", 7, 2, "/w/m/p/parse.y:7:2"}, // named by a line directive
		{"example.com/m/q/p.go", 3, 6, "/w/m/q/p.go:3:6"},       // not the file of that name here
		{"example.com/m/q/q.go", 1, 1, "/w/m/q/q.go:1:1"},
		{"example.com/m/q/q.go", 41, 120, "/w/m/q/q.go:41:120"}, // the same file again
		{"example.com/m/q/q.go", 5000, 3, "/w/m/q/q.go:5000:3"},
		{"example.com/m/p/below/b.go", 12, 9, "/w/m/p/below/b.go:12:9"},
		{"example.com/m/m.go", 2, 2, "/w/m/m.go:2:2"},
		{"example.com/near/n.go", 8, 4, "/w/near/n.go:8:4"},
	}
	for _, tt := range tests {
		if got := pass.Fset.Position(Pos(pass, tt.file, tt.line, tt.col)).String(); filepath.ToSlash(got) != tt.want {
			t.Errorf("%s:%d:%d is at %s, want %s", tt.file, tt.line, tt.col, got, tt.want)
		}
	}
	Pos(pass, "", 0, 0) // of nothing: no panic
}
