package extract

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/summary"
)

// lapses finds where the function says one thing and gives back another.
func (b *builder) lapses() {
	b.sameReturns()
	b.recovered()
	slices.SortStableFunc(b.out.Lapses, func(x, y summary.Lapse) int { return x.Pos.Compare(y.Pos) })
}

// sameReturns compares the returns behind a message of a denial with the
// others: one that gives back what a granted request gets loses the verdict,
// where another one does not.
func (b *builder) sameReturns() {
	var denied, granted []*ssa.Return
	for _, blk := range b.f.Blocks {
		if len(blk.Instrs) == 0 {
			continue
		}
		ret, ok := blk.Instrs[len(blk.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) == 0 {
			continue
		}
		if b.tellsDenial(blk) {
			denied = append(denied, ret)
		} else {
			granted = append(granted, ret)
		}
	}
	for _, d := range denied {
		same := func(o *ssa.Return) bool { return sameResults(d, o) }
		if !grants(d) || !slices.ContainsFunc(granted, same) {
			continue
		}
		i := slices.IndexFunc(denied, func(o *ssa.Return) bool {
			return !sameResults(d, o) && !slices.ContainsFunc(granted, func(g *ssa.Return) bool { return sameResults(o, g) })
		})
		if i < 0 {
			continue
		}
		b.out.Lapses = append(b.out.Lapses, summary.Lapse{
			Kind: summary.SameReturn, Pos: b.x.pos(d.Pos()), Block: int32(d.Block().Index), Peer: b.x.pos(denied[i].Pos()), Name: b.path(d.Results[0]),
		})
	}
}

// grants reports whether a return can be a success: it gives back no error,
// and true, a value, or nil for an error.
func grants(ret *ssa.Return) bool {
	some := false
	for _, v := range ret.Results {
		c, isConst := trace(v).(*ssa.Const)
		switch {
		case isError(v.Type()):
			if !isConst || !c.IsNil() {
				return false
			}
			some = true
		case !isConst || c.Value != nil && c.Value.ExactString() == "true":
			some = true
		}
	}
	return some
}

// tellsDenial reports whether a block tells of a denial, and nothing else than
// it leads there.
func (b *builder) tellsDenial(blk *ssa.BasicBlock) bool {
	return len(blk.Preds) == 1 && slices.ContainsFunc(blk.Instrs, func(in ssa.Instruction) bool {
		call, ok := in.(*ssa.Call)
		return ok && b.speaksOfDenial(call)
	})
}

func sameResults(x, y *ssa.Return) bool {
	return slices.EqualFunc(x.Results, y.Results, func(v, w ssa.Value) bool { return trace(v) == trace(w) || sameConst(trace(v), trace(w)) })
}

// recovered finds the deferred functions that recover from a panic and leave an
// error result as it is: what panicked has then succeeded.
func (b *builder) recovered() {
	results := b.f.Signature.Results()
	if n := results.Len(); n == 0 || !isError(results.At(n-1).Type()) {
		return
	}
	for _, blk := range b.f.Blocks {
		for _, in := range blk.Instrs {
			d, ok := in.(*ssa.Defer)
			if !ok {
				continue
			}
			mc, ok := d.Call.Value.(*ssa.MakeClosure)
			var fn *ssa.Function
			if ok {
				fn = mc.Fn.(*ssa.Function)
			} else if fn, ok = d.Call.Value.(*ssa.Function); !ok || fn.Parent() != b.f {
				continue
			}
			if recovers(fn) && !setsError(fn) {
				b.out.Lapses = append(b.out.Lapses, summary.Lapse{Kind: summary.Recovered, Pos: b.x.pos(d.Pos()), Block: int32(blk.Index)})
			}
		}
	}
}

// recovers reports whether a function recovers from a panic and does not panic
// again.
func recovers(fn *ssa.Function) bool {
	found := false
	for _, blk := range fn.Blocks {
		for _, in := range blk.Instrs {
			switch in := in.(type) {
			case *ssa.Panic:
				return false
			case *ssa.Call:
				if bi, ok := in.Call.Value.(*ssa.Builtin); ok && bi.Name() == "recover" {
					found = true
				}
			}
		}
	}
	return found
}

// setsError reports whether a closure can set an error of the function around
// it: it stores one, or hands the variable on.
func setsError(fn *ssa.Function) bool {
	return slices.ContainsFunc(fn.FreeVars, func(v *ssa.FreeVar) bool {
		return isError(deref(v.Type())) && slices.ContainsFunc(*v.Referrers(), func(r ssa.Instruction) bool {
			load, ok := r.(*ssa.UnOp)
			return !ok || load.X != v
		})
	})
}
