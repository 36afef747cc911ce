package paths

import (
	"cmp"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// leastLookers is how many others must look a thing up, and ask about it, for
// one to lack the question.
const leastLookers = 3

// lookedUp compares a door that looks up a thing only to see whether it is
// there with the others that look it up the same way: it is an outlier where
// each of these asks whether the caller may have to do with it. What d asks
// itself is about something else, as it does not read the thing.
func (v *vote) lookedUp(d *Door) *Outlier {
	if d.class != "change" {
		return nil
	}
	for k := range d.Func.Calls {
		c := &d.Func.Calls[k]
		if c.Mode != summary.Now || !c.Fetches || !c.Object || c.Unread&1 == 0 {
			continue
		}
		others := slices.DeleteFunc(v.looking(c), func(o *Door) bool { return o.Func == d.Func || o.open() || o.class != d.class })
		asking := slices.DeleteFunc(slices.Clone(others), func(o *Door) bool { return len(v.asked(d, o)) == 0 })
		if len(asking) < leastLookers || len(asking) < len(others) {
			continue
		}
		peer := slices.MinFunc(asking, func(a, b *Door) int {
			return cmp.Or(-cmp.Compare(likeness(d, a), likeness(d, b)), a.Func.Pos.Compare(b.Func.Pos))
		})
		o := &Outlier{
			Door: d, Peer: peer, Missing: v.asked(d, peer), With: len(asking), Of: len(others), at: peer.may, among: asking,
			Sink: gravest(d.leaves), Primary: gravest(peer.leaves), Evidence: finding.SharedSink, Confidence: finding.Medium,
		}
		o.fold()
		return o
	}
	return nil
}

// asked are the checks on an object that a peer may make in its own function,
// and d nowhere in its own: what is asked deeper down is asked of something else.
func (v *vote) asked(d, peer *Door) []link.GuardID {
	own := map[string]bool{}
	for id, site := range d.may.All() {
		if site.In == d.Func.ID {
			own[v.base(id)] = true
		}
	}
	var all []link.GuardID
	for _, id := range v.p.Sorted(peer.may) {
		if v.counts(id) && v.p.Guard(id).Strength == summary.Object && peer.may.At(id).In == peer.Func.ID && !own[v.base(id)] && !weighedBy(v.p, id, held{d.may}) {
			all = append(all, id)
		}
	}
	return all
}

// looking are the doors that make the same call in their own functions, each
// handler once.
func (v *vote) looking(c *summary.Call) []*Door {
	name := c.Static + c.Invoke
	return slices.DeleteFunc(once(Doors(v.p)), func(o *Door) bool {
		return name == "" || !slices.ContainsFunc(o.Func.Calls, func(k summary.Call) bool { return k.Static+k.Invoke == name && k.Mode == summary.Now })
	})
}
