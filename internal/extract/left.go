package extract

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/summary"
)

// left returns what closures leave in a variable that a condition asks, where
// the function itself gives it nothing but the zero value: `var ok bool;
// run(func() { ok = check(r) }); if !ok { ... }`. That the value is another
// says that a closure ran, and what it found.
func (b *builder) left(v ssa.Value) []summary.Left {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return nil
	}
	a, ok := load.X.(*ssa.Alloc)
	if !ok || slices.ContainsFunc(stores(a), func(s *ssa.Store) bool { return !zeroConst(s.Val) }) {
		return nil
	}
	var all []summary.Left
	for _, r := range *a.Referrers() {
		mc, ok := r.(*ssa.MakeClosure)
		if !ok {
			continue
		}
		fn := mc.Fn.(*ssa.Function)
		for i, bound := range mc.Bindings {
			if bound == a && storesTo(fn.FreeVars[i]) {
				all = append(all, summary.Left{Func: funcID(fn), Var: fn.FreeVars[i].Name()})
			}
		}
	}
	return all
}

func zeroConst(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && (c.Value == nil || isZero(c))
}

func storesTo(v *ssa.FreeVar) bool {
	return slices.ContainsFunc(*v.Referrers(), func(r ssa.Instruction) bool {
		s, ok := r.(*ssa.Store)
		return ok && s.Addr == v
	})
}

// leaves records what a closure stores in a variable of the function around it.
func (b *builder) leaves(in ssa.Instruction) {
	s, ok := in.(*ssa.Store)
	if !ok {
		return
	}
	if v, ok := s.Addr.(*ssa.FreeVar); ok && !isError(s.Val.Type()) {
		b.out.Sets = append(b.out.Sets, summary.Set{Var: v.Name(), Block: int32(in.Block().Index), Result: b.result(s.Val, 0)})
	}
}
