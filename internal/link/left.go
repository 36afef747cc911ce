package link

import (
	"github.com/authparity/authparity/internal/summary"
)

// left adds what is proven where a variable was found to be other than what it
// began as: what holds wherever a closure gives it such a value.
func (f *Func) left(t *summary.Test, h *Held, deny summary.Deny) {
	var all *Held
	add := func(o *Held) {
		if all == nil {
			all = join(o, nil)
			return
		}
		all.meet(o)
	}
	o := leftOutcome(t)
	known := true
	for _, l := range t.Left {
		g := f.program.byID[l.Func]
		if g == nil {
			known = false
			continue
		}
		for i := range g.Sets {
			set := &g.Sets[i]
			if set.Var != l.Var || !g.States().In(int(set.Block)).Reached() {
				continue
			}
			g.outcome(g.States().Out(int(set.Block)), &set.Result, o, func(held *Held) {
				g.alsoDecides(&set.Result, o, deny, held)
				add(held)
			})
		}
	}
	if known {
		h.add(all)
	}
}

// alsoDecides adds the call whose outcome is kept, if the denial behind the
// variable makes it a guard.
func (f *Func) alsoDecides(r *summary.Result, o summary.Outcome, deny summary.Deny, h *Held) {
	if r.Kind != summary.FromCall || deny != summary.DenyPermit {
		return
	}
	c := &f.Calls[r.Call]
	inner := f.inner(c, int(r.Result), o)
	if f.decides(c, &summary.Atom{Call: r.Call, Result: r.Result, Outcome: o}, deny, inner) {
		f.hold(h, Guard{Name: callName(c, true), Strength: f.strength(c, inner)}, Site{c.Pos, f.ID}, inner)
	}
}

// leftOutcome is the outcome of the value in a variable that a test proves.
func leftOutcome(t *summary.Test) summary.Outcome {
	if t.There {
		return summary.NonNil
	}
	return summary.True
}
