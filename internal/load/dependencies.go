package load

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/types"
	"os"
	"slices"

	"golang.org/x/tools/go/gcexportdata"
)

// A dependency is the part of a node that gives types to packages that are
// not first-party. Two ways lead to them:
//
//   - Export data, where the build cache holds it for the package and all its
//     dependencies. Only packages that a first-party package or a dependency
//     read from source imports are read; the others come with them.
//   - Declarations in source, for all others. What no exported declaration
//     leads to is dropped, and so are imports that are no longer mentioned:
//     a package that only function bodies mention is not even opened.
//
// No package that is read from export data imports one that is read from
// source, so an import path has one *types.Package.
type dependency struct {
	origin origin
	files  []*ast.File // declarations; dropped when type-checked
	types  *types.Package
	errors []Error
}

// An origin says where the types of a dependency came from.
type origin int

const (
	unread origin = iota
	fromExport
	fromSource
)

// readDependencies reads export data and parses declarations of all that
// first-party packages need.
func (l *loader) readDependencies(ctx context.Context, own []*node) error {
	exportable := l.exportable()
	err := l.readWith(ctx, own, exportable)
	if errors.Is(err, errExport) {
		// Written by another compiler than this program knows. What has been
		// read of it is not used, so that no package is there twice.
		for _, n := range l.order {
			n.dependency = dependency{}
		}
		err = l.readWith(ctx, own, nil)
	}
	return err
}

// errExport says that export data could not be read.
var errExport = errors.New("export data unreadable")

func (l *loader) readWith(ctx context.Context, own []*node, exportable map[*node]bool) error {
	needed := l.parseNeeded(own, exportable)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	imports := make(map[string]*types.Package) // all that export data mentions
	exported := 0
	for _, n := range l.order {
		if !needed[n] || !exportable[n] {
			continue
		}
		if err := l.readExport(n, imports); err != nil {
			return err
		}
		exported++
	}
	l.mode = mode(exported, len(needed)-exported)
	return nil
}

func mode(exported, source int) Mode {
	switch {
	case source == 0:
		return Export
	case exported == 0:
		return Source
	}
	return Mixed
}

// exportable is the set of dependencies whose types can be read from export
// data: it is there for them and for all that they import, and none of those
// is first-party.
func (l *loader) exportable() map[*node]bool {
	set := make(map[*node]bool)
	for _, n := range l.order {
		set[n] = n.own == nil && n.Export != "" && !slices.ContainsFunc(n.imports, func(m *node) bool { return !set[m] })
	}
	return set
}

// readExport reads the types of n from export data. It runs in one goroutine,
// before anything is type-checked: it may add to packages read before.
func (l *loader) readExport(n *node, imports map[string]*types.Package) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %s: %v", errExport, n.ImportPath, r)
		}
	}()
	f, err := os.Open(n.Export)
	if err != nil {
		return fmt.Errorf("%w: %w", errExport, err)
	}
	defer f.Close()
	r, err := gcexportdata.NewReader(bufio.NewReader(f)) //nolint:staticcheck // archives are what Go 1.26 gives
	if err != nil {
		return fmt.Errorf("%w: %s: %w", errExport, n.ImportPath, err)
	}
	n.types, err = gcexportdata.Read(r, l.fset, imports, n.ImportPath)
	if err != nil {
		return fmt.Errorf("%w: %s: %w", errExport, n.ImportPath, err)
	}
	n.origin = fromExport
	return nil
}

// parseNeeded finds the dependencies that are needed, and parses those that
// are not exportable.
func (l *loader) parseNeeded(own []*node, exportable map[*node]bool) map[*node]bool {
	needed := make(map[*node]bool)
	var round []*node
	need := func(m *node) {
		if m.own == nil && !needed[m] {
			needed[m] = true
			if !exportable[m] {
				round = append(round, m)
			}
		}
	}
	for _, n := range own {
		for _, m := range n.imports {
			need(m)
		}
	}
	for len(round) > 0 {
		parsed := round
		round = nil
		inParallel(len(parsed), func(i int) { l.parseDeclarations(parsed[i]) })
		for _, n := range parsed {
			for _, m := range n.imports {
				need(m)
			}
		}
	}
	return needed
}

// parseDeclarations parses the declarations of n that importers can see, and
// leaves in n.imports what they mention. Syntax errors are not ours to tell.
func (l *loader) parseDeclarations(n *node) {
	n.origin = fromSource
	for _, name := range n.sources() {
		f, err := l.parseBodiless(name)
		if f == nil || f.Name.Name != n.Name {
			n.errors = append(n.errors, Error{File: name, Kind: ParseError, Message: fmt.Sprint("not read: ", err)})
			continue
		}
		n.files = append(n.files, f)
	}
	mentioned := keepVisible(n.files, func(written string) string {
		if m := l.byPath[n.resolve(written)]; m != nil {
			return m.Name
		}
		return ""
	})
	n.imports = slices.DeleteFunc(n.imports, func(m *node) bool {
		return !slices.ContainsFunc(mentioned, func(written string) bool { return n.resolve(written) == m.ImportPath })
	})
}

// parseBodiless parses a file, with or without the bodies of its functions.
func (l *loader) parseBodiless(name string) (*ast.File, error) {
	src, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	blankBodies(src)
	f, err := parser.ParseFile(l.fset, name, src, parser.SkipObjectResolution)
	if err != nil {
		f, err = parser.ParseFile(l.fset, name, nil, parser.SkipObjectResolution)
	}
	return f, err
}

// checkDeclarations type-checks the declarations of n, and forgets them.
func (l *loader) checkDeclarations(n *node) {
	conf := l.config(n)
	conf.FakeImportC = true
	conf.IgnoreFuncBodies = true
	// No GoVersion: the code has been accepted by the go command, and a
	// version newer than ours would only add an error.
	conf.Error = func(err error) {
		var e types.Error
		if errors.As(err, &e) && !e.Soft {
			n.errors = append(n.errors, errorAt(l.fset.PositionFor(e.Pos, false), TypeError, oneLine(e.Msg)))
		}
	}
	pkg, err := guarded(conf, n.ImportPath, l.fset, n.files, nil)
	if err != nil {
		n.errors = append(n.errors, Error{Kind: TypeError, Message: n.ImportPath + ": " + err.Error()})
	}
	n.types, n.files = pkg, nil
}
