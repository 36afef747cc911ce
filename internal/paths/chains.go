package paths

import (
	"cmp"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// leastPlaces is how many places must add the middleware that one route
// lacks: then it is written down for each route or group, and can be forgotten.
// What one place adds for most routes is a choice of groups.
const leastPlaces = 3

// chained compares the middleware of a route with that of the routes beside
// it: it is an outlier if all others with its method have a guard more.
func (v *vote) chained(d *Door) *Outlier {
	if d.Entry == nil || d.class != "change" || d.open() || d.Entry.Public || d.Entry.Trusted || v.asks(d) {
		return nil
	}
	for _, peers := range v.besides(d) {
		if o := v.forgotten(d, peers); o != nil {
			return o
		}
	}
	return nil
}

// asks reports whether a door is sure to ask for more than who calls, beyond
// what stands around it.
func (v *vote) asks(d *Door) bool {
	for id := range d.sure.All() {
		if !d.around.Has(id) && v.counts(id) {
			return true
		}
	}
	return false
}

// besides lists the families of a route in which chains are compared: what
// lies below its own pattern or beside it, and what the same function binds.
// Only routes of one method are compared, each handler once.
func (v *vote) besides(d *Door) [][]*Door {
	var all [][]*Door
	e := d.Entry
	family := func(in func(*link.Entry) bool) {
		var peers []*Door
		for _, o := range Doors(v.p) {
			if o.Entry == nil || o.Func == d.Func || o.class != d.class || o.open() || o.Entry.Public || o.Entry.Trusted {
				continue
			}
			if o.Entry.Transport != e.Transport || o.Entry.Method != e.Method || !in(o.Entry) {
				continue
			}
			if !slices.ContainsFunc(peers, func(p *Door) bool { return p.Func == o.Func }) {
				peers = append(peers, o)
			}
		}
		if len(peers) >= leastPeers {
			all = append(all, peers)
		}
	}
	if known, unknown := strings.CutPrefix(e.Pattern, "?"); !strings.Contains(known, "?") {
		for _, place := range []string{e.Pattern, parent(e.Pattern)} {
			if strings.Count(place, "/") > 1 { // under a prefix that is not known they are compared where one function binds them
				family(func(o *link.Entry) bool {
					return strings.HasPrefix(o.Pattern, place+"/") && (!unknown || e.Binder() != nil && o.Binder() == e.Binder())
				})
			}
		}
	}
	if f := e.Binder(); f != nil {
		family(func(o *link.Entry) bool { return o.Binder() == f })
	}
	return all
}

// parent is a pattern without its last element.
func parent(pattern string) string {
	i := strings.LastIndexByte(strings.TrimSuffix(pattern, "/"), '/')
	return pattern[:max(i, 0)]
}

// forgotten is the outlier that d is among peers which all have middleware more.
func (v *vote) forgotten(d *Door, peers []*Door) *Outlier {
	count := map[string]int{}
	var guarded []*Door
	places := map[finding.Position]int{}
	for _, o := range peers {
		more := v.more(o, d)
		if len(more) == 0 && !v.asks(o) || len(v.more(d, o)) > 0 {
			return nil // another one lacks it too, or d has something else instead
		}
		if len(more) == 0 {
			continue
		}
		guarded = append(guarded, o)
		for _, l := range more {
			count[v.nameOf(l)]++
			places[l.Pos]++
		}
	}
	for _, n := range places {
		if 2*n > len(guarded) {
			return nil
		}
	}
	if len(guarded) < leastPeers || len(places) < leastPlaces || wilson(len(guarded), len(peers)) < leastReadShare {
		return nil
	}
	if scoped(d) && 2*len(slices.DeleteFunc(slices.Clone(guarded), func(o *Door) bool { return !scoped(o) })) < len(guarded) {
		return nil
	}
	best := func(o *Door) int {
		n := 0
		for _, l := range v.more(o, d) {
			n = max(n, count[v.nameOf(l)])
		}
		return n
	}
	peer := slices.MinFunc(guarded, func(a, b *Door) int {
		return cmp.Or(-cmp.Compare(likeness(d, a), likeness(d, b)), -cmp.Compare(best(a), best(b)), a.Func.Pos.Compare(b.Func.Pos))
	})
	o := &Outlier{Door: d, Peer: peer, With: len(guarded), Of: len(peers), at: peer.Entry.Around.Must, Evidence: finding.Registration, Confidence: finding.Medium, bound: d.Entry.Binder() != nil}
	o.by = v.more(peer, d)
	for _, l := range o.by {
		for _, id := range v.p.Sorted(l.Held.Must) {
			if !v.p.Guard(id).Audit && !slices.Contains(o.Missing, id) {
				o.Missing = append(o.Missing, id)
			}
		}
	}
	o.Sink, o.Primary = gravest(d.leaves), gravest(peer.leaves)
	o.fold()
	return o
}

// more is the middleware before a that guards, and does not stand before b
// with whatever arguments. What a handler checks itself counts as well.
func (v *vote) more(a, b *Door) []link.Link {
	var all []link.Link
	for _, l := range a.Entry.Chain {
		before := func(o link.Link) bool { return v.nameOf(o) == v.nameOf(l) }
		if !v.guards(l, b) || slices.ContainsFunc(b.Entry.Chain, before) || slices.ContainsFunc(all, before) {
			continue
		}
		all = append(all, l)
	}
	return all
}

// otherwise reports whether a door is registered behind a guard that hardly any
// of its siblings stands behind, such as that of a half finished login: it was
// chosen for this door, in place of theirs.
func (v *vote) otherwise(d *Door, siblings []*Door) bool {
	if d.Entry == nil {
		return false
	}
	return slices.ContainsFunc(d.Entry.Chain, func(l link.Link) bool {
		if !l.Sure || !slices.ContainsFunc(v.p.Sorted(l.Held.Must), func(id link.GuardID) bool { return v.asksWho(id) }) {
			return false
		}
		n := count(siblings, func(o *Door) bool {
			return o.Entry != nil && slices.ContainsFunc(o.Entry.Chain, func(b link.Link) bool { return v.nameOf(b) == v.nameOf(l) || sameChecks(b, l) })
		})
		return 4*n < len(siblings)
	})
}

// asksWho reports whether a guard asks at least who calls.
func (v *vote) asksWho(id link.GuardID) bool {
	g := v.p.Guard(id)
	return !g.Audit && !g.Narrow && g.Strength >= summary.Identity && v.p.Decides(id)
}

// guards reports whether a link asks something that b does not ask anywhere.
func (v *vote) guards(l link.Link, b *Door) bool {
	for id := range l.Held.Must.All() {
		if !b.may.Has(id) && v.asksWho(id) {
			return true
		}
	}
	return false
}

// nameOf is the name of a link without constant arguments.
func (v *vote) nameOf(l link.Link) string {
	if i := strings.LastIndexByte(l.Name, '('); i > 0 && strings.HasSuffix(l.Name, ")") {
		return l.Name[:i]
	}
	return l.Name
}
