package load

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// suspect reports whether n, which has just been type-checked, may have
// expressions without a type that no error tells of: what C declares, what a
// missing package declares, and all that is made of it, also in importers.
func suspect(n *node) bool {
	if n.own != nil && (n.own.Cgo || len(n.own.TypeErrors) > 0) {
		return true
	}
	if len(n.errors) > 0 || n.origin == fromSource && !n.Standard && len(n.CgoFiles) > 0 {
		return true
	}
	return slices.ContainsFunc(n.imports, func(m *node) bool { return m.suspect })
}

// noteUnknown adds the places where a name has no full type to p.TypeErrors,
// so that nobody relies on the types around them. The type checker is silent
// about them: it has told the cause, or has been told not to.
func noteUnknown(p *Package) {
	at := make(map[token.Pos]bool)
	for _, objects := range []map[*ast.Ident]types.Object{p.Info.Defs, p.Info.Uses} {
		for id, obj := range objects {
			if obj != nil && unknown(obj) {
				at[id.Pos()] = true
			}
		}
	}
	for _, e := range p.TypeErrors {
		delete(at, e.Pos)
	}
	for pos := range at {
		p.TypeErrors = append(p.TypeErrors, types.Error{Fset: p.Fset, Pos: pos, Msg: "type not known", Soft: true})
	}
	slices.SortStableFunc(p.TypeErrors, func(a, b types.Error) int { return cmp.Compare(a.Pos, b.Pos) })
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
