package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/summary"
)

// oneOf adds, where the ways to an outcome of f have no guard in common but
// each has one, f itself as their disjunction: it gives the caller leave for
// one reason or another.
func (f *Func) oneOf(h *Held, ways []Set) {
	p := f.program
	if len(ways) < 2 || !onlyAudits(p, h.Must) {
		return
	}
	g := Guard{Name: f.ID, Strength: summary.Object}
	var at Site
	plain := false
	for _, way := range ways {
		best := GuardID(-1)
		for _, id := range p.Sorted(way) {
			if !p.guards[id].Audit && (best < 0 || p.guards[id].Strength > p.guards[best].Strength) {
				best = id
			}
		}
		if best < 0 {
			plain = true // a way that no guard stands for
			continue
		}
		at = way.At(best)
		g.Members = append(g.Members, best)
		g.Strength = min(g.Strength, p.guards[best].Strength)
	}
	slices.Sort(g.Members)
	g.Members = slices.Compact(g.Members)
	if plain {
		p.reasons[f.ID] = g.Members
		return
	}
	id := p.guard(g)
	h.put(id, at)
}

// Reasons are the guards each of which is reason enough for the function that a
// guard is, beside a reason that is none: u.Admin() || u.bits&move != 0.
func (p *Program) Reasons(id GuardID) []GuardID { return p.reasons[withoutConsts(p.guards[id].Name)] }

// chooses reports whether an outcome of f is an answer that lets the request
// go on for one reason or another. An error that is nil is one where f denies.
func (f *Func) chooses(result int, o summary.Outcome) bool {
	switch o {
	case summary.True, summary.False, summary.Ok:
		return true
	case summary.Nil:
		return f.canDeny()
	case summary.NonNil:
		return !f.givesError(result)
	}
	return false
}

// givesError reports whether a result of f is an error.
func (f *Func) givesError(result int) bool {
	return slices.ContainsFunc(f.Returns, func(r summary.Return) bool {
		return result < len(r.Results) && r.Results[result].Err
	})
}

// provenBy returns the atoms that a returned value with the outcome o proves:
// its own, and, where the value is one that f chose to give back, those that
// hold at the return. `if can(u) { return true }; return false` is no other
// check than `return can(u)`.
func (f *Func) provenBy(at flow.State, r *summary.Result, o summary.Outcome) []int32 {
	proven := r.True
	if o == summary.False || o == summary.NonNil {
		proven = r.False
	}
	chosen := (o == summary.True || o == summary.False) && (r.Kind == summary.TrueValue || r.Kind == summary.FalseValue)
	if !chosen && (o != summary.NonNil || r.Err || r.Kind != summary.AnyValue) {
		return proven
	}
	proven = slices.Clone(proven)
	for a := range f.Atoms {
		if t := f.Atoms[a].Test; t != nil && strings.Contains(t.Name, " == ") && t.Strength < summary.Object {
			continue // no comparison with the caller, but how a record reads of which the answer is made
		}
		if at.Must.Has(a) && !f.Atoms[a].Fail {
			proven = append(proven, int32(a))
		}
	}
	return proven
}
