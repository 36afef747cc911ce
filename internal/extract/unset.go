package extract

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// unset reports whether a load is of a variable that nothing was assigned to on
// any way there, as a named result where a function that defers gives up early.
// One that is handed on, or shared with a closure, may be set elsewhere.
func unset(load *ssa.UnOp) bool {
	a, ok := load.X.(*ssa.Alloc)
	if !ok || !onlyHeld(a) || load.Block() == load.Parent().Recover {
		return false
	}
	seen := map[*ssa.BasicBlock]bool{}
	work := []*ssa.BasicBlock{load.Block()}
	for len(work) > 0 {
		blk := work[len(work)-1]
		work = work[:len(work)-1]
		for _, s := range stores(a) {
			if s.Block() == blk && (blk != load.Block() || seen[blk] || slices.Index(blk.Instrs, ssa.Instruction(s)) < slices.Index(blk.Instrs, ssa.Instruction(load))) {
				return false
			}
		}
		for _, p := range blk.Preds {
			if !seen[p] {
				seen[p] = true
				work = append(work, p)
			}
		}
	}
	return true
}

// onlyHeld reports whether a variable is only assigned to and read.
func onlyHeld(a *ssa.Alloc) bool {
	return !slices.ContainsFunc(*a.Referrers(), func(r ssa.Instruction) bool {
		switch r := r.(type) {
		case *ssa.Store:
			return r.Addr != a
		case *ssa.UnOp, *ssa.DebugRef:
			return false
		}
		return true
	})
}
