package extract

import (
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"sync"
	"testing"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// prelude is what the small sources of the tests have in common. They use
// all imports by way of it.
const prelude = `
import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/http"
	"time"
)

var _ = []any{context.Background, sql.Open, errors.New, fmt.Errorf, http.Error, time.After}

// As google.rpc.Code and its Go packages have it.
type Code uint32
const (
	OK Code = 0
	NotFound Code = 5
	PermissionDenied Code = 7
	Unauthenticated Code = 16
)
func status(c Code, text string) error { return nil }

var (
	ErrForbidden = errors.New("a")
	ErrTimeout = errors.New("b")
)

type HTTPError struct { Status int; Text string }
func (e *HTTPError) Error() string { return e.Text }

type Doc struct { ID, OwnerID int }
type User struct { ID int; IsAdmin bool }

func Can(u *User, perm string) bool { return u != nil }
func Authorize(u *User) error { return nil }
func load(id int) (*Doc, error) { return nil, nil }
func yes()
func no()
`

// An importing is shared by the tests of this package, as reading a package
// of the standard library is what costs time here.
type importing struct {
	mu   sync.Mutex
	fset *token.FileSet
	from types.Importer
}

var imports = sync.OnceValue(func() *importing {
	fset := token.NewFileSet()
	return &importing{fset: fset, from: importer.ForCompiler(fset, "gc", nil)}
})

// typed type-checks the files of one package, given as name and text in turn.
// Errors are left for the analysis to cope with.
func typed(t testing.TB, path string, texts ...string) Input {
	t.Helper()
	i := imports()
	i.mu.Lock()
	defer i.mu.Unlock()
	in := Input{Fset: i.fset, Table: knowledge.Default(), Info: &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{}, Scopes: map[ast.Node]*types.Scope{},
		Instances: map[*ast.Ident]types.Instance{}, FileVersions: map[*ast.File]string{},
	}}
	for n := 0; n < len(texts); n += 2 {
		f, err := parser.ParseFile(i.fset, texts[n], texts[n+1], parser.ParseComments|parser.SkipObjectResolution)
		if f == nil {
			t.Fatal(err)
		}
		in.Files = append(in.Files, f)
	}
	conf := types.Config{Importer: i.from, Error: func(err error) {
		if e, ok := errors.AsType[types.Error](err); ok {
			in.Errors = append(in.Errors, e)
		}
	}}
	in.Pkg, _ = conf.Check(path, i.fset, in.Files, in.Info) // the errors are in in.Errors
	return in
}

// differs reports a difference; for a case that is known to fail for now, that
// there is none any more.
func differs(t *testing.T, bug, diff string) {
	t.Helper()
	switch {
	case bug != "" && diff == "":
		t.Errorf("it works now; remove the mark %q", bug)
	case bug != "":
		t.Skipf("%s (-want +got):\n%s", bug, diff)
	case diff != "":
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// summarised is the summary of a package of one file behind the prelude.
func summarised(t testing.TB, source string) *summary.Package {
	t.Helper()
	in := typed(t, "example.com/p", "p.go", "package p\n"+prelude+source)
	for _, e := range in.Errors {
		t.Fatalf("the source of the test is wrong: %v", e)
	}
	p := Package(in)
	if p.Coverage.Incomplete != "" {
		t.Fatal(p.Problems)
	}
	return p
}

// function is the function of a package that ends in name.
func function(t testing.TB, p *summary.Package, name string) *summary.Func {
	t.Helper()
	for _, f := range p.Funcs {
		if strings.HasSuffix(f.ID, "."+name) {
			return f
		}
	}
	t.Fatalf("no function %s", name)
	return nil
}

// A written function can be compared as text.
type written struct{ *summary.Func }

// call names call k.
func (f written) call(k int32) string {
	if k < 0 {
		return "nothing"
	}
	return f.Calls[k].Name
}

var outcomes = map[summary.Outcome]string{
	summary.Returned: "returned", summary.Nil: "nil", summary.NonNil: "not nil", summary.Other: "no denial",
	summary.True: "true", summary.False: "false", summary.Ok: "ok",
}

// atoms writes a list of atoms: the call, behind a stroke which result where
// it is not the first, and the outcome; a local test by its name.
func (f written) atoms(list []int32) string {
	var all []string
	for _, i := range list {
		a := f.Atoms[i]
		if a.Test != nil {
			all = append(all, fmt.Sprintf("[%s] %t", a.Test.Name, a.Test.Holds))
			continue
		}
		name := f.call(a.Call)
		if a.Result > 0 {
			name += fmt.Sprint("/", a.Result)
		}
		all = append(all, name+" "+outcomes[a.Outcome])
	}
	return strings.Join(all, ", ")
}

var resultKinds = map[summary.ResultKind]string{
	summary.AnyValue: "any", summary.ZeroValue: "zero", summary.TrueValue: "true", summary.FalseValue: "false",
	summary.ErrorValue: "error", summary.PermissionError: "permission", summary.HiddenError: "hidden", summary.FromCall: "from",
}

func (f written) result(r *summary.Result) string {
	if len(r.Phi) > 0 {
		var alts []string
		for i := range r.Phi {
			alts = append(alts, f.result(&r.Phi[i].Result))
		}
		return "one of (" + strings.Join(alts, ", ") + ")"
	}
	s := resultKinds[r.Kind]
	if r.Kind == summary.FromCall {
		s += " " + f.call(r.Call)
		if r.Result > 0 {
			s += fmt.Sprint("/", r.Result)
		}
	}
	if len(r.True)+len(r.False) > 0 {
		s += fmt.Sprintf(" {%s | %s}", f.atoms(r.True), f.atoms(r.False))
	}
	return s
}

// arg writes a function value.
func (f written) arg(a *summary.Arg) string {
	switch {
	case a.Func != "":
		return strings.ReplaceAll(a.Func, "example.com/p.", "")
	case a.Invoke != "":
		return "open " + strings.ReplaceAll(a.Invoke, "example.com/p.", "")
	case a.Hole != nil:
		return fmt.Sprintf("parameter %d of %s", a.Hole.Param, strings.ReplaceAll(a.Hole.Owner, "example.com/p.", ""))
	case a.From > 0:
		return "what " + f.call(a.From-1) + " returns"
	}
	return "nothing known"
}
