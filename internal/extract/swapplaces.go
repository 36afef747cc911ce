package extract

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/summary"
)

// keptStandIn is standIn where each way keeps its own in the same field, or gives
// it to the same call.
func (b *builder) keptStandIn(call *ssa.Call, blk, alt *ssa.BasicBlock) (ssa.Value, summary.Swap) {
	if len(alt.Preds) != 1 {
		return nil, summary.Swap{}
	}
	given := map[string]bool{}
	b.places(func(in ssa.Instruction, place string, v ssa.Value) {
		if at := in.Block(); blk.Dominates(at) && !alt.Dominates(at) && holds(v, call, 0) {
			given[place] = true
		}
	})
	var found ssa.Value
	var as summary.Swap
	b.places(func(in ssa.Instruction, place string, v ssa.Value) {
		if found == nil && given[place] && alt.Dominates(in.Block()) && !holds(v, call, 0) {
			if s, ok := b.lasting(v, 0); ok {
				found, as = v, s
			}
		}
	})
	return found, as
}

// places calls take for each value that the function puts somewhere: into a
// field, or into a call as an argument.
func (b *builder) places(take func(in ssa.Instruction, place string, v ssa.Value)) {
	for _, blk := range b.f.Blocks {
		for _, in := range blk.Instrs {
			switch in := in.(type) {
			case *ssa.Store:
				if fa, ok := in.Addr.(*ssa.FieldAddr); ok {
					take(in, b.path(fa), in.Val)
				}
			case ssa.CallInstruction:
				name := b.callee(in.Common())
				if b.calleeName(in.Common()) == "" {
					continue
				}
				before := ""
				for _, a := range b.args(in.Common()) {
					take(in, name+"("+before, a)
					before += b.constant(a) + ","
				}
			}
		}
	}
}

// holds reports whether a value is what a call gives, or a text with it.
func holds(v ssa.Value, call *ssa.Call, depth int) bool {
	if src, _ := made(v); src == call {
		return true
	}
	sum, ok := trace(v).(*ssa.BinOp)
	return ok && sum.Op == token.ADD && depth < maxEmbedded && (holds(sum.X, call, depth+1) || holds(sum.Y, call, depth+1))
}

// stock records what the function gives back that lasts, if it gives back
// nothing else.
func (b *builder) stock() {
	if b.f.Signature.Results().Len() == 0 {
		return
	}
	var all summary.Stock
	for _, blk := range b.f.Blocks {
		ret, ok := blk.Instrs[len(blk.Instrs)-1].(*ssa.Return)
		if !ok || zeroFill(ret.Results[0], 0) {
			continue
		}
		s, ok := b.lasting(ret.Results[0], 0)
		if !ok || s.Via > 0 {
			return
		}
		all = summary.Stock{From: s.From, Name: s.Name}
	}
	b.out.Stock = all
}
