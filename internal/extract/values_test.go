package extract

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/summary"
)

const valuesPrelude = `
import "sync"
type Handler interface { Serve(id int) }
type Store interface { Get(id int); Put(id int) }
type HandlerFunc func(id int)
func (h HandlerFunc) Serve(id int) { h(id) }
type impl struct{ hook func(); next Handler }
func (*impl) Serve(id int) {}
func (*impl) method() {}
func (impl) plain() {}
type outer struct { *impl; Store }
func take(f func()) {}
func serve(h Handler) {}
func make1() func() { return yes }
func make2() (func(), error) { return yes, nil }
var hooked func()
func generic[T any](v T) {}
type box[T any] struct { v T }
func (b *box[T]) get() T { return b.v }
`

// TestCallees: want has a line for every call that is kept: what is called,
// and behind commas the function values that it is given, with their place.
func TestCallees(t *testing.T) {
	tests := []struct {
		name string
		body string // of func f(s *impl, o *outer, st Store, p func(), h Handler)
		want []string
		bug  string // why the case fails for now
	}{
		{"function", `yes()`, []string{"yes"}, ""},
		{"method", `s.method()`, []string{"(*impl).method"}, ""},
		{"interface method", `st.Get(1)`, []string{"open (Store).Get"}, ""},
		{"promoted method", `o.method()`, []string{"(*impl).method"}, ""},
		{"promoted method of an embedded interface", `o.Put(1)`, []string{"open (Store).Put"}, ""},
		{"generic function", `generic(1); generic("x")`, []string{"generic", "generic"}, ""},
		{"method of a generic type", `(&box[int]{}).get()`, []string{"(*box[T]).get"}, ""},
		{"started", `go yes()`, []string{"go yes"}, ""},
		{"deferred", `defer s.method()`, []string{"defer (*impl).method"}, ""},
		{"function in a variable", `g := yes; g()`, []string{"yes"}, ""},
		{"one of two functions", `g := yes; if s == nil { g = no }; g()`, []string{"yes or no"}, "only the first function that a variable can hold is called"},
		{"parameter", `p()`, []string{"parameter 3 of f"}, ""},
		{"one method of an interface parameter", `h.Serve(1)`, []string{"open (Handler).Serve as parameter 4 of f"}, ""},
		{"function in a field", `s.hook()`, []string{"open impl.hook"}, ""},
		{"function in a package variable", `hooked()`, []string{"open hooked"}, ""},
		{"what a call returns", `make1()()`, []string{"make1", "what make1 returns"}, ""},
		{"what a call returns beside an error", `g, _ := make2(); g()`, []string{"make2", "what make2 returns"}, ""},
		{"closure", `func() { yes() }()`, []string{"f$1"}, ""},

		{"function as argument", `take(yes)`, []string{"take, 0: yes"}, ""},
		{"closure as argument", `take(func() { yes() })`, []string{"take, 0: f$1"}, ""},
		{"method value", `take(s.method)`, []string{"take, 0: (*impl).method"}, ""},
		{"method value of a copy", `take(s.plain)`, []string{"take, 0: (impl).plain"}, ""},
		{"method value of an interface", `g := st.Get; g(1)`, []string{"open (Store).Get"}, ""},
		{"method value of an embedded method", `take(o.method)`, []string{"take, 0: (*impl).method"}, ""},
		{"method expression", `g := (*impl).method; g(s)`, []string{"(*impl).method"}, ""},
		{"parameter handed on", `take(p)`, []string{"take, 0: parameter 3 of f"}, ""},
		{"field handed on", `take(s.hook)`, []string{"take, 0: open impl.hook"}, ""},
		{"result handed on", `take(make1())`, []string{"make1", "take, 0: what make1 returns"}, ""},
		{"argument of a method", `(&sync.Once{}).Do(yes)`, []string{"(*sync.Once).Do, 1: yes now"}, ""},
		{"instance of a generic function", `take(func() { generic(1) })`, []string{"take, 0: f$1"}, ""},
		{"as handler", `serve(s)`, []string{"serve, 0: (*impl).Serve"}, ""},
		{"function converted to a handler", `serve(HandlerFunc(func(int) {}))`, []string{"serve, 0: f$1"}, ""},
		{"handler handed on", `serve(h)`, []string{"serve, 0: parameter 4 of f"}, ""},

		{"stored in a field", `s.hook = yes`, []string{"escape, 0: yes"}, ""},
		{"stored in a map", `m := map[string]func(){}; m["a"] = yes`, []string{"escape, 0: yes"}, ""},
		{"sent", `c := make(chan func()); c <- yes`, []string{"escape, 0: yes"}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := typed(t, "example.com/p", "a.go", "package p\n"+prelude, "b.go", "package p\n"+valuesPrelude+
				"var _ sync.Once\nfunc f(s *impl, o *outer, st Store, p func(), h Handler) {\n"+tt.body+"\n}")
			for _, e := range in.Errors {
				t.Fatal(e)
			}
			differs(t, tt.bug, cmp.Diff(tt.want, written{function(t, Package(in), "f")}.callees()))
		})
	}
}

// callees writes the calls of a function in the order of its blocks.
func (f written) callees() []string {
	var all []string
	for _, b := range f.Blocks {
		for _, k := range b.Calls {
			all = append(all, f.callee(&f.Calls[k]))
		}
	}
	return all
}

func (f written) callee(c *summary.Call) string {
	text := map[summary.Mode]string{summary.Defer: "defer ", summary.Go: "go ", summary.Escape: "escape"}[c.Mode]
	if c.Mode != summary.Escape {
		text += f.arg(&summary.Arg{Func: c.Static, Invoke: c.Invoke, Hole: c.Hole, From: c.Result})
	}
	if c.Invoke != "" && c.Hole != nil {
		text += " as " + f.arg(&summary.Arg{Hole: c.Hole})
	}
	for i := range c.Funcs {
		text += fmt.Sprintf(", %d: %s", c.Funcs[i].Param, f.arg(&c.Funcs[i]))
		if c.Funcs[i].Calls {
			text += " now"
		}
	}
	return text
}

func TestClosures(t *testing.T) {
	p := summarised(t, `
type S struct { hook func() }
func f(p func(), s *S) {
	g := func() { yes() }
	go func() {
		p()      // a free variable, bound to a parameter
		g()      // bound to a closure
		s.hook() // a field of a free variable
	}()
	var late func()
	late = func() { late() } // bound to the variable itself
	late()
}
func returned(p func()) func() {
	return func() { p() }
}`)
	got := map[string][]string{}
	for _, f := range p.Funcs {
		if f.Outer != "" {
			got[f.ID] = written{f}.callees()
		}
	}
	want := map[string][]string{
		"example.com/p.f$1":        {"yes"},
		"example.com/p.f$2":        {"parameter 0 of f", "f$1", "open S.hook"},
		"example.com/p.f$3":        {"f$3"},
		"example.com/p.returned$1": {"parameter 0 of returned"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("calls in closures (-want +got):\n%s", diff)
	}
	f := written{function(t, p, "returned")}
	var made []string
	for i := range f.Returns[0].Results[0].Funcs {
		made = append(made, f.arg(&f.Returns[0].Results[0].Funcs[i]))
	}
	if diff := cmp.Diff([]string{"returned$1"}, made); diff != "" {
		t.Errorf("returned functions (-want +got):\n%s", diff)
	}
}

// TestIDs: other packages name functions by these.
func TestIDs(t *testing.T) {
	in := typed(t, "example.com/p/v2", "p.go", `package p
type T struct{}
func (T) Value() {}
func (*T) pointer() {}
type box[K comparable, V any] struct{}
func (b *box[K, V]) get() { func() {}() }
func Map[T any](v []T) { _ = func() { _ = func() {} } }
type inner struct{ *T }
var v = func() int { return 1 }()
func init() {}
func init() { _ = func() {} }
func _() {}
func body()
func use() { Map([]int{1}); (&box[string, int]{}).get(); inner{}.Value() }
type I interface { M() }
`)
	for _, e := range in.Errors {
		t.Fatal(e)
	}
	var got []string
	for _, f := range Package(in).Funcs {
		got = append(got, strings.ReplaceAll(f.ID, "example.com/p/v2.", ""))
	}
	want := []string{
		"(T).Value", "(*T).pointer", "(*box[K, V]).get", "(*box[K, V]).get$1",
		"Map", "Map$1", "Map$1$1", "init#1", "init#2", "init#2$1", "_", "use", "init", "init$1",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("IDs (-want +got):\n%s", diff)
	}
}

func TestStatement(t *testing.T) {
	tests := []struct{ sql, kind, table string }{
		{"SELECT id FROM documents WHERE id = ?", "read", "documents"},
		{"select * from `documents`;", "read", "documents"},
		{"\n\tSELECT body\n\tFROM \"documents\"\n", "read", "documents"},
		{"SELECT 1", "read", ""},
		{"WITH d AS (SELECT * FROM drafts) SELECT * FROM d", "read", "drafts"},
		{"INSERT INTO audit_log (a) VALUES (?)", "write", "audit_log"},
		{"REPLACE INTO t VALUES (1)", "write", "t"},
		{"UPDATE users SET a = 1", "write", "users"},
		{"DELETE FROM sessions", "delete", "sessions"},
		{"DROP TABLE users", "", ""},
		{"BEGIN", "", ""},
		{"SELECT a FROM", "read", ""},
		{"from", "", ""},
		{"   ", "", ""},
		{"", "", ""},
	}
	for _, tt := range tests {
		if kind, table := statement(tt.sql); kind != tt.kind || table != tt.table {
			t.Errorf("%q: %s of %q, want %s of %q", tt.sql, kind, table, tt.kind, tt.table)
		}
	}
}

// TestStatementOfCall: the text says more than the method that runs it.
func TestStatementOfCall(t *testing.T) {
	p := summarised(t, `
const table = "documents"
func f(db *sql.DB, text string) {
	db.Exec("DELETE FROM documents WHERE id = ?", 1)
	db.QueryRow("SELECT body FROM " + table)
	db.Exec(text)
}`)
	var got []string
	for _, c := range function(t, p, "f").Calls {
		if c.Sink != "" {
			got = append(got, c.Sink+" "+c.Noun)
		}
	}
	if diff := cmp.Diff([]string{"delete documents", "read documents", "write "}, got); diff != "" {
		t.Errorf("kind and resource of the sinks (-want +got):\n%s", diff)
	}
}
