package flow

import (
	"fmt"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/summary"
)

// A skeleton is a function to draw: blocks in order, the first the entry.
// The numbers of atoms and calls follow from what the blocks mention.
func skeleton(blocks ...summary.Block) *summary.Func {
	f := &summary.Func{Blocks: blocks}
	atoms, calls := int32(0), int32(0)
	for _, b := range blocks {
		for _, c := range b.Calls {
			calls = max(calls, c+1)
		}
		for _, e := range b.Succs {
			for _, c := range e.Calls {
				calls = max(calls, c+1)
			}
			for _, a := range e.Facts {
				atoms = max(atoms, a+1)
			}
			for _, p := range e.Phis {
				for _, alt := range p.Alts {
					for _, a := range alt.Facts {
						atoms = max(atoms, a+1)
					}
				}
			}
		}
	}
	for range atoms {
		f.Atoms = append(f.Atoms, summary.Atom{Call: -1}) // a local test
	}
	f.Calls = make([]summary.Call, calls)
	return f
}

// about says which call and outcome the atoms of a function speak of, in
// order.
func about(f *summary.Func, atoms ...summary.Atom) *summary.Func {
	f.Atoms = atoms
	return f
}

// block makes calls and goes on over edges.
func block(calls []int32, succs ...summary.Edge) summary.Block {
	return summary.Block{Calls: calls, Succs: succs, Ret: -1}
}

func calls(ks ...int32) []int32 { return ks }

// to is an edge that proves atoms.
func to(block int32, facts ...int32) summary.Edge { return summary.Edge{To: block, Facts: facts} }

// sticky is an edge on which the error state of calls was found empty.
func sticky(block int32, calls ...int32) summary.Edge { return summary.Edge{To: block, Calls: calls} }

// chosen is an edge that proves what all alternatives of one phi agree on.
func chosen(block int32, alts ...summary.Alt) summary.Edge {
	return summary.Edge{To: block, Phis: []summary.Phi{{Alts: alts}}}
}

func alt(from, succ int32, facts ...int32) summary.Alt {
	return summary.Alt{From: from, Succ: succ, Facts: facts}
}

// written is what holds at the entry of every block; see show.
func (s *States) written() []string {
	var all []string
	for b := range s.f.Blocks {
		all = append(all, s.show(s.In(b)))
	}
	return all
}

// show writes a state: what holds on every path, a stroke, and what holds on
// some path only. a1 is an atom, c1 a call that was made, ok1 a call without
// a denial.
func (s *States) show(at State) string {
	if !at.Reached() {
		return "unreached"
	}
	var must, may []string
	for _, e := range at.May.All() {
		if at.Must.Has(e) {
			must = append(must, s.name(e))
		} else {
			may = append(may, s.name(e))
		}
	}
	for _, e := range at.Must.All() {
		if !at.May.Has(e) {
			must = append(must, s.name(e)+" (on every path, but on none)")
		}
	}
	return strings.TrimSpace(strings.Join(must, " ") + " | " + strings.Join(may, " "))
}

func (s *States) name(e int) string {
	switch {
	case e == s.Denied():
		return "denied"
	case e >= s.Passed(0):
		return fmt.Sprint("ok", e-s.Passed(0))
	case e >= s.Made(0):
		return fmt.Sprint("c", e-s.Made(0))
	}
	return fmt.Sprint("a", e)
}

// deniedIn says that a denial is given in some blocks.
func deniedIn(blocks ...int) func(int) bool {
	return func(b int) bool { return slices.Contains(blocks, b) }
}
