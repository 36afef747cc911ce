package load

import (
	"go/ast"
	"go/token"
	"slices"
	"strconv"
)

// keepVisible drops from the files of one package all that importers cannot
// see: function bodies, values of variables whose type is written down, and
// declarations that no exported one leads to. It drops imports that are then
// not mentioned, and returns the others as written, file by file. nameOf is
// the name of the package that an import path stands for, "" when unknown.
//
// What is left has the same exported objects with the same types. A name
// counts as mentioned wherever it stands, so it may keep too much.
func keepVisible(files []*ast.File, nameOf func(written string) string) (imports []string) {
	v := visible{
		named:     make(map[string][]*declaration),
		methods:   make(map[string][]*declaration),
		mentioned: make(map[mention]bool),
	}
	for _, f := range files {
		v.collect(f)
	}
	for _, d := range v.all {
		if d.root || v.aliasWithMethods(d) {
			v.keep(d)
		}
	}
	for i := 0; i < len(v.kept); i++ { //nolint:intrange // it grows on the way
		v.follow(v.kept[i])
	}
	for _, f := range files {
		v.rebuild(f)
		imports = append(imports, v.keepImports(f, nameOf)...)
	}
	return imports
}

// A declaration is the least that is kept or dropped: a function or method, a
// type, a line of variables, or a group of constants, whose lines may need
// each other.
type declaration struct {
	node  ast.Node // *ast.FuncDecl, *ast.TypeSpec, *ast.ValueSpec or *ast.GenDecl
	names []string // empty for a method
	file  *ast.File
	root  bool
	kept  bool
}

type visible struct {
	all       []*declaration
	kept      []*declaration
	named     map[string][]*declaration
	methods   map[string][]*declaration // by the receiver's type name
	mentioned map[mention]bool
}

// A mention is a name before a dot in a kept declaration.
type mention struct {
	file *ast.File
	name string
}

func (v *visible) collect(f *ast.File) {
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			v.collectFunc(f, d)
		case *ast.GenDecl:
			v.collectSpecs(f, d)
		}
	}
}

func (v *visible) collectFunc(f *ast.File, d *ast.FuncDecl) {
	d.Body = &ast.BlockStmt{Lbrace: d.End(), Rbrace: d.End()}
	if d.Recv == nil {
		v.add(&declaration{node: d, file: f}, d.Name)
		return
	}
	m := &declaration{node: d, file: f}
	v.all = append(v.all, m)
	if len(d.Recv.List) > 0 {
		name := receiverName(d.Recv.List[0].Type)
		v.methods[name] = append(v.methods[name], m)
	}
}

func receiverName(t ast.Expr) string {
	for {
		switch x := t.(type) {
		case *ast.Ident:
			return x.Name
		case *ast.StarExpr:
			t = x.X
		case *ast.ParenExpr:
			t = x.X
		case *ast.IndexExpr:
			t = x.X
		case *ast.IndexListExpr:
			t = x.X
		default:
			return ""
		}
	}
}

func (v *visible) collectSpecs(f *ast.File, d *ast.GenDecl) {
	switch d.Tok {
	case token.CONST:
		var names []*ast.Ident
		for _, s := range d.Specs {
			names = append(names, s.(*ast.ValueSpec).Names...)
		}
		v.add(&declaration{node: d, file: f}, names...)
	case token.VAR:
		for _, s := range d.Specs {
			s := s.(*ast.ValueSpec)
			dropValues(s)
			v.add(&declaration{node: s, file: f}, s.Names...)
		}
	case token.TYPE:
		for _, s := range d.Specs {
			s := s.(*ast.TypeSpec)
			v.add(&declaration{node: s, file: f}, s.Name)
		}
	}
}

// dropValues drops what does not change the type of a variable.
func dropValues(s *ast.ValueSpec) {
	if s.Type != nil {
		s.Values = nil
		return
	}
	for _, value := range s.Values {
		ast.Inspect(value, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncLit:
				n.Body = &ast.BlockStmt{Lbrace: n.End(), Rbrace: n.End()}
			case *ast.CompositeLit:
				if n.Type != nil && !countsElements(n.Type) {
					n.Elts = nil
				}
			}
			return true
		})
	}
}

// countsElements reports whether t is [...]T.
func countsElements(t ast.Expr) bool {
	a, ok := t.(*ast.ArrayType)
	if !ok {
		return false
	}
	_, ok = a.Len.(*ast.Ellipsis)
	return ok
}

func (v *visible) add(d *declaration, names ...*ast.Ident) {
	v.all = append(v.all, d)
	for _, n := range names {
		if n.Name == "_" || n.Name == "init" {
			continue
		}
		d.names = append(d.names, n.Name)
		d.root = d.root || n.IsExported()
		v.named[n.Name] = append(v.named[n.Name], d)
	}
}

func (v *visible) keep(d *declaration) {
	if !d.kept {
		d.kept = true
		v.kept = append(v.kept, d)
	}
}

// follow keeps what d mentions.
func (v *visible) follow(d *declaration) {
	if t, ok := d.node.(*ast.TypeSpec); ok {
		v.keepAll(v.methods[t.Name.Name])
	}
	ast.Inspect(d.node, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			v.keepAll(v.named[n.Name])
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok {
				v.mentioned[mention{d.file, x.Name}] = true
			}
		}
		return true
	})
}

func (v *visible) keepAll(ds []*declaration) {
	for _, d := range ds {
		v.keep(d)
	}
}

// aliasWithMethods reports whether methods are declared on an alias: they
// belong to a type with another name, so they cannot be found from there.
func (v *visible) aliasWithMethods(d *declaration) bool {
	t, ok := d.node.(*ast.TypeSpec)
	return ok && t.Assign.IsValid() && len(v.methods[t.Name.Name]) > 0
}

// rebuild leaves in f the kept declarations, and all imports.
func (v *visible) rebuild(f *ast.File) {
	kept := make(map[ast.Node]bool)
	for _, d := range v.kept {
		if d.file == f {
			kept[d.node] = true
		}
	}
	f.Decls = filter(f.Decls, func(d ast.Decl) bool {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok == token.CONST {
			return kept[d]
		}
		if g.Tok != token.IMPORT {
			g.Specs = filter(g.Specs, func(s ast.Spec) bool { return kept[s] })
		}
		return len(g.Specs) > 0
	})
}

// keepImports leaves in f the imports that are mentioned.
func (v *visible) keepImports(f *ast.File, nameOf func(written string) string) (imports []string) {
	f.Decls = filter(f.Decls, func(d ast.Decl) bool {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.IMPORT {
			return true
		}
		g.Specs = filter(g.Specs, func(s ast.Spec) bool {
			written, needed := v.needs(f, s.(*ast.ImportSpec), nameOf)
			if needed {
				imports = append(imports, written)
			}
			return needed
		})
		return len(g.Specs) > 0
	})
	return imports
}

// needs reports whether f mentions what s imports. An import whose name is not
// known, and one into the file's own names, may be mentioned.
func (v *visible) needs(f *ast.File, s *ast.ImportSpec, nameOf func(string) string) (written string, needed bool) {
	written, err := strconv.Unquote(s.Path.Value)
	if err != nil {
		return "", false
	}
	name := ""
	if s.Name != nil {
		name = s.Name.Name
	} else if written != "C" {
		name = nameOf(written)
	}
	return written, name == "" || name == "." || v.mentioned[mention{f, name}]
}

// filter keeps the elements that hold, in place.
func filter[T any](all []T, holds func(T) bool) []T {
	return slices.DeleteFunc(all, func(x T) bool { return !holds(x) })
}
