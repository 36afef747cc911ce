package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// leastLooking is how many siblings must ask who calls for one that does not to
// be wrong.
const leastLooking = 3

// leastReaders is the share of those that read the same of the request that
// must ask whether it says anything.
const leastReaders = 0.75

// unlooked compares a door that changes something and never asks who calls with
// siblings that change something too and ask themselves: with those that read
// the same of the request, or else with all. nil when it lacks nothing.
func (v *vote) unlooked(d *Door) *Outlier {
	if d.class != "change" || d.Entry == nil || v.looks(d) {
		return nil
	}
	for _, f := range d.Families {
		peers := slices.DeleteFunc(once(v.families[f]), func(o *Door) bool { return o.Func == d.Func || o.open() || o.class != d.class })
		for _, peer := range peers {
			for _, id := range v.p.Sorted(peer.sure) {
				if o := v.without(d, peers, id); o != nil {
					return o
				}
			}
		}
	}
	return nil
}

// without is a door as an outlier among peers that make a check in their own
// functions; nil when too few do.
func (v *vote) without(d *Door, peers []*Door, id link.GuardID) *Outlier {
	g := v.p.Guard(id)
	if g.Audit || g.Strength < summary.Identity {
		return nil
	}
	same, share := peers, 1.0
	if reads(d.Func, g.Name) {
		same, share = slices.DeleteFunc(slices.Clone(peers), func(o *Door) bool { return !reads(o.Func, g.Name) }), leastReaders
	}
	asking := slices.DeleteFunc(slices.Clone(same), func(o *Door) bool { return !o.sure.Has(id) || o.sure[id].In != o.Func.ID })
	if len(asking) < leastLooking || float64(len(asking)) < share*float64(len(same)) {
		return nil
	}
	peer := slices.MinFunc(asking, func(a, b *Door) int { return likeness(d, b) - likeness(d, a) })
	o := &Outlier{
		Door: d, Sink: gravest(d.leaves), Peer: peer, Primary: gravest(peer.leaves), Missing: []link.GuardID{id},
		With: len(asking), Of: len(same), at: peer.sure, among: asking, Evidence: finding.Sibling, Confidence: finding.Medium,
	}
	o.fold()
	return o
}

// reads reports whether a function itself makes the call that a guard is named
// for.
func reads(f *link.Func, guard string) bool {
	for k := range f.Calls {
		if f.CallName(int32(k)) == guard {
			return true
		}
	}
	return false
}
