package load

import (
	"fmt"
	"go/types"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

// imported is a module that needs types of the standard library: of packages
// that depend on none, which are quick to compile, and of others.
const imported = `
-- a/a.go --
package a

import (
	"cmp"
	"container/list"
	"errors"
	"io"
	"slices"
	"unicode/utf8"
)

type T[K cmp.Ordered] struct{ Keys []K }

func (t T[K]) Sorted() []K { return slices.SortedFunc(slices.Values(t.Keys), cmp.Compare) }

func F(l *list.List, r io.Reader) (int, error) {
	if l.Front() == nil {
		return utf8.RuneLen('x'), errors.New("empty")
	}
	return r.Read(nil)
}
-- b/b.go --
package b

import (
	"cmp"
	"slices"
	"example.com/m/a"
)

var T = a.T[string]{Keys: []string{"b"}}

func F() bool { return slices.IsSortedFunc(T.Sorted(), cmp.Compare) }
`

// compile compiles packages into the build cache of env.
func compile(t *testing.T, env []string, packages ...string) {
	t.Helper()
	cmd := exec.Command("go", append([]string{"build"}, packages...)...)
	cmd.Env = env
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
}

// noErrors reports the errors in a result that should have none.
func noErrors(t *testing.T, r *Result) {
	t.Helper()
	for _, p := range r.Packages {
		for _, e := range p.Errors {
			t.Errorf("%s: %s", p.ImportPath, e)
		}
	}
	for _, e := range r.Dependencies {
		t.Errorf("dependency: %s", e)
	}
}

// Whatever the build cache holds: the types are there, each import path has
// one package, and the result is the same.
func TestDependenciesFromCacheAndSource(t *testing.T) {
	a := module(t, imported)
	for _, c := range []struct {
		name     string
		patterns []string
		compiled []string
		mode     Mode
	}{
		{"nothing", []string{"./..."}, nil, Source},
		{"some", []string{"./..."}, []string{"cmp", "container/list", "unicode/utf8"}, Mixed},
		{"all", []string{"./c"}, []string{"cmp", "container/list"}, Export},
	} {
		t.Run(c.name, func(t *testing.T) {
			write(t, filepath.Join(a.top, "c", "c.go"), "package c\n\nimport (\n\t\"cmp\"\n\t\"container/list\"\n)\n\nvar X, Y = cmp.Compare(1, 2), list.New().Len()\n")
			cfg := a.cfg
			cfg.Patterns = c.patterns
			cfg.Env = append(os.Environ(), "GOCACHE="+t.TempDir())
			if len(c.compiled) > 0 {
				compile(t, cfg.Env, c.compiled...)
			}
			r := load(t, cfg)
			noErrors(t, r)
			if r.Mode != c.mode {
				t.Errorf("types from %s, want %s", r.Mode, c.mode)
			}
			if (r.Exported > 0) != (c.mode != Source) || (r.FromSource > 0) != (c.mode != Export) {
				t.Errorf("%d from export data, %d from source, with mode %s", r.Exported, r.FromSource, r.Mode)
			}
			onePackagePerPath(t, r)
		})
	}
}

// onePackagePerPath fails when two packages that can be reached from the
// first-party ones have one import path.
func onePackagePerPath(t *testing.T, r *Result) {
	t.Helper()
	byPath := make(map[string]*types.Package)
	var visit func(p *types.Package)
	visit = func(p *types.Package) {
		if p == nil {
			return
		}
		if q := byPath[p.Path()]; q != nil {
			if q != p {
				t.Errorf("two packages %s", p.Path())
			}
			return
		}
		byPath[p.Path()] = p
		for _, m := range p.Imports() {
			visit(m)
		}
	}
	for _, p := range r.Packages {
		visit(p.Types)
		for _, obj := range p.Info.Uses {
			visit(obj.Pkg())
		}
		for _, s := range p.Info.Selections {
			visit(s.Obj().Pkg())
		}
	}
	if len(byPath) < len(r.Packages) {
		t.Errorf("%d packages reached from %d", len(byPath), len(r.Packages))
	}
}

// A dependency that imports a first-party package is read from source even if
// it has been compiled: its export data has a first-party package of its own.
func TestDependencyOnFirstParty(t *testing.T) {
	parsed, err := txtar.ParseFile("testdata/third_party_imports_ours.txtar")
	if err != nil {
		t.Fatal(err)
	}
	a := unpack(t, parsed)
	a.cfg.Env = append(os.Environ(), "GOCACHE="+t.TempDir())
	cmd := exec.Command("go", "build", "./...")
	cmd.Dir, cmd.Env = a.cfg.Dir, a.cfg.Env
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	r := load(t, a.cfg)
	noErrors(t, r)
	onePackagePerPath(t, r)
	if r.Mode != Source {
		t.Errorf("types from %s, want %s", r.Mode, Source)
	}
}

// Export data that cannot be read, or is gone, is no reason to give up, nor
// may what was read before be mixed with types from source.
func TestDependenciesUnreadableExport(t *testing.T) {
	a := module(t, imported)
	cfg := a.cfg
	cfg.Env = append(os.Environ(), "GOCACHE="+t.TempDir())
	compile(t, cfg.Env, "cmp", "container/list", "unicode/utf8")
	garbage := filepath.Join(a.top, "garbage.a")
	write(t, garbage, "!<arch>\n__.PKGDEF       0           0     0     644     4         `\nxyz\n")
	for name, file := range map[string]string{"garbage": garbage, "gone": filepath.Join(a.top, "gone.a")} {
		t.Run(name, func(t *testing.T) {
			l, err := list(t.Context(), cfg)
			if err != nil {
				t.Fatal(err)
			}
			ld := newLoader(cfg, l)
			ld.byPath["unicode/utf8"].Export = file // the last of the three
			if err := ld.load(t.Context()); err != nil {
				t.Fatal(err)
			}
			r := ld.result()
			noErrors(t, r)
			onePackagePerPath(t, r)
			if r.Mode != Source || r.Exported != 0 {
				t.Errorf("types from %s, %d from export data; want all from source", r.Mode, r.Exported)
			}
		})
	}
}

// With an empty build cache nothing is compiled, first-party or not.
func TestLoadNeverCompiles(t *testing.T) {
	a := module(t, imported)
	log := filepath.Join(a.top, "tools.log")
	self, err := os.Executable()
	if err != nil || strings.ContainsAny(self, " \t'\"") {
		t.Skip("cannot be a -toolexec program:", self, err)
	}
	cfg := a.cfg
	cfg.Env = append(os.Environ(), "GOCACHE="+t.TempDir(), toolLog+"="+log, "GOFLAGS=-toolexec="+self)
	noErrors(t, load(t, cfg))
	ran, err := os.ReadFile(log)
	if err != nil {
		t.Fatalf("reading the log of tools, which tell at least their version: %v", err)
	}
	for line := range strings.Lines(string(ran)) {
		if !strings.HasSuffix(line, " -V=full\n") && strings.Contains(line, " -o ") {
			t.Errorf("ran %s", line)
		}
	}
	if n := strings.Count(string(ran), "\n"); n > 20 {
		t.Errorf("%d tools ran, want their versions only:\n%s", n, ran)
	}
}

func TestLoadSameAtAnyGOMAXPROCS(t *testing.T) {
	a := module(t, imported+"-- bad/bad.go --\npackage bad\n\nimport \"example.com/m/b\"\n\nvar X int = b.T\n\nvar Y = Z + b.U\n\nfunc F( {}\n")
	var want string
	for _, n := range []int{1, 2, 8} {
		func() {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(n))
			got := dump(load(t, a.cfg), nil) + everyObject(load(t, a.cfg))
			if want == "" {
				want = got
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("GOMAXPROCS=%d (-want +got):\n%s", n, diff)
			}
		}()
	}
}

// everyObject prints all that is defined and used, with positions in the
// FileSet.
func everyObject(r *Result) string {
	var lines []string
	for _, p := range r.Packages {
		for _, objects := range []map[string]string{defined(p), used(p)} {
			for _, k := range slices.Sorted(maps.Keys(objects)) {
				lines = append(lines, p.ImportPath+" "+k+" "+objects[k])
			}
		}
	}
	return strings.Join(lines, "\n")
}

func defined(p *Package) map[string]string {
	m := make(map[string]string)
	for id, obj := range p.Info.Defs {
		m[fmt.Sprint("defines ", id.Pos(), id.Name)] = fmt.Sprint(obj)
	}
	return m
}

func used(p *Package) map[string]string {
	m := make(map[string]string)
	for id, obj := range p.Info.Uses {
		m[fmt.Sprint("uses ", id.Pos(), id.Name)] = fmt.Sprint(obj)
	}
	return m
}

// What the loader keeps of a dependency is enough for the types of all that
// it exports: compare with declarations that have been left whole.
func TestDependenciesKeepTheirTypes(t *testing.T) {
	a := module(t, "-- a.go --\npackage a\n\nimport (\n\t_ \"go/types\"\n\t_ \"net/http\"\n\t_ \"text/template\"\n)\n")
	whole := wholeDeclarations(t, a.cfg)
	l, err := list(t.Context(), a.cfg)
	if err != nil {
		t.Fatal(err)
	}
	ld := newLoader(a.cfg, l)
	if err := ld.load(t.Context()); err != nil {
		t.Fatal(err)
	}
	compared := 0
	for _, n := range ld.order {
		if n.origin == fromSource {
			compared++
			if n.files != nil {
				t.Errorf("%s: files are kept", n.ImportPath)
			}
			if diff := cmp.Diff(exported(whole[n.ImportPath]), exported(n.types)); diff != "" {
				t.Errorf("%s (-whole +kept):\n%s", n.ImportPath, diff)
			}
		}
	}
	if compared < 20 {
		t.Errorf("%d packages compared", compared)
	}
}

// wholeDeclarations type-checks everything that is listed, bodies ignored.
func wholeDeclarations(t *testing.T, cfg Config) map[string]*types.Package {
	t.Helper()
	l, err := list(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	ld := newLoader(cfg, l)
	all := make(map[string]*types.Package)
	for _, n := range ld.order {
		if !n.hasFiles() || n.ImportPath == "unsafe" {
			continue
		}
		n.files = parseWhole(t, ld, n)
		ld.checkDeclarations(n)
		all[n.ImportPath] = n.types
	}
	return all
}

// exported describes all exported objects of a package, by name.
func exported(p *types.Package) map[string]string {
	objects := make(map[string]string)
	path := func(p *types.Package) string { return p.Path() }
	for _, name := range p.Scope().Names() {
		obj := p.Scope().Lookup(name)
		if !obj.Exported() {
			continue
		}
		lines := []string{types.ObjectString(obj, path), types.TypeString(obj.Type().Underlying(), path)}
		if c, ok := obj.(*types.Const); ok {
			lines = append(lines, c.Val().ExactString())
		}
		if _, ok := obj.(*types.TypeName); ok {
			for m := range types.NewMethodSet(types.NewPointer(obj.Type())).Methods() {
				lines = append(lines, types.ObjectString(m.Obj(), path))
			}
		}
		objects[name] = strings.Join(lines, "\n")
	}
	return objects
}
