package load

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// check type-checks what has files: the dependencies' declarations, and the
// first-party packages, each of which it then shows.
func (l *loader) check(ctx context.Context) error {
	var nodes []*node
	for _, n := range l.order {
		if n.own != nil && n.own.Broken == "" || n.origin == fromSource {
			nodes = append(nodes, n)
		}
	}
	typed := func(n *node) {
		if n.own != nil {
			l.checkOwn(n)
		} else {
			l.checkDeclarations(n)
		}
	}
	return inOrder(ctx, nodes, typed, func(n *node) {
		if n.own != nil && l.cfg.Each != nil {
			l.cfg.Each(n.own)
		}
	})
}

// checkOwn type-checks a first-party package as far as its errors let it.
func (l *loader) checkOwn(n *node) {
	p := n.own
	info := &types.Info{
		Types:        make(map[ast.Expr]types.TypeAndValue),
		Defs:         make(map[*ast.Ident]types.Object),
		Uses:         make(map[*ast.Ident]types.Object),
		Implicits:    make(map[ast.Node]types.Object),
		Selections:   make(map[*ast.SelectorExpr]*types.Selection),
		Scopes:       make(map[ast.Node]*types.Scope),
		Instances:    make(map[*ast.Ident]types.Instance),
		FileVersions: make(map[*ast.File]string),
	}
	conf := l.config(n)
	conf.FakeImportC = p.Cgo
	if p.GoVersion != "" {
		conf.GoVersion = "go" + p.GoVersion
	}
	conf.Error = func(err error) {
		var e types.Error
		if errors.As(err, &e) {
			p.TypeErrors = append(p.TypeErrors, e)
			p.Errors = append(p.Errors, errorAt(l.fset.PositionFor(e.Pos, false), TypeError, oneLine(e.Msg)))
		}
	}
	pkg, err := guarded(conf, n.ImportPath, l.fset, p.Files, info)
	slices.SortStableFunc(p.TypeErrors, func(a, b types.Error) int { return cmp.Compare(a.Pos, b.Pos) })
	if err != nil {
		p.Broken, p.Files = err.Error(), nil
		return
	}
	p.Types, p.Info = pkg, info
	n.types = pkg
}

// config is what all packages are type-checked with.
func (l *loader) config(n *node) *types.Config {
	return &types.Config{
		Sizes: l.sizes,
		Importer: importerFunc(func(written string) (*types.Package, error) {
			return l.importPackage(n, written)
		}),
	}
}

// guarded type-checks a package; the error is a panic of the type checker.
func guarded(conf *types.Config, path string, fset *token.FileSet, files []*ast.File, info *types.Info) (pkg *types.Package, err error) {
	defer func() {
		if r := recover(); r != nil {
			pkg, err = nil, fmt.Errorf("the type checker panicked: %v", r)
		}
	}()
	pkg, _ = conf.Check(path, fset, files, info) // errors go to conf.Error
	return pkg, nil
}

type importerFunc func(written string) (*types.Package, error)

func (f importerFunc) Import(written string) (*types.Package, error) { return f(written) }

// importPackage finds what n imports. After an error the type checker goes on
// with an empty package in whose name everything may be selected.
func (l *loader) importPackage(n *node, written string) (*types.Package, error) {
	resolved := n.resolve(written)
	if resolved == "unsafe" {
		return types.Unsafe, nil
	}
	m := l.byPath[resolved]
	switch {
	case m == nil:
		return nil, errors.New("not listed by the go command")
	case m.types != nil && m != n:
		return m.types, nil
	case m.own != nil && m.own.Broken != "":
		return nil, errors.New(m.own.Broken)
	case m.Error != nil:
		return nil, errors.New(oneLine(m.Error.Err))
	}
	return nil, errors.New("no types")
}
