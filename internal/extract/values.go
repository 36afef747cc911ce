package extract

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

const tokenEQL = token.EQL

// maxTrace bounds how far a value is followed back through copies and
// fields. Real code needs four to six steps; the bound only ends cycles.
const maxTrace = 24

// funcs returns the function values that v can be. Several come from a phi.
func (b *builder) funcs(v ssa.Value) []summary.Arg { return b.funcsDepth(v, 0) }

func (b *builder) funcsDepth(v ssa.Value, depth int) []summary.Arg {
	if depth > maxTrace {
		return nil
	}
	switch v := v.(type) {
	case *ssa.Function:
		static, invoke := b.x.funcRef(v)
		return []summary.Arg{{Func: static, Invoke: invoke}}
	case *ssa.MakeClosure:
		static, invoke := b.x.funcRef(v.Fn.(*ssa.Function))
		if invoke != "" && len(v.Bindings) == 1 && singleMethod(v.Bindings[0].Type()) {
			if all := b.funcsDepth(v.Bindings[0], depth+1); len(all) > 0 {
				return all // wrap(h).ServeHTTP is what wrap returns
			}
		}
		a := summary.Arg{Func: static, Invoke: invoke}
		if strings.HasPrefix(v.Fn.(*ssa.Function).Synthetic, "bound method") && isFunc(v.Bindings[0].Type()) {
			a.Bound = b.funcsDepth(v.Bindings[0], depth+1)
		}
		return []summary.Arg{a}
	case *ssa.ChangeType:
		return b.funcsDepth(v.X, depth+1)
	case *ssa.ChangeInterface:
		return b.funcsDepth(v.X, depth+1)
	case *ssa.TypeAssert:
		return b.funcsDepth(v.X, depth+1)
	case *ssa.MakeInterface:
		return b.boxed(v, depth)
	case *ssa.Parameter:
		if list := listsFuncs(v.Type()); list || isFunc(v.Type()) || types.IsInterface(v.Type()) {
			for i, p := range v.Parent().Params {
				if p == v {
					return []summary.Arg{{Hole: &summary.Hole{Owner: funcID(v.Parent()), Param: i}, List: list}}
				}
			}
		}
	case *ssa.FreeVar:
		if bound := binding(v); bound != nil {
			return b.funcsDepth(bound, depth+1)
		}
	case *ssa.Phi:
		var all []summary.Arg
		if !b.enter(v) {
			return nil
		}
		defer b.leave()
		for _, e := range v.Edges {
			all = append(all, b.funcsDepth(e, depth+1)...)
		}
		return all
	case *ssa.Call:
		if inner, ok := b.wrapped(v); ok {
			return inner
		}
		if isFunc(v.Type()) || singleMethod(v.Type()) || takesAny(v.Type()) {
			if v.Parent() == b.f {
				return []summary.Arg{{From: b.call(v) + 1}}
			}
		}
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok && v.Index == 0 && call.Parent() == b.f && (isFunc(v.Type()) || singleMethod(v.Type())) {
			return []summary.Arg{{From: b.call(call) + 1}}
		}
		if assert, ok := v.Tuple.(*ssa.TypeAssert); ok && v.Index == 0 {
			return b.funcsDepth(assert.X, depth+1)
		}
		return b.celled(v, nil)
	case *ssa.UnOp:
		if v.Op == token.MUL {
			return b.celled(v, b.loaded(v.X, depth+1))
		}
	case *ssa.Field:
		if isFunc(v.Type()) {
			return b.celled(v, []summary.Arg{{Invoke: fieldName(v.X.Type(), v.Field)}})
		}
		return b.celled(v, nil)
	}
	return nil
}

// boxed returns the function in an interface value: a function itself, or the
// one method of a handler.
func (b *builder) boxed(v *ssa.MakeInterface, depth int) []summary.Arg {
	if isFunc(v.X.Type()) {
		return b.funcsDepth(v.X, depth+1)
	}
	if call, ok := v.X.(*ssa.Call); ok {
		if inner, ok := b.wrapped(call); ok {
			return inner
		}
	}
	if !singleMethod(v.Type()) || b.x.in.Table.Is(knowledge.TestDoubleWords, lastElement(typeName(v.X.Type()))) {
		return nil
	}
	name := v.Type().Underlying().(*types.Interface).Method(0)
	if sel := types.NewMethodSet(v.X.Type()).Lookup(name.Pkg(), name.Name()); sel != nil {
		return []summary.Arg{{Func: sel.Obj().(*types.Func).Origin().FullName()}}
	}
	return nil
}

// celled says of a function value that it is what a table holds, if it is.
func (b *builder) celled(v ssa.Value, all []summary.Arg) []summary.Arg {
	if len(all) > 1 || !isFunc(v.Type()) && !singleMethod(v.Type()) && !listsFuncs(v.Type()) {
		return all
	}
	cell := b.cell(v)
	switch {
	case cell == nil || len(all) == 1 && (all[0].Func != "" || all[0].Hole != nil || all[0].From > 0):
		return all
	case len(all) == 0:
		return []summary.Arg{{Cell: cell}}
	}
	all[0].Cell = cell
	return all
}

// loaded returns the function values behind an address.
func (b *builder) loaded(addr ssa.Value, depth int) []summary.Arg {
	switch a := addr.(type) {
	case *ssa.FreeVar:
		if bound := binding(a); bound != nil {
			return b.loaded(bound, depth+1)
		}
	case *ssa.Alloc:
		var all []summary.Arg
		if !b.enter(a) {
			return nil
		}
		defer b.leave()
		for _, s := range stores(a) {
			if depth < maxTrace {
				all = append(all, b.funcsDepth(s.Val, depth+1)...)
			}
		}
		return all
	case *ssa.FieldAddr:
		if isFunc(fieldType(a.X.Type(), a.Field)) {
			return []summary.Arg{{Invoke: fieldName(a.X.Type(), a.Field)}}
		}
		if singleMethod(fieldType(a.X.Type(), a.Field)) && typeName(a.X.Type()) != "" {
			return []summary.Arg{{Kept: fieldName(a.X.Type(), a.Field)}}
		}
	case *ssa.IndexAddr: // an element of a parameter is called as the parameter
		if p, ok := trace(a.X).(*ssa.Parameter); ok && (isFunc(deref(a.Type())) || singleMethod(deref(a.Type()))) {
			for i, q := range p.Parent().Params {
				if q == p {
					return []summary.Arg{{Hole: &summary.Hole{Owner: funcID(p.Parent()), Param: i}}}
				}
			}
		}
	case *ssa.Global:
		if isFunc(deref(a.Type())) && a.Object() != nil {
			return []summary.Arg{{Invoke: qualified(a.Object())}}
		}
	}
	return nil
}

// binding is the value that the enclosing function binds to a free variable.
func binding(v *ssa.FreeVar) ssa.Value {
	f := v.Parent()
	if f.Parent() == nil {
		return nil
	}
	for _, blk := range f.Parent().Blocks {
		for _, in := range blk.Instrs {
			if mc, ok := in.(*ssa.MakeClosure); ok && mc.Fn == f {
				for i, fv := range f.FreeVars {
					if fv == v {
						return mc.Bindings[i]
					}
				}
			}
		}
	}
	return nil
}

// stores are the direct assignments to a local variable.
func stores(a *ssa.Alloc) []*ssa.Store {
	var all []*ssa.Store
	for _, r := range *a.Referrers() {
		if s, ok := r.(*ssa.Store); ok && s.Addr == a {
			all = append(all, s)
		}
	}
	return all
}

// lastStore is the assignment that reaches a load, followed back along
// blocks with one predecessor, and over those that lead apart and together
// again without another; nil when it is not certain.
func lastStore(load *ssa.UnOp) ssa.Value {
	a, ok := load.X.(*ssa.Alloc)
	if !ok {
		return nil
	}
	blk := load.Block()
	before := false
	written := writtenByClosure(a)
	for range maxTrace {
		for i := len(blk.Instrs) - 1; i >= 0; i-- {
			in := blk.Instrs[i]
			if blk != load.Block() || before {
				if _, call := in.(*ssa.Call); call && written {
					return nil // the closure may run in it
				}
				if s, ok := in.(*ssa.Store); ok && s.Addr == a {
					return s.Val
				}
			}
			if in == load {
				before = true
			}
		}
		before = true
		if len(blk.Preds) != 1 && (written || !unchanged(a, blk)) {
			break
		}
		if blk = blk.Idom(); blk == nil {
			break
		}
	}
	if all := stores(a); len(all) == 1 && !written {
		return all[0].Val
	}
	return nil
}

// unchanged reports whether no assignment lies between the block where ways
// part and the one where they meet again.
func unchanged(a *ssa.Alloc, meet *ssa.BasicBlock) bool {
	parts := meet.Idom()
	if parts == nil || slices.ContainsFunc(meet.Preds, meet.Dominates) {
		return false // the entry, or a loop, which may come back with another
	}
	return !slices.ContainsFunc(stores(a), func(s *ssa.Store) bool {
		return s.Block() != parts && parts.Dominates(s.Block()) && !meet.Dominates(s.Block())
	})
}

// writtenByClosure reports whether a closure assigns to a local variable.
func writtenByClosure(a *ssa.Alloc) bool {
	return slices.ContainsFunc(*a.Referrers(), func(r ssa.Instruction) bool {
		mc, ok := r.(*ssa.MakeClosure)
		if !ok {
			return false
		}
		for i, bound := range mc.Bindings {
			if bound == a && storesTo(mc.Fn.(*ssa.Function).FreeVars[i]) {
				return true
			}
		}
		return false
	})
}

// trace follows copies, conversions and certain loads back to where a value
// was made.
func trace(v ssa.Value) ssa.Value {
	for range maxTrace {
		switch w := v.(type) {
		case *ssa.ChangeType:
			v = w.X
		case *ssa.ChangeInterface:
			v = w.X
		case *ssa.MakeInterface:
			v = w.X
		case *ssa.Convert:
			v = w.X
		case *ssa.TypeAssert:
			if w.CommaOk {
				return v
			}
			v = w.X
		case *ssa.UnOp:
			if w.Op != token.MUL {
				return v
			}
			s := lastStore(w)
			if s == nil {
				return v
			}
			v = s
		default:
			return v
		}
	}
	return v
}

// made returns the call and result index that made v.
func made(v ssa.Value) (*ssa.Call, int) {
	switch v := trace(v).(type) {
	case *ssa.Call:
		return v, 0
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			return call, v.Index
		}
	}
	return nil, 0
}

// A valueClass says what an argument is to a guard.
type valueClass int

const (
	noValue     valueClass = iota // constant, context, response, logger
	clientValue                   // client input
	callerValue                   // the caller's identity
	otherValue
)
