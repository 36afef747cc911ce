// Package linked is the pass that links what a package main wires together.
// Other packages have nothing to decide: a caller or an implementation that
// they do not see may change the answer.
package linked

import (
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/passes/summaries"
	"github.com/authparity/authparity/internal/rule"
	"github.com/authparity/authparity/internal/summary"
)

// Analyzer links package main with all first-party packages below it. Its
// result is nil for every other package.
var Analyzer = &analysis.Analyzer{
	Name:             "authparitylinked",
	Doc:              "link the summaries of a main package and of what it imports",
	Requires:         []*analysis.Analyzer{summaries.Analyzer},
	Run:              run,
	RunDespiteErrors: true,
	ResultType:       reflect.TypeFor[*link.Program](),
}

func run(pass *analysis.Pass) (any, error) {
	r := pass.ResultOf[summaries.Analyzer].(*summaries.Result)
	if r.Own == nil || !r.Own.Main {
		return (*link.Program)(nil), nil
	}
	var p *link.Program // nil after a panic: no rule has anything to decide
	protect(pass, "linking", func() { p = link.New(append([]*summary.Package{r.Own}, r.Deps...)) })
	return p, nil
}

// protect calls f. Its panic is one diagnostic: other packages and rules go
// on, also under a driver that would end with it.
func protect(pass *analysis.Pass, what string, f func()) {
	defer func() {
		if r := recover(); r != nil && len(pass.Files) > 0 {
			pass.Reportf(pass.Files[0].Package, "%s: package %s was not analysed: panic: %v", what, pass.Pkg.Path(), r)
		}
	}()
	f()
}

// Rule makes a rule of a comparison: its analyzer runs the comparison over
// every package main and reports what is sure enough.
func Rule(name, doc string, compare func(*link.Program) []*finding.Finding) *rule.Rule {
	a := &analysis.Analyzer{
		Name:             name,
		Doc:              doc,
		URL:              "https://github.com/authparity/authparity/blob/main/docs/rules/" + name + ".md",
		Requires:         []*analysis.Analyzer{config.Analyzer, summaries.Analyzer, Analyzer},
		RunDespiteErrors: true,
	}
	a.Run = func(pass *analysis.Pass) (any, error) {
		protect(pass, name, func() { report(pass, name, compare) })
		return nil, nil
	}
	return &rule.Rule{Analyzer: a, Compare: compare}
}

// report runs one comparison.
func report(pass *analysis.Pass, name string, compare func(*link.Program) []*finding.Finding) {
	p := pass.ResultOf[Analyzer].(*link.Program)
	if p == nil {
		return
	}
	options := pass.ResultOf[config.Analyzer].(*config.Options)
	if !options.Applies(name) {
		return
	}
	var found []*finding.Finding
	p.Use(func() { found = finding.Sort(compare(p)) })
	book := bookOf(pass, options)
	for _, f := range found {
		if book.Cover(f) != nil || !options.Shows(f.Confidence) {
			continue
		}
		pass.Report(analysis.Diagnostic{
			Pos:      summaries.Pos(pass, f.File, f.Line, f.Col),
			Category: name,
			Message:  name + ": " + f.Message,

			SuggestedFixes: suggested(pass, f),
		})
	}
	complain(pass, options, name, book, found)
}
