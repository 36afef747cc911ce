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
	digest := options.Digest()
	r.carry(pass, digest)
	for _, p := range r.Own.Problems {
		pass.Reportf(Pos(pass, p.File, p.Line, p.Col), "%s", p.Message)
	}
	data, err := summary.Encode(digest, append([]*summary.Package{r.Own}, r.Deps...))
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
func (r *Result) carry(pass *analysis.Pass, digest string) {
	byPath := map[string]*summary.Package{}
	for _, imp := range pass.Pkg.Imports() {
		var fact Fact
		if !pass.ImportPackageFact(imp, &fact) {
			if expected(pass, imp) {
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

// expected reports whether an import must have a summary. Without a module
// the answer is not known, and nothing is claimed.
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

// Pos finds a position of a summary in the pass: exactly in a file of the
// package itself; in a file of another package by adding that file with as
// many lines as needed, its folder being derived from the import paths.
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
	name := filepath.Join(sibling(own, pass.Pkg.Path(), path), base)
	tf := pass.Fset.AddFile(name, -1, line+col+1)
	lines := make([]int, line)
	for i := range lines {
		lines[i] = i
	}
	tf.SetLines(lines)
	return tf.Pos(line - 1 + col - 1)
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
