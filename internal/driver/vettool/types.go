package vettool

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/types"
	"io"
	"os"

	"golang.org/x/tools/go/gcexportdata"
)

// A checked is a unit with its types, as far as they could be found.
type checked struct {
	fset    *token.FileSet
	files   []*ast.File
	pkg     *types.Package
	info    *types.Info
	sizes   types.Sizes
	imports map[string]*types.Package // by package path, indirect imports among them
	errs    []types.Error             // syntax errors, then type errors
}

// check parses and type-checks the unit. Errors in the source are kept; only
// a file that cannot be read is an error.
func (u *unit) check() (*checked, error) {
	return u.typecheck(parser.ParseComments|parser.SkipObjectResolution, false)
}

// declarations type-checks the unit without function bodies, for importers
// that have no other source of types.
func (u *unit) declarations() (*checked, error) {
	return u.typecheck(parser.SkipObjectResolution, true)
}

func (u *unit) typecheck(mode parser.Mode, ignoreBodies bool) (*checked, error) {
	c := &checked{
		fset:    token.NewFileSet(),
		info:    newInfo(),
		sizes:   types.SizesFor("gc", build.Default.GOARCH),
		imports: make(map[string]*types.Package),
	}
	if ignoreBodies {
		c.info = nil
	}
	for _, name := range u.GoFiles {
		if err := c.parse(name, mode); err != nil {
			return nil, err
		}
	}
	tc := &types.Config{
		Importer:         &typeImporter{u, c},
		Sizes:            c.sizes,
		GoVersion:        u.GoVersion,
		IgnoreFuncBodies: ignoreBodies,
		Error: func(err error) {
			if e, ok := errors.AsType[types.Error](err); ok {
				c.errs = append(c.errs, e)
			}
		},
	}
	c.pkg, _ = tc.Check(u.ImportPath, c.fset, c.files, c.info) // errors went to tc.Error
	return c, nil
}

func newInfo() *types.Info {
	return &types.Info{
		Types:        make(map[ast.Expr]types.TypeAndValue),
		Defs:         make(map[*ast.Ident]types.Object),
		Uses:         make(map[*ast.Ident]types.Object),
		Implicits:    make(map[ast.Node]types.Object),
		Instances:    make(map[*ast.Ident]types.Instance),
		Scopes:       make(map[ast.Node]*types.Scope),
		Selections:   make(map[*ast.SelectorExpr]*types.Selection),
		FileVersions: make(map[*ast.File]string),
	}
}

func (c *checked) parse(name string, mode parser.Mode) error {
	f, err := parser.ParseFile(c.fset, name, nil, mode)
	if f == nil {
		return fmt.Errorf("reading source: %w", err)
	}
	c.files = append(c.files, f)
	if list, ok := errors.AsType[scanner.ErrorList](err); ok {
		file := c.fset.File(f.FileStart)
		for _, e := range list {
			c.errs = append(c.errs, types.Error{Fset: c.fset, Pos: file.Pos(e.Pos.Offset), Msg: e.Msg})
		}
	}
	return nil
}

// A typeImporter finds the types of the packages that a unit imports.
type typeImporter struct {
	unit *unit
	into *checked
}

// Import implements types.Importer. The compiler's export data come first:
// reading them is cheapest. Two sources do not mix well within one unit, but
// both readers keep to the objects that they find declared.
func (i *typeImporter) Import(importPath string) (*types.Package, error) {
	path, ok := i.unit.ImportMap[importPath]
	if !ok {
		return nil, fmt.Errorf("cannot resolve import %q", importPath)
	}
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if p := i.into.imports[path]; p != nil && p.Complete() {
		return p, nil
	}
	if name := i.unit.PackageFile[path]; name != "" {
		return i.compiled(path, name)
	}
	v, err := i.unit.dependency(path)
	if err != nil {
		return nil, err
	}
	if len(v.types) == 0 {
		return nil, fmt.Errorf("no types of %q: neither export data nor declarations", path)
	}
	return gcexportdata.Read(bytes.NewReader(v.types), i.into.fset, i.into.imports, path)
}

// compiled reads what the compiler wrote to the file name.
func (i *typeImporter) compiled(path, name string) (*types.Package, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()                     // only read
	r, err := gcexportdata.NewReader(f) //nolint:staticcheck // archives are what Go 1.26 gives
	if err != nil {
		return nil, fmt.Errorf("reading export data of %s: %w", path, err)
	}
	return gcexportdata.Read(r, i.into.fset, i.into.imports, path)
}

// exported returns the declarations of the package for importers; nil when
// the package has none, as after an error in every file.
func (c *checked) exported() ([]byte, error) {
	if c.pkg == nil {
		return nil, nil
	}
	var b bytes.Buffer
	if err := gcexportdata.Write(io.Writer(&b), c.fset, c.pkg); err != nil {
		return nil, fmt.Errorf("exporting declarations of %s: %w", c.pkg.Path(), err)
	}
	return b.Bytes(), nil
}
