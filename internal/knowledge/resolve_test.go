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
	for _, e := range Default().All() {
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
		if inert, ok := Default().Role(Inert, e.Func); ok && e.Role != Inert && e.Role != Audit {
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
			if err == nil && strings.HasSuffix(name, ".go") {
				p, _ := filepath.Rel(stubs, filepath.Dir(name))
				list = append(list, filepath.ToSlash(p))
			}
			return err
		})
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// check returns what is wrong with a model.
func (l *loader) check(e Entry) []string {
	if dir, ok := strings.CutSuffix(e.Func, "/..."); ok {
		if info, err := os.Stat(filepath.Join(stubs, dir)); err == nil && info.IsDir() || Standard(dir) {
			return nil
		}
		return []string{"no package below " + dir}
	}
	importPath := packageOf(e.Func)
	if e.Is("field") {
		importPath = packageOf(importPath) // the type is not part of it
	}
	p, err := l.Import(importPath)
	if err != nil {
		return []string{"cannot load " + importPath}
	}
	if _, whole := packagePattern(e.Func); whole {
		return nil
	}
	object := lookup(p, e)
	switch e.Role {
	case Capability, Request, Response, Service:
		return checkType(e, object)
	}
	switch {
	case e.Is("var"):
		if _, ok := object.(*types.Var); !ok {
			return []string{"no variable"}
		}
		return nil
	case e.Is("field"):
		return checkField(e, object)
	}
	f, ok := object.(*types.Func)
	if !ok || fullName(f) != e.Func {
		return []string{"no such function"}
	}
	return checkSignature(e, f.Type().(*types.Signature))
}

// fullName is FullName with the type parameters of an interface as those of
// another type are printed: by their names.
func fullName(f *types.Func) string {
	recv := f.Signature().Recv()
	if recv == nil {
		return f.FullName()
	}
	named, ok := recv.Type().(*types.Named)
	if !ok || named.TypeParams() == nil || !types.IsInterface(named) {
		return f.FullName()
	}
	var names []string
	for param := range named.TypeParams().TypeParams() {
		names = append(names, param.Obj().Name())
	}
	before, after, _ := strings.Cut(f.FullName(), "[")
	return before + "[" + strings.Join(names, ",") + after[strings.LastIndexByte(after, ']'):]
}

// lookup returns the object that a model names, nil when there is none.
func lookup(p *types.Package, e Entry) types.Object {
	recv, member, method := strings.Cut(strings.TrimPrefix(e.Func, "("), ").")
	if !method {
		recv, member = e.Func, afterDot(e.Func)
		if !e.Is("field") {
			return p.Scope().Lookup(member)
		}
		recv = strings.TrimSuffix(recv, "."+member)
	}
	recv, _, _ = strings.Cut(recv, "[")
	name, ok := p.Scope().Lookup(afterDot(recv)).(*types.TypeName)
	if !ok {
		return nil
	}
	t := name.Type()
	if !types.IsInterface(t) {
		t = types.NewPointer(t)
	}
	object, _, _ := types.LookupFieldOrMethod(t, false, p, member)
	return object
}

func afterDot(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

func checkType(e Entry, object types.Object) []string {
	name, ok := object.(*types.TypeName)
	switch {
	case !ok:
		return []string{"no type"}
	case e.Role == Capability && !types.IsInterface(name.Type()):
		return []string{"no interface type"}
	}
	return nil
}

func checkField(e Entry, object types.Object) []string {
	v, ok := object.(*types.Var)
	switch {
	case !ok || !v.IsField():
		return []string{"no such field"}
	case e.Role == Dispatch && !isBasic(v.Type(), types.IsString):
		return []string{fmt.Sprintf("a %s names no operation", v.Type())}
	case e.Role != Dispatch && !callable(v.Type()):
		return []string{fmt.Sprintf("a %s cannot run", v.Type())}
	}
	return nil
}

// checkSignature compares the keys of e with a function's signature.
func checkSignature(e Entry, s *types.Signature) []string {
	var problems []string
	for _, setting := range e.keys {
		k, _ := mustSchema(e.Role).key(setting.key)
		_, number := e.Int(k.name)
		switch {
		case k.name == "result":
			problems = append(problems, checkResult(e, s.Results())...)
		case k.name == "wrap":
			problems = append(problems, checkWrap(s.Results())...)
		case k.form == index, k.form == list, k.form == method && number:
			problems = append(problems, checkArguments(e, k.name, s)...)
		}
	}
	return problems
}

func mustSchema(r Role) schema {
	s, _ := schemaOf(string(r))
	return s
}

func checkResult(e Entry, results *types.Tuple) []string {
	i, _ := e.Int("result")
	if i >= results.Len() {
		return []string{fmt.Sprintf("result=%d: the function has %d results", i, results.Len())}
	}
	t := results.At(i).Type()
	basic, _ := t.Underlying().(*types.Basic)
	isBool := basic != nil && basic.Info()&types.IsBoolean != 0
	isError := types.Identical(t, types.Universe.Lookup("error").Type())
	deny := e.Str("deny")
	switch {
	case e.Role == Identity && (isBool || isError):
		return []string{fmt.Sprintf("result=%d: %s is nobody", i, t)}
	case e.Role == Identity:
		return nil
	case e.Is("middleware"):
		if callable(t) {
			return nil
		}
		return []string{fmt.Sprintf("result=%d: %s is no middleware", i, t)}
	case isBool && (deny == "" || deny == "true" || deny == "false"), isError && (deny == "" || deny == "error"), deny == "zero":
		return nil
	}
	return []string{fmt.Sprintf("result=%d: %s is no verdict with deny=%s", i, t, deny)}
}

func checkWrap(results *types.Tuple) []string {
	for i := range results.Len() {
		if callable(results.At(i).Type()) {
			return nil
		}
	}
	return []string{"wrap=true: no result can be called"}
}

// checkArguments checks that the arguments of a key exist and could be what
// the key says.
func checkArguments(e Entry, name string, s *types.Signature) []string {
	n := s.Params().Len()
	_, open := e.RestFrom(name)
	indexes := e.Ints(name)
	if open {
		if !s.Variadic() {
			return []string{fmt.Sprintf("%s=%s: the function is not variadic", name, e.Str(name))}
		}
		first, _ := e.RestFrom(name)
		indexes = append(indexes, first)
	}
	var problems []string
	for _, i := range indexes {
		if i >= n {
			problems = append(problems, fmt.Sprintf("%s=%s: the function has %d arguments", name, e.Str(name), n))
			continue
		}
		t := s.Params().At(i).Type()
		if s.Variadic() && i == n-1 {
			t = t.(*types.Slice).Elem()
		}
		if !plausible(e, name, t) {
			problems = append(problems, fmt.Sprintf("%s=%s: %s cannot be it", name, e.Str(name), t))
		}
	}
	return problems
}

// plausible reports whether an argument of type t can be what key says.
func plausible(e Entry, key string, t types.Type) bool {
	switch key {
	case "handler", "handlers", "use", "func", "arg", "fallback", "primary", "run":
		_, pointer := t.(*types.Pointer)
		return callable(t) || pointer && e.Is("mount")
	case "pattern", "url", "name":
		return isBasic(t, types.IsString)
	case "method":
		slice, ok := t.Underlying().(*types.Slice)
		return isBasic(t, types.IsString) || ok && isBasic(slice.Elem(), types.IsString)
	case "status":
		return isBasic(t, types.IsInteger)
	default: // resource, data
		_, function := t.Underlying().(*types.Signature)
		return !function && !isBasic(t, types.IsBoolean) && !isBasic(t, types.IsNumeric) && t.String() != "context.Context" && t.String() != "net/http.ResponseWriter"
	}
}

// callable reports whether t is a function or an interface, which can hold
// one or has methods to call.
func callable(t types.Type) bool {
	if _, ok := t.(*types.TypeParam); ok {
		return false
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok || types.IsInterface(t)
}

func isBasic(t types.Type, info types.BasicInfo) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&info != 0
}
