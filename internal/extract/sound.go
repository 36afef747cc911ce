package extract

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// A source is what SSA is made from.
type source struct {
	files []*ast.File
	info  *types.Info
}

// A part is a function body or the initialiser of variables: what can be left
// out of a source while the rest keeps its meaning.
type part struct {
	node ast.Node // *ast.FuncDecl, or the expression
	name string
	lhs  []*types.Var
}

// parts lists the parts of s in source order, functions first.
func (s source) parts() []part {
	var list []part
	for _, f := range s.files {
		for _, d := range f.Decls {
			if fd, ok := d.(*ast.FuncDecl); ok && fd.Body != nil {
				list = append(list, part{node: fd, name: s.nameOf(fd)})
			}
		}
	}
	for _, i := range s.info.InitOrder {
		var names []string
		for _, v := range i.Lhs {
			names = append(names, v.Name())
		}
		list = append(list, part{i.Rhs, "var " + strings.Join(names, ", "), i.Lhs})
	}
	return list
}

// nameOf is the name of a function within its package, that of its receiver's
// type before it.
func (s source) nameOf(fd *ast.FuncDecl) string {
	if fd.Recv == nil || len(fd.Recv.List) == 0 {
		return fd.Name.Name
	}
	return types.ExprString(fd.Recv.List[0].Type) + "." + fd.Name.Name
}

// without is s without some parts, by their nodes.
func (s source) without(drop map[ast.Node]bool) source {
	if len(drop) == 0 {
		return s
	}
	var files []*ast.File
	for _, f := range s.files {
		g := *f
		g.Decls = slices.Clone(f.Decls)
		for i, d := range g.Decls {
			if drop[d] {
				e := *d.(*ast.FuncDecl)
				e.Body = nil
				g.Decls[i] = &e
			}
		}
		files = append(files, &g)
	}
	info := *s.info
	info.InitOrder = slices.DeleteFunc(slices.Clone(info.InitOrder), func(i *types.Initializer) bool { return drop[i.Rhs] })
	return source{files, &info}
}

// declared is s without the names that the type checker did not take up,
// because another declaration has them.
func (s source) declared() source {
	var files []*ast.File
	for _, f := range s.files {
		g := *f
		g.Decls = nil
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if s.info.Defs[d.Name] != nil {
					g.Decls = append(g.Decls, d)
				}
			case *ast.GenDecl:
				e := *d
				e.Specs = s.declaredSpecs(d.Specs)
				g.Decls = append(g.Decls, &e)
			}
		}
		files = append(files, &g)
	}
	return source{files, s.info}
}

func (s source) declaredSpecs(specs []ast.Spec) []ast.Spec {
	var list []ast.Spec
	for _, spec := range specs {
		switch spec := spec.(type) {
		case *ast.ValueSpec:
			e := *spec
			e.Names = slices.DeleteFunc(slices.Clone(spec.Names), func(id *ast.Ident) bool { return s.info.Defs[id] == nil })
			list = append(list, &e)
		case *ast.TypeSpec:
			if s.info.Defs[spec.Name] != nil {
				list = append(list, spec)
			}
		default:
			list = append(list, spec)
		}
	}
	return list
}

// sound returns the source without the parts that hold a type error, or a name
// whose type is not known: SSA needs complete types, and a guess would be
// worse than a counted gap. What it leaves out is counted.
func (x *extractor) sound() source {
	s := source{x.in.Files, x.in.Info}
	bad := x.unsound()
	if len(bad) == 0 {
		return s
	}
	drop := map[ast.Node]bool{}
	for _, p := range s.parts() {
		i, _ := slices.BinarySearch(bad, p.node.Pos())
		holds := i < len(bad) && bad[i] <= p.node.End()
		if holds || slices.ContainsFunc(p.lhs, func(v *types.Var) bool { return incomplete(v.Type()) }) {
			drop[p.node] = true
			x.skip(p.name, "type error")
		}
	}
	return s.without(drop).declared()
}

// unsound returns the places that SSA must stay away from, sorted: errors,
// names whose type is not known, and what could not be parsed. The parser may
// have put its error elsewhere.
func (x *extractor) unsound() []token.Pos {
	bad := unknownNames(x.in.Info)
	if len(x.in.Errors) > 0 {
		for _, f := range x.in.Files {
			ast.Inspect(f, func(n ast.Node) bool {
				switch n.(type) {
				case *ast.BadDecl, *ast.BadExpr, *ast.BadStmt:
					bad = append(bad, n.Pos())
				}
				return true
			})
		}
	}
	for _, e := range x.in.Errors {
		if !strings.HasPrefix(e.Msg, "\t") { // otherwise it says where the other declaration is, which is sound
			bad = append(bad, e.Pos)
		}
	}
	slices.Sort(bad)
	return bad
}

// culprits returns the parts of s that SSA cannot be made of, by halving: works
// says whether it can be made of a source. It is for types that are broken in a
// way that nobody has told of, and costs nothing where there are none.
func (s source) culprits(works func(source) bool) []part {
	all := s.parts()
	var search func(suspects []part) []part
	search = func(suspects []part) []part {
		drop := map[ast.Node]bool{}
		for _, p := range all {
			drop[p.node] = true
		}
		for _, p := range suspects {
			delete(drop, p.node)
		}
		if works(s.without(drop)) {
			return nil
		}
		if len(suspects) <= 1 {
			return suspects
		}
		half := len(suspects) / 2
		found := append(search(suspects[:half]), search(suspects[half:])...)
		if len(found) == 0 {
			return suspects // each half works, both together do not
		}
		return found
	}
	return search(all)
}

// unknownNames returns where a name has no full type: what C declares, what a
// missing package declares, and all that is made of it, also in importers. The
// type checker is silent about it: it has told the cause, perhaps in another
// package, or has been told not to.
func unknownNames(info *types.Info) []token.Pos {
	var at []token.Pos
	known := map[types.Object]bool{}
	for _, objects := range []map[*ast.Ident]types.Object{info.Defs, info.Uses} {
		for id, obj := range objects {
			if obj == nil {
				continue
			}
			bad, ok := known[obj]
			if !ok {
				bad = unknown(obj)
				known[obj] = bad
			}
			if bad {
				at = append(at, id.Pos())
			}
		}
	}
	return at
}

func unknown(obj types.Object) bool {
	switch obj := obj.(type) {
	case *types.PkgName:
		// Packages that the type checker made up are incomplete for good.
		return !obj.Imported().Complete()
	case *types.Label, *types.Builtin: // have no type anyway
		return false
	}
	return incomplete(obj.Type())
}

// incomplete reports whether an invalid type is part of t. Fields of named
// types are looked at where they are used.
func incomplete(t types.Type) bool {
	switch t := types.Unalias(t).(type) {
	case nil:
		return true
	case *types.Basic:
		return t.Kind() == types.Invalid
	case *types.Named:
		return incompleteBasic(t.Underlying()) || slices.ContainsFunc(slices.Collect(t.TypeArgs().Types()), incomplete)
	case *types.Pointer:
		return incomplete(t.Elem())
	case *types.Slice:
		return incomplete(t.Elem())
	case *types.Array:
		return incomplete(t.Elem())
	case *types.Chan:
		return incomplete(t.Elem())
	case *types.Map:
		return incomplete(t.Key()) || incomplete(t.Elem())
	case *types.Signature:
		return incomplete(t.Params()) || incomplete(t.Results())
	case *types.Tuple:
		return slices.ContainsFunc(slices.Collect(t.Variables()), func(v *types.Var) bool { return incomplete(v.Type()) })
	case *types.Struct:
		return slices.ContainsFunc(slices.Collect(t.Fields()), func(v *types.Var) bool { return incomplete(v.Type()) })
	}
	return false
}

func incompleteBasic(t types.Type) bool {
	b, ok := t.(*types.Basic)
	return ok && b.Kind() == types.Invalid
}
