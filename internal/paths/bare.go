package paths

import (
	"cmp"
	"maps"
	"net/http"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// What a route must lack alone to be an outlier among all of its router: how
// many others stand behind the middleware, in how many places that is written
// down, and what share of them it must be. The share is high, as the routes of
// a whole router have little else in common.
const (
	leastBeside = 10
	bareShare   = 0.75
	mostBare    = 4 // routes that lack it: more of them are a part of the router that is open
)

// bareRoute compares the middleware of a route that nothing is known to check
// with that of all routes of its router, whatever functions bind them, and also
// where the request is turned into another transport: what nearly all routes
// name, each for itself, was forgotten there.
func (v *vote) bareRoute(d *Door) *Outlier {
	e := d.Entry
	if e == nil || e.Public || e.Trusted || d.open() || v.looks(d) || scoped(d) || looksAtCaller(d.Func) {
		return nil
	}
	covers := map[string]*cover{}
	bare := 0
	var seen []*link.Func
	for _, o := range v.routed(v.p.Root(e)) {
		if o.Fn == nil || o.Fn == d.Func || slices.Contains(seen, o.Fn) || o.Fn.Public || o.Method == http.MethodOptions {
			continue
		}
		seen = append(seen, o.Fn)
		none := true
		for _, l := range o.Chain {
			if !v.guarding(l) {
				continue
			}
			none = false
			c := covers[madeBy(l)]
			if c == nil {
				c = &cover{places: map[finding.Position]bool{}}
				covers[madeBy(l)] = c
			}
			c.entries = append(c.entries, o)
			c.places[l.Pos] = true
		}
		if none {
			bare++
		}
	}
	best := ""
	for _, k := range slices.Sorted(maps.Keys(covers)) {
		if best == "" || len(covers[k].entries) > len(covers[best].entries) {
			best = k
		}
	}
	if best == "" {
		return nil
	}
	c := covers[best]
	if with := len(c.entries); with < leastBeside || 2*len(c.places) < with || bare >= mostBare || wilson(with, with+bare) < bareShare {
		return nil
	}
	return v.bareOutlier(d, c, best, bare)
}

// bareOutlier says what a route lacks: the peer is the one most like it.
func (v *vote) bareOutlier(d *Door, c *cover, lacks string, bare int) *Outlier {
	near := slices.MinFunc(c.entries, func(a, b *link.Entry) int {
		return cmp.Or(cmp.Compare(apartBy(d.Entry.Pattern, a.Pattern), apartBy(d.Entry.Pattern, b.Pattern)), a.Registered.Compare(b.Registered))
	})
	peer := &Door{Func: near.Fn, Entry: near, Pos: near.Fn.Pos, sure: near.Around.Must}
	o := &Outlier{Door: d, Peer: peer, With: len(c.entries), Of: len(c.entries) + bare, at: near.Around.Must,
		Evidence: finding.Registration, Confidence: finding.Medium, bound: true, Sink: gravest(d.leaves)}
	i := slices.IndexFunc(near.Chain, func(l link.Link) bool { return madeBy(l) == lacks })
	o.by = []link.Link{near.Chain[i]}
	for _, id := range v.p.Sorted(o.by[0].Held.Must) {
		if v.asksWho(id) {
			o.Missing = append(o.Missing, id)
		}
	}
	o.fold()
	return o
}

// routed are the routes of a router, in order.
func (v *vote) routed(router string) []*link.Entry {
	return v.p.Memo("routed", func() any {
		all := map[string][]*link.Entry{}
		for _, e := range v.p.Entries() {
			if root := v.p.Root(e); root != "" {
				all[root] = append(all[root], e)
			}
		}
		return all
	}).(map[string][]*link.Entry)[router]
}

// apartBy is by how much two patterns differ: what they have not in common at
// their ends, or else at their beginnings.
func apartBy(a, b string) int {
	if last(a) == last(b) {
		return 0
	}
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return 1 + max(len(a), len(b)) - n
}
