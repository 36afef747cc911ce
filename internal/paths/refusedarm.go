package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// refusedArms asks about the arm that is taken when a permission was asked
// for and refused, and which goes on with less: it is a contradiction if what
// it reaches instead is reached elsewhere only with a permission of its own.
func refusedArms(p *link.Program) []*Contradiction {
	sinks := &armSinks{}
	var all []*Contradiction
	for _, f := range p.Funcs {
		if f.Generated || !f.Entry {
			continue
		}
		for b := range f.Blocks {
			if k := refusedFork(f, b, sinks); k != nil {
				if c := k.refused(p); c != nil {
					all = append(all, c)
				}
			}
		}
	}
	return all
}

// refusedFork is the branch at the end of a block as a fork whose alternate
// arm follows the refusal of a check; nil when it is none, or an arm denies.
func refusedFork(f *link.Func, b int, sinks *armSinks) *Fork {
	blk := &f.Blocks[b]
	if blk.Cond == nil || len(blk.Succs) != 2 || f.Gate(b, 0) != summary.DenyNone || f.Gate(b, 1) != summary.DenyNone {
		return nil
	}
	s := f.States()
	if !s.In(b).Reached() {
		return nil
	}
	alt := slices.IndexFunc(blk.Succs, func(e summary.Edge) bool {
		return slices.ContainsFunc(e.Facts, func(a int32) bool {
			atom := &f.Atoms[a]
			return atom.Call >= 0 && atom.Outcome == summary.False && f.Decisive(atom.Call) && f.Calls[atom.Call].Consts != ""
		})
	})
	if alt < 0 {
		return nil
	}
	return &Fork{Func: f, Block: b, Cond: blk.Cond, Alt: alt, states: s, primary: s.Arm(b, 1-alt), alternate: s.Arm(b, alt), sinks: sinks}
}

// refused compares the sinks of the alternate arm with their other uses.
func (k *Fork) refused(p *link.Program) *Contradiction {
	var all []*Contradiction
	alternate := k.altSinks()
	for i := range alternate {
		alt := &alternate[i]
		if alt.IsHole() || alt.Memory || alt.Kind == "disclose" || len(alt.Path) == 0 || alt.Path[0].Func != k.Func || k.on(k.primary, alt) {
			continue
		}
		call := alt.Path[0].Target()
		if call.Caller || call.Scoped || decided(p, alt.Held.May) || decided(p, k.Func.CheckedAround()) || k.asksAfter(p) || !k.instead(call) {
			continue
		}
		if c := k.elsewhere(p, alt); c != nil {
			all = append(all, c)
		}
	}
	if len(all) == 0 {
		return nil
	}
	sortContradictions(all, p)
	all[0].Confidence = finding.Medium
	return all[0]
}

// decided reports whether a set has a guard whose failure is a denial, and
// more than a look at who calls.
func decided(p *link.Program, set link.Set) bool {
	for id := range set.All() {
		if g := p.Guard(id); !g.Audit && g.Strength >= summary.RoleOrFlag && p.Decides(id) {
			return true
		}
	}
	return false
}

// instead reports whether a call of the alternate arm gives what another one
// of the primary arm gives, too.
func (k *Fork) instead(alt *summary.Call) bool {
	f := k.Func
	for b := range f.Blocks {
		if !k.primary.In(b).Reached() || k.alternate.In(b).Reached() {
			continue
		}
		for _, c := range f.Blocks[b].Calls {
			if o := &f.Calls[c]; alt.Gives != "" && o.Gives == alt.Gives && o.Static+o.Invoke != alt.Static+alt.Invoke {
				return true
			}
		}
	}
	return false
}
