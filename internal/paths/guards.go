package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// Guards returns the contradiction of the fork's arms in guards, nil when
// there is none.
func (k *Fork) Guards(p *link.Program) *Contradiction {
	var all []*Contradiction
	keys := map[string]bool{}
	primaries := k.index(p)
	if len(primaries.key) == 0 {
		return nil
	}
	sinks := k.altSinks()
	for i := range sinks {
		a := &sinks[i]
		if a.IsHole() || k.checks(a) || p.Common(a.Key) {
			continue
		}
		for _, prim := range primaries.of(a) {
			if c := k.compare(p, prim, a); c != nil {
				all = append(all, c)
				keys[a.Key] = true
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	sortContradictions(all, p)
	best := all[0]
	best.More = len(keys) - 1
	return best
}

// checks reports whether a sink lies below a call that is itself a check.
func (k *Fork) checks(l *link.Leaf) bool {
	return len(l.Path) > 1 && (l.Path[0].Func.Decisive(l.Path[0].Call) || l.Path[0].Func.DeniesOn(l.Path[0].Call))
}

// compare asks whether one sink of the alternate arm is reached with fewer
// guards than an equivalent one of the primary arm.
func (k *Fork) compare(p *link.Program, prim, alt *link.Leaf) *Contradiction {
	if prim.IsHole() || !lacks(p, prim, alt) || !k.apart(prim, alt) || reports(prim) || reports(alt) {
		return nil
	}
	rank := k.equivalent(prim, alt)
	if rank == 0 || joined(prim, alt) && k.keepsToOwn(alt) || !joined(prim, alt) && k.sorts() {
		return nil
	}
	missing := k.missing(p, prim, alt)
	denial := len(missing) > 0 && k.denialFallsThrough(missing, alt)
	if !denial {
		missing = slices.DeleteFunc(missing, func(id link.GuardID) bool { return k.particular(prim, id) })
	}
	if len(missing) == 0 {
		return nil
	}
	if joined(prim, alt) && !k.fallback() && !k.alternatives(alt) && !k.nilGuard(prim, missing) {
		return nil
	}
	if !k.fallback() && !joined(prim, alt) && k.decides(prim.Held.Must.At(missing[0])) {
		return nil // it says which of the two ways is taken
	}
	if k.Cond.Kind == summary.ErrorArm && prim.Key != alt.Key && k.decides(prim.Held.Must.At(missing[0])) && k.forCaller() {
		return nil // who is refused the one gets what is his own
	}
	missing = slices.DeleteFunc(missing, func(id link.GuardID) bool { return k.madeAnew(alt, prim.Held.Must.At(id), p.Guard(id).Name) })
	if len(missing) == 0 {
		return nil
	}
	if k.Func.Switches(k.Block) && !k.usual(alt, missing[0]) {
		return nil
	}
	site := prim.Held.Must.At(missing[0])
	if (!k.fallback() || k.failsAlone(prim)) && !k.near(site) {
		return nil
	}
	if twins(prim, alt) && !k.before(prim).Has(missing[0]) {
		return nil // what one function does on its different ways is not the fork's
	}
	if rank <= 2 && !k.near(site) && !k.below(site) {
		return nil
	}
	if k.Cond.Kind == summary.NilArm && !k.nilGuard(prim, missing) && rank < 4 {
		return nil
	}
	if joined(prim, alt) && k.Cond.Kind == summary.ErrorArm {
		return nil // going on after a failure is no second way; whether it may is another question
	}
	c := &Contradiction{Fork: k, Primary: *prim, Alternate: *alt, Missing: missing, at: prim.Held.Must, Confidence: finding.High, rank: rank, Denial: denial}
	if !k.fallback() || alt.Open || rank == 1 && !c.Denial || checksElse(p, prim, alt) {
		c.Confidence = finding.Medium
	}
	return c
}

// decides reports whether a guard is what the branch itself asks.
func (k *Fork) decides(site link.Site) bool {
	return site.In == k.Func.ID && site.Pos.File == k.Cond.Pos.File && site.Pos.Line == k.Cond.Pos.Line
}

// usual reports whether most other ways of the function to a sink have a guard,
// and two at least. The cases of a switch are as many operations, and a
// permission that one of them asks for says nothing of another.
func (k *Fork) usual(alt *link.Leaf, id link.GuardID) bool {
	with, without := map[link.Hop]bool{}, map[link.Hop]bool{}
	all := k.sinks.of(k.Func)
	for i := range all {
		l := &all[i]
		switch {
		case l.Key != alt.Key && (l.Noun == "" || l.Noun != alt.Noun) || len(l.Path) == 0 || len(alt.Path) > 0 && l.Path[0] == alt.Path[0]:
		case l.Held.Must.Has(id):
			with[l.Path[0]] = true
		default:
			without[l.Path[0]] = true
		}
	}
	return len(with) >= leastSharing && len(with) > len(without)
}

// reports reports whether a way leads through a call that is given an error,
// or that leaves a record, or to what is kept for the words that a sentence is
// told in: what is done there is telling of it.
func reports(l *link.Leaf) bool {
	return len(l.Path) > 1 && slices.ContainsFunc(l.Path[:len(l.Path)-1], func(h link.Hop) bool {
		return h.Target().Fails || h.Func.Tells(h.Call) || l.Memory && h.Target().Worded
	})
}

// before is what holds before the first call of a way of the primary arm.
func (k *Fork) before(l *link.Leaf) link.Set {
	b := k.Func.BlockOf(l.Path[0].Call)
	if l.Path[0].Func != k.Func || b < 0 {
		return l.Held.Must
	}
	s := k.primary
	if !s.In(b).Reached() {
		s = k.states
	}
	return k.Func.Holds(s.Before(b, l.Path[0].Call)).Must
}

// failsAlone reports whether a sink of the primary path lies behind the call
// whose failure is asked, not below it: what a further call on the way does
// inside is not what failed.
func (k *Fork) failsAlone(prim *link.Leaf) bool {
	return k.Cond.Kind == summary.ErrorArm && k.Cond.Primary >= 0 && len(prim.Path) > 0 && prim.Path[0] != link.Hop{Func: k.Func, Call: k.Cond.Primary}
}

// held is several sets of guards seen as one.
type held []link.Set

// Has reports whether one of the sets has a guard.
func (h held) Has(id link.GuardID) bool {
	return slices.ContainsFunc(h, func(s link.Set) bool { return s.Has(id) })
}

// all yields the guards of all sets.
func (h held) all(yield func(link.GuardID) bool) {
	for _, s := range h {
		for id := range s.All() {
			if !yield(id) {
				return
			}
		}
	}
}

// lacks reports whether the primary has any guard that the alternate has not.
func lacks(p *link.Program, prim, alt *link.Leaf) bool {
	for id := range prim.Held.Must.All() {
		if !alt.Held.May.Has(id) && !p.Guard(id).Audit {
			return true
		}
	}
	return false
}

// checksElse reports whether the alternate has a guard of its own, which the
// primary has not: a weaker one, or it would not be missing one.
func checksElse(p *link.Program, prim, alt *link.Leaf) bool {
	for id := range alt.Held.Must.All() {
		if !prim.Held.May.Has(id) && !p.Guard(id).Audit {
			return true
		}
	}
	return false
}

// missing returns the guards that hold on every path of the primary arm to
// its sink and on no path of the alternate arm to its own, unless the
// alternate has one that is at least as strong.
func (k *Fork) missing(p *link.Program, prim, alt *link.Leaf) []link.GuardID {
	has := held{alt.Held.May, k.Func.Entering().Must}
	strongest := k.strongest(p, prim, alt, has)
	var lacking []link.GuardID
	for id, site := range prim.Held.Must.All() {
		g := p.Guard(id)
		if !g.Audit && !satisfied(p, id, has) && (site.In == k.Func.ID || p.Decides(id)) && (strongest < g.Strength || k.overruled(site, prim, alt)) {
			lacking = append(lacking, id)
		}
	}
	return k.otherwiseProven(p, prim, alt, outermostFirst(p, lacking))
}

// overruled reports whether a guard is the primary call itself, and the
// alternate arm goes on to the same operation by another call after it has
// denied: another check, however strong, does not undo a denial.
func (k *Fork) overruled(site link.Site, prim, alt *link.Leaf) bool {
	c := k.Cond.Primary
	return k.Cond.Kind == summary.ErrorArm && c >= 0 && site.In == k.Func.ID && site.Pos == k.Func.Calls[c].Pos &&
		!joined(prim, alt) && prim.Key == alt.Key && !alt.Memory && len(alt.Path) > 1
}

// strongest is the strength of the best guard that can stand in for a missing
// one. On a fallback, and where the arms are alternatives, only what the
// alternate has and the primary has not can: what both ask is not what the
// primary asks in addition.
func (k *Fork) strongest(p *link.Program, prim, alt *link.Leaf, has held) summary.Strength {
	own := k.fallback() || joined(prim, alt) && k.alternatives(alt)
	best := summary.NoStrength
	around := k.Func.Entering().Must // what both arms have from their callers
	for id := range has.all {
		g := p.Guard(id)
		if g.Audit || own && around.Has(id) || (own || g.Narrow) && prim.Held.May.Has(id) {
			continue
		}
		best = max(best, g.Strength)
	}
	return best
}

// satisfied reports whether a guard, or all that it stands for, is in a set.
func satisfied(p *link.Program, id link.GuardID, has held) bool {
	if has.Has(id) {
		return true
	}
	for h := range has.all {
		if slices.Contains(p.Guard(h).Members, id) {
			return true // the service takes another check for as good
		}
	}
	if slices.ContainsFunc(p.Reasons(id), has.Has) || slices.ContainsFunc(p.Guard(id).Members, has.Has) || weighedBy(p, id, has) {
		return true // any of several suffices
	}
	leaves := p.Guard(id).Leaves
	if len(leaves) == 0 {
		return false
	}
	for _, l := range leaves {
		if !has.Has(l) && !weighedBy(p, l, has) {
			return false
		}
	}
	return true
}

// weighedBy reports whether one of the permissions that a guard, or what it
// wraps, weighs is in a set.
func weighedBy(p *link.Program, id link.GuardID, has held) bool {
	return slices.ContainsFunc(p.Weighed(id), has.Has) ||
		slices.ContainsFunc(p.Guard(id).Leaves, func(l link.GuardID) bool { return slices.ContainsFunc(p.Weighed(l), has.Has) })
}

// outermostFirst orders guards so that a wrapper stands before what it wraps.
func outermostFirst(p *link.Program, ids []link.GuardID) []link.GuardID {
	set := link.Set{}
	for _, id := range ids {
		set = set.With(id, link.Site{})
	}
	sorted := p.Sorted(set)
	slices.SortStableFunc(sorted, func(a, b link.GuardID) int {
		return len(p.Guard(b).Leaves) - len(p.Guard(a).Leaves)
	})
	slices.SortStableFunc(sorted, func(a, b link.GuardID) int {
		return int(p.Guard(b).Strength) - int(p.Guard(a).Strength)
	})
	return sorted
}

// near reports whether a guard stands in the function of the fork, or in one
// that it calls: deeper down, a branch that is no fallback by its kind says
// nothing about it.
func (k *Fork) near(site link.Site) bool {
	near, ok := k.nearby[site.In]
	if !ok {
		near = k.findNear(site)
		if k.nearby == nil {
			k.nearby = map[string]bool{}
		}
		k.nearby[site.In] = near
	}
	return near
}

func (k *Fork) findNear(site link.Site) bool {
	if site.In == k.Func.ID || closureOf(site.In, k.Func.ID) {
		return true
	}
	for i := range k.Func.Calls {
		for _, t := range k.Func.Runs(&k.Func.Calls[i]) {
			if t.ID == site.In {
				return true
			}
		}
	}
	return false
}

// below reports whether a guard stands in a function that the primary call
// runs, or in one that such a function calls: further down, sinks that are only
// of the same kind say nothing about each other.
func (k *Fork) below(site link.Site) bool {
	if k.Cond.Primary < 0 {
		return false
	}
	for _, t := range k.Func.Runs(&k.Func.Calls[k.Cond.Primary]) {
		for i := range t.Calls {
			if slices.ContainsFunc(t.Runs(&t.Calls[i]), func(u *link.Func) bool { return u.ID == site.In }) {
				return true
			}
		}
	}
	return false
}

// nilGuard reports whether the branch asks if the guard's own receiver is
// there at all.
func (k *Fork) nilGuard(prim *link.Leaf, missing []link.GuardID) bool {
	if k.Cond.Kind != summary.NilArm || k.Cond.Client {
		return false
	}
	for _, id := range missing {
		for i := range k.Func.Calls {
			c := &k.Func.Calls[i]
			if c.Base == k.Cond.Subject && c.Pos == prim.Held.Must.At(id).Pos {
				return true
			}
		}
	}
	return false
}

// denialFallsThrough reports whether the alternate arm is also taken when the
// primary call itself denied, for lack of a test that tells the errors apart.
func (k *Fork) denialFallsThrough(missing []link.GuardID, alt *link.Leaf) bool {
	c := k.Cond.Primary
	if c < 0 || !k.Func.CanDeny(c) {
		return false
	}
	if len(alt.Path) > 0 && k.discriminated(alt.Path[0].Call, c) {
		return false
	}
	allowed := k.Func.Proven(c)
	return slices.ContainsFunc(missing, func(id link.GuardID) bool { return allowed.Has(id) })
}

// discriminated reports whether permission errors of call c are told apart
// before call at.
func (k *Fork) discriminated(at, c int32) bool {
	f := k.Func
	for b := range f.Blocks {
		if !slices.Contains(f.Blocks[b].Calls, at) {
			continue
		}
		s := k.alternate.Before(b, at)
		if !s.Reached() {
			continue
		}
		for i, a := range f.Atoms {
			if a.Call == c && a.Outcome == summary.Other && s.Must.Has(i) {
				return true
			}
		}
	}
	return false
}
