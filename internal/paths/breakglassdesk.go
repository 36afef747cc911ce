package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// desks returns the entry points named for administrators that change what
// somebody logs in with and leave no audit record, where all others that do so by
// the same call leave one: who does it for another person has to answer for it.
func (b *minting) desks() []*Breach {
	var all []*Breach
	told := map[*link.Func]bool{}
	for _, d := range b.ways() {
		if !d.Func.Desk || told[d.Func] || b.recovers(d) || d.recordsAny(b.p) || d.Func.AuditedAround() {
			continue
		}
		for _, x := range b.gives(d) {
			if x.m.Call < 0 || expiry(x.m) != nil {
				continue // a credential is made, and no factor changed
			}
			if l := b.desk(d, x); l != nil {
				told[d.Func] = true
				all = append(all, l)
				break
			}
		}
	}
	return all
}

// desk compares one change of a factor with those that others make by the same
// call; nil when one of them leaves no record either, or there are none.
func (b *minting) desk(d *Door, x made) *Breach {
	var peer *link.Func
	var id link.GuardID
	for _, o := range b.byType[x.m.Type] {
		if o.f == x.f || outermost(o.f).Desk || b.named[o.f] {
			continue
		}
		ids := b.p.Sorted(recordsOf(b.p, o.f))
		if len(ids) == 0 {
			return nil
		}
		if peer == nil {
			peer, id = o.f, ids[0]
		}
	}
	if peer == nil || slices.ContainsFunc(d.Func.Tree(maxNear), func(g *link.Func) bool { return g == peer }) {
		return nil
	}
	return &Breach{
		Func: d.Func, Pos: d.Func.Pos, Name: x.place(), Lacks: []Lack{{"audit", b.p.Guard(id).Name}}, Evidence: finding.SharedSink,
		Confidence: finding.Medium, entry: d.Func, changes: true, usual: true, in: peer, at: recordsOf(b.p, peer).At(id).Pos,
	}
}
