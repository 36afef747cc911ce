package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// unrecordedSink compares a door with the others that reach one of its sinks:
// it lacks a record where each of them leaves one. It is nil when there is no
// such sink.
func (v *vote) unrecordedSink(d *Door) *Outlier {
	// What gives out a credential is asked for a record of that, whatever its
	// own thing is.
	own := d.rank < weight("mint") && slices.ContainsFunc(d.leaves, func(l link.Leaf) bool { return about(&l, d.Func.Noun) })
	for i := range d.leaves {
		l := &d.leaves[i]
		if own && !about(l, d.Func.Noun) {
			continue // done on the side: the record would be about its own thing
		}
		if v.p.Common(l.Key) || d.class == "change" && !l.Lasts() {
			continue
		}
		users := slices.DeleteFunc(slices.Clone(v.reaching[l.Key]), func(o *Door) bool { return o.Func == d.Func })
		if len(users) > maxSharing {
			continue
		}
		if o := v.withoutRecord(d, l, users); o != nil {
			return o
		}
	}
	return nil
}

// about reports whether a sink is about a thing by the type of its receiver, or
// by the function below the entry point that holds it.
func about(l *link.Leaf, noun string) bool {
	if noun == "" || len(l.Path) == 0 {
		return false
	}
	n := len(l.Path)
	named := func(h link.Hop) bool {
		recv := h.Target().Recv
		return strings.HasPrefix(strings.ToLower(recv[strings.LastIndexByte(recv, '.')+1:]), strings.ReplaceAll(noun, " ", ""))
	}
	return n == 1 || outermost(l.Path[n-1].Func).Noun == noun || slices.ContainsFunc(l.Path[n-2:], named)
}

// specific reports whether two ways to a sink meet in one operation: the
// function that both come to says what it is about. A store of anything is as
// many as it has callers.
func specific(a, b *link.Leaf) bool {
	i := meeting(a, b)
	return i == len(a.Path) || outermost(a.Path[i].Func).Noun != ""
}

// meeting is the hop of a way from which on it is that of another one.
func meeting(a, b *link.Leaf) int {
	i, j := len(a.Path), len(b.Path)
	for i > 0 && j > 0 && a.Path[i-1] == b.Path[j-1] {
		i, j = i-1, j-1
	}
	return i
}

// before reports whether a door also comes to the sink by a function that
// stands on a's way before both ways meet: as that way, without a record.
func before(o *Door, a, b *link.Leaf) bool {
	for i := 1; i < meeting(a, b); i++ {
		if o.Func.Comes(a.Path[i].Func) {
			return true
		}
	}
	return false
}

// withoutRecord compares a door with the others that reach a sink: those that
// do something else to the same thing, its family, and all. Who reads leaves
// a record only where the same thing is read with one.
func (v *vote) withoutRecord(d *Door, l *link.Leaf, users []*Door) *Outlier {
	kin := slices.DeleteFunc(slices.Clone(users), func(o *Door) bool { return o.Families[0] != d.Families[0] })
	twins := slices.DeleteFunc(slices.Clone(kin), func(o *Door) bool { return d.Func.Noun == "" || o.Func.Noun != d.Func.Noun })
	if o := v.allRecord(d, l, twins, 1); o != nil || d.class == "out" {
		return o
	}
	if o := v.allRecord(d, l, kin, leastSharing); o != nil {
		return o
	}
	if slices.ContainsFunc(users, func(o *Door) bool { return !purpose(o, l.Key) }) {
		return nil // what is done on the side is seldom what the record is about
	}
	if d.rank >= weight("mint") {
		return v.allRecord(d, l, users, leastSharing) // a credential is the same wherever it is made
	}
	return v.allRecord(d, l, users, leastSharingFar)
}

// purpose reports whether a door comes to a sink whenever it succeeds.
func purpose(d *Door, key string) bool {
	i := slices.IndexFunc(d.leaves, func(x link.Leaf) bool { return x.Key == key })
	return i >= 0 && d.leaves[i].Always()
}

// allRecord compares a door with others that reach a sink, if all of them and
// at least some number leave a record, and do so for the same class of
// operations.
func (v *vote) allRecord(d *Door, l *link.Leaf, users []*Door, least int) *Outlier {
	records := func(o *Door) link.Set {
		return v.recordsAround(o, l.Key).Only(func(id link.GuardID, _ link.Site) bool { return !v.p.Guard(id).Told })
	}
	same := func(o *Door) bool {
		i := slices.IndexFunc(o.leaves, func(x link.Leaf) bool { return x.Key == l.Key })
		return o.class == d.class && i >= 0 && specific(l, &o.leaves[i]) && records(o).Len() > 0 && !before(o, l, &o.leaves[i])
	}
	if len(users) < least || count(users, same) < len(users) {
		return nil
	}
	o := v.unlike(d, users, len(users), records)
	o.Evidence, o.Sink = finding.SharedSink, l
	if i := slices.IndexFunc(o.Peer.leaves, func(x link.Leaf) bool { return x.Key == l.Key }); i >= 0 {
		o.Primary = &o.Peer.leaves[i]
	}
	return o
}

// recordsAround are the audit events that a door leaves when it has come to a
// sink: those of its own successes, and of the functions on the way there.
func (v *vote) recordsAround(d *Door, key string) link.Set {
	set := d.records(v.p)
	for i := range d.leaves {
		if d.leaves[i].Key != key {
			continue
		}
		for _, h := range d.leaves[i].Path {
			set = set.Union(audits(v.p, h.Func.Successes(h.Func.States(), nil)))
		}
	}
	return set
}
