// Package load answers which packages are to be analysed, and with which
// types: it loads the first-party packages of a module from source, and of
// everything that they import the types only.
//
// First-party are the packages of
//   - the main module, or with a go.work file of all its modules;
//   - a module that is replaced by a local directory inside or beside the
//     workspace (inside the parent directory of go.work or of the main
//     module's go.mod, or in the same git repository);
//   - configured import path prefixes.
//
// The standard library never is, nor is a module from the module cache
// without a configured prefix.
//
// Nothing is compiled, and no program but the go command is started. Types of
// dependencies come from the compiler's export data where the build cache
// holds it already, otherwise from the declarations in their source; see
// dependencies.go.
package load

import (
	"context"
	"errors"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
)

// A Config says what to load.
type Config struct {
	Dir        string   // where the go command runs; "" is the working directory
	Patterns   []string // as the go command reads them; none means "."
	Env        []string // of the go command; nil is the process's own
	Tests      bool     // must be false: tests are not loaded yet
	FirstParty []string // further first-party import paths, with all below them

	// Each is called with every first-party package as soon as it has types,
	// from several goroutines; nil for nothing to do. It may clear Files and
	// Info, which Load does not use again: those of a whole program are most
	// of the memory that a run needs.
	Each func(*Package)
}

// A Package is one first-party package.
type Package struct {
	ImportPath    string
	Name          string
	Dir           string // absolute
	Module        string // path of the module that holds it; "" when unknown
	ModuleVersion string // "" in the main module, a workspace or a local directory
	GoVersion     string // of the module's go line, as "1.26.0"; "" when unknown
	FirstParty    bool   // always true in a Result
	Root          bool   // matched by a pattern; others are only imported

	Fset  *token.FileSet
	Files []*ast.File // in go list's order, with comments; without files that have no package clause or another package's name
	Types *types.Package
	Info  *types.Info
	Sizes types.Sizes

	Imports      []string // import paths, sorted, after vendoring; without "C" and "unsafe"
	IgnoredFiles []string // base names of Go files that build constraints leave out, sorted
	Cgo          bool     // has files that import "C": what C declares has no type

	Errors     []Error       // what the go command, the parser and the type checker said, by position
	TypeErrors []types.Error // those of the parser and the type checker with positions in Fset, by position; types may be incomplete where there is none, as what C declares
	Broken     string        // why it could not be analysed at all: Files, Types and Info are nil; "" otherwise
}

// A Module is a module that holds a first-party package.
type Module struct {
	Path    string
	Dir     string // absolute; the packages of a vendored module lie elsewhere
	Main    bool   // the main module or one of the workspace
	Version string // of a configured third-party module; "" otherwise
}

// A Mode says where the types of dependencies came from.
type Mode string

const (
	Export Mode = "export" // all from export data in the build cache; also when there are none
	Source Mode = "source" // all from declarations in source
	Mixed  Mode = "mixed"
)

// A Skip is a package that a pattern names but that has nothing to analyse.
type Skip struct {
	ImportPath string
	Reason     string
}

// A Result is what Load found. It is the same for the same files, build cache
// and configuration at any GOMAXPROCS, except for positions of objects in
// dependencies.
type Result struct {
	Fset       *token.FileSet
	Packages   []*Package // first-party, dependencies before importers; otherwise by import path
	Skipped    []Skip     // by import path
	Modules    []Module   // by path
	ModuleDir  string     // the directory of the main module's go.mod, or of go.work
	ModulePath string     // "" when that directory has no go.mod, or no package of its module was loaded
	GoVersion  string     // of the go command, as "go1.26.8"

	Mode         Mode
	Exported     int      // dependencies read from export data
	FromSource   int      // dependencies read from source
	Unread       int      // dependencies that nothing in use mentions, or that came with the export data of others
	Dependencies []Error  // type errors in declarations of dependencies, by position: what uses them has no full types
	Warnings     []string // of the go command, in its words; also of files to embed that are not there, and of modules that are not there but vendored
}

// Load loads the packages that match the patterns and the first-party
// packages that they import. Errors in single packages are in the Result. The
// error is an *IncompleteError when there is nothing that could be analysed
// in earnest, and otherwise that of the context or of a wrong Config.
func Load(ctx context.Context, cfg Config) (*Result, error) {
	if cfg.Tests {
		return nil, errors.New("loading tests is not supported")
	}
	dir, err := filepath.Abs(cfg.Dir)
	if err != nil {
		return nil, fmt.Errorf("finding the working directory: %w", err)
	}
	cfg.Dir = dir
	listing, err := list(ctx, cfg)
	if err != nil {
		return nil, err
	}
	l := newLoader(cfg, listing)
	if err := l.validate(); err != nil {
		return nil, err
	}
	if err := l.load(ctx); err != nil {
		return nil, err
	}
	return l.result(), nil
}

// A loader holds the state of one Load.
type loader struct {
	listing
	cfg     Config
	fset    *token.FileSet
	sizes   types.Sizes
	byPath  map[string]*node // of everything listed
	order   []*node          // everything listed, dependencies before importers
	skipped []Skip
	mode    Mode
}

// A node is a listed package on its way to types.
type node struct {
	*listed
	imports []*node // sorted by import path; without "unsafe" and what is missing
	own     *Package
	cycle   []string // import paths of a cycle that it is on, the first one repeated at the end
	dependency
}

func newLoader(cfg Config, l listing) *loader {
	ld := &loader{listing: l, cfg: cfg, fset: token.NewFileSet(), byPath: make(map[string]*node)}
	ld.sizes = types.SizesFor("gc", l.env.GOARCH)
	if ld.sizes == nil {
		ld.sizes = types.SizesFor("gc", "amd64")
	}
	owned := newOwnership(cfg, l.env)
	for _, p := range l.packages {
		n := &node{listed: p}
		ld.byPath[p.ImportPath] = n
		if p.hasFiles() && owned.firstParty(p) {
			n.own = ld.newPackage(p)
		}
	}
	ld.order = sorted(ld.byPath)
	return ld
}

func (l *loader) newPackage(p *listed) *Package {
	pkg := &Package{
		ImportPath: p.ImportPath, Name: p.Name, Dir: p.Dir, FirstParty: true, Root: !p.DepOnly,
		Fset: l.fset, Sizes: l.sizes, Cgo: len(p.CgoFiles) > 0,
		IgnoredFiles: slices.Sorted(slices.Values(p.IgnoredGoFiles)),
	}
	if m := p.Module; m != nil {
		pkg.Module, pkg.GoVersion = m.Path, m.GoVersion
		if m.Replace == nil || m.Replace.Version != "" {
			pkg.ModuleVersion = m.Version
		}
	}
	for _, path := range p.Imports {
		if path != "C" && path != "unsafe" {
			pkg.Imports = append(pkg.Imports, path)
		}
	}
	slices.Sort(pkg.Imports)
	return pkg
}

// load gives the first-party packages their files and types.
func (l *loader) load(ctx context.Context) error {
	own := l.own()
	l.parse(own)
	if err := l.readDependencies(ctx, own); err != nil {
		return err
	}
	return l.check(ctx)
}

// own lists the nodes of first-party packages in order.
func (l *loader) own() []*node {
	var own []*node
	for _, n := range l.order {
		if n.own != nil {
			own = append(own, n)
		}
	}
	return own
}

func (l *loader) result() *Result {
	r := &Result{
		Fset: l.fset, Skipped: l.skipped, GoVersion: l.env.GOVERSION,
		ModuleDir: l.env.root(), Mode: l.mode, Warnings: l.warnings,
	}
	modules := make(map[string]Module)
	for _, n := range l.order {
		if n.own == nil {
			r.count(n)
			continue
		}
		sortErrors(n.own)
		r.Packages = append(r.Packages, n.own)
		if m := n.Module; m != nil {
			modules[m.Path] = Module{Path: m.Path, Dir: m.dir(), Main: m.Main, Version: n.own.ModuleVersion}
			if m.Main && m.Dir == r.ModuleDir {
				r.ModulePath = m.Path
			}
		}
	}
	for _, m := range modules {
		r.Modules = append(r.Modules, m)
	}
	slices.SortFunc(r.Modules, func(a, b Module) int { return strings.Compare(a.Path, b.Path) })
	slices.SortFunc(r.Skipped, func(a, b Skip) int { return strings.Compare(a.ImportPath, b.ImportPath) })
	slices.SortFunc(r.Dependencies, Error.compare)
	return r
}

// count adds a dependency to the numbers of the coverage.
func (r *Result) count(n *node) {
	switch n.origin {
	case fromExport:
		r.Exported++
	case fromSource:
		r.FromSource++
	default:
		r.Unread++
	}
	r.Dependencies = append(r.Dependencies, n.errors...)
}
