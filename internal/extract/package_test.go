package extract

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// ids are the functions of a package without its path, and without init,
// which every package has.
func ids(p *summary.Package) []string {
	var all []string
	for _, f := range p.Funcs {
		if f.ID == p.Path+".init" {
			continue
		}
		all = append(all, strings.ReplaceAll(f.ID, p.Path+".", ""))
	}
	return all
}

// TestTestDoubles: what is made for tests gives no functions and stands
// behind no interface (peer 3: nilaway #314).
func TestTestDoubles(t *testing.T) {
	const source = `
type Store interface { Get(); Put() }
type %s struct{}
func (%[1]s) Get() {}
func (%[1]s) Put() {}
var S Store = %[1]s{}
`
	const handler = `
type Handler interface { Serve() }
type %s struct{}
func (%[1]s) Serve() {}
var H Handler = %[1]s{}
`
	tests := []struct {
		name, file, text string
		funcs            []string
		stored           []string // types that stand behind an interface, or in a variable of one
		bug              string   // why the case fails for now
	}{
		{"ordinary", "p.go", "package p" + fmt.Sprintf(source, "Postgres"), []string{"(Postgres).Get", "(Postgres).Put"}, []string{"example.com/p.Postgres"}, ""},
		{"fake type", "p.go", "package p" + fmt.Sprintf(source, "FakeStore"), []string{"(FakeStore).Get", "(FakeStore).Put"}, nil, ""},
		{"mock type", "p.go", "package p" + fmt.Sprintf(source, "StoreMock"), []string{"(StoreMock).Get", "(StoreMock).Put"}, nil, ""},
		{"only the word counts", "p.go", "package p" + fmt.Sprintf(source, "Fakir"), []string{"(Fakir).Get", "(Fakir).Put"}, []string{"example.com/p.Fakir"}, ""},
		{"interface with one method", "p.go", "package p" + fmt.Sprintf(handler, "Files"), []string{"(Files).Serve"}, []string{"func (example.com/p.Files).Serve", "example.com/p.Files"}, ""},
		{"fake of an interface with one method", "p.go", "package p" + fmt.Sprintf(handler, "FakeFiles"), []string{"(FakeFiles).Serve"}, nil, ""},
		{"package mocks", "p.go", "package mocks" + fmt.Sprintf(source, "Postgres"), nil, nil, ""},
		{"test file", "p_test.go", "package p" + fmt.Sprintf(source, "Postgres"), nil, nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := Package(typed(t, "example.com/p", tt.file, tt.text))
			var stored []string
			for _, c := range p.Conversions {
				stored = append(stored, c.Type)
			}
			differs(t, tt.bug, cmp.Diff([][]string{tt.funcs, tt.stored}, [][]string{ids(p), stored}))
		})
	}
}

func TestTypeErrors(t *testing.T) {
	p := Package(typed(t, "example.com/p", "p.go", `package p
func good() { other() }
func bad() { missing() }
func (T) method() { var x int = "text"; _ = x }
type T struct{ f Missing }
var v = wrong
var w = other()
func other() int { return 1 }
func usesBad() { bad(); T{}.method() }
`))
	if diff := cmp.Diff([]string{"good", "other", "usesBad"}, ids(p)); diff != "" {
		t.Errorf("functions (-want +got):\n%s", diff)
	}
	want := summary.Coverage{Functions: 4, TypeErrors: 4, Skipped: []string{
		"example.com/p.bad: type error", "example.com/p.T.method: type error", "example.com/p.var v: type error",
	}}
	if diff := cmp.Diff(want, p.Coverage); diff != "" {
		t.Errorf("coverage (-want +got):\n%s", diff)
	}
	for name, callees := range map[string][]string{"usesBad": {"bad", "(T).method"}, "init": {"other"}} {
		if diff := cmp.Diff(callees, written{function(t, p, name)}.callees()); diff != "" {
			t.Errorf("calls of %s (-want +got):\n%s", name, diff)
		}
	}
}

// TestSourceWithErrors: whatever the source is, there is a summary and no
// panic; what is sound is in it.
func TestSourceWithErrors(t *testing.T) {
	tests := []struct{ name, text, bug string }{
		{"unfinished", "package p\nfunc good() {}\nfunc bad() { if x := ", ""},
		{"statement outside", "package p\nfunc good() {}\nreturn 1", ""},
		{"import that is missing", "package p\nimport \"example.com/missing\"\nfunc good() {}\nfunc bad() { missing.F(missing.T{}) }", ""},
		{"type that is missing in a signature", "package p\nfunc good() {}\nfunc bad(t missing) missing { return t.f() }\nfunc worse() { bad(nil) }", ""},
		{"method of a type that is missing", "package p\nfunc good() {}\nfunc (t *missing) bad() { t.x++ }", ""},
		{"declared twice", "package p\nfunc good() {}\nfunc bad() {}\nfunc bad() {}", ""},
		{"type that holds itself", "package p\nfunc good() {}\ntype T struct{ t T }\nfunc bad(t T) T { return t.t }", ""},
		{"interface that holds itself", "package p\nfunc good() {}\ntype I interface{ I }\nfunc bad(i I) { i.M() }", ""},
		{"wrong type argument", "package p\nfunc good() {}\nfunc m[T interface{ M() }](t T) { t.M() }\nfunc bad() { m(1) }", ""},
		{"initialisation cycle", "package p\nfunc good() {}\nvar a = b\nvar b = a", ""},
		{"closure in a bad variable", "package p\nfunc good() {}\nvar v = func() int { return missing }", ""},
		{"closure in the second of two variables", "package p\nfunc good() {}\nvar a, b = 1, func() int { return missing }()", ""},
		{"constant out of range", "package p\nfunc good() {}\nfunc bad() uint8 { return 300 }", ""},
		{"literal of a struct with a field that is not known", "package p\nfunc good() {}\ntype T struct{ f missing }\nfunc bad(n int) T { return T{n} }", ""},
		{"promoted from what is not known", "package p\nfunc good() {}\ntype T struct{ missing }\nfunc bad(t T) { t.f(); _ = t == t; _ = any(t) }", ""},
		{"constant that is not known", "package p\nfunc good() {}\nconst c, d = missing, 1\nfunc bad() int { return c + d }\nvar v = [c]int{}", ""},
		{"type declared twice", "package p\nfunc good() {}\ntype T int\ntype T string\nfunc (T) m() {}\nfunc (T) m() {}\nvar t = T(1)\nvar t, u T = 1, 2", ""},
		{"function and variable of one name", "package p\nfunc good() {}\nvar f = 1\nfunc f() { f = 2 }\nconst f = 3", ""},
		{"main and init with parameters", "package main\nfunc good() {}\nfunc main(int) {}\nfunc init() int { return 1 }\nfunc init() {}", ""},
		{"blank and unnamed", "package p\nfunc good() {}\nfunc _() { missing() }\nvar _ = missing\nfunc (_ missing) _() {}\nfunc () {}", ""},
		{"generic type without arguments", "package p\nfunc good() {}\ntype L[T any] struct{ next *L }\nfunc (l *L[T]) bad() *L { return l.next.next }\nfunc worse(l L) { l.bad() }", ""},
		{"range over what is not known", "package p\nfunc good() {}\nfunc bad(t missing) { for k, v := range t { k(v) }; select { case x := <-t: x() }; switch y := t.(type) { case other: y() } }", ""},
		{"unused variable and import", "package p\nimport \"fmt\"\nfunc good() {}\nfunc bad() { x := 1 }", ""},
		{"jump to nowhere", "package p\nfunc good() {}\nfunc bad() { goto end }", ""},
		{"break outside a loop", "package p\nfunc good() {}\nfunc bad() { break }", ""},
		{"no return", "package p\nfunc good() {}\nfunc bad() int { }", ""},
		{"text in another encoding", "package p\nfunc good() {}\nfunc bad() string { return \"caf\xe9\" }", ""},
		{"name in another encoding", "package p\nfunc good() {}\nvar caf\xe9 = 1", ""},
		{"null byte", "package p\nfunc good() {}\n// \x00\n", ""},
		{"long line", "package p\nfunc good() {}\nvar v = \"" + strings.Repeat("0123456789abcdef", 1<<16) + "\"; func long() { good() }", ""},
		{"deep nesting", "package p\nfunc good() {}\nfunc deep(b bool) int { return " + strings.Repeat("(1+", 5000) + "1" + strings.Repeat(")", 5000) + " }", ""},
		{"line directive", "package p\nfunc good() {}\n//line /tmp/other.y:7:1\nfunc bad() { good() }", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := Package(typed(t, "example.com/p", "p.go", tt.text))
			got := fmt.Sprintf("good is there: %t, panics: %v", slices.Contains(ids(p), "good"), p.Problems)
			differs(t, tt.bug, cmp.Diff("good is there: true, panics: []", got))
		})
	}
}

// TestSkippedAreNamed: each function that is left out is named, with the reason.
func TestSkippedAreNamed(t *testing.T) {
	p := Package(typed(t, "example.com/p", "p.go", `package p
func good() { twice() }
func twice() {}
func twice() { good() }
func uses(l list) {}
func (t *T) method() { t.f() }
type T struct{ f missing }
var a, b = func() (int, error) { return wrong, nil }()
func closure() func() { return func() { missing() } }
`))
	want := []string{"twice", "uses", "*T.method", "closure", "var a, b"}
	var got []string
	for _, s := range p.Coverage.Skipped {
		name, why, _ := strings.Cut(strings.TrimPrefix(s, "example.com/p."), ": ")
		got = append(got, name)
		if why != "type error" && !strings.HasPrefix(why, "no SSA: ") {
			t.Errorf("%s is skipped because of %q", name, why)
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("skipped (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"good", "twice"}, ids(p)); diff != "" {
		t.Errorf("functions (-want +got):\n%s", diff)
	}
}

// TestCulprits: of what SSA cannot be made of, only the parts that are to blame
// are left out, one by one or, where two do not go together, both.
func TestCulprits(t *testing.T) {
	in := typed(t, "example.com/p", "p.go", `package p
func a() {}
func b() {}
func c() {}
type T int
func (T) d() {}
var e = len("e")
`)
	whole := source{in.Files, in.Info}
	tests := []struct{ bad, want string }{
		{"", ""}, {"a", "a"}, {"b", "b"}, {"T.d", "T.d"}, {"e", "var e"}, {"a c", "a c"}, {"a b c T.d", "a b c T.d"},
		{"b+c", "a b c T.d var e"},
	}
	for _, tt := range tests {
		works := func(s source) bool {
			there := map[string]bool{}
			for _, p := range s.parts() {
				there[p.name] = true
			}
			if x, y, ok := strings.Cut(tt.bad, "+"); ok {
				return !there[x] || !there[y]
			}
			return !slices.ContainsFunc(strings.Fields(tt.bad), func(name string) bool { return there[name] || there["var "+name] })
		}
		var got []string
		for _, p := range whole.culprits(works) {
			got = append(got, p.name)
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("bad %q: culprits %q, want %q", tt.bad, got, tt.want)
		}
	}
}

// TestColumnOfLongLine: columns count bytes, however long the line is.
func TestColumnOfLongLine(t *testing.T) {
	before := `var v = "` + strings.Repeat("é", 1<<19) + `"; `
	p := Package(typed(t, "example.com/p", "p.go", "package p\nfunc good() {}\n"+before+"func long() { good() }"))
	want := finding.Position{File: "example.com/p/p.go", Line: 3, Col: len(before) + len("func long() { good") + 1}
	if diff := cmp.Diff(want, function(t, p, "long").Calls[0].Pos); diff != "" {
		t.Errorf("position (-want +got):\n%s", diff)
	}
}

// TestPanic: our own mistake is one problem of one package.
func TestPanic(t *testing.T) {
	in := typed(t, "example.com/p", "p.go", "package main\nfunc f() {}")
	in.Table = nil
	p := Package(in)
	if len(p.Funcs) != 0 || !p.Main || len(p.Problems) != 1 {
		t.Fatalf("summary %+v, want one problem and nothing else", p)
	}
	problem := p.Problems[0]
	if want := (finding.Position{File: "example.com/p/p.go", Line: 1, Col: 1}); problem.Position != want || problem.Fatal {
		t.Errorf("problem %+v, want it at %v and not fatal", problem, want)
	}
	if !strings.HasPrefix(problem.Message, "package example.com/p was not analysed: panic: ") || !strings.Contains(problem.Message, "(extract.go:") {
		t.Errorf("message %q, want the place of the panic in it", problem.Message)
	}
	if !strings.HasPrefix(p.Coverage.Incomplete, "panic: ") {
		t.Errorf("incomplete because of %q", p.Coverage.Incomplete)
	}
	in.Files = nil
	if p := Package(in); len(p.Problems) != 1 {
		t.Errorf("without files: problems %v", p.Problems)
	}
	in.Table = knowledge.Default()
	if p := Package(in); p.Coverage.Incomplete != "" {
		t.Errorf("a package without files: %s", p.Coverage.Incomplete)
	}
}

// TestHugeFunction: a generated function beyond the cap is counted, and the
// others are analysed.
func TestHugeFunction(t *testing.T) {
	text := "package p\nfunc huge() {\n" + strings.Repeat("small()\n", maxInstructions) + "}\nfunc small() {}\n"
	p := Package(typed(t, "example.com/p", "p.go", text))
	if diff := cmp.Diff([]string{"small"}, ids(p)); diff != "" {
		t.Errorf("functions (-want +got):\n%s", diff)
	}
	want := summary.Coverage{
		Functions: 3, // with init
		Skipped:   []string{"example.com/p.huge: more than 50000 instructions"},
		Caps:      []string{"maxInstructions: example.com/p.huge"},
	}
	if diff := cmp.Diff(want, p.Coverage); diff != "" {
		t.Errorf("coverage (-want +got):\n%s", diff)
	}
	text = "package p\nfunc big() {\n" + strings.Repeat("small()\n", maxInstructions-1) + "}\nfunc small() {}\n"
	if p := Package(typed(t, "example.com/p", "p.go", text)); len(p.Coverage.Caps) != 0 || len(function(t, p, "big").Calls) != maxInstructions-1 {
		t.Errorf("just below the cap: caps %v", p.Coverage.Caps)
	}
}

// TestTangled: conditions that depend on each other in exponentially many
// ways end, and soon.
func TestTangled(t *testing.T) {
	var b strings.Builder
	swaps := func(head, tail string) {
		b.WriteString(head)
		for i := range 60 {
			fmt.Fprintf(&b, "\tif c(%d) { x, y = y, x }\n", i)
		}
		b.WriteString(tail)
	}
	b.WriteString("package p\nfunc c(int) bool\nfunc e(error) error\n")
	swaps("func bools() bool {\n\tx, y := c(0), c(1)\n", "\tif x && !y { return x }\n\treturn x || y\n}\n")
	swaps("func errs(n int) error {\n\tx, y := e(nil), e(nil)\n\tfor range n {\n", "\t\tif x != nil { break }\n\t}\n\treturn x\n}\n")
	swaps("func funcs(n int) func() {\n\tx, y := func() {}, func() {}\n\tfor range n {\n", "\t\tx()\n\t}\n\treturn x\n}\n")
	p := Package(typed(t, "example.com/p", "p.go", b.String()))
	if diff := cmp.Diff([]string{"bools", "errs", "funcs", "funcs$1", "funcs$2"}, ids(p)); diff != "" {
		t.Errorf("functions (-want +got):\n%s", diff)
	}
}

// TestSameSummary: lists are sorted where they come from maps, and the same
// source gives the same summary.
func TestSameSummary(t *testing.T) {
	const text = `package p
import ("fmt"; "io"; "bytes")
type A interface { M(); N() }
type B interface { A; O() }
type x struct{}
func (x) M() {}
func (x) N() {}
func (x) O() {}
type y struct{ x }
//authparity:guard result=0 strength=role
func z() bool { return true }
//authparity:audit
func a() {}
var _, _, _ = io.EOF, fmt.Println, bytes.Equal
func f(r io.Reader) { for range 3 { var _ B = y{}; var _ A = x{}; var _ A = &y{}; var _ any = B(x{}) ; var _ fmt.Stringer = &bytes.Buffer{} } }
`
	first := Package(typed(t, "example.com/p", "p.go", text))
	for range 10 {
		if diff := cmp.Diff(first, Package(typed(t, "example.com/p", "p.go", text))); diff != "" {
			t.Fatalf("the same source again (-first +again):\n%s", diff)
		}
	}
	got := map[string][]string{"imports": first.Imports}
	for _, m := range first.Marks {
		got["marks"] = append(got["marks"], m.ID)
	}
	for _, c := range first.Conversions {
		got["conversions"] = append(got["conversions"], c.Iface+" "+c.Type)
	}
	for what, list := range got {
		if len(list) < 2 || !slices.IsSorted(list) || len(slices.Compact(slices.Clone(list))) != len(list) {
			t.Errorf("%s %q, want several, sorted, without repeats", what, list)
		}
	}
}
