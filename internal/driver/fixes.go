package driver

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path"
	"path/filepath"
	"slices"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/fix"
)

// fixes finds fixes, with the syntax of the packages that findings lie in.
type fixes struct {
	done    *run
	index   map[string]int         // import path to place among the loaded packages
	sources map[string]*fix.Source // nil for a package without syntax
}

func newFixes(done *run) *fixes {
	x := &fixes{done: done, index: map[string]int{}, sources: map[string]*fix.Source{}}
	for i, p := range done.loaded.Packages {
		x.index[p.ImportPath] = i
	}
	return x
}

// of is the fix of a finding, nil for none. A panic of ours is none.
func (x *fixes) of(f *finding.Finding) (found *finding.Fix) {
	if !f.Twin.IsValid() || path.Dir(f.Twin.File) != path.Dir(f.File) {
		return nil
	}
	s := x.source(path.Dir(f.File))
	if s == nil {
		return nil
	}
	if err := protect("fixing "+f.File, func() { found = fix.For(s, f) }); err != nil {
		x.done.crashes = append(x.done.crashes, err)
		return nil
	}
	return found
}

// source parses and type-checks a package again: after the extraction only
// its types are kept. It is nil for a package with errors.
func (x *fixes) source(importPath string) *fix.Source {
	if s, ok := x.sources[importPath]; ok {
		return s
	}
	x.sources[importPath] = nil
	i, ok := x.index[importPath]
	if !ok {
		return nil
	}
	p := x.done.loaded.Packages[i]
	if p.Cgo || p.Types == nil || len(p.Errors) > 0 {
		return nil
	}
	s := &fix.Source{Fset: token.NewFileSet(), Sizes: p.Sizes, Text: os.ReadFile}
	if p.GoVersion != "" {
		s.GoVersion = "go" + p.GoVersion
	}
	for _, name := range x.done.files[i] {
		f, err := parser.ParseFile(s.Fset, name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil
		}
		s.Files = append(s.Files, f)
	}
	imports := map[string]*types.Package{"unsafe": types.Unsafe}
	for _, imp := range p.Types.Imports() {
		imports[imp.Path()] = imp
	}
	s.Info = &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Scopes: map[ast.Node]*types.Scope{},
	}
	conf := types.Config{GoVersion: s.GoVersion, Sizes: s.Sizes, Importer: imported(imports)}
	var err error
	if s.Pkg, err = conf.Check(importPath, s.Fset, s.Files, s.Info); err != nil {
		return nil
	}
	x.sources[importPath] = s
	return s
}

// imported finds packages that are imported already.
type imported map[string]*types.Package

// Import implements types.Importer.
func (m imported) Import(path string) (*types.Package, error) {
	if p := m[path]; p != nil {
		return p, nil
	}
	return nil, fmt.Errorf("%s was not loaded", path)
}

// same reports whether the fix of a finding is one of those already.
func same(f *finding.Finding, fixes []*finding.Fix) bool {
	return slices.ContainsFunc(fixes, func(g *finding.Fix) bool {
		return g.File == f.Fix.File && g.Line == f.Fix.Line && g.Text == f.Fix.Text
	})
}

// apply writes the fixes of findings to their files, or with -diff their
// differences to standard output. It returns the findings that were fixed:
// those whose fix goes together with the ones before it in the package.
func (p *program) apply(req *request, x *fixes, findings []*finding.Finding, where places) (map[*finding.Finding]bool, error) {
	applied := map[*finding.Finding]bool{}
	accepted := map[string][]*finding.Fix{} // by import path
	var files []string
	mended := map[[2]string]bool{} // one check and one record in a function: the next run asks again
	for _, f := range findings {
		key := [2]string{f.Function}
		if f.Fix == nil || len(f.Missing) == 0 {
			continue
		}
		if key[1] = f.Missing[0].Kind; mended[key] && !same(f, accepted[path.Dir(f.Fix.File)]) {
			continue
		}
		pkg := path.Dir(f.Fix.File)
		both := append(slices.Clone(accepted[pkg]), f.Fix)
		if !fix.Sound(x.source(pkg), both) {
			continue
		}
		accepted[pkg], applied[f], mended[key] = both, true, true
		if !slices.Contains(files, f.Fix.File) {
			files = append(files, f.Fix.File)
		}
	}
	for _, file := range files {
		name := filepath.Join(where.dirs[path.Dir(file)], path.Base(file))
		old, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("reading what is to be fixed: %w", err)
		}
		here := slices.DeleteFunc(slices.Clone(accepted[path.Dir(file)]), func(f *finding.Fix) bool { return f.File != file })
		fixed := fix.Apply(old, here)
		if req.diff {
			shown := where.file(file)
			if _, err := p.Stdout.Write(diff.Diff("a/"+shown, old, "b/"+shown, fixed)); err != nil {
				return nil, fmt.Errorf("writing the differences: %w", err)
			}
			continue
		}
		info, err := os.Stat(name)
		if err != nil {
			return nil, fmt.Errorf("fixing: %w", err)
		}
		if err := os.WriteFile(name, fixed, info.Mode().Perm()); err != nil {
			return nil, fmt.Errorf("fixing: %w", err)
		}
	}
	return applied, nil
}
