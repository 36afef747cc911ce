package linked

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/exception"
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/passes/summaries"
	"github.com/authparity/authparity/internal/summary"
)

// bookOf holds the exceptions of a main package, of what it links and of the
// settings file.
func bookOf(pass *analysis.Pass, options *config.Options) *exception.Book {
	list := slices.Clone(options.Exceptions)
	for _, p := range packages(pass) {
		list = append(list, p.Exceptions...)
	}
	return exception.New(list, options.Today)
}

// packages are the main package and all below it.
func packages(pass *analysis.Pass) []*summary.Package {
	r, ok := pass.ResultOf[summaries.Analyzer].(*summaries.Result)
	if !ok || r.Own == nil {
		return nil
	}
	return append([]*summary.Package{r.Own}, r.Deps...)
}

// complain reports what one rule knows of the exceptions from it: those in the
// main package itself that cover nothing or too much, and entries of the
// settings file that have expired and would cover something. Exceptions in
// other packages are not judged, as another main may need them.
func complain(pass *analysis.Pass, options *config.Options, name string, book *exception.Book, found []*finding.Finding) {
	if !options.Applies(exception.Rule) {
		return
	}
	say := func(f *finding.Finding, external bool) {
		d := analysis.Diagnostic{Category: exception.Rule, Message: exception.Rule + ": " + f.Message}
		if external {
			d.Pos = summaries.PosIn(pass, f.File, f.Line, f.Col)
		} else {
			d.Pos = summaries.Pos(pass, f.File, f.Line, f.Col)
		}
		pass.Report(d)
	}
	told := map[*exception.Entry]bool{}
	for _, f := range found {
		for _, e := range book.Lapsed(f) {
			if e.External && !told[e] {
				told[e] = true
				say(e.Expired(), true)
			}
		}
	}
	all := packages(pass)
	if !whole(all) {
		return
	}
	own := map[finding.Position]bool{}
	for i := range all[0].Exceptions {
		own[all[0].Exceptions[i].Position] = true
	}
	for _, f := range book.Usage(func(e *exception.Exception) bool { return e.Rule == name && !e.External && own[e.Position] }) {
		say(f, false)
	}
}

// whole reports whether packages were analysed in full: nothing that was left
// out can need an exception.
func whole(packages []*summary.Package) bool {
	return len(packages) > 0 && !slices.ContainsFunc(packages, func(p *summary.Package) bool {
		c := &p.Coverage
		return c.Incomplete != "" || c.TypeErrors > 0 || len(c.Skipped) > 0
	})
}
