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
// siblings that change something too, read the same of the request and deny
// where that is empty. nil when it lacks nothing. What reads nothing of the kind
// may be open to everybody by choice, as where accounts are made.
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
	if !reads(d.Func, g.Name) {
		return nil
	}
	same := slices.DeleteFunc(slices.Clone(peers), func(o *Door) bool { return !reads(o.Func, g.Name) })
	asking := slices.DeleteFunc(slices.Clone(same), func(o *Door) bool { return !o.sure.Has(id) || o.sure[id].In != o.Func.ID })
	if len(asking) < leastLooking || float64(len(asking)) < leastReaders*float64(len(same)) {
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

// reads reports whether a function itself makes the call of a library that a
// guard is named for.
func reads(f *link.Func, guard string) bool {
	for k := range f.Calls {
		if f.CallName(int32(k)) == guard && len(f.Targets(&f.Calls[k])) == 0 {
			return true
		}
	}
	return false
}
