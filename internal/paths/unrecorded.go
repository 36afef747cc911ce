package paths

import (
	"cmp"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// The lower bounds that the share of siblings that leave an audit event must
// reach. Reading is recorded only where nearly everything is.
const (
	leastAudited     = 0.65
	leastReadAudited = 0.75
)

// Unrecorded returns the entry points that leave no audit event where their
// siblings do.
func Unrecorded(p *link.Program) []*Outlier {
	v := newVote(p)
	var all []*Outlier
	for _, d := range Doors(p) {
		if o := v.unrecorded(d); o != nil {
			all = append(all, o)
		}
	}
	return sinks(handed(all))
}

// handed leaves out who only hands on to another one that is reported: what is
// missing is missing there.
func handed(all []*Outlier) []*Outlier {
	by := map[*link.Func]bool{}
	for _, o := range all {
		by[o.Door.Func] = true
	}
	return slices.DeleteFunc(all, func(o *Outlier) bool {
		return slices.ContainsFunc(o.Sink.Path, func(h link.Hop) bool { return h.Func != o.Door.Func && by[h.Func] })
	})
}

// unrecorded compares a door with its siblings, nil when it lacks nothing.
func (v *vote) unrecorded(d *Door) *Outlier {
	if d.class == "out" && d.open() {
		return nil // what everybody may look at nobody has to answer for
	}
	if d.recordsAny(v.p) {
		return v.unrecordedService(d)
	}
	if !slices.ContainsFunc(d.leaves, lasts) {
		return v.unrecordedSink(d)
	}
	for _, f := range append(d.Families[:len(d.Families):len(d.Families)], d.root) {
		if f == "" {
			continue
		}
		peers := slices.DeleteFunc(once(v.families[f]), func(o *Door) bool {
			// One that records under a condition speaks neither way.
			return o.Func == d.Func || o.class != d.class || o.class == "out" && o.open() || o.records(v.p).Len() == 0 && o.recordsAny(v.p)
		})
		audited := slices.DeleteFunc(slices.Clone(peers), func(o *Door) bool { return o.records(v.p).Len() == 0 })
		least := leastAudited
		if d.class == "out" {
			least = leastReadAudited
		}
		if len(peers) < leastPeers || wilson(len(audited), len(peers)) < least {
			continue
		}
		return v.unlike(d, audited, len(peers), func(o *Door) link.Set { return o.records(v.p) })
	}
	if o := v.unrecordedSink(d); o != nil {
		return o
	}
	return v.unrecordedService(d)
}

func lasts(l link.Leaf) bool { return l.Lasts() }

// recordsAny reports whether a door, something below it or its middleware may
// leave an audit event.
func (d *Door) recordsAny(p *link.Program) bool {
	return d.Func.MayAudit() || d.Entry != nil && d.Entry.Audits || holdsAudit(p, d.around) || holdsAudit(p, d.may)
}

// records are the audit events that a door leaves when it succeeds. A return
// that follows a failure without saying so hides some of them from the
// others.
func (d *Door) records(p *link.Program) link.Set {
	return recordsOf(p, d.Func)
}

// unlike writes down which audit event the siblings leave.
func (v *vote) unlike(d *Door, audited []*Door, of int, records func(*Door) link.Set) *Outlier {
	votes := map[link.GuardID]int{}
	for _, o := range audited {
		for id := range records(o).All() {
			votes[id]++
		}
	}
	most := func(o *Door) []link.GuardID {
		set := records(o)
		ids := v.p.Sorted(set)
		slices.SortStableFunc(ids, func(a, b link.GuardID) int {
			return cmp.Or(-cmp.Compare(written(o, set, a), written(o, set, b)), -cmp.Compare(votes[a], votes[b]))
		})
		return ids
	}
	peer := slices.MinFunc(audited, func(a, b *Door) int {
		return cmp.Or(-cmp.Compare(likeness(d, a), likeness(d, b)), -cmp.Compare(votes[most(a)[0]], votes[most(b)[0]]), a.Func.Pos.Compare(b.Func.Pos))
	})
	sink := gravest(d.leaves)
	if alike := kinds(d.leaves, audited); len(alike) > 0 {
		sink = gravest(alike)
	}
	o := &Outlier{
		Door: d, Peer: peer, Missing: most(peer), With: len(audited), Of: of, at: records(peer),
		Sink: sink, Primary: gravest(peer.leaves), Evidence: finding.Sibling, Confidence: finding.Medium,
	}
	o.fold()
	return o
}

// kinds keeps the sinks of the kinds that those who record have as well: what
// else a door does on its way, as to sign an address, is not what they record.
func kinds(leaves []link.Leaf, audited []*Door) []link.Leaf {
	return slices.DeleteFunc(slices.Clone(leaves), func(l link.Leaf) bool {
		has := func(o *Door) bool {
			return slices.ContainsFunc(o.leaves, func(x link.Leaf) bool { return x.Kind == l.Kind })
		}
		return !l.Lasts() || 2*count(audited, has) < len(audited)
	})
}

// written grades where an audit event is left: by the entry point itself, or
// deeper.
func written(d *Door, set link.Set, id link.GuardID) int {
	if set.At(id).In == d.Func.ID {
		return 1
	}
	return 0
}
