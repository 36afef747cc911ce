package paths

import (
	"cmp"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// leastGroups is how many groups of one router must stand behind the same
// check for another one to lack it.
const leastGroups = 3

// A part is a group of routes with its entry points.
type part struct {
	link.Group
	entries []*link.Entry
	doors   []*Door // those that reach a sink
}

// groups compares the groups that one function makes of one router: an outlier
// is one without the middleware that stands before most of the others, if
// nothing in it asks who calls.
func (v *vote) groups() []*Outlier {
	var all []*Outlier
	for _, beside := range v.beside() {
		for _, g := range beside {
			if o := v.bare(g, beside); o != nil {
				all = append(all, o)
			}
		}
	}
	return all
}

// beside lists the groups of routes by what they share, in order of place.
func (v *vote) beside() [][]*part {
	var order []string
	by := map[string][]*part{}
	doors := map[*link.Entry]*Door{}
	for _, d := range Doors(v.p) {
		doors[d.Entry] = d
	}
	for _, e := range v.p.Entries() {
		if e.Fn == nil || e.Rank > 0 {
			continue
		}
		for _, g := range e.Groups {
			if by[g.Beside] == nil {
				order = append(order, g.Beside)
			}
			i := slices.IndexFunc(by[g.Beside], func(p *part) bool { return p.Pos == g.Pos })
			if i < 0 {
				i = len(by[g.Beside])
				by[g.Beside] = append(by[g.Beside], &part{Group: g})
			}
			in := by[g.Beside][i]
			in.entries = append(in.entries, e)
			if d := doors[e]; d != nil {
				in.doors = append(in.doors, d)
			}
		}
	}
	var all [][]*part
	for _, k := range order {
		slices.SortFunc(by[k], func(a, b *part) int { return a.Pos.Compare(b.Pos) })
		all = append(all, by[k])
	}
	return all
}

// bare says what a group lacks that most of those beside it have; nil when it
// lacks nothing, or is open by choice.
func (v *vote) bare(g *part, beside []*part) *Outlier {
	if g.Public || slices.ContainsFunc(g.entries, func(e *link.Entry) bool { return e.Fn.Public || e.Public || e.Trusted }) || slices.ContainsFunc(g.doors, v.looks) {
		return nil
	}
	changing := slices.DeleteFunc(slices.Clone(g.doors), func(d *Door) bool { return d.class != "change" })
	if len(changing) == 0 {
		return nil
	}
	others, count := 0, map[link.GuardID]int{}
	for _, o := range beside {
		if o == g || o.Public || o.Pattern == g.Pattern {
			continue
		}
		others++
		for id := range o.shared(v.p).All() {
			count[id]++
		}
	}
	ids := make([]link.GuardID, 0, len(count))
	for id, n := range count {
		if n >= leastGroups && wilson(n, others) >= leastShare {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	slices.SortFunc(ids, func(a, b link.GuardID) int {
		return cmp.Or(-cmp.Compare(count[a], count[b]), -cmp.Compare(v.p.Guard(a).Strength, v.p.Guard(b).Strength), cmp.Compare(v.p.Guard(a).Name, v.p.Guard(b).Name))
	})
	i := slices.IndexFunc(beside, func(o *part) bool { return o != g && o.shared(v.p).Has(ids[0]) })
	e := beside[i].entries[0]
	peer := &Door{Func: e.Fn, Entry: e, Pos: e.Fn.Pos, sure: e.Around.Must}
	d := changing[0]
	o := &Outlier{
		Door: d, Peer: peer, Missing: ids, With: count[ids[0]], Of: others, at: peer.sure, group: &g.Group, More: g.handlers() - 1,
		Sink: gravest(d.leaves), Evidence: finding.Registration, Confidence: finding.Medium,
	}
	o.by = missingLinks(d, peer, ids)
	return o
}

// shared are the checks that stand before every door of a group.
func (g *part) shared(p *link.Program) link.Set {
	return g.entries[0].Around.Must.Only(func(id link.GuardID, _ link.Site) bool {
		gd := p.Guard(id)
		return !gd.Audit && gd.Strength >= summary.Identity &&
			!slices.ContainsFunc(g.entries, func(e *link.Entry) bool { return !e.Around.Must.Has(id) })
	})
}

// handlers counts the handlers of a group that reach a sink.
func (g *part) handlers() int {
	seen := map[*link.Func]bool{}
	for _, d := range g.doors {
		seen[d.Func] = true
	}
	return len(seen)
}
