package extract

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// filled are the blocks in which a map or variable of the function got what a
// condition asks of it: whether a key is there, how many there are, what it is.
// What is filled elsewhere is not among them.
func (b *builder) filled(v ssa.Value, depth int) []int32 {
	if depth > maxTrace {
		return nil
	}
	switch w := v.(type) {
	case *ssa.UnOp:
		if a, ok := w.X.(*ssa.Alloc); ok {
			return blocksOf(*a.Referrers(), func(in ssa.Instruction) bool {
				s, ok := in.(*ssa.Store)
				return ok && s.Addr == a
			})
		}
		return b.filled(w.X, depth+1)
	case *ssa.BinOp:
		return append(b.filled(w.X, depth+1), b.filled(w.Y, depth+1)...)
	case *ssa.Extract:
		return b.filled(w.Tuple, depth+1)
	case *ssa.Lookup:
		return b.filled(w.X, depth+1)
	case *ssa.Call:
		if bi, ok := w.Call.Value.(*ssa.Builtin); ok && bi.Name() == "len" {
			return b.filled(w.Call.Args[0], depth+1)
		}
	case *ssa.MakeMap:
		return blocksOf(*w.Referrers(), func(in ssa.Instruction) bool {
			u, ok := in.(*ssa.MapUpdate)
			return ok && u.Map == w
		})
	}
	return nil
}

// blocksOf are the blocks of some instructions, in order.
func blocksOf(all []ssa.Instruction, which func(ssa.Instruction) bool) []int32 {
	var blocks []int32
	for _, in := range all {
		if which(in) {
			blocks = append(blocks, int32(in.Block().Index))
		}
	}
	slices.Sort(blocks)
	return slices.Compact(blocks)
}
