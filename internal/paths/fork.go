// Package paths compares two ways to the same operation: the arms of a fork,
// and what each of them checks and records before it gets there.
package paths

import (
	"cmp"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A Fork is a branch with two ways on, one of which is taken as the primary
// path and the other as the alternate.
type Fork struct {
	Func  *link.Func
	Block int
	Cond  *summary.Cond
	Alt   int // index into the block's successors of the alternate arm

	nearby    map[string]bool // functions, by ID
	states    *flow.States
	primary   *flow.States // of the primary arm
	alternate *flow.States
	sinks     *armSinks // shared by all forks
}

// Way is what selects the alternate arm, in words.
func (k *Fork) Way() string {
	switch {
	case k.Cond.Kind == summary.HitArm && k.Alt != int(k.Cond.Alt):
		return "on a miss" + strings.TrimPrefix(k.Cond.Desc, "on a hit")
	case k.Cond.Alt >= 0:
		return k.Cond.Desc
	case int(k.Cond.Holds) == k.Alt:
		return "when " + k.Cond.Desc + " holds"
	}
	return "when " + k.Cond.Desc + " does not hold"
}

// A Contradiction is a fork whose alternate arm lacks what the primary has.
type Contradiction struct {
	Fork       *Fork
	Primary    link.Leaf
	Alternate  link.Leaf
	Missing    []link.GuardID // the outermost first, never empty
	Denial     bool           // the primary's own denial takes the alternate arm
	Confidence finding.Confidence
	More       int      // further sinks of the same arm
	at         link.Set // where the primary path has them
	rank       int
	evidence   finding.Evidence // fork when empty
	entry      *link.Func       // where outside input enters a registered fallback; nil for a branch
}

// Forks returns the forks of a program in order of function and block.
func Forks(p *link.Program) []*Fork {
	return p.Memo("forks", func() any { return findForks(p) }).([]*Fork)
}

func findForks(p *link.Program) []*Fork {
	var all []*Fork
	shared := &armSinks{}
	for _, f := range p.Funcs {
		if !f.Interesting() && !f.Borders() {
			continue
		}
		for b := range f.Blocks {
			all = append(all, forksAt(f, b, shared)...)
		}
	}
	return all
}

// forksAt returns the forks of one branch: none for a test that only
// configures or identifies, one where its kind says which arm is the
// fallback, two where either can be.
func forksAt(f *link.Func, b int, shared *armSinks) []*Fork {
	blk := &f.Blocks[b]
	if blk.Cond == nil || len(blk.Succs) != 2 || f.Generated || loops(f, b) {
		return nil
	}
	if f.Gate(b, 0) == summary.DenyPermit || f.Gate(b, 1) == summary.DenyPermit {
		return nil
	}
	if blk.Cond.Kind == summary.CallerArm || blk.Cond.Kind == summary.Branch && blk.Cond.Dispatch {
		return nil
	}
	if blk.Cond.Kind == summary.TimeoutArm && f.Reaches(int(blk.Succs[0].To), b) && f.Reaches(int(blk.Succs[1].To), b) {
		return nil // one of the events that a loop waits for
	}
	s := f.States()
	if !s.In(b).Reached() {
		return nil
	}
	arms := [2]*flow.States{s.Arm(b, 0), s.Arm(b, 1)}
	var all []*Fork
	for _, alt := range alternates(f, blk.Cond, arms) {
		if f.FailsAlways(arms[alt]) {
			continue // what it does is cleaning up: nobody gets anything by it
		}
		all = append(all, &Fork{Func: f, Block: b, Cond: blk.Cond, Alt: alt, states: s, primary: arms[1-alt], alternate: arms[alt], sinks: shared})
	}
	return all
}

// alternates are the arms of a branch that can be the alternate path.
func alternates(f *link.Func, c *summary.Cond, arms [2]*flow.States) []int {
	switch {
	case c.Kind == summary.HitArm:
		return []int{0, 1} // a check may also stand on the hit only
	case c.Alt >= 0:
		return []int{int(c.Alt)}
	case c.Kind == summary.ConfigArm && (!gated(f, arms[0], arms[1]) || !gated(f, arms[1], arms[0])):
		return nil // a setting may turn the check off; a choice between two checks is no such setting
	case c.Same:
		return []int{1 - int(c.Holds)} // where both are equal, the caller acts on its own
	}
	return []int{0, 1}
}

// loops reports whether a branch decides to go round: one of its arms comes
// back to it and the other does not, or only by a loop around it.
func loops(f *link.Func, b int) bool {
	if f.Blocks[b].Cond.Kind != summary.Branch {
		return false
	}
	body := f.Loop(b)
	return body[int(f.Blocks[b].Succs[0].To)] != body[int(f.Blocks[b].Succs[1].To)]
}

// gated reports whether one arm, and not the other, has a test that only ends
// the request.
func gated(f *link.Func, arm, other *flow.States) bool {
	for b := range f.Blocks {
		if !arm.In(b).Reached() || other.In(b).Reached() || len(f.Blocks[b].Succs) != 2 {
			continue
		}
		if f.Gate(b, 0) != summary.DenyNone || f.Gate(b, 1) != summary.DenyNone {
			return true
		}
	}
	return false
}

// alternatives reports whether the arms are two ways to the same call behind
// them, and not a rule with a further condition: the call takes what an arm
// made, or both arms have a test of their own.
func (k *Fork) alternatives(l *link.Leaf) bool {
	f := k.Func
	if k.Cond.Kind == summary.ConfigArm || !k.Cond.Loaded && gated(f, k.primary, k.alternate) && gated(f, k.alternate, k.primary) {
		return true
	}
	if len(l.Path) == 0 || l.Path[0].Func != f {
		return false
	}
	for _, b := range l.Path[0].Target().Joins {
		if k.primary.In(int(b)).Reached() && k.alternate.In(int(b)).Reached() && k.feeds(k.primary, k.alternate, int(b)) && (k.compares() || k.feeds(k.alternate, k.primary, int(b))) {
			return true
		}
	}
	return false
}

// compares reports whether the branch asks what a value is, as whether a name
// was given at all. A flag says which part of the work there is.
func (k *Fork) compares() bool {
	return k.Cond.Kind != summary.Branch || strings.Contains(k.Cond.Desc, " == ")
}

// feeds reports whether one arm alone leads into a block by some edge.
func (k *Fork) feeds(arm, other *flow.States, to int) bool {
	for b := range k.Func.Blocks {
		if !arm.In(b).Reached() || other.In(b).Reached() {
			continue
		}
		for _, e := range k.Func.Blocks[b].Succs {
			if int(e.To) == to {
				return true
			}
		}
	}
	return false
}

// fallback reports whether the kind of the branch makes one arm a fallback.
func (k *Fork) fallback() bool {
	return k.Alt == int(k.Cond.Alt) && k.Cond.Kind != summary.NilArm
}

// A way is a place: the arms differ in more than a check. An arm that only
// holds the check says when a permission is needed, and that is a rule of the
// service, not a way around it.
func (k *Fork) ways() bool {
	for b := range k.Func.Blocks {
		inP, inA := k.primary.In(b).Reached(), k.alternate.In(b).Reached()
		if inP != inA && k.Func.Works(b) {
			return true
		}
	}
	return false
}

// sortContradictions puts the most telling first.
func sortContradictions(all []*Contradiction, p *link.Program) {
	slices.SortStableFunc(all, func(a, b *Contradiction) int {
		return cmp.Or(
			cmp.Compare(b.rank, a.rank),
			cmp.Compare(weight(b.Alternate.Kind), weight(a.Alternate.Kind)),
			cmp.Compare(p.Guard(b.Missing[0]).Strength, p.Guard(a.Missing[0]).Strength),
			cmp.Compare(len(a.Alternate.Path), len(b.Alternate.Path)),
			cmp.Compare(len(a.Primary.Path), len(b.Primary.Path)),
			a.Alternate.Pos.Compare(b.Alternate.Pos),
		)
	})
}
