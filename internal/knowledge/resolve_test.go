package knowledge

import (
	"fmt"
	"go/ast"
	"go/importer"
	goparser "go/parser"
	gotoken "go/token"
	"go/types"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// stubs is where the declarations of third-party code are, by import path.
const stubs = "../../testdata/src"

// TestModelsResolve looks every model line up in the standard library or in
// the stubs: what it names exists, and its indexes fit the signature.
func TestModelsResolve(t *testing.T) {
	l := sharedLoader()
	for _, e := range Default().lines {
		for _, problem := range l.check(e) {
			t.Errorf("%s: %s: %s", e.Pos, e, problem)
		}
	}
}

// TestResolveRejects shows that the check of the models can fail.
func TestResolveRejects(t *testing.T) {
	l := sharedLoader()
	tests := []struct{ line, want string }{
		{"sink net/http.Redirekt kind=send", "no such function"},
		{"sink nowhere.example/x.F kind=send", "cannot load nowhere.example/x"},
		{"sink (database/sql.DB).Exec kind=write", "no such function"}, // the receiver is a pointer
		{"sink (*github.com/redis/go-redis/v9.Client).Set kind=write", "no such function"},
		{"sink (*github.com/sony/gobreaker/v2.CircuitBreaker[K]).Execute kind=exec", "no such function"},
		{"sink (*database/sql.DB).ExecContext kind=write resource=9", "resource=9: the function has 3 arguments"},
		{"sink (*database/sql.DB).ExecContext kind=write resource=0", "resource=0: context.Context cannot be it"},
		{"sink (*database/sql.DB).Ping kind=write data=0", "data=0: the function has 0 arguments"},
		{"route (*net/http.ServeMux).HandleFunc pattern=1 handler=0", "pattern=1: func(net/http.ResponseWriter, *net/http.Request) cannot be it; handler=0: string cannot be it"},
		{"route (*net/http.ServeMux).HandleFunc pattern=0 handler=1...", "handler=1...: the function is not variadic"},
		{"route (*github.com/gin-gonic/gin.RouterGroup).GET pattern=0 handler=2...", "handler=2...: the function has 2 arguments"},
		{"route net/http.Server.Addr field=true", "a string cannot run"},
		{"route net/http.Server.Handlers field=true", "no such field"},
		{"dispatch net/http.Request.ContentLength field=true", "a int64 names no operation"},
		{"dispatch net/http.Request.Verb field=true", "no such field"},
		{"lax net/http.Request.Method of=peer field=true", "a string is not set to true"},
		{"guard (*github.com/casbin/casbin/v2.Enforcer).Enforce result=2 strength=object", "result=2: the function has 2 results"},
		{"guard (*github.com/casbin/casbin/v2.Enforcer).Enforce result=0 strength=object deny=error", "result=0: bool is no verdict with deny=error"},
		{"guard crypto/subtle.ConstantTimeCompare result=0 strength=identity", "result=0: int is no verdict with deny="},
		{"guard crypto/hmac.Equal result=0 strength=identity middleware=true", "result=0: bool is no middleware"},
		{"identity (*net/http.Request).BasicAuth result=2", "result=2: bool is nobody"},
		{"call slices.SortFunc arg=0", "arg=0: S cannot be it"},
		{"call (*sync.Once).Do arg=0 wrap=true", "wrap=true: no result can be called"},
		{"capability net/http.Request", "no interface type"},
		{"request net/http.Redirect", "no type"},
		{"timeout context.Background var=true", "no variable"},
		{"fork a.example/x of=nowhere.example/x", "cannot load nowhere.example/x"},
		{"inert nowhere.example/...", "no package below nowhere.example"},
		{"inert nowhere.example.*", "cannot load nowhere.example"},
	}
	for _, test := range tests {
		f, err := parse("test.model", test.line)
		if err != nil {
			t.Errorf("%s: %v", test.line, err)
			continue
		}
		if got := strings.Join(l.check(f.entries[0]), "; "); got != test.want {
			t.Errorf("check(%s) = %q, want %q", test.line, got, test.want)
		}
	}
}

// TestStubsCompile type-checks every stub, also those that no model needs.
func TestStubsCompile(t *testing.T) {
	l := sharedLoader()
	for _, p := range l.stubPackages() {
		if _, err := l.Import(p); err != nil {
			t.Errorf("stub %s: %v", p, err)
		}
	}
}

// TestInertHidesNothing keeps whole packages that are not followed free of
// models that would never be looked at.
func TestInertHidesNothing(t *testing.T) {
	for _, e := range Default().All() {
		if inert, ok := Default().Role(Inert, e.Func); ok && e.Role != Inert && e.Role != Audit && e.Role != Stop {
			t.Errorf("%s: %s is hidden by %q at %s", e.Pos, e, inert, inert.Pos)
		}
	}
}

// A loader type-checks stubs and imports the standard library.
type loader struct {
	fset     *gotoken.FileSet
	std      types.Importer
	packages map[string]*types.Package // stubs only
}

// sharedLoader is one for all tests: each package of the standard library costs a go list.
var sharedLoader = sync.OnceValue(func() *loader {
	return &loader{gotoken.NewFileSet(), importer.Default(), make(map[string]*types.Package)}
})

// Import returns a stub when there is one, else a package of the standard
// library.
func (l *loader) Import(importPath string) (*types.Package, error) {
	if p := l.packages[importPath]; p != nil {
		return p, nil
	}
	names, err := filepath.Glob(filepath.Join(stubs, filepath.FromSlash(importPath), "*.go"))
	if err != nil || len(names) == 0 {
		if !Standard(importPath) {
			return nil, fmt.Errorf("no stub in %s", stubs)
		}
		return l.std.Import(importPath)
	}
	var files []*ast.File
	for _, name := range names {
		file, err := goparser.ParseFile(l.fset, name, nil, goparser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	config := types.Config{Importer: l}
	p, err := config.Check(importPath, l.fset, files, nil)
	l.packages[importPath] = p
	return p, err
}

// stubPackages returns the import paths of all stubs, sorted. A directory
// whose name has no dot holds test cases.
func (l *loader) stubPackages() []string {
	names, _ := filepath.Glob(filepath.Join(stubs, "*.*"))
	var list []string
	for _, name := range names {
		_ = filepath.WalkDir(name, func(name string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && strings.HasSuffix(name, ".go") { // a module may be named so
				p, _ := filepath.Rel(stubs, filepath.Dir(name))
				list = append(list, filepath.ToSlash(p))
			}
			return err
		})
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// check looks e up in the stubs and the standard library.
func (l *loader) check(e Entry) []string {
	if dir, ok := strings.CutSuffix(e.Func, "/..."); ok {
		if info, err := os.Stat(filepath.Join(stubs, dir)); err == nil && info.IsDir() || Standard(dir) {
			return nil
		}
		return []string{"no package below " + dir}
	}
	path := e.Package()
	if e.Role == Fork {
		path = e.Str("of") // the copy need not be here
	}
	p, err := l.Import(path)
	if err != nil {
		return []string{"cannot load " + path}
	}
	return e.Check(p)
}
