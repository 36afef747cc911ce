package driver

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/load"
	"github.com/authparity/authparity/internal/report"
)

// coverage says what a run did and did not analyse.
func coverage(done *run, where places) report.Coverage {
	c := report.Coverage{Packages: len(done.loaded.Packages), Mode: string(done.loaded.Mode)}
	for i, p := range done.loaded.Packages {
		s := done.summaries[i].Coverage
		c.Functions += s.Functions
		c.Skipped = append(c.Skipped, s.Skipped...)
		c.Caps = append(c.Caps, s.Caps...)
		c.TypeErrors += typeErrors(p)
		if why := gap(p, s.Incomplete); why != "" {
			c.NotAnalysed = append(c.NotAnalysed, report.Gap{Package: p.ImportPath, Reason: why})
		}
	}
	c.Analysed = c.Packages - len(c.NotAnalysed)
	for _, skip := range done.loaded.Skipped {
		c.Skipped = append(c.Skipped, skip.ImportPath+": "+skip.Reason)
	}
	var entries, guards []string
	for _, l := range done.links {
		entries = append(entries, l.EntryPoints...)
		guards = append(guards, l.Guards...)
		c.OpenCalls = append(c.OpenCalls, l.OpenCalls...)
		c.Caps = append(c.Caps, l.Caps...)
	}
	c.EntryPoints = len(distinct(entries))
	c.Guards = len(distinct(guards))
	for _, err := range done.crashes {
		c.NotAnalysed = append(c.NotAnalysed, report.Gap{Reason: err.Error()})
	}
	c.Problems = problems(done, where)
	c.OpenCalls = distinct(c.OpenCalls)
	c.Skipped = distinct(c.Skipped)
	c.Caps = distinct(c.Caps)
	slices.SortFunc(c.NotAnalysed, func(g, h report.Gap) int {
		return cmp.Or(strings.Compare(g.Package, h.Package), strings.Compare(g.Reason, h.Reason))
	})
	return c
}

// typeErrors counts those that the type checker found, syntax errors left out.
func typeErrors(p *load.Package) int {
	n := 0
	for _, e := range p.Errors {
		if e.Kind == load.TypeError {
			n++
		}
	}
	return n
}

// gap says why p was not fully analysed; empty when it was.
func gap(p *load.Package, incomplete string) string {
	switch {
	case p.Broken != "":
		return p.Broken
	case incomplete != "":
		return incomplete
	case len(p.Errors) > 0:
		return fmt.Sprintf("errors in the source (%d): what they touch was not analysed", len(p.Errors))
	}
	return ""
}

// problems lists what is wrong in the source, by position, each thing once:
// a type error reaches us from the loader and from the summary.
func problems(done *run, where places) []report.Problem {
	var list []report.Problem
	for i, p := range done.loaded.Packages {
		for _, e := range p.Errors {
			list = append(list, located(e, where))
		}
		for _, s := range done.summaries[i].Problems {
			list = append(list, report.Problem{Position: where.position(s.Position), Message: s.Message, Fatal: s.Fatal})
		}
	}
	slices.SortStableFunc(list, func(p, q report.Problem) int {
		return cmp.Or(p.Position.Compare(q.Position), strings.Compare(p.Message, q.Message))
	})
	list = slices.Compact(list)
	if errs := done.loaded.Dependencies; len(errs) > 0 {
		list = append(list, report.Problem{Message: fmt.Sprintf(
			"%d type errors in declarations of dependencies, the first: %s", len(errs), errs[0])})
	}
	return list
}

func located(e load.Error, where places) report.Problem {
	p := report.Problem{Message: e.Message}
	if e.File != "" {
		p.Position = finding.Position{File: where.relative(e.File), Line: e.Line, Col: e.Col}
	}
	return p
}

// distinct sorts list and drops repeats.
func distinct(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}
