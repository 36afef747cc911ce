package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/link"
)

// particular reports whether a guard of the primary path is that of one
// implementation among several: it stands below an interface call, and another
// implementation does the same kind of thing without it. Which of them runs is
// not the fork's choice, so the guard is not what the primary path asks.
func (k *Fork) particular(prim *link.Leaf, id link.GuardID) bool {
	if len(prim.Path) == 0 || k.before(prim).Has(id) {
		return false
	}
	for i, h := range prim.Path[:len(prim.Path)-1] {
		if i > 0 && heldBefore(h).Has(id) {
			return false
		}
		if h.Target().Invoke == "" {
			continue
		}
		others := slices.DeleteFunc(slices.Clone(h.Func.Targets(h.Target())), func(t *link.Func) bool { return t == prim.Path[i+1].Func })
		if slices.ContainsFunc(others, func(t *link.Func) bool { return does(t, prim, id) }) {
			return true
		}
	}
	return false
}

// heldBefore is what holds on every path to a call from its function's start.
func heldBefore(h link.Hop) link.Set {
	b := h.Func.BlockOf(h.Call)
	if b < 0 {
		return link.Set{}
	}
	return h.Func.Holds(h.Func.States().Before(b, h.Call)).Must
}

// does reports whether a function reaches a sink of the same kind as l without
// a guard.
func does(t *link.Func, l *link.Leaf, id link.GuardID) bool {
	return slices.ContainsFunc(t.Leaves(), func(o link.Leaf) bool {
		return !o.IsHole() && class(o.Kind) == class(l.Kind) && !o.Held.May.Has(id)
	})
}

// leastSorted is how many things of the client's choice a row of branches asks
// for before it is taken for one that sorts requests. A service that asks for
// one header or two may well have a door for whoever sends them.
const leastSorted = 3

// sorts reports whether the branch is one of a row each of which asks whether
// the client sent something else, as the headers of several senders of
// webhooks: the arms are as many handlers, with proofs of their own.
func (k *Fork) sorts() bool {
	f := k.Func
	asked := func(b int) string {
		if c := f.Blocks[b].Cond; c != nil && c.Hint != "" && len(f.Blocks[b].Succs) == 2 {
			return c.Hint
		}
		return ""
	}
	otherwise := func(b int) int { return int(f.Blocks[b].Succs[1-f.Blocks[b].Cond.Shown].To) }
	if asked(k.Block) == "" {
		return false
	}
	hints, seen := map[string]bool{}, map[int]bool{}
	for b := k.Block; asked(b) != "" && !seen[b]; b = otherwise(b) {
		hints[asked(b)], seen[b] = true, true
	}
	for grown := true; grown; {
		grown = false
		for b := range f.Blocks {
			if asked(b) != "" && !seen[b] && seen[otherwise(b)] {
				hints[asked(b)], seen[b], grown = true, true, true
			}
		}
	}
	return len(hints) >= leastSorted
}
