package paths

import (
	"cmp"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// Transports returns the entry points that lack what stands before another
// transport of the same service: the streams beside unary calls, the gateway
// in the process beside the server with interceptors, a second router beside
// the guarded one, and routes whose middleware was added too late.
func Transports(p *link.Program) []*Outlier {
	t := &transports{vote: newVote(p), doors: map[*link.Entry]*Door{}}
	for _, d := range Doors(p) {
		if d.Entry != nil {
			t.doors[d.Entry] = d
		}
	}
	return slices.Concat(t.streams(), t.gateways(), t.routers(), t.late(), t.protocols())
}

type transports struct {
	*vote
	doors map[*link.Entry]*Door
}

// exposed returns the door of an entry point that nothing is known to check on
// its way and that is not open by choice; nil otherwise.
func (t *transports) exposed(e *link.Entry) *Door {
	d := t.doors[e]
	if d == nil || e.Trusted || e.Public || d.open() || t.looks(d) {
		return nil
	}
	return d
}

// bare returns the door of a stream that nothing is known to check on the way
// to what it does. A comparison somewhere below, behind nothing that it does,
// does not stand in for the interceptor of a whole server.
func (t *transports) bare(e *link.Entry) *Door {
	d := t.doors[e]
	if d == nil || e.Trusted || e.Public || d.open() {
		return nil
	}
	sets := []link.Set{e.Around.May, d.around, d.sure}
	for i := range d.leaves {
		sets = append(sets, d.leaves[i].Held.May)
	}
	for _, set := range sets {
		for id := range set.All() {
			if g := t.p.Guard(id); !g.Audit && g.Strength >= summary.Identity {
				return nil
			}
		}
	}
	return d
}

// asked are the checks that stand before an entry point in any case.
func (t *transports) asked(e *link.Entry) link.Set {
	return e.Around.Must.Only(func(id link.GuardID, _ link.Site) bool {
		g := t.p.Guard(id)
		return !g.Audit && g.Strength >= summary.Identity
	})
}

// shared are the checks that stand before all of some entry points.
func shared(peers []*link.Entry, of func(*link.Entry) link.Set) link.Set {
	set := of(peers[0])
	for _, o := range peers[1:] {
		has := of(o)
		set = set.Only(func(id link.GuardID, _ link.Site) bool { return has.Has(id) })
	}
	return set
}

// streams compares the streams of a server with its unary methods: all of
// these must stand behind the same interceptor.
func (t *transports) streams() []*Outlier {
	unary := map[string][]*link.Entry{}
	for _, e := range t.p.Entries() {
		if e.Service != "" && e.Router != "" && !e.Streams() {
			unary[e.Transport+" "+e.Router] = append(unary[e.Transport+" "+e.Router], e)
		}
	}
	var all []*Outlier
	for _, e := range t.p.Entries() {
		if peers := unary[e.Base()+" "+e.Router]; e.Streams() && len(peers) > 0 {
			all = t.add(all, e, peers, "as a stream", "the unary methods of the server")
		}
	}
	return all
}

// gateways compares the methods that a gateway calls in its own process with
// the same methods on a server: the interceptors of that are not run.
func (t *transports) gateways() []*Outlier {
	served := map[string][]*link.Entry{}
	for _, e := range t.p.Entries() {
		key := e.Base() + " " + e.Pattern + " " + e.Handler
		served[key] = append(served[key], e)
	}
	var all []*Outlier
	for _, e := range t.p.Entries() {
		if peers := served[e.Beside+" "+e.Pattern+" "+e.Handler]; e.Beside != "" && len(peers) > 0 {
			all = t.add(all, e, peers, "through the gateway in the process", "it on the server")
		}
	}
	return all
}

// routers compares the routes of one handler that changes something, on
// different routers.
func (t *transports) routers() []*Outlier {
	bound := map[*link.Func][]*link.Entry{}
	for _, e := range t.p.Entries() {
		if e.Fn != nil && e.Plain && e.Router != "" && e.Rank == 0 {
			bound[e.Fn] = append(bound[e.Fn], e)
		}
	}
	var all []*Outlier
	for _, e := range t.p.Entries() {
		peers := slices.DeleteFunc(slices.Clone(bound[e.Fn]), func(o *link.Entry) bool { return o == e || o.Router == e.Router || o.Trusted })
		if d := t.doors[e]; d != nil && d.class == "change" && len(peers) > 0 {
			all = t.add(all, e, peers, "on another router", "it at "+peers[0].Pattern)
		}
	}
	return all
}

// late compares the routes of a router with the middleware that is added
// behind all of them, where that has no effect on them.
func (t *transports) late() []*Outlier {
	var all []*Outlier
	for _, u := range t.p.Ineffective() {
		for _, e := range u.Before {
			d := t.exposed(e)
			set := t.asked(&link.Entry{Around: u.Held})
			if d == nil || set.Len() == 0 {
				continue
			}
			o := t.outlierOf(d, d, set, "before the middleware is added", "nothing, as it is added behind all routes")
			o.place = u.Pos
			all = fold(all, o)
		}
	}
	return all
}

// add adds an outlier where all peers stand behind a check, and e behind none.
func (t *transports) add(all []*Outlier, e *link.Entry, peers []*link.Entry, as, other string) []*Outlier {
	d := t.exposed(e)
	if e.Streams() {
		d = t.bare(e)
	}
	if d == nil {
		return all
	}
	set := shared(peers, t.asked)
	set = set.Union(shared(peers, t.p.Optional))
	if set.Len() == 0 {
		return all
	}
	fn := peers[0].Fn
	if fn == nil {
		fn = e.Fn
	}
	o := t.outlierOf(d, &Door{Func: fn, Entry: peers[0], Pos: fn.Pos, sure: set}, set, as, other)
	o.place = e.Registered
	return fold(all, o)
}

func (t *transports) outlierOf(d, peer *Door, set link.Set, as, other string) *Outlier {
	ids := slices.SortedFunc(set.IDs(), func(a, b link.GuardID) int {
		return cmp.Or(-cmp.Compare(t.p.Guard(a).Strength, t.p.Guard(b).Strength), cmp.Compare(t.p.Guard(a).Name, t.p.Guard(b).Name))
	})
	return &Outlier{
		Door: d, Peer: peer, Missing: outermostFirst(t.p, ids), at: set, as: as, other: other,
		Sink: gravest(d.leaves), Evidence: finding.Transport, Confidence: finding.High,
	}
}

// fold adds an outlier, or counts it to the one of the same place.
func fold(all []*Outlier, o *Outlier) []*Outlier {
	if i := slices.IndexFunc(all, func(a *Outlier) bool { return a.place == o.place && a.Missing[0] == o.Missing[0] }); i >= 0 {
		all[i].More++
		return all
	}
	return append(all, o)
}
