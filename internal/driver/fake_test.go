package driver

import (
	"cmp"
	"go/ast"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/extract"
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/rule"
	"github.com/authparity/authparity/internal/summary"
)

// A fake stands for the two steps before the rules, and for two rules, so that
// the driver is tested by itself. It looks at the names of functions.
// What a model calls an audit call is ignored.
//
//	badX     is a finding of rule badname in every program that links it
//	lowX     the same, of low confidence
//	sadX     is a finding of rule sadname
//	panicX   makes badname panic
//	crashX   makes the extraction of its package panic
//	fatalX   is a mistake of the user
//	skipX    is not analysed
type fake struct {
	mu     sync.Mutex
	funcs  map[string][]named // by import path
	linked []*summary.Package // the program that was linked last: programs are compared one after the other
}

// A named function has the absolute name of its file, which suffices here as
// no fact of these tests is shared.
type named struct {
	Name, File, Package string
	Line, Col           int
}

func (n named) is(kind string) bool { return strings.HasPrefix(n.Name, kind) }

func (n named) position() finding.Position {
	return finding.Position{File: path.Join(n.Package, filepath.Base(n.File)), Line: n.Line, Col: n.Col}
}

// fakeMain is the command fakeparity of the scripts.
func fakeMain() {
	f := &fake{funcs: make(map[string][]named)}
	p := newProgram(f.suite(), OS())
	p.steps = steps{extract: f.extract, link: f.link}
	os.Exit(p.main(os.Args[1:]))
}

func namedFuncs(fset *token.FileSet, files []*ast.File, pkg string) []named {
	var list []named
	for _, file := range files {
		for _, d := range file.Decls {
			if fd, ok := d.(*ast.FuncDecl); ok {
				p := fset.Position(fd.Name.Pos())
				list = append(list, named{fd.Name.Name, p.Filename, pkg, p.Line, p.Column})
			}
		}
	}
	return list
}

// modelled reports whether a model takes the function out.
func modelled(t *knowledge.Table, n named) bool {
	_, ok := t.Role(knowledge.Audit, n.Package+"."+n.Name)
	return ok
}

func (f *fake) extract(in extract.Input) *summary.Package {
	s := &summary.Package{Path: in.Pkg.Path(), Main: in.Pkg.Name() == "main"}
	s.Coverage.TypeErrors = len(in.Errors)
	list := namedFuncs(in.Fset, in.Files, s.Path)
	s.Coverage.Functions = len(list)
	for _, n := range list {
		switch {
		case n.is("crash"):
			panic("extracting " + n.Name)
		case n.is("fatal"):
			s.Problems = append(s.Problems, summary.Problem{Position: n.position(), Message: "unknown directive", Fatal: true})
		case n.is("skip"):
			s.Coverage.Skipped = append(s.Coverage.Skipped, s.Path+"."+n.Name+": too large")
		}
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.funcs[s.Path] = slices.DeleteFunc(list, func(n named) bool { return modelled(in.Table, n) })
	return s
}

func (f *fake) link(list []*summary.Package) *link.Program {
	f.linked = list
	return link.New(nil)
}

func (f *fake) suite() []*rule.Rule {
	rules := []*rule.Rule{
		{Analyzer: reporting("badname", "bad", "low", "panic")},
		{Analyzer: reporting("sadname", "sad")},
	}
	for _, r := range rules {
		r.Compare = func(*link.Program) []*finding.Finding { return f.compare(r.Analyzer.Name) }
	}
	return rules
}

func (f *fake) compare(rule string) []*finding.Finding {
	var list []*finding.Finding
	for _, s := range f.linked {
		for _, n := range f.funcs[s.Path] {
			confidence := finding.High
			switch {
			case rule == "badname" && n.is("panic"):
				panic("comparing " + n.Name)
			case rule == "badname" && n.is("low"):
				confidence = finding.Low
			case rule == "badname" && n.is("bad"), rule == "sadname" && n.is("sad"):
			default:
				continue
			}
			list = append(list, &finding.Finding{
				Rule: rule, Confidence: confidence, Severity: finding.Major, Evidence: finding.Fork,
				Message: n.Name + " has a bad name", Position: n.position(), Function: n.Package + "." + n.Name,
				Primary:  []finding.Step{{Position: n.position(), Note: "good"}},
				Fallback: []finding.Step{{Position: n.position(), Note: "bad"}},
			})
		}
	}
	slices.SortFunc(list, func(a, b *finding.Finding) int { return cmp.Compare(b.Line, a.Line) }) // not the order asked for
	return list
}

// namesFact carries the functions of a package and of those below it.
type namesFact struct{ Funcs []named }

func (*namesFact) AFact() {}

// names collects facts, as the real summaries do.
var names = &analysis.Analyzer{
	Name: "names", Doc: "collect names", RunDespiteErrors: true,
	Requires:   []*analysis.Analyzer{config.Analyzer},
	ResultType: reflect.TypeFor[*namesFact](),
	FactTypes:  []analysis.Fact{new(namesFact)},
	Run: func(pass *analysis.Pass) (any, error) {
		all := map[named]bool{}
		for _, below := range pass.AllPackageFacts() {
			for _, n := range below.Fact.(*namesFact).Funcs {
				all[n] = true
			}
		}
		for _, n := range namedFuncs(pass.Fset, pass.Files, pass.Pkg.Path()) {
			if n.is("crash") {
				panic("extracting " + n.Name)
			}
			if !modelled(pass.ResultOf[config.Analyzer].(*config.Options).Table, n) {
				all[n] = true
			}
		}
		own := new(namesFact)
		for n := range all {
			own.Funcs = append(own.Funcs, n)
		}
		slices.SortFunc(own.Funcs, func(a, b named) int {
			return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
		})
		pass.ExportPackageFact(own)
		return own, nil
	},
}

// reporting is a rule that reports in package main what that main links.
func reporting(name string, kinds ...string) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name: name, Doc: name + " reports functions by their names\n\nIt is a fake.", RunDespiteErrors: true,
		Requires: []*analysis.Analyzer{names},
		Run: func(pass *analysis.Pass) (any, error) {
			if pass.Pkg.Name() != "main" {
				return nil, nil
			}
			for _, n := range pass.ResultOf[names].(*namesFact).Funcs {
				if n.is("panic") && name == "badname" {
					panic("comparing " + n.Name)
				}
				if slices.ContainsFunc(kinds, n.is) {
					pass.Report(analysis.Diagnostic{Pos: foreign(pass.Fset, n), Message: name + ": " + n.Name + " has a bad name"})
				}
			}
			return nil, nil
		},
	}
}

// foreign makes a position in a file that is not part of the pass.
func foreign(fset *token.FileSet, n named) token.Pos {
	f := fset.AddFile(n.File, -1, n.Line+n.Col+1)
	lines := make([]int, n.Line)
	for i := range lines {
		lines[i] = i
	}
	f.SetLines(lines)
	return f.Pos(n.Line - 1 + n.Col - 1)
}
