package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A registration is a fallback that is registered, seen as a fork: the
// primary path, or the registered function.
type registration struct {
	p      *link.Program
	from   *link.Fallback
	fork   *Fork
	around *link.Held // what holds when the fallback runs

	declared bool // by a directive: no call runs both
}

// registrations returns the registered fallbacks of a program, and those that
// a directive declares.
func registrations(p *link.Program) []registration {
	var all []registration
	for _, b := range p.Fallbacks() {
		c := &b.Func.Calls[b.Call]
		desc := "handler registered here"
		if b.Primary != nil {
			desc = "of " + c.Name
		}
		s := b.Func.States()
		all = append(all, registration{p: p, from: &b, around: b.Around(), fork: &Fork{
			Func: b.Func, Block: b.Block, states: s, primary: s, alternate: s,
			Cond: &summary.Cond{Pos: c.Pos, Kind: summary.ErrorArm, Primary: -1, Desc: desc},
		}})
	}
	for _, d := range p.Declared() {
		s := d.Func.States()
		all = append(all, registration{p: p, from: &d, around: d.Func.Entering(), declared: true, fork: &Fork{
			Func: d.Func, states: s, primary: s, alternate: s,
			Cond: &summary.Cond{Pos: d.Func.Pos, Kind: summary.ErrorArm, Primary: -1, Desc: "declared by a directive"},
		}})
	}
	return all
}

// guards returns the contradiction between what is registered and its primary
// path in guards, nil when there is none.
func (r *registration) guards() *Contradiction {
	var all []*Contradiction
	keys := map[string]bool{}
	for _, f := range r.from.Falls {
		for _, alt := range f.Leaves() {
			if alt.IsHole() || reports(&alt) {
				continue
			}
			for _, prim := range r.primaries(f, &alt) {
				sorted := r.sorted(f, &alt)
				if c := r.compare(f, &prim.Leaf, alt.With(r.before(prim.Func, sorted))); c != nil {
					c.Denial = r.denied(prim.Func, c) && !sorted
					all = append(all, c)
					keys[alt.Key] = true
				}
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	sortContradictions(all, r.p)
	all[0].More = len(keys) - 1
	return all[0]
}

// primaries returns the ways that a leaf of a registered function is compared
// with: those of the primary path that was registered with it, else those of
// the rest of the program, where most of them have a guard.
func (r *registration) primaries(f *link.Func, alt *link.Leaf) []link.Use {
	var all []link.Use
	for _, t := range r.from.Primary {
		for _, l := range t.Leaves() {
			if !l.IsHole() {
				around := r.around
				if r.declared {
					around = t.Entering()
				}
				all = append(all, link.Use{Func: t, Leaf: l.With(around)})
			}
		}
	}
	if r.from.Primary != nil || alt.Memory || alt.Kind == "disclose" {
		return all
	}
	below := f.Reachable()
	return mostly(r.p.Uses(alt, func(g *link.Func) bool { return below[g] }), func(u link.Use) bool {
		return guarded(r.p, u.Leaf.Held.Must, summary.Identity)
	})
}

// mostly returns the uses for which good is true if they are more than half.
func mostly(uses []link.Use, good func(link.Use) bool) []link.Use {
	n := len(uses)
	uses = slices.DeleteFunc(slices.Clone(uses), func(u link.Use) bool { return !good(u) })
	if 2*len(uses) <= n {
		return nil
	}
	return uses
}

// guarded reports whether a set has a guard of some strength.
func guarded(p *link.Program, set link.Set, least summary.Strength) bool {
	for id := range set.All() {
		if g := p.Guard(id); !g.Audit && g.Strength >= least {
			return true
		}
	}
	return false
}

func (r *registration) compare(f *link.Func, prim *link.Leaf, alt link.Leaf) *Contradiction {
	rank := r.fork.equivalent(prim, &alt)
	if rank == 0 {
		return nil
	}
	missing := r.fork.missing(r.p, prim, &alt)
	if len(missing) == 0 {
		return nil
	}
	c := r.contradiction(f, prim, alt, rank)
	c.Missing, c.at = missing, prim.Held.Must
	return c
}

func (r *registration) contradiction(f *link.Func, prim *link.Leaf, alt link.Leaf, rank int) *Contradiction {
	c := &Contradiction{Fork: r.fork, Primary: *prim, Alternate: alt, Confidence: finding.High, rank: rank}
	if r.from.Primary == nil {
		c.evidence, c.entry = finding.SharedSink, f
	} else {
		c.entry, _ = r.fork.Func.Root()
	}
	if alt.Open || rank == 1 || r.from.Primary == nil {
		c.Confidence = finding.Medium
	}
	return c
}

// sorted reports whether a registered function looks at the error that it
// runs for before it goes on to a sink.
func (r *registration) sorted(f *link.Func, alt *link.Leaf) bool {
	return r.from.Primary != nil && len(alt.Path) > 0 && alt.Path[0].Func == f && f.Discriminates(alt.Path[0].Call)
}

// before is what holds before the first own check of the registered function.
// Where it tells denials apart, the primary path has not denied.
func (r *registration) before(primary *link.Func, sorted bool) *link.Held {
	if !sorted {
		return r.around
	}
	return r.around.And(primary.NotDenied())
}

// denied reports whether the primary's own denial makes the library run the
// fallback.
func (r *registration) denied(primary *link.Func, c *Contradiction) bool {
	if r.from.Primary == nil || r.declared || !primary.Denies() {
		return false
	}
	return slices.ContainsFunc(c.Missing, primary.Allowed().Has)
}

// audits is guards for audit calls: the primary path leaves one whenever it
// succeeds, and the registered function none at all.
func (r *registration) audits() *Contradiction {
	if r.auditedBeside() {
		return nil
	}
	var all []*Contradiction
	for _, f := range r.from.Falls {
		if f.MayAudit() || holdsAudit(r.p, r.around.May) {
			continue
		}
		for _, alt := range f.Leaves() {
			if alt.IsHole() || alt.Memory {
				continue
			}
			for _, prim := range r.recorded(f, &alt) {
				rank := r.fork.equivalent(&prim.Leaf, &alt)
				if rank == 0 {
					continue
				}
				c := r.contradiction(f, &prim.Leaf, alt, rank)
				c.at = audits(r.p, prim.Func.Successes(prim.Func.States(), nil))
				c.Missing = r.p.Sorted(c.at)
				all = append(all, c)
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	sortContradictions(all, r.p)
	return all[0]
}

// recorded returns the primaries of a leaf that leave an audit event on every
// success path, if they are most of them.
func (r *registration) recorded(f *link.Func, alt *link.Leaf) []link.Use {
	good := func(u link.Use) bool {
		return audits(r.p, u.Func.Successes(u.Func.States(), nil)).Len() > 0
	}
	var all []link.Use
	for _, t := range r.from.Primary {
		for _, l := range t.Leaves() {
			if !l.IsHole() {
				all = append(all, link.Use{Func: t, Leaf: l})
			}
		}
	}
	if r.from.Primary != nil {
		return slices.DeleteFunc(all, func(u link.Use) bool { return !good(u) })
	}
	if alt.Kind == "disclose" {
		return nil
	}
	below := f.Reachable()
	return mostly(r.p.Uses(alt, func(g *link.Func) bool { return below[g] }), good)
}

// auditedBeside reports whether the function that hands both paths to a
// library, or one around it, may record the operation itself.
func (r *registration) auditedBeside() bool {
	if r.from.Primary == nil {
		return false
	}
	return !r.declared && r.from.Func.AuditsBeside(r.from.Call, r.from.Run) || r.from.Func.AuditedAround()
}

func holdsAudit(p *link.Program, set link.Set) bool {
	for id := range set.IDs() {
		if p.Guard(id).Audit {
			return true
		}
	}
	return false
}
