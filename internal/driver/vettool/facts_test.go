package vettool

import (
	"errors"
	"go/types"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/analysis"
)

type (
	factA struct{ Names []string }
	factB struct{ N int }
)

func (*factA) AFact() {}
func (*factB) AFact() {}

// leave writes the facts of a package below and returns the facts as the
// importer sees them.
func leave(t *testing.T, list ...analysis.Fact) (*facts, *types.Package) {
	t.Helper()
	below := newRun(&unit{ImportPath: "example.com/below"}, &checked{})
	for _, f := range list {
		below.facts.exportPackageFact(f)
	}
	data, err := below.facts.encode()
	if err != nil {
		t.Fatal(err)
	}
	p := types.NewPackage("example.com/below", "below")
	importer := &unit{ImportPath: "example.com/above", PackageVetx: map[string]string{p.Path(): write(t, vetx{facts: data}.encode())}}
	own := types.NewPackage(importer.ImportPath, "above")
	return newRun(importer, &checked{pkg: own, imports: map[string]*types.Package{p.Path(): p}}).facts, p
}

func write(t *testing.T, content []byte) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "vet.out")
	if err := os.WriteFile(name, content, 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestFactsRoundTrip(t *testing.T) {
	f, below := leave(t, &factB{7}, &factA{[]string{"x", "y"}})
	var a factA
	if !f.importPackageFact(below, &a) {
		t.Fatal("no factA")
	}
	if diff := cmp.Diff(factA{[]string{"x", "y"}}, a); diff != "" {
		t.Errorf("factA (-want +got):\n%s", diff)
	}
	f.exportPackageFact(&factB{8})
	var seen []analysis.Fact
	for _, pf := range f.all([]analysis.Fact{new(factA), new(factB)}) {
		seen = append(seen, pf.Fact)
	}
	want := []analysis.Fact{&factA{[]string{"x", "y"}}, &factB{7}, &factB{8}}
	if diff := cmp.Diff(want, seen); diff != "" {
		t.Errorf("all facts (-want +got):\n%s", diff)
	}
	if len(f.lost) > 0 {
		t.Errorf("lost %q", f.lost)
	}
}

func TestNoFacts(t *testing.T) {
	f, below := leave(t)
	if f.importPackageFact(below, new(factA)) || f.importPackageFact(types.NewPackage("fmt", "fmt"), new(factA)) {
		t.Error("a fact out of nothing")
	}
	if len(f.lost) > 0 {
		t.Errorf("lost %q", f.lost)
	}
}

// What cannot be read is said, not taken for the absence of facts.
func TestLostFacts(t *testing.T) {
	f, below := leave(t, &factB{7})
	f.unit.PackageVetx[below.Path()] = write(t, []byte("something else"))
	if f.importPackageFact(below, new(factB)) {
		t.Error("a fact from a damaged file")
	}
	if len(f.lost) != 1 || !strings.Contains(f.lost[0], "reading facts of example.com/below: not a .vetx file") {
		t.Errorf("lost %q", f.lost)
	}
}

type unencodable struct{ F func() }

func (*unencodable) AFact() {}

func TestUnencodableFact(t *testing.T) {
	r := newRun(&unit{ImportPath: "a"}, &checked{})
	r.facts.exportPackageFact(new(unencodable))
	if _, err := r.facts.encode(); err == nil || !strings.Contains(err.Error(), "encoding fact") {
		t.Errorf("error %v", err)
	}
}

func TestRunStopsAtFailures(t *testing.T) {
	ran := map[string]bool{}
	make := func(name string, err error, despite bool, requires ...*analysis.Analyzer) *analysis.Analyzer {
		return &analysis.Analyzer{Name: name, Doc: name, Requires: requires, RunDespiteErrors: despite,
			ResultType: reflect.TypeFor[int](),
			Run:        func(*analysis.Pass) (any, error) { ran[name] = true; return 0, err }}
	}
	failing := make("failing", errors.New("cannot"), true)
	above := make("above", nil, true, failing)
	fine := make("fine", nil, true)
	strict := make("strict", nil, false)

	c := &checked{errs: []types.Error{{Msg: "undefined: x"}}}
	r := newRun(&unit{ImportPath: "a"}, c)
	for _, a := range []*analysis.Analyzer{above, fine, strict} {
		r.do(a)
	}
	if diff := cmp.Diff(map[string]bool{"failing": true, "fine": true}, ran); diff != "" {
		t.Errorf("analyzers that ran (-want +got):\n%s", diff)
	}
	got := map[string]string{}
	for _, act := range r.order {
		if act.err != nil {
			got[act.analyzer.Name] = act.err.Error()
		}
	}
	want := map[string]string{"failing": "cannot", "above": errPrerequisite.Error(), "strict": errTypes.Error()}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("errors (-want +got):\n%s", diff)
	}
}
