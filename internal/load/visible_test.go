package load

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// parseWhole parses the files of n with their bodies.
func parseWhole(t *testing.T, l *loader, n *node) []*ast.File {
	t.Helper()
	var files []*ast.File
	for _, name := range n.sources() {
		f, err := parser.ParseFile(l.fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	return files
}

func TestKeepVisible(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{
			"unexported declarations that nothing leads to",
			`package p
			func F() {}
			func f() {}
			type T int
			type t int
			func (t) M() {}
			var V, v int
			var w, _ int
			const c = 1
			func init() {}
			var _ I = T(0)`,
			`package p
			func F()
			type T int
			var V, v int`,
		},
		{
			"what an exported declaration leads to",
			`package p
			type T struct { x *t; u }
			type t []v
			type v int
			func (t) m(w) {}
			type w int
			type u struct{}
			var V = f(g[q])
			func f(x int) k { return 0 }
			var g = map[int]int{q: 1}
			const ( p = iota; q )
			type k int`,
			`package p
			type T struct { x *t; u }
			type t []v
			type v int
			func (t) m(w)
			type w int
			type u struct{}
			var V = f(g[q])
			func f(x int) k
			var g = map[int]int{}
			const ( p = iota; q )
			type k int`,
		},
		{
			"values that do not make a type",
			`package p
			var A int = f()
			var B = []int{f()}
			var C = [...]int{1, 2}
			var D = &S{x: f()}
			var E = func() int { return f() }
			type S struct { x int }
			func f() int { return 1 }`,
			`package p
			var A int
			var B = []int{}
			var C = [...]int{1, 2}
			var D = &S{}
			var E = func() int {}
			type S struct { x int }`,
		},
		{
			"imports that are mentioned",
			`package p
			import (
				"a"
				"b"
				bb "b"
				"c/v2"
				"unknown"
				_ "e"
				. "f"
				"g"
			)
			func F(x a.T) { g.X() }
			var V = bb.X
			type t b.T
			type U named.V`,
			`package p
			import (
				"a"
				bb "b"
				"c/v2"
				"unknown"
				. "f"
			)
			func F(x a.T)
			var V = bb.X
			type U named.V`,
		},
		{
			"methods of generic types, pointers and aliases",
			`package p
			type T[A, B any] struct{}
			func (*T[A, B]) m() {}
			type s[A any] struct{}
			func (x s[A]) m() {}
			type u struct{}
			type alias = u
			func (alias) m() {}
			func New() *u { return nil }`,
			`package p
			type T[A, B any] struct{}
			func (*T[A, B]) m()
			type u struct{}
			type alias = u
			func (alias) m()
			func New() *u`,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			fset := token.NewFileSet()
			f, err := parser.ParseFile(fset, "p.go", c.src, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			keepVisible([]*ast.File{f}, func(written string) string {
				return map[string]string{"a": "a", "b": "b", "c/v2": "named", "g": "g"}[written]
			})
			if diff := cmp.Diff(printed(t, parsed(t, c.want)), printed(t, f)); diff != "" {
				t.Errorf("kept (-want +got):\n%s", diff)
			}
		})
	}
}

func parsed(t *testing.T, src string) *ast.File {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), "p.go", src, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// printed formats f without positions, blank lines and bodies.
func printed(t *testing.T, f *ast.File) string {
	t.Helper()
	for _, d := range f.Decls {
		if d, ok := d.(*ast.FuncDecl); ok {
			d.Body = nil
		}
	}
	var b bytes.Buffer
	if err := format.Node(&b, token.NewFileSet(), f); err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.FieldsFunc(b.String(), func(r rune) bool { return r == '\n' }), "\n")
}
