package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// protocols compares the ways to one operation over different transports, as
// of a tool for models and a handler of requests: those over one must all ask
// for a permission that the way over the other does not ask for.
func (t *transports) protocols() []*Outlier {
	var all []*Outlier
	said := map[*link.Func]bool{}
	for _, d := range Doors(t.p) {
		if d.Entry == nil || d.Entry.Trusted || d.Entry.Public || d.open() || said[d.Func] {
			continue
		}
		if o := t.otherTransport(d); o != nil {
			said[d.Func] = true
			all = append(all, o)
		}
	}
	return all
}

// otherTransport compares a door with those of other transports, one sink
// after the other.
func (t *transports) otherTransport(d *Door) *Outlier {
	for i := range d.leaves {
		l := &d.leaves[i]
		users := slices.Clone(t.reaching[l.Key])
		if len(users) > maxSharing {
			continue
		}
		own := slices.DeleteFunc(slices.Clone(users), func(o *Door) bool { return o.Func == d.Func || o.Entry == nil || t.elsewhere(d, o) })
		peers := slices.DeleteFunc(users, func(o *Door) bool { return !t.elsewhere(d, o) || !meet(l, o) || o.open() })
		least := 1
		if d.class == "out" {
			least = leastSharing // what one may read others read for themselves
		}
		guarded := t.guarded(d, peers)
		if len(peers) < least || len(guarded) < len(peers) || len(t.guarded(d, own)) < len(own) || scoped(d) && !slices.ContainsFunc(guarded, scoped) {
			continue
		}
		set := t.before(d, guarded[0], l)
		for _, o := range guarded[1:] {
			has := t.before(d, o, l)
			if has.Len() == 0 {
				set = link.Set{}
			}
		}
		if set.Len() == 0 {
			continue
		}
		o := t.outlierOf(d, guarded[0], set, "over "+d.Entry.Base(), link.Short(guarded[0].Func.ID)+" over "+guarded[0].Entry.Base())
		o.Sink, o.place, o.Confidence = l, d.Pos, finding.Medium
		return o
	}
	return nil
}

// elsewhere reports whether a door is entered over another transport. A
// gateway in the process is one of the server's own, and compared as such.
func (t *transports) elsewhere(d, o *Door) bool {
	return o.Entry != nil && o.Func != d.Func && o.Entry.Base() != d.Entry.Base() && o.Entry.Beside == "" && d.Entry.Beside == "" && !o.Entry.Trusted
}

// meet reports whether a door reaches a sink by the same operation of the
// program: its last function, or a method of an interface.
func meet(l *link.Leaf, o *Door) bool {
	return slices.ContainsFunc(o.leaves, func(x link.Leaf) bool {
		if x.Key != l.Key || len(x.Path) == 0 || len(l.Path) == 0 {
			return false
		}
		return l.Open || len(l.Path) > 1 && len(x.Path) > 1 && l.Path[len(l.Path)-1] == x.Path[len(x.Path)-1]
	})
}

// before are the permissions that a door asks for before a sink and d does
// not.
func (t *transports) before(d, o *Door, l *link.Leaf) link.Set {
	set := link.Set{}
	for _, x := range o.leaves {
		if x.Key == l.Key {
			set = set.Union(x.Held.Must)
		}
	}
	extra := t.extra(d, o)
	return set.Only(func(id link.GuardID, _ link.Site) bool { return slices.Contains(extra, id) })
}
