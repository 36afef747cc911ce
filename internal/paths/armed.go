package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// leastWitnesses is how many ways must ask for a permission that one arm of an
// entry point does not ask for: other arms of it, and other entry points that
// do the same as the arm. There must be some of either.
const leastWitnesses = 3

// unarmed compares the arms of one entry point, as those of a bulk endpoint
// that does what its request names: an arm is an outlier if its operation has a
// check before it wherever else outside input reaches it, which other arms make
// as well. That the entry point makes the check somewhere clears nothing then.
func (v *vote) unarmed(d *Door) *Outlier {
	if d.open() || d.class != "change" {
		return nil
	}
	for i := range d.leaves {
		l := &d.leaves[i]
		users := v.others(d, l)
		if d.inArm(l) < 0 || len(users) == 0 || len(users) > maxSharing {
			continue
		}
		for _, id := range v.askedBy(users, l) {
			arms := v.arms(d, l, id)
			if arms == 0 || arms+len(users) < leastWitnesses || d.Func.AskedBefore(d.inArm(l), id) {
				continue
			}
			peer := users[0]
			at := slices.IndexFunc(peer.leaves, func(x link.Leaf) bool { return x.Key == l.Key })
			return &Outlier{
				Door: d, Peer: peer, Missing: []link.GuardID{id}, With: len(users), Of: len(users), at: peer.leaves[at].Held.Must,
				among: users, arms: arms, Sink: l, Primary: &peer.leaves[at], Evidence: finding.SharedSink, Confidence: finding.Medium,
			}
		}
	}
	return nil
}

// inArm is the block of the entry point's own call that leads to a sink; -1
// where that lies in another function.
func (d *Door) inArm(l *link.Leaf) int {
	if len(l.Path) == 0 || l.Path[0].Func != d.Func {
		return -1
	}
	return d.Func.BlockOf(l.Path[0].Call)
}

// others are the doors beside d that reach a sink as directly as d does, one of
// each function: those that do this, and not those for which it is a step on the
// way to something else.
func (v *vote) others(d *Door, l *link.Leaf) []*Door {
	return slices.DeleteFunc(once(v.reaching[l.Key]), func(o *Door) bool {
		return o.Func == d.Func || o.open() || !slices.ContainsFunc(o.leaves, func(x link.Leaf) bool { return x.Key == l.Key && len(x.Path) <= len(l.Path) })
	})
}

// askedBy are the checks that all doors make before a sink, and that do not hold
// on the way l to it.
func (v *vote) askedBy(users []*Door, l *link.Leaf) []link.GuardID {
	var ids []link.GuardID
	for _, id := range v.p.Sorted(users[0].sure) {
		if v.counts(id) && !satisfied(v.p, id, held{l.Held.Must}) && !slices.ContainsFunc(users, func(o *Door) bool { return !o.always(l.Key, id) }) {
			ids = append(ids, id)
		}
	}
	return ids
}

// always reports whether a door makes a check before each of its ways to a sink.
func (d *Door) always(key string, id link.GuardID) bool {
	return !slices.ContainsFunc(d.leaves, func(l link.Leaf) bool { return l.Key == key && !l.Held.Must.Has(id) })
}

// arms is how many calls of a door lead to other sinks behind a check, and lie on
// other arms than the one that leads to l: neither comes after the other.
func (v *vote) arms(d *Door, l *link.Leaf, id link.GuardID) int {
	if d.around.Has(id) {
		return 0
	}
	var calls []int32
	for i := range d.leaves {
		o := &d.leaves[i]
		if o.Key == l.Key || !o.Held.Must.Has(id) || d.inArm(o) < 0 || slices.Contains(calls, o.Path[0].Call) {
			continue
		}
		if d.Func.Apart(d.inArm(l), d.inArm(o)) {
			calls = append(calls, o.Path[0].Call)
		}
	}
	return len(calls)
}
