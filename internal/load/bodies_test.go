package load

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBlankBodies(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"body", "func f() { return 1 }\n", "func f() {          }\n"},
		{"lines stay", "func f() {\n\tx()\n}\nvar x = 1\n", "func f() {\n    \n}\nvar x = 1\n"},
		{"method", "func (t T[P]) m(a [3]int) { x }\n", "func (t T[P]) m(a [3]int) {   }\n"},
		{"no body", "func asm(x int)\n\nvar x = T{1}\n", "func asm(x int)\n\nvar x = T{1}\n"},
		{"type literals", "func f(x struct{ a int }) interface{ M() } { x }\n", "func f(x struct{ a int }) interface{ M() } {   }\n"},
		{"type literal of lines", "func f() struct {\n\ta int\n} {\n\tx\n}\n", "func f() struct {\n\ta int\n} {\n  \n}\n"},
		{"constraint", "func f[T interface{ ~int }]() { x }\n", "func f[T interface{ ~int }]() {   }\n"},
		{"function result", "func f() func() { x }\n", "func f() func() {   }\n"},
		{"strings", "func f() { a(\"}\\\"}\", '}', '\\'', `}\n}`) }\n", "func f() {" + strings.Repeat(" ", 24) + "\n    }\n"},
		{"comments", "func f() { // }\n\t/* } */ x }\n", "func f() {     \n           }\n"},
		{"comment in front", "func f() /* { */ { x }\n", "func f() /* { */ {   }\n"},
		{"division", "func f() { x = 1 / 2 }\n", "func f() {           }\n"},
		{"elements of an array", "var x = [...]func(){\n\tfunc() { a },\n}\n", "var x = [...]func(){\n\tfunc() { a },\n}\n"},
		{"not the keyword", "funcs { x }\n", "funcs { x }\n"},
		{"not closed", "func f() { x\n", "func f() { x\n"},
		{"string not closed", "func f() { \"x\\", "func f() { \"x\\"},
		{"only half a comment", "func f() /", "func f() /"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := []byte(c.src)
			blankBodies(got)
			if diff := cmp.Diff(c.want, string(got)); diff != "" {
				t.Errorf("blanked (-want +got):\n%s", diff)
			}
		})
	}
}

// Blanking changes nothing but bodies: in real code, and in all that parses.
func TestBlankBodiesOfStandardLibrary(t *testing.T) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	files := 0
	for _, dir := range []string{"crypto/x509", "go/types", "net/http", "reflect", "runtime", "text/template"} {
		names, _ := filepath.Glob(filepath.Join(strings.TrimSpace(string(out)), "src", dir, "*.go"))
		for _, name := range names {
			src, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files++
			sameButBodies(t, name, src)
		}
	}
	if files == 0 {
		t.Error("no files")
	}
}

func FuzzBlankBodies(f *testing.F) {
	for _, seed := range []string{
		"package p\n\nfunc f() struct{ x int } { return `}` }\n",
		"package p\n\nvar x = [...]func(){\nfunc() {}, nil}\n\nfunc g()\n",
		"package p\n\nfunc f[T interface{ m() }](x T /* { */) (y func() int) {\n\treturn '{' // }\n}\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, src []byte) { sameButBodies(t, "fuzz.go", src) })
}

func sameButBodies(t *testing.T, name string, src []byte) {
	t.Helper()
	want, err := outline(src)
	if err != nil {
		return // nothing is promised
	}
	blanked := bytes.Clone(src)
	blankBodies(blanked)
	got, err := outline(blanked)
	if err != nil {
		return // the loader then reads the file with its bodies
	}
	if got != want {
		t.Errorf("%s: blanking changed more than bodies", name)
	}
}

// outline prints the tree of a file, without what is in functions.
func outline(src []byte) (string, error) {
	f, err := parser.ParseFile(token.NewFileSet(), "x.go", src, parser.SkipObjectResolution)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case nil:
			return false
		case *ast.BlockStmt:
			fmt.Fprintf(&b, "body %d %d;", n.Pos(), n.End())
			return false
		}
		fmt.Fprintf(&b, "%T %d %d;", n, n.Pos(), n.End())
		return true
	})
	return b.String(), nil
}
