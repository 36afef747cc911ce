package extract

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/summary"
)

// tables records the tables that an instruction makes, gives a name, passes
// on or returns.
func (b *builder) tables(in ssa.Instruction) {
	switch in := in.(type) {
	case *ssa.Alloc:
		if array, ok := deref(in.Type()).Underlying().(*types.Array); ok && holdsFuncs(array.Elem()) {
			b.addTable(summary.Table{At: b.origin(in, in.Pos()), Rows: b.arrayRows(in, array)})
		}
	case *ssa.MakeMap:
		if m, ok := in.Type().Underlying().(*types.Map); ok && holdsFuncs(m.Elem()) {
			b.addTable(summary.Table{At: b.origin(in, in.Pos()), Rows: b.mapRows(in)})
		}
	case *ssa.Store:
		if !isTable(in.Val.Type()) {
			return
		}
		name := ""
		switch a := in.Addr.(type) {
		case *ssa.FieldAddr:
			name = fieldName(a.X.Type(), a.Field)
		case *ssa.Global:
			if a.Object() != nil {
				name = qualified(a.Object())
			}
		}
		if all := b.containers(in.Val, 0); name != "" && len(all) > 0 {
			b.out.Names = append(b.out.Names, summary.Naming{Name: name, Tables: all})
		}
	case *ssa.Return:
		for _, v := range in.Results {
			if isTable(v.Type()) {
				b.out.Gives = append(b.out.Gives, b.containers(v, 0)...)
			}
		}
	}
}

func (b *builder) addTable(t summary.Table) {
	if len(t.Rows) > 0 {
		b.out.Tables = append(b.out.Tables, t)
	}
}

// givenTables records the tables among the arguments of a call.
func (b *builder) givenTables(common *ssa.CallCommon, c *summary.Call) {
	for i, a := range b.args(common) {
		if !isTable(a.Type()) {
			continue
		}
		if all := b.containers(a, 0); len(all) > 0 {
			c.Tables = append(c.Tables, summary.TableArg{Param: param(common, i), Tables: all})
		}
	}
}

// origin is where a table is made.
func (b *builder) origin(v ssa.Value, pos token.Pos) summary.Router {
	return summary.Router{Owner: funcID(v.Parent()), At: b.x.pos(pos)}
}

// isTable reports whether a type is that of a table.
func isTable(t types.Type) bool {
	switch t := t.Underlying().(type) {
	case *types.Slice:
		return holdsFuncs(t.Elem())
	case *types.Map:
		return holdsFuncs(t.Elem())
	case *types.Array:
		return holdsFuncs(t.Elem())
	}
	return false
}

// holdsFuncs reports whether an element is a function or handler, or a struct
// that has one.
func holdsFuncs(t types.Type) bool {
	if isFunc(t) || singleMethod(t) {
		return true
	}
	s := structOf(t)
	if s == nil {
		return false
	}
	for f := range s.Fields() {
		if isFunc(f.Type()) || singleMethod(f.Type()) {
			return true
		}
		if inner, ok := f.Type().Underlying().(*types.Struct); ok {
			for g := range inner.Fields() {
				if isFunc(g.Type()) || singleMethod(g.Type()) {
					return true
				}
			}
		}
	}
	return false
}

// containers says where a list or map comes from; several after append, or
// when it was chosen.
func (b *builder) containers(v ssa.Value, depth int) []summary.Router {
	if depth > maxTrace {
		return nil
	}
	switch v := v.(type) {
	case *ssa.Slice:
		return b.containers(v.X, depth+1)
	case *ssa.ChangeType:
		return b.containers(v.X, depth+1)
	case *ssa.MakeMap:
		return []summary.Router{b.origin(v, v.Pos())}
	case *ssa.Alloc:
		if _, ok := deref(v.Type()).Underlying().(*types.Array); ok {
			return []summary.Router{b.origin(v, v.Pos())}
		}
		return b.assigned(v, depth)
	case *ssa.UnOp:
		switch a := v.X.(type) {
		case *ssa.Alloc:
			return b.assigned(a, depth)
		case *ssa.FreeVar:
			return b.containers(a, depth+1)
		}
	case *ssa.FreeVar:
		if bound := binding(v); bound != nil {
			return b.containers(bound, depth+1)
		}
		return nil
	case *ssa.Phi:
		if !b.enter(v) {
			return nil
		}
		defer b.leave()
		var all []summary.Router
		for _, e := range v.Edges {
			all = append(all, b.containers(e, depth+1)...)
		}
		return distinctRouters(all)
	case *ssa.Call:
		if builtin, ok := v.Call.Value.(*ssa.Builtin); ok {
			if builtin.Name() != "append" || len(v.Call.Args) != 2 {
				return nil
			}
			return distinctRouters(append(b.containers(v.Call.Args[0], depth+1), b.containers(v.Call.Args[1], depth+1)...))
		}
	}
	if r := b.router(v, depth); r != (summary.Router{}) {
		return []summary.Router{r}
	}
	return nil
}

// assigned are the containers that a variable is given.
func (b *builder) assigned(a *ssa.Alloc, depth int) []summary.Router {
	if !b.enter(a) {
		return nil
	}
	defer b.leave()
	var all []summary.Router
	for _, s := range stores(a) {
		all = append(all, b.containers(s.Val, depth+1)...)
	}
	return distinctRouters(all)
}

func distinctRouters(all []summary.Router) []summary.Router {
	var kept []summary.Router
	for _, r := range all {
		if !slices.Contains(kept, r) {
			kept = append(kept, r)
		}
	}
	return kept
}

// cell is the field of a table's element that a value is; nil when it is none.
func (b *builder) cell(v ssa.Value) *summary.Ref { return b.cellDepth(v, 0) }

// cellDepth bounds the steps through variables: one may be assigned to itself.
func (b *builder) cellDepth(v ssa.Value, depth int) *summary.Ref {
	if depth > maxTrace {
		return nil
	}
	switch v := v.(type) {
	case *ssa.UnOp:
		if v.Op != token.MUL {
			return nil
		}
		switch a := v.X.(type) {
		case *ssa.FieldAddr:
			return b.fieldOf(a.X, plainField(a.X.Type(), a.Field))
		case *ssa.IndexAddr:
			return b.ref(a.X, "")
		case *ssa.Alloc:
			if all := stores(a); len(all) == 1 {
				return b.cellDepth(all[0].Val, depth+1)
			}
		case *ssa.FreeVar:
			if bound, ok := binding(a).(*ssa.Alloc); ok {
				if all := stores(bound); len(all) == 1 {
					return b.cellDepth(all[0].Val, depth+1)
				}
			}
		}
	case *ssa.Field:
		return b.fieldOf(v.X, plainField(v.X.Type(), v.Field))
	case *ssa.FreeVar:
		if bound := binding(v); bound != nil {
			return b.cellDepth(bound, depth+1)
		}
	case *ssa.Extract:
		if m := ranged(v); m != nil {
			return b.ref(m, map[int]string{1: "key"}[v.Index])
		}
	}
	return nil
}

// ranged is the map whose key or element a range loop gives.
func ranged(v *ssa.Extract) ssa.Value {
	next, ok := v.Tuple.(*ssa.Next)
	if !ok || next.IsString || v.Index == 0 {
		return nil
	}
	if r, ok := next.Iter.(*ssa.Range); ok {
		return r.X
	}
	return nil
}

// fieldOf is a field of an element, or of a struct in it.
func (b *builder) fieldOf(base ssa.Value, field string) *summary.Ref {
	for range maxTrace {
		switch v := base.(type) {
		case *ssa.IndexAddr:
			return b.ref(v.X, field)
		case *ssa.UnOp:
			base = v.X
			continue
		case *ssa.FieldAddr:
			base = v.X
			continue
		case *ssa.Field:
			base = v.X
			continue
		case *ssa.Alloc:
			if all := stores(v); len(all) == 1 {
				base = all[0].Val
				continue
			}
		case *ssa.FreeVar:
			if bound := binding(v); bound != nil {
				base = bound
				continue
			}
		case *ssa.Extract:
			if m := ranged(v); m != nil && v.Index == 2 {
				return b.ref(m, field)
			}
		}
		return nil
	}
	return nil
}

func (b *builder) ref(container ssa.Value, field string) *summary.Ref {
	if !isTable(deref(container.Type())) {
		return nil
	}
	if all := b.containers(container, 0); len(all) > 0 {
		return &summary.Ref{Tables: all, Field: field}
	}
	return nil
}
