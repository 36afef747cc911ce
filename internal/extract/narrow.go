package extract

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// narrows says how a call keeps to what is the caller's own: it is given the
// caller's identity, or its receiver is the caller's own view of a store.
func (b *builder) narrows(common *ssa.CallCommon, c *summary.Call) {
	for _, a := range b.args(common) {
		for _, e := range append(variadic(a), a) {
			if _, plain := unboxed(e).Type().Underlying().(*types.Basic); plain && b.parameter(unboxed(e), 0) >= 0 {
				continue // an account or user that the caller of this function names
			}
			if b.class(unboxed(e), 0) == callerValue {
				c.Narrows = true
			}
			c.Weighed = c.Weighed || b.weighs(unboxed(e), 0)
		}
	}
	c.Scoped = b.scoped(receiver(common))
}

// weighs reports whether a value is what a check of the caller answers, on every
// way: whether he may, or what he may reach. Who is given that is to heed it.
func (b *builder) weighs(v ssa.Value, depth int) bool {
	if depth > maxTrace {
		return false
	}
	switch v := trace(v).(type) {
	case *ssa.Extract:
		return !isError(v.Type()) && b.weighs(v.Tuple, depth+1)
	case *ssa.Phi:
		if !b.enter(v) {
			return true // a loop brings back what it was given
		}
		defer b.leave()
		some := false
		for _, e := range v.Edges {
			if _, constant := e.(*ssa.Const); constant {
				continue
			}
			if !b.weighs(e, depth+1) {
				return false
			}
			some = true
		}
		return some
	case *ssa.Call:
		if !b.x.in.Table.Is(knowledge.PermissionWords, b.calleeName(&v.Call)) || b.standard(&v.Call) {
			return false
		}
		for _, a := range append(b.args(&v.Call), receiver(&v.Call)) {
			if a != nil && (b.class(a, 0) == callerValue || b.keepsCaller(a)) {
				return true
			}
		}
	}
	return false
}

// keepsCaller reports whether a value is the address of a variable that holds
// the caller.
func (b *builder) keepsCaller(v ssa.Value) bool {
	a, ok := v.(*ssa.Alloc)
	if !ok {
		return false
	}
	all := stores(a)
	return len(all) > 0 && !slices.ContainsFunc(all, func(s *ssa.Store) bool { return b.class(s.Val, 0) != callerValue })
}

// scoped reports whether a receiver was made for the caller: by a function
// that is given the caller, or that takes something named for the caller, or
// for authorization, out of the request or its context.
func (b *builder) scoped(v ssa.Value) bool {
	t := b.x.in.Table
	own := false
	for range maxTrace {
		if v == nil {
			return false
		}
		own = own || b.holdsCaller(v.Type())
		switch w := trace(v).(type) {
		case *ssa.UnOp:
			v = w.X
		case *ssa.FieldAddr:
			v = w.X
		case *ssa.Field:
			v = w.X
		case *ssa.Extract:
			v = w.Tuple
		case *ssa.TypeAssert:
			v = w.X
		case *ssa.Call:
			if w.Parent() != b.f || b.standard(&w.Call) {
				return false
			}
			named := t.Is(knowledge.PrincipalWords, b.calleeName(&w.Call)) || t.Is(knowledge.PermissionWords, packageOf(b.callee(&w.Call)))
			for _, a := range b.args(&w.Call) {
				switch {
				case b.class(a, 0) == callerValue:
					return !b.isPrincipal(w)
				case isContext(a.Type()) || b.is(knowledge.Request, a.Type()):
					return (own || named) && !b.isPrincipal(w)
				}
			}
			return false
		default:
			return false
		}
	}
	return false
}

// isPrincipal reports whether a call answers with the caller, and not with
// what the caller works on.
func (b *builder) isPrincipal(call *ssa.Call) bool {
	results := call.Call.Signature().Results()
	return results.Len() > 0 && b.x.in.Table.Is(knowledge.PrincipalWords, lastElement(typeName(results.At(0).Type())))
}

// holdsCaller reports whether a struct of the project has a field for the
// caller.
func (b *builder) holdsCaller(t types.Type) bool {
	s := structOf(t)
	if s == nil || knowledge.Standard(pathOf(t)) || b.is(knowledge.Request, t) {
		return false
	}
	for i := range s.NumFields() {
		if b.x.in.Table.Is(knowledge.PrincipalWords, s.Field(i).Name()) {
			return true
		}
	}
	return false
}

// packageOf is the last element of the path of a function's package.
func packageOf(name string) string {
	for len(name) > 0 && (name[0] == '(' || name[0] == '*') {
		name = name[1:]
	}
	name = withPackage(name)
	for i := range len(name) {
		if name[i] == '.' {
			return name[:i]
		}
	}
	return name
}

// filters adds to the calls that answer with a list the calls that look at
// it before anybody else does: at the whole of it, answering with what is
// left, or at each element, answering yes or no.
func (b *builder) filters() {
	for in, i := range b.calls {
		call, ok := in.(*ssa.Call)
		if !ok {
			continue
		}
		if list := listOf(call); list != nil {
			b.out.Calls[i].Filters = b.filtersOf(list)
		}
	}
}

// listOf is the slice that a call answers with; nil when it is none.
func listOf(call *ssa.Call) ssa.Value {
	if _, ok := call.Type().Underlying().(*types.Slice); ok {
		return call
	}
	for _, r := range *call.Referrers() {
		if e, ok := r.(*ssa.Extract); ok && e.Index == 0 {
			if _, ok := e.Type().Underlying().(*types.Slice); ok {
				return e
			}
		}
	}
	return nil
}

// filtersOf returns the calls that look at a list; none when anything else
// is done with the list.
func (b *builder) filtersOf(list ssa.Value) []int32 {
	var all []int32
	for _, r := range *list.Referrers() {
		switch r := r.(type) {
		case *ssa.DebugRef:
		case *ssa.IndexAddr:
			all = append(all, b.asksAbout(r)...)
		case *ssa.Call:
			if bi, ok := r.Call.Value.(*ssa.Builtin); ok && (bi.Name() == "len" || bi.Name() == "cap") {
				continue
			}
			if k, ok := b.calls[r]; ok && types.Identical(firstResult(r), list.Type()) {
				all = append(all, k)
				continue
			}
			return nil
		default:
			return nil
		}
	}
	return all
}

func firstResult(call *ssa.Call) types.Type {
	if r := call.Call.Signature().Results(); r.Len() > 0 {
		return r.At(0).Type()
	}
	return types.Typ[types.Invalid]
}

// asksAbout returns the calls that are given an element, or a field of it, and
// answer with a bool.
func (b *builder) asksAbout(elem ssa.Value) []int32 {
	var all []int32
	work := []ssa.Value{elem}
	for range maxTrace {
		if len(work) == 0 {
			break
		}
		v := work[0]
		work = work[1:]
		for _, r := range *v.Referrers() {
			switch r := r.(type) {
			case *ssa.UnOp:
				if r.Op == token.MUL {
					work = append(work, r)
				}
			case *ssa.FieldAddr:
				work = append(work, r)
			case *ssa.Field:
				work = append(work, r)
			case *ssa.Call:
				if k, ok := b.calls[r]; ok && answersBool(r.Call.Signature().Results()) {
					all = append(all, k)
				}
			}
		}
	}
	return all
}
