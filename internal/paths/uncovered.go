package paths

import (
	"cmp"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// The numbers of routes beside one that must stand behind a middleware which it
// lacks, where others lack it too: for what changes something, and for what
// reads. Their share must be high, as a few more that lack it may be open by
// choice.
const (
	leastCovered     = 6
	coveredShare     = 0.6
	coveredReadShare = 0.75
	mostUncovered    = 3 // more of one place that lack the same were left out together
)

// uncovered compares the middleware of a route with that of the routes beside
// it, where not all of these have the same: it is an outlier if most have what
// it has and one guard more.
func (v *vote) uncovered(d *Door) *Outlier {
	if d.Entry == nil || d.Entry.Binder() == nil || !d.Entry.Plain || d.open() || d.Entry.Public || d.Entry.Trusted || v.asksItself(d) || scoped(d) {
		return nil
	}
	acts := v.acting(d)
	if !acts && looksAtCaller(d.Func) {
		return nil // it may give each caller what is his
	}
	for _, peers := range v.around(d, acts) {
		if o := v.lacksLink(d, peers, acts); o != nil {
			return o
		}
	}
	return nil
}

// asksItself reports whether a door is sure to ask who calls, beyond what stands
// around it.
func (v *vote) asksItself(d *Door) bool {
	for id := range d.sure.All() {
		if !d.around.Has(id) && v.asksWho(id) {
			return true
		}
	}
	return false
}

// acting reports whether a door is there to change something or to have
// something done: its name says so, or its method where methods tell anything.
func (v *vote) acting(d *Door) bool {
	switch d.Entry.Method {
	case http.MethodGet, http.MethodHead, http.MethodOptions:
		return d.Func.Does == "write"
	case http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete:
		if !v.speaking()[outermost(d.Entry.Binder())] {
			return d.Func.Does == "write"
		}
		return d.class == "change" || d.Func.Does != "read" && slices.ContainsFunc(d.leaves, func(l link.Leaf) bool { return l.Kind != "read" })
	}
	return d.class == "change"
}

// speaking are the functions that bind routes with a method for changes beside
// POST. Where all is posted, the method says nothing.
func (v *vote) speaking() map[*link.Func]bool {
	return v.p.Memo("speaking", func() any {
		all := map[*link.Func]bool{}
		for _, e := range v.p.Entries() {
			switch e.Method {
			case http.MethodPut, http.MethodPatch, http.MethodDelete:
				if e.Binder() != nil {
					all[outermost(e.Binder())] = true
				}
			}
		}
		return all
	}).(map[*link.Func]bool)
}

// looksAtCaller reports whether a function gives any call who asks.
func looksAtCaller(f *link.Func) bool {
	return slices.ContainsFunc(f.Calls, func(c summary.Call) bool { return c.Caller || c.Narrows || c.Scoped || c.Identifies })
}

// around lists the routes that a route is compared with: those that lie in
// one place, and if they change something also those that are bound in one
// function. Each handler counts once.
func (v *vote) around(d *Door, acts bool) [][]*Door {
	var all [][]*Door
	e := d.Entry
	family := func(in func(*link.Entry) bool) {
		var peers []*Door
		for _, o := range Doors(v.p) {
			if o.Entry == nil || o.Entry.Binder() == nil || o.Func == d.Func || o.open() || o.Entry.Public || o.Entry.Trusted || o.Entry.Transport != e.Transport || !in(o.Entry) {
				continue
			}
			if v.acting(o) == acts && !slices.ContainsFunc(peers, func(p *Door) bool { return p.Func == o.Func }) {
				peers = append(peers, o)
			}
		}
		all = append(all, peers)
	}
	for _, place := range v.where.about(e.Pattern, acts) {
		family(func(o *link.Entry) bool { return strings.HasPrefix(o.Pattern, place+"/") && sameBinder(o, e) })
	}
	if acts {
		family(func(o *link.Entry) bool { return sameBinder(o, e) })
	}
	return all
}

// about lists the places of a pattern that are about one thing: it and what it
// lies in, without the variables at its end; with roots also what holds many.
func (w *atlas) about(pattern string, roots bool) []string {
	base := pattern
	for strings.ContainsAny(last(base), "{:*<") {
		base = above(base)
	}
	var all []string
	for _, place := range []string{pattern, base, above(base)} {
		if strings.Count(place, "/") > 1 && !strings.HasSuffix(place, "?") && (roots || len(w.below[place]) < leastResources) && !slices.Contains(all, place) {
			all = append(all, place)
		}
	}
	return all
}

// sameBinder reports whether one function, closures included, binds two routes.
func sameBinder(a, b *link.Entry) bool {
	return outermost(a.Binder()) == outermost(b.Binder())
}

// A cover is a middleware that stands before some routes and not before the one
// that is compared with them.
type cover struct {
	doors   []*Door
	entries []*link.Entry             // instead of doors, where they need reach nothing
	places  map[finding.Position]bool // where it is written down
}

// coversOf finds what stands before the peers of d, where all that guards d does
// as well, and asks more; and the peers that do not ask in another manner.
func (v *vote) coversOf(d *Door, peers []*Door, acts bool) (covers map[string]*cover, plain []*Door) {
	covers = map[string]*cover{}
	for _, o := range peers {
		if !v.covers(o, d) {
			continue
		}
		if !v.asksItself(o) && !scoped(o) && (acts || !looksAtCaller(o.Func)) {
			plain = append(plain, o)
		}
		for _, l := range o.Entry.Chain {
			if !v.adds(l, d) {
				continue
			}
			c := covers[madeBy(l)]
			if c == nil {
				c = &cover{places: map[finding.Position]bool{}}
				covers[madeBy(l)] = c
			}
			if !slices.Contains(c.doors, o) {
				c.doors = append(c.doors, o)
			}
			c.places[l.Pos] = true
		}
	}
	return covers, plain
}

// lacksLink is the outlier that d is among peers most of which stand behind
// all that guards d, and behind one middleware more.
func (v *vote) lacksLink(d *Door, peers []*Door, acts bool) *Outlier {
	least := coveredShare
	if !acts {
		least = coveredReadShare
	}
	covers, plain := v.coversOf(d, peers, acts)
	of := 0
	best := ""
	for _, k := range slices.Sorted(maps.Keys(covers)) {
		c := covers[k]
		without := count(plain, func(o *Door) bool { return !slices.Contains(c.doors, o) })
		if len(c.doors) < leastCovered || without >= mostUncovered || acts && len(c.places) < leastPlaces || wilson(len(c.doors), len(c.doors)+without) < least {
			continue
		}
		if best == "" || len(c.doors) > len(covers[best].doors) {
			best, of = k, len(c.doors)+without
		}
	}
	if best == "" {
		return nil
	}
	guarded := covers[best].doors
	peer := slices.MinFunc(guarded, func(a, b *Door) int {
		return cmp.Or(-cmp.Compare(likeness(d, a), likeness(d, b)), a.Func.Pos.Compare(b.Func.Pos))
	})
	o := &Outlier{Door: d, Peer: peer, With: len(guarded), Of: of, at: peer.Entry.Around.Must, Evidence: finding.Registration, Confidence: finding.Medium, bound: true}
	i := slices.IndexFunc(peer.Entry.Chain, func(l link.Link) bool { return madeBy(l) == best })
	o.by = []link.Link{peer.Entry.Chain[i]}
	for _, id := range v.p.Sorted(o.by[0].Held.Must) {
		if v.asksWho(id) {
			o.Missing = append(o.Missing, id)
		}
	}
	o.Sink, o.Primary = gravest(d.leaves), gravest(peer.leaves)
	o.fold()
	return o
}

// covers reports whether all that guards d stands before o as well.
func (v *vote) covers(o, d *Door) bool {
	return !slices.ContainsFunc(d.Entry.Chain, func(l link.Link) bool {
		return v.guarding(l) && !slices.ContainsFunc(o.Entry.Chain, func(m link.Link) bool { return madeBy(m) == madeBy(l) })
	})
}

// adds reports whether a link asks of the caller what nothing on the way of d
// asks: something else, or with other constants.
func (v *vote) adds(l link.Link, d *Door) bool {
	if !v.guarding(l) {
		return false
	}
	again := false
	for _, m := range d.Entry.Chain {
		if madeBy(m) == madeBy(l) {
			return false
		}
		mine, _, _ := m.Made()
		its, consts, _ := l.Made()
		again = again || consts != "" && mine != "" && mine == its
	}
	return again || v.guards(l, d)
}

// guarding reports whether a link is sure to ask who calls.
func (v *vote) guarding(l link.Link) bool {
	return l.Sure && slices.ContainsFunc(v.p.Sorted(l.Held.Must), v.asksWho)
}

// madeBy names a link with what it was made with.
func madeBy(l link.Link) string {
	if maker, consts, _ := l.Made(); maker != "" {
		return maker + "(" + consts + ")"
	}
	return l.Name
}
