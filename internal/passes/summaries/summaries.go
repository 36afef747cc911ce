// Package summaries is the pass that summarises a first-party package and
// carries the summaries of the first-party packages below it.
package summaries

import (
	"fmt"
	"go/token"
	"go/types"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/extract"
	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/summary"
)

// Analyzer exports a Fact for every first-party package. A directive that is
// wrong is reported here, once, whatever rules run.
var Analyzer = &analysis.Analyzer{
	Name:             "authparitysummaries",
	Doc:              "summarise the functions of a package\n\nReports directives that are unknown or misplaced, and what could not be analysed.",
	Requires:         []*analysis.Analyzer{config.Analyzer},
	Run:              run,
	RunDespiteErrors: true,
	ResultType:       reflect.TypeFor[*Result](),
	FactTypes:        []analysis.Fact{new(Fact)},
}

// A Result is what the rules see of a package.
type Result struct {
	Own  *summary.Package   // nil for a package that is not first-party
	Deps []*summary.Package // the first-party packages below it, sorted by path
}

// A Fact carries the summaries of a package and of all first-party packages
// below it: package facts are not transitive in every driver. Data is the
// serialised form, see summary.Encode.
type Fact struct{ Data []byte }

// AFact marks Fact as one.
func (*Fact) AFact() {}

// String says how much a fact holds, for the debugging output of drivers.
func (f *Fact) String() string { return fmt.Sprintf("summaries(%d bytes)", len(f.Data)) }

func run(pass *analysis.Pass) (any, error) {
	options := pass.ResultOf[config.Analyzer].(*config.Options)
	if !options.IsFirstParty(pass.Pkg.Path(), pass.Module, dir(pass)) {
		return &Result{}, nil
	}
	r := &Result{Own: extract.Package(extract.Input{
		Fset: pass.Fset, Files: pass.Files, Pkg: pass.Pkg, Info: pass.TypesInfo, Errors: pass.TypeErrors, Table: options.Table,
	})}
	r.carry(pass, options)
	for _, p := range r.Own.Problems {
		pass.Reportf(Pos(pass, p.File, p.Line, p.Col), "%s", p.Message)
	}
	r.skipped(pass)
	data, err := summary.Encode(options.Digest(), append([]*summary.Package{r.Own}, r.Deps...))
	if err != nil {
		return nil, err
	}
	pass.ExportPackageFact(&Fact{data})
	return r, nil
}

// dir is the folder of the package's files, "" without any.
func dir(pass *analysis.Pass) string {
	if len(pass.Files) == 0 {
		return ""
	}
	return filepath.Dir(pass.Fset.Position(pass.Files[0].FileStart).Filename)
}

// carry collects the summaries that direct imports carry. A first-party
// import without a readable fact makes the package incomplete, which is said:
// golangci-lint #6807 is about facts that went missing in silence.
func (r *Result) carry(pass *analysis.Pass, options *config.Options) {
	digest := options.Digest()
	byPath := map[string]*summary.Package{}
	for _, imp := range pass.Pkg.Imports() {
		var fact Fact
		if !pass.ImportPackageFact(imp, &fact) {
			if options.IsConfigured(imp.Path()) || expected(pass, imp) {
				r.incomplete(pass, imp, "its summary is missing")
			}
			continue
		}
		pkgs, err := summary.Decode(digest, fact.Data)
		if err != nil {
			r.incomplete(pass, imp, err.Error())
			continue
		}
		for _, p := range pkgs {
			byPath[p.Path] = p
		}
	}
	delete(byPath, pass.Pkg.Path())
	for _, p := range byPath {
		r.Deps = append(r.Deps, p)
	}
	slices.SortFunc(r.Deps, func(a, b *summary.Package) int { return strings.Compare(a.Path, b.Path) })
}

// expected reports whether an import must have a summary by its module. Without
// one the answer is not known, and nothing is claimed.
func expected(pass *analysis.Pass, imp *types.Package) bool {
	if knowledge.Standard(imp.Path()) || pass.Module == nil || pass.Module.Path == "" {
		return false
	}
	return imp.Path() == pass.Module.Path || strings.HasPrefix(imp.Path(), pass.Module.Path+"/") && !nested(pass, imp)
}

// nested reports whether an import with the module's prefix may belong to
// another module below it, whose summary nobody made: it has a major version
// or module of its own.
func nested(pass *analysis.Pass, imp *types.Package) bool {
	rest := strings.TrimPrefix(imp.Path(), pass.Module.Path+"/")
	first, _, _ := strings.Cut(rest, "/")
	return len(first) > 1 && first[0] == 'v' && strings.Trim(first[1:], "0123456789") == ""
}

func (r *Result) incomplete(pass *analysis.Pass, imp *types.Package, why string) {
	r.Own.Coverage.Incomplete = fmt.Sprintf("import %s: %s", imp.Path(), why)
	if len(pass.Files) > 0 {
		pass.Reportf(pass.Files[0].Package, "package %s is incompletely analysed: of %s %s", pass.Pkg.Path(), imp.Path(), why)
	}
}

// namedSkips is how many functions the diagnostic of skipped names: one line is
// read, a list is not. It counts the others.
const namedSkips = 4

// skipped names what errors in the source kept from being analysed.
func (r *Result) skipped(pass *analysis.Pass) {
	if len(pass.TypeErrors) == 0 || len(r.Own.Coverage.Skipped) == 0 || len(pass.Files) == 0 {
		return
	}
	var names []string
	for _, s := range r.Own.Coverage.Skipped {
		name, _, _ := strings.Cut(strings.TrimPrefix(s, r.Own.Path+"."), ": ")
		names = append(names, name)
	}
	more := ""
	if n := len(names) - namedSkips; n > 0 {
		names, more = names[:namedSkips], fmt.Sprintf(" and %d more", n)
	}
	pass.Reportf(pass.Files[0].Package, "package %s is incompletely analysed: errors in %s%s", pass.Pkg.Path(), strings.Join(names, ", "), more)
}

// Pos finds a position of a summary in the pass: exactly in a file of the
// package itself; in a file of another package by adding that file with as
// many lines as needed, its folder being that of the package's declarations as
// far as they are seen from here, and else derived from the import paths.
func Pos(pass *analysis.Pass, file string, line, col int) token.Pos {
	slash := strings.LastIndexByte(file, '/')
	path, base := file[:max(slash, 0)], file[slash+1:]
	own := dir(pass)
	if path == pass.Pkg.Path() {
		for _, f := range pass.Files {
			tf := pass.Fset.File(f.FileStart)
			if filepath.Base(tf.Name()) == base && line <= tf.LineCount() {
				return tf.LineStart(line) + token.Pos(col-1)
			}
		}
	}
	folder := declaredIn(pass, path)
	if folder == "" {
		folder = sibling(own, pass.Pkg.Path(), path)
	}
	return PosIn(pass, filepath.Join(folder, base), line, col)
}

// PosIn makes a position in a file that is not one of the pass.
func PosIn(pass *analysis.Pass, name string, line, col int) token.Pos {
	tf := pass.Fset.AddFile(name, -1, line+col+1)
	lines := make([]int, line)
	for i := range lines {
		lines[i] = i
	}
	tf.SetLines(lines)
	return tf.Pos(line - 1 + col - 1)
}

// declaredIn is the folder of a package that is imported, directly or not; ""
// when it is not known, as of one that was compiled with -trimpath.
func declaredIn(pass *analysis.Pass, path string) string {
	p := imported(pass.Pkg, path, map[*types.Package]bool{})
	if p == nil {
		return ""
	}
	for _, name := range p.Scope().Names() {
		file := pass.Fset.Position(p.Scope().Lookup(name).Pos()).Filename
		if filepath.IsAbs(file) && filepath.Ext(file) == ".go" { // a line directive may name another source
			return filepath.Dir(file)
		}
	}
	return ""
}

// imported finds a package below p by its path; nil when p does not know it.
func imported(p *types.Package, path string, seen map[*types.Package]bool) *types.Package {
	for _, q := range p.Imports() {
		if q.Path() == path {
			return q
		}
		if seen[q] {
			continue
		}
		seen[q] = true
		if found := imported(q, path, seen); found != nil {
			return found
		}
	}
	return nil
}

// sibling is the folder of one package of a module, from the folder of
// another.
func sibling(dir, from, to string) string {
	a, b := strings.Split(from, "/"), strings.Split(to, "/")
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for range a[n:] {
		dir = filepath.Dir(dir)
	}
	return filepath.Join(append([]string{dir}, b[n:]...)...)
}
