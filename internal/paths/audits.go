package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// Audits returns the contradiction of the fork's arms in audit calls: every
// success path of the primary leaves one, and the alternate leaves none at
// all. It is nil when there is none.
func (k *Fork) Audits(p *link.Program) *Contradiction {
	audits := k.audited(p)
	if audits.Len() == 0 || k.auditsElsewhere() || k.Func.Switches(k.Block) && recording(k.Func) < leastSharing { // the cases of a switch are as many operations
		return nil
	}
	if k.Func.Switches(k.Block) && k.bare() {
		return nil // the last of a chain of cases: no other is known
	}
	var all []*Contradiction
	primaries, alternates := k.primarySinks(), k.altSinks()
	changes := slices.ContainsFunc(primaries, func(l link.Leaf) bool { return !l.IsHole() && !l.Memory && class(l.Kind) == "change" })
	for i := range alternates {
		for j := range primaries {
			prim, alt := &primaries[j], &alternates[i]
			if k.Cond.Kind == summary.Branch && changes && class(alt.Kind) == "out" {
				continue // the record is about the change, which only the other arm makes
			}
			rank := k.equivalent(prim, alt)
			if k.again(alt) || rank == 0 || prim.IsHole() || alt.IsHole() || !k.apart(prim, alt) || joined(prim, alt) && !k.fallback() && !k.ways() {
				continue
			}
			c := &Contradiction{Fork: k, Primary: *prim, Alternate: *alt, Missing: p.Sorted(audits), at: audits, Confidence: finding.High, rank: rank}
			if !k.fallback() || alt.Open || rank == 1 {
				c.Confidence = finding.Medium
			}
			all = append(all, c)
		}
	}
	if len(all) == 0 {
		return nil
	}
	sortContradictions(all, p)
	return all[0]
}

// bare reports whether the alternate arm has no blocks of its own.
func (k *Fork) bare() bool {
	for b := range k.Func.Blocks {
		if onlyIn(b, k.alternate, k.primary) {
			return false
		}
	}
	return true
}

// recording counts the calls of a function that may leave a record.
func recording(f *link.Func) int {
	n := 0
	for k := range f.Calls {
		if f.CallAudits(int32(k)) {
			n++
		}
	}
	return n
}

// again reports whether a way begins with the call whose failure is asked: a
// loop goes on to the next one.
func (k *Fork) again(alt *link.Leaf) bool {
	return k.Cond.Primary >= 0 && len(alt.Path) > 0 && alt.Path[0] == link.Hop{Func: k.Func, Call: k.Cond.Primary}
}

// audited returns the audit calls that every success path of the primary arm
// makes.
func (k *Fork) audited(p *link.Program) link.Set {
	f := k.Func
	if k.Cond.Kind == summary.RecoverArm {
		if f = f.Recovers(); f == nil {
			return link.Set{}
		}
		return audits(p, f.Successes(f.States(), nil))
	}
	return audits(p, f.Successes(k.primary, k.primary.Known()))
}

// audits keeps the audit calls of a set.
func audits(p *link.Program, set link.Set) link.Set {
	return set.Only(func(id link.GuardID, _ link.Site) bool { return p.Guard(id).Audit })
}

// auditsElsewhere reports whether the alternate arm may leave any audit
// event: itself, before the fork, after it, or in a function around it.
func (k *Fork) auditsElsewhere() bool {
	f := k.Func
	for b := range f.Blocks {
		inAlt := k.alternate.In(b).Reached()
		before := k.states.In(b).Reached() && f.Reaches(b, k.Block)
		if !inAlt && !before {
			continue
		}
		for _, c := range f.Blocks[b].Calls {
			if c != k.Cond.Primary && f.CallAudits(c) {
				return true
			}
		}
	}
	if c := k.Cond.Primary; c >= 0 && f.AuditsAlways(c) {
		return true
	}
	return f.AuditedAround()
}
