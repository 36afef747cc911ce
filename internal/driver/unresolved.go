package driver

import (
	"errors"
	"fmt"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/explain"
	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/load"
	"github.com/authparity/authparity/internal/passes/config"
)

// unresolved reports the models that a user gave and that name nothing, or an
// argument or result that is not there: such a line would have no effect, and
// nobody would notice. What a package declares is known only where it was
// loaded; a line for another one is passed over, unless it is one of the
// module itself that has no directory.
func unresolved(options *config.Options, loaded *load.Result) error {
	packages := everyPackage(loaded)
	var errs []error
	for _, e := range options.Table.Given() {
		p := packages[e.Package()]
		if p == nil {
			if absent(e.Package(), loaded) {
				errs = append(errs, fmt.Errorf("%s: %s: no such package in this module", e.Place(), e.Func))
			}
			continue
		}
		for _, problem := range e.Check(p) {
			errs = append(errs, fmt.Errorf("%s: %s: %s%s", e.Place(), e.Func, problem, hint(e, p, problem)))
		}
	}
	return errors.Join(errs...)
}

// everyPackage maps import paths to what was loaded: first-party packages and
// what they import, directly or not. Packages with errors are left out, as
// what they declare may be missing.
func everyPackage(loaded *load.Result) map[string]*types.Package {
	found := map[string]*types.Package{}
	broken := map[string]bool{}
	var visit func(p *types.Package)
	visit = func(p *types.Package) {
		if p == nil || found[p.Path()] != nil || broken[p.Path()] {
			return
		}
		if p.Complete() { // others came in parts, with the export data of what uses them
			found[p.Path()] = p
		}
		for _, i := range p.Imports() {
			visit(i)
		}
	}
	for _, p := range loaded.Packages {
		broken[p.ImportPath] = p.Types == nil || len(p.Errors) > 0
	}
	for _, p := range loaded.Packages {
		visit(p.Types)
	}
	return found
}

// absent reports whether an import path is one of the main module's and no
// directory has it.
func absent(path string, loaded *load.Result) bool {
	rest, ok := strings.CutPrefix(path+"/", loaded.ModulePath+"/")
	if !ok || loaded.ModulePath == "" || rest == "" {
		return false
	}
	_, err := os.Stat(filepath.Join(loaded.ModuleDir, filepath.FromSlash(rest)))
	return errors.Is(err, os.ErrNotExist)
}

// hint names the declared functions that are written most like the one that
// is not there.
func hint(e knowledge.Entry, p *types.Package, problem string) string {
	if problem != "no such function" {
		return ""
	}
	near := explain.Nearest(e.Func, declared(p), 2)
	if len(near) == 0 {
		return ""
	}
	return ": expected a function such as " + strings.Join(near, " or ")
}

// declared lists the functions and methods of a package, sorted.
func declared(p *types.Package) []string {
	var names []string
	for _, name := range p.Scope().Names() {
		switch o := p.Scope().Lookup(name).(type) {
		case *types.Func:
			names = append(names, o.FullName())
		case *types.TypeName:
			named, ok := types.Unalias(o.Type()).(*types.Named)
			if !ok || o.IsAlias() {
				continue
			}
			for m := range named.Methods() {
				names = append(names, m.FullName())
			}
			if i, ok := named.Underlying().(*types.Interface); ok {
				for m := range i.ExplicitMethods() {
					names = append(names, m.FullName())
				}
			}
		}
	}
	slices.Sort(names)
	return names
}
