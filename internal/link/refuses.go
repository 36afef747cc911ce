package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// refusesSome reports whether f refuses some with a 401 or 403, or hands on
// that a function that it calls did.
func (f *Func) refusesSome() bool { return f.refusesBelow(0) }

// maxRefusal is how many calls a refusal may be handed on through for the
// function to be one that refuses: an interceptor, and its helper. A denial
// from deeper down is that of what it goes on to.
const maxRefusal = 2

func (f *Func) refusesBelow(depth int) bool {
	if len(f.refusals()) > 0 {
		return true
	}
	if depth >= maxRefusal {
		return false
	}
	below := false
	for b := range f.Blocks {
		for i := range f.Blocks[b].Succs {
			if f.gate(b, i) == summary.DenyNone || below {
				continue
			}
			f.proofs(b, i, func(a int32) {
				if at := f.Atoms[a].Call; at >= 0 {
					below = below || slices.ContainsFunc(f.Targets(&f.Calls[at]), func(t *Func) bool { return t.refusesBelow(depth + 1) })
				}
			})
		}
	}
	return below
}

// Optional are the interceptors that stand before an entry point in any case
// and refuse some, but go on without a check as well: often such a one is
// without effect where nothing is set up for it. Each is a check by itself.
func (p *Program) Optional(e *Entry) Set {
	set := Set{}
	for _, l := range e.Chain {
		if !l.Sure || !l.denies || p.Strength(&l) >= summary.Identity {
			continue
		}
		strength := summary.NoStrength
		for id := range l.Held.May.All() {
			if g := &p.guards[id]; !g.Audit && !g.Narrow {
				strength = max(strength, g.Strength)
			}
		}
		if strength >= summary.Identity {
			set = set.With(p.guard(Guard{Name: l.Name, Strength: strength}), Site{l.Pos, l.Name})
		}
	}
	return set
}
