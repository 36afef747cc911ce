package link

import "slices"

// Apart reports whether two blocks lie on different arms: neither comes before
// the other.
func (f *Func) Apart(a, b int) bool {
	return a != b && a >= 0 && b >= 0 && !f.Precedes(a, b) && !f.Precedes(b, a)
}

// Precedes reports whether a block can come before another one in one turn: a
// way leads from it to the other that does not pass the last block which stands
// before both, as the beginning of a loop does. A block precedes itself.
func (f *Func) Precedes(a, b int) bool {
	return a == b || f.avoiding(f.lastBefore(a, b), a, b)
}

// lastBefore is the last block that stands before two others on every way to
// them; -1 where there is none.
func (f *Func) lastBefore(a, b int) int {
	before := map[int]bool{}
	dominators := f.dominators()
	for d := dominators[a]; d >= 0; d = dominators[d] {
		before[d] = true
	}
	for d := dominators[b]; d >= 0; d = dominators[d] {
		if before[d] {
			return d
		}
	}
	return -1
}

// dominators is of each block the last other one that stands on every way to
// it: -1 for the first block, and for what no way leads to. By Cooper, Harvey
// and Kennedy, A Simple, Fast Dominance Algorithm (2001).
func (f *Func) dominators() []int {
	if f.idoms != nil {
		return f.idoms
	}
	order, place := f.postorder()
	idoms := make([]int, len(f.Blocks))
	for b := range idoms {
		idoms[b] = -1
	}
	before := make([][]int, len(f.Blocks))
	for b := range f.Blocks {
		for _, e := range f.Blocks[b].Succs {
			before[e.To] = append(before[e.To], b)
		}
	}
	meet := func(x, y int) int {
		for x != y {
			if place[x] < place[y] {
				x = idoms[x]
			} else {
				y = idoms[y]
			}
		}
		return x
	}
	for changed := true; changed; {
		changed = false
		for i := len(order) - 2; i >= 0; i-- { // not the first block
			b, next := order[i], -1
			for _, p := range before[b] {
				switch {
				case p != 0 && idoms[p] < 0: // not reached yet
				case next < 0:
					next = p
				default:
					next = meet(next, p)
				}
			}
			if idoms[b] != next {
				idoms[b], changed = next, true
			}
		}
	}
	f.idoms = idoms
	return idoms
}

// postorder lists the blocks that ways from the first one lead to, that one
// last, and says of each where it stands.
func (f *Func) postorder() (order, place []int) {
	place = make([]int, len(f.Blocks))
	seen := make([]bool, len(f.Blocks))
	var visit func(b int)
	visit = func(b int) {
		seen[b] = true
		for _, e := range f.Blocks[b].Succs {
			if !seen[e.To] {
				visit(int(e.To))
			}
		}
		place[b] = len(order)
		order = append(order, b)
	}
	visit(0)
	return order, place
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
		if f.Precedes(b, block) && f.asksAt(b, id) {
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
		return callName(c, false) == name || slices.ContainsFunc(f.Targets(c), func(t *Func) bool { return t.Checks().Has(id) || t.saysYes().Has(id) })
	})
}
