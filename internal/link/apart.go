package link

import "slices"

// Apart reports whether two blocks lie on different arms: neither comes before
// the other.
func (f *Func) Apart(a, b int) bool {
	return a != b && a >= 0 && b >= 0 && !f.Precedes(a, b) && !f.Precedes(b, a)
}

// Precedes reports whether a block can come before another one in one turn: a
// way leads from it to the other that passes none of the blocks which stand
// before both, as the beginning of a loop does. A block precedes itself.
func (f *Func) Precedes(a, b int) bool {
	if a == b {
		return true
	}
	for d := range f.Blocks {
		if d == a || d == b || f.avoiding(d, 0, a) || f.avoiding(d, 0, b) {
			continue // it does not stand before both
		}
		if !f.avoiding(d, a, b) {
			return false
		}
	}
	return f.reachable(a)[b]
}

// avoiding reports whether a way leads from one block to another and not
// through a third.
func (f *Func) avoiding(not, from, to int) bool {
	seen := make([]bool, len(f.Blocks))
	work := []int{from}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		if b == not || seen[b] {
			continue
		}
		if b == to {
			return true
		}
		seen[b] = true
		for _, e := range f.Blocks[b].Succs {
			work = append(work, int(e.To))
		}
	}
	return false
}

// AskedBefore reports whether a guard may have been asked by the time a block is
// left, in the same turn of a loop: in the function itself or below it.
func (f *Func) AskedBefore(block int, id GuardID) bool {
	for b := range f.Blocks {
		if f.asksAt(b, id) && f.Precedes(b, block) {
			return true
		}
	}
	return false
}

// asksAt reports whether a block asks a guard, at its end or in a call.
func (f *Func) asksAt(b int, id GuardID) bool {
	s := f.States()
	for i := range f.Blocks[b].Succs {
		if f.Holds(s.Edge(b, i)).Must.Has(id) && !f.Holds(s.In(b)).Must.Has(id) {
			return true
		}
	}
	name := withoutConsts(f.program.guards[id].Name)
	return slices.ContainsFunc(f.Blocks[b].Calls, func(k int32) bool {
		c := &f.Calls[k]
		return callName(c, false) == name || slices.ContainsFunc(f.Targets(c), func(t *Func) bool { return t.Checks().Union(t.saysYes()).Has(id) })
	})
}
