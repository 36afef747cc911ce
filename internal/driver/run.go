package driver

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/authparity/authparity/internal/driver/crash"
	"github.com/authparity/authparity/internal/extract"
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/load"
	"github.com/authparity/authparity/internal/rule"
	"github.com/authparity/authparity/internal/summary"
)

// steps are the two steps before the rules. Tests replace them.
type steps struct {
	extract func(extract.Input) *summary.Package
	link    func([]*summary.Package) *link.Program
}

func realSteps() steps { return steps{extract.Package, link.New} }

// A visitor is shown every program: whether a package main is its top, and what
// the rules found in it.
type visitor func(p *link.Program, main bool, found []*finding.Finding)

// A run finds what the rules say of the loaded packages. The result is
// the same at any GOMAXPROCS.
type run struct {
	steps
	rules  []*rule.Rule
	visit  visitor // nil for nobody
	table  *knowledge.Table
	loaded *load.Result

	extracting sync.Mutex
	extracted  map[*load.Package]extracted // until they are in order

	below     [][]int            // for each loaded package those below it, ascending
	summaries []*summary.Package // in the order of the loaded packages
	findings  []*finding.Finding // sorted, without repeats
	links     []link.Coverage    // of each linked program
	files     [][]string         // names of the files of each loaded package
	crashes   []*crash.Error     // in our own code, behind the extraction
}

// An extracted is what is kept of a loaded package.
type extracted struct {
	summary *summary.Package
	files   []string // their names
}

func (r *run) do() {
	r.below = closures(r.loaded.Packages)
	r.order()
	for _, group := range r.programs() {
		r.compare(group)
	}
	r.findings = finding.Sort(r.findings)
}

// closures lists the loaded packages that each one imports, directly or not.
// Packages stand before their importers; an import of a later one is part of
// a cycle, which the go command has reported, and is left out.
func closures(packages []*load.Package) [][]int {
	index := make(map[string]int, len(packages))
	below := make([][]int, len(packages))
	for i, p := range packages {
		set := make(map[int]bool)
		for _, path := range p.Imports {
			j, ok := index[path]
			if !ok {
				continue // not first-party
			}
			set[j] = true
			for _, k := range below[j] {
				set[k] = true
			}
		}
		below[i] = sortedKeys(set)
		index[p.ImportPath] = i
	}
	return below
}

func sortedKeys(set map[int]bool) []int {
	keys := make([]int, 0, len(set))
	for k := range set {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// summarise extracts a package as soon as it is loaded. Several goroutines
// call it.
func (r *run) summarise(p *load.Package) {
	x := extracted{summary: r.summaryOf(p)}
	for _, f := range p.Files {
		x.files = append(x.files, p.Fset.File(f.FileStart).Name())
	}
	p.Files, p.Info = nil, nil // most of the memory; only types are needed from here on
	r.extracting.Lock()
	defer r.extracting.Unlock()
	if r.extracted == nil {
		r.extracted = make(map[*load.Package]extracted)
	}
	r.extracted[p] = x
}

// order puts what was extracted in the order of the loaded packages. One that
// was never shown could not be loaded.
func (r *run) order() {
	for _, p := range r.loaded.Packages {
		x, ok := r.extracted[p]
		if !ok {
			x.summary = r.summaryOf(p)
		}
		r.summaries = append(r.summaries, x.summary)
		r.files = append(r.files, x.files)
	}
	r.extracted = nil
}

// pick returns the summaries of the packages with these indexes, by path.
func (r *run) pick(indexes []int) []*summary.Package {
	list := make([]*summary.Package, 0, len(indexes))
	for _, i := range indexes {
		list = append(list, r.summaries[i])
	}
	slices.SortFunc(list, func(s, t *summary.Package) int { return strings.Compare(s.Path, t.Path) })
	return list
}

// summaryOf extracts one package. The summary of one that could not be loaded,
// or at which our own code fails, is empty and says so.
func (r *run) summaryOf(p *load.Package) *summary.Package {
	incomplete := func(why string) *summary.Package {
		s := &summary.Package{Path: p.ImportPath, Main: p.Name == "main", Imports: p.Imports}
		s.Coverage.Incomplete = why
		return s
	}
	if p.Broken != "" || p.Types == nil {
		return incomplete(p.Broken)
	}
	var s *summary.Package
	err := protect("analysing "+p.ImportPath, func() {
		s = r.extract(extract.Input{
			Fset: p.Fset, Files: p.Files, Pkg: p.Types, Info: p.Info,
			Errors: p.TypeErrors, Table: r.table,
		})
	})
	if err != nil {
		return incomplete(err.Error())
	}
	return s
}

// programs lists what is to be linked: every package main with all below it,
// and what no main imports, because nobody else will decide what is open
// there.
func (r *run) programs() [][]int {
	var groups [][]int
	covered := make(map[int]bool)
	rest := make(map[int]bool)
	add := func(set map[int]bool, i int) {
		set[i] = true
		for _, j := range r.below[i] {
			set[j] = true
		}
	}
	for i, p := range r.loaded.Packages {
		if p.Name == "main" {
			groups = append(groups, append(slices.Clone(r.below[i]), i))
			add(covered, i)
		}
	}
	for i := range r.loaded.Packages {
		if !covered[i] {
			add(rest, i)
		}
	}
	if len(rest) > 0 {
		groups = append(groups, sortedKeys(rest))
	}
	return groups
}

// compare links a program and asks every rule.
func (r *run) compare(group []int) {
	packages := r.pick(group)
	top := r.loaded.Packages[group[len(group)-1]]
	last := top.ImportPath
	var linked *link.Program
	err := protect("linking "+last, func() {
		linked = r.link(packages)
		r.links = append(r.links, linked.Coverage())
	})
	if err != nil {
		r.crashes = append(r.crashes, err)
		return
	}
	before := len(r.findings)
	for _, rule := range r.rules {
		if rule.Compare == nil {
			continue // it asks of all programs together, see judge
		}
		err := protect(fmt.Sprintf("applying %s to %s", rule.Analyzer.Name, last), func() {
			r.findings = append(r.findings, rule.Compare(linked)...)
		})
		if err != nil {
			r.crashes = append(r.crashes, err)
		}
	}
	if r.visit == nil {
		return
	}
	if err := protect("reading "+last, func() { r.visit(linked, top.Name == "main", r.findings[before:]) }); err != nil {
		r.crashes = append(r.crashes, err)
	}
}

// protect calls f. A panic becomes an error: the other packages and rules go
// on.
func protect(doing string, f func()) *crash.Error {
	var err error
	func() {
		defer crash.Recover(&err, doing)
		f()
	}()
	if err == nil {
		return nil
	}
	return err.(*crash.Error) //nolint:errorlint // Recover sets nothing else
}
