package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// The numbers of entry points that must reach a sink with a check, all of
// them, for another one to lack it: to change something in the same family, to
// change it anywhere, and to read. What one reads for itself others read for
// somebody else.
const (
	leastSharing     = 2
	leastSharingFar  = 3
	leastSharingRead = 4
)

// maxSharing is how many entry points may reach one sink for it to be an
// operation of theirs: what more of them reach is a general function of a
// storage layer.
const maxSharing = 20

// common compares a door with the others that reach one of its sinks: it is
// an outlier where each of them has a check before the sink.
func (v *vote) common(d *Door) *Outlier {
	for i := range d.leaves {
		l := &d.leaves[i]
		users := slices.DeleteFunc(once(v.reaching[l.Key]), func(o *Door) bool { return o.Func == d.Func || o.open() })
		if len(users) > maxSharing {
			continue
		}
		kin := slices.DeleteFunc(slices.Clone(users), func(o *Door) bool { return o.Families[0] != d.Families[0] })
		var o *Outlier
		if d.class == "out" {
			o = v.all(d, l, kin, leastSharingRead)
		} else if o = v.all(d, l, kin, leastSharing); o == nil {
			o = v.all(d, l, users, leastSharingFar)
		}
		if o != nil {
			return o
		}
	}
	return nil
}

// all compares a door with others that reach a sink, if all of them and at
// least some number check something before it.
func (v *vote) all(d *Door, l *link.Leaf, users []*Door, least int) *Outlier {
	if len(users) < least {
		return nil
	}
	checks := func(o *Door) bool {
		i := slices.IndexFunc(o.leaves, func(x link.Leaf) bool { return x.Key == l.Key })
		return i >= 0 && slices.ContainsFunc(v.extra(d, o), o.leaves[i].Held.Must.Has)
	}
	guarded := v.guarded(d, users)
	if len(guarded) < len(users) || count(guarded, checks) < len(users) || v.open(d, guarded) {
		return nil
	}
	if scoped(d) && 2*count(guarded, scoped) < len(guarded) {
		return nil
	}
	o := v.report(d, guarded, len(users))
	o.Evidence, o.Sink, o.Confidence = finding.SharedSink, l, finding.Medium
	if i := slices.IndexFunc(o.Peer.leaves, func(x link.Leaf) bool { return x.Key == l.Key }); i >= 0 {
		o.Primary = &o.Peer.leaves[i]
	}
	if d.class == "change" && o.Peer.Families[0] == d.Families[0] {
		o.Confidence = finding.High
	}
	return o
}
