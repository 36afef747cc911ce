// Package flow answers what holds where on the control-flow skeleton of one
// function: which outcomes are known, and which calls were made, on every
// path to a point, and on some path.
package flow

import (
	"github.com/authparity/authparity/internal/summary"
)

// A State is what is known at a point. Its sets hold atoms (their index in
// Func.Atoms), made calls, and calls in which no denial happened: see Made
// and Passed.
type State struct {
	Must Set // on every path
	May  Set // on some path
}

// Reached reports whether any path leads here.
func (s State) Reached() bool { return s.Must != nil }

func (s State) clone() State { return State{s.Must.clone(), s.May.clone()} }

// States holds the state at the entry of every block of one function.
type States struct {
	f       *summary.Func
	denied  func(block int) bool
	arm     bool
	cut     int
	succ    int   // of the arm
	first   []int // what holds at the start of an arm
	start   State // the same, with what may hold
	facts   *facts
	in      []State
	given   int32 // of which suppose is known once it was made
	suppose []int32
	arms    map[[2]int]*States // by block and edge, see Arm
}

// Made is the set member that says that call k was made.
func (s *States) Made(k int) int { return len(s.f.Atoms) + k }

// Passed is the set member that says that no denial happened in call k.
func (s *States) Passed(k int) int { return len(s.f.Atoms) + len(s.f.Calls) + k }

// Denied is the set member that says that a denial was given.
func (s *States) Denied() int { return len(s.f.Atoms) + 2*len(s.f.Calls) }

// Forward computes the states of f from its entry. The function denied says
// in which blocks a denial is given.
func Forward(f *summary.Func, denied func(block int) bool) *States {
	s := &States{f: f, denied: denied, cut: -1, in: make([]State, len(f.Blocks)), facts: newFacts(f)}
	n := (len(f.Atoms)+2*len(f.Calls)+1)/64 + 1
	if len(f.Blocks) > 0 {
		s.in[0] = State{make(Set, n), make(Set, n)}
		s.run([]int{0})
	}
	return s
}

// Suppose computes the states of the paths from the block of call k on, where
// that call ends as some atoms say.
func (s *States) Suppose(block int, k int32, atoms []int32) *States {
	a := &States{arm: true, f: s.f, denied: s.denied, cut: -1, succ: -1, given: k, suppose: atoms, in: make([]State, len(s.in)), facts: s.facts}
	if s.in[block].Reached() {
		a.in[block] = s.in[block].clone()
		a.run([]int{block})
	}
	return a
}

// Arm computes the states of the paths that take one edge out of a block.
// They do not pass the block again: in a loop, the next round may take
// another edge.
func (s *States) Arm(block, succ int) *States {
	a, ok := s.arms[[2]int{block, succ}]
	if !ok {
		a = s.takeArm(block, succ)
		if s.arms == nil {
			s.arms = map[[2]int]*States{}
		}
		s.arms[[2]int{block, succ}] = a
	}
	return a
}

func (s *States) takeArm(block, succ int) *States {
	a := &States{arm: true, f: s.f, denied: s.denied, cut: block, succ: succ, given: s.given, suppose: s.suppose, in: make([]State, len(s.in)), facts: s.facts}
	if !s.in[block].Reached() {
		return a
	}
	out := s.edge(block, succ, s.Out(block))
	if !out.Reached() {
		return a
	}
	a.first, a.start = out.Must.All(), out.clone()
	to := int(s.f.Blocks[block].Succs[succ].To)
	if to != block {
		a.in[to] = out
		a.run([]int{to})
	}
	return a
}

// In is the state at the entry of a block.
func (s *States) In(block int) State { return s.in[block] }

// Out is the state at the end of a block.
func (s *States) Out(block int) State {
	if !s.in[block].Reached() {
		return State{}
	}
	out := s.in[block].clone()
	for _, c := range s.f.Blocks[block].Calls {
		s.call(out, c)
	}
	if s.denied(block) {
		out.Must.add(s.Denied())
		out.May.add(s.Denied())
	}
	return out
}

// Before is the state before call k of a block.
func (s *States) Before(block int, k int32) State {
	if !s.in[block].Reached() {
		return State{}
	}
	at := s.in[block].clone()
	for _, c := range s.f.Blocks[block].Calls {
		if c == k {
			break
		}
		s.call(at, c)
	}
	return at
}

// call adds a call to a state. What was known of an earlier round of the same
// call is known no more.
func (s *States) call(at State, k int32) {
	for _, a := range s.facts.of[k] {
		at.Must.remove(int(a))
		at.May.remove(int(a))
	}
	at.Must.add(s.Made(int(k)))
	at.May.add(s.Made(int(k)))
	if len(s.suppose) > 0 && k == s.given {
		s.facts.add(at, s.suppose)
	}
}

// Edge is the state on an edge; not reached when its block is not.
func (s *States) Edge(block, succ int) State {
	if block == s.cut || !s.in[block].Reached() {
		return State{}
	}
	return s.edge(block, succ, s.Out(block))
}

// edge adds to the state at the end of a block what taking an edge proves. It
// is not reached when that contradicts what is known: an error that was found
// is not nil further down.
func (s *States) edge(block, succ int, at State) State {
	e := &s.f.Blocks[block].Succs[succ]
	if !s.facts.add(at, e.Facts) {
		return State{}
	}
	for _, k := range e.Calls {
		for _, set := range []Set{at.Must, at.May} {
			if set.Has(s.Made(int(k))) {
				set.add(s.Passed(int(k)))
			}
		}
	}
	if !s.phis(e.Phis, at) {
		return State{}
	}
	return at
}

// phis adds what several phis prove; not ok when one cannot be.
func (s *States) phis(all []summary.Phi, at State) bool {
	for _, p := range all {
		if !s.phi(p, at) {
			return false
		}
	}
	return true
}

// phi adds what all alternatives agree on that can have been taken; not ok
// when none can.
func (s *States) phi(p summary.Phi, at State) bool {
	var must, may Set
	open, chosen := len(p.Alts) == 0, false // chosen: by the arm's own edge
	for _, alt := range p.Alts {
		if int(alt.From) == s.cut {
			// The other edge was not taken; the value may be an older one where
			// the arm does not come to the place that chooses it.
			own := int(alt.Succ) == s.succ
			open = open || own && s.begins(alt) || !own && !s.chooses(p)
			chosen = chosen || own
			continue
		}
		if !s.in[alt.From].Reached() {
			continue
		}
		out := s.Out(int(alt.From))
		if !s.facts.add(out, s.f.Blocks[alt.From].Succs[alt.Succ].Facts) || !s.facts.add(out, alt.Facts) || !s.phis(alt.Phis, out) {
			continue
		}
		if must == nil {
			must, may = out.Must, out.May
			continue
		}
		must.meet(out.Must)
		may.join(out.May)
	}
	if must == nil {
		// An alternative may be reached later: then the edge is tried again.
		// In an arm it may also lie before the fork, and says nothing, unless
		// the arm comes to the place that chooses.
		return open || s.arm && !chosen && !s.anyReached(p) && !s.chooses(p)
	}
	at.Must.join(must)
	at.May.join(may)
	return true
}

// begins reports whether an alternative that comes by the arm's own edge can be
// after what that edge has proven.
func (s *States) begins(alt summary.Alt) bool {
	if !s.start.Reached() {
		return true
	}
	out := s.start.clone()
	return s.facts.add(out, alt.Facts) && s.phis(alt.Phis, out)
}

// chooses reports whether an arm comes to the block of a phi other than from
// its own branch.
func (s *States) chooses(p summary.Phi) bool {
	at := s.f.Blocks[p.Alts[0].From].Succs[p.Alts[0].Succ].To
	for b := range s.in {
		if b == s.cut || !s.in[b].Reached() {
			continue
		}
		for _, e := range s.f.Blocks[b].Succs {
			if e.To == at {
				return true
			}
		}
	}
	return false
}

// anyReached reports whether an alternative of a phi was reached.
func (s *States) anyReached(p summary.Phi) bool {
	for _, alt := range p.Alts {
		if s.in[alt.From].Reached() {
			return true
		}
	}
	return false
}

// run iterates to the fixed point. Must sets only shrink and may sets only
// grow once a block is reached, so it ends. A phi can lose a fact when one of
// its alternatives changes without a change on the way to the branch that
// asks; so all blocks are tried again until none changes.
func (s *States) run(work []int) {
	for len(work) > 0 {
		changed := s.settle(work)
		work = nil
		if changed {
			for b := range s.in {
				if s.in[b].Reached() && b != s.cut {
					work = append(work, b)
				}
			}
		}
	}
}

// settle works through blocks until nothing is queued, and reports whether a
// state changed.
func (s *States) settle(work []int) bool {
	queued := make([]bool, len(s.in))
	changed := false
	for len(work) > 0 {
		b := work[0]
		work = work[1:]
		queued[b] = false
		if b == s.cut {
			continue
		}
		end := s.Out(b)
		for i := range s.f.Blocks[b].Succs {
			to := int(s.f.Blocks[b].Succs[i].To)
			at := end
			if i < len(s.f.Blocks[b].Succs)-1 {
				at = end.clone()
			}
			out := s.edge(b, i, at)
			if out.Reached() && s.merge(to, out) {
				changed = true
				if !queued[to] {
					queued[to] = true
					work = append(work, to)
				}
			}
		}
	}
	return changed
}

// merge joins a state into the entry of a block, and reports a change.
func (s *States) merge(to int, out State) bool {
	if !s.in[to].Reached() {
		s.in[to] = out
		return true
	}
	changed := s.in[to].Must.meet(out.Must)
	return s.in[to].May.join(out.May) || changed
}

// Known returns what holds at the start of an arm.
func (s *States) Known() map[int]bool {
	known := map[int]bool{}
	for _, e := range s.first {
		known[e] = true
	}
	return known
}
