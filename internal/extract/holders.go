package extract

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// held is the index of the field of a first-party type that holds the router
// which the type stands for; -1 when it stands for none. Such a type has one
// field of a router's type, and a method that makes another value of the type,
// as groups and sub-routers are: what is registered through it goes to the
// router of the value, whereas a server that keeps its router in a field has
// one router.
func (x *extractor) held(t types.Type) int {
	named, ok := types.Unalias(deref(t)).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return -1
	}
	i, ok := x.holders[named.Obj()]
	if !ok {
		if x.holders == nil {
			x.holders = map[*types.TypeName]int{}
		}
		x.holders[named.Obj()] = -1 // its methods may lead back to it
		i = x.findHeld(named)
		x.holders[named.Obj()] = i
	}
	return i
}

func (x *extractor) findHeld(named *types.Named) int {
	s, ok := named.Underlying().(*types.Struct)
	if !ok || x.modelledRouter(typeName(named)) {
		return -1
	}
	at := -1
	for i := range s.NumFields() {
		if !x.modelledRouter(typeName(s.Field(i).Type())) {
			continue
		}
		if at >= 0 {
			return -1
		}
		at = i
	}
	if at < 0 {
		return -1
	}
	for m := range named.Methods() {
		if x.makesAnother(m, named) {
			return at
		}
	}
	return -1
}

// makesAnother reports whether a method makes another value of its receiver's
// type, and gives it back or to a function that it is given. Of another
// package the signature is all that is known.
func (x *extractor) makesAnother(m *types.Func, named *types.Named) bool {
	given := false
	sig := m.Signature()
	for v := range sig.Params().Variables() {
		if f, ok := v.Type().Underlying().(*types.Signature); ok && takes(f.Params(), named) {
			given = true
		}
	}
	if !given && !takes(sig.Results(), named) {
		return false
	}
	f := x.prog.FuncValue(m)
	if f == nil || f.Blocks == nil {
		return true
	}
	return allocates(f, named)
}

func takes(vars *types.Tuple, named *types.Named) bool {
	for v := range vars.Variables() {
		if types.Identical(types.Unalias(deref(v.Type())), named) {
			return true
		}
	}
	return false
}

func allocates(f *ssa.Function, named *types.Named) bool {
	for _, blk := range f.Blocks {
		for _, in := range blk.Instrs {
			if a, ok := in.(*ssa.Alloc); ok && types.Identical(types.Unalias(deref(a.Type())), named) {
				return true
			}
		}
	}
	for _, inner := range f.AnonFuncs {
		if allocates(inner, named) {
			return true
		}
	}
	return false
}

// holds reports whether a field holds the router that its struct stands for.
func (x *extractor) holds(t types.Type, field int) bool { return x.held(t) == field }

// heldRouter is the router that a value is made over which stands for one;
// nil when it is none, or is given its router elsewhere.
func (b *builder) heldRouter(a *ssa.Alloc) ssa.Value {
	field := b.x.held(a.Type())
	if field < 0 {
		return nil
	}
	for _, r := range *a.Referrers() {
		fa, ok := r.(*ssa.FieldAddr)
		if !ok || fa.X != a || fa.Field != field {
			continue
		}
		for _, rr := range *fa.Referrers() {
			if s, ok := rr.(*ssa.Store); ok && s.Addr == fa {
				return s.Val
			}
		}
	}
	return nil
}
