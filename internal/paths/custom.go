package paths

import (
	"maps"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// What makes one check the custom of a program: how many entry points that do
// the same class of things make it, and the lower bound of their share. Where
// they do in all families that know the check, one that asks nothing was
// forgotten, however few its siblings are.
const (
	leastCustom = 5
	customShare = 0.7
)

// custom compares a door with those of other families that do the same class of
// things: one of its siblings makes a check itself, whatever it does, and nearly
// all that have such siblings make the check.
func (v *vote) custom(d *Door) *Outlier {
	all := v.customs()
	for _, base := range slices.Sorted(maps.Keys(all[d.Families[0]])) {
		if !all.besides(d, base) || v.makes(d, base) {
			continue
		}
		if o := v.customary(d, base); o != nil {
			return o
		}
	}
	return nil
}

// customary is the outlier that d is where nearly all make the check base. Those
// that make it under a condition know it as well, but two at least must be sure to.
func (v *vote) customary(d *Door, base string) *Outlier {
	peers := slices.DeleteFunc(once(Doors(v.p)), func(o *Door) bool {
		return o.Func == d.Func || o.open() || o.class != d.class || !alikeEntered(d, o) || !v.customs().besides(o, base)
	})
	with := slices.DeleteFunc(slices.Clone(peers), func(o *Door) bool { return !v.makes(o, base) })
	if !scoped(d) { // what others do for the caller himself speaks neither way
		peers = slices.DeleteFunc(peers, func(o *Door) bool { return scoped(o) && !v.makes(o, base) })
	}
	precedent := func(o *Door) bool { return o.Families[0] == d.Families[0] && !v.makes(o, base) }
	if slices.ContainsFunc(peers, precedent) || len(with) < leastCustom || len(peers)-len(with) >= mostUncovered || wilson(len(with), len(peers)) < customShare {
		return nil
	}
	guarded := v.guarded(d, with)
	if len(guarded) < leastSharing || v.open(d, guarded) || v.otherwise(d, with) || apart(d, with) {
		return nil
	}
	if n := count(with, scoped); scoped(d) && 2*n < len(with) || !scoped(d) && 2*n > len(with) {
		return nil // it acts for nobody, where the others act for the caller: it is about something else
	}
	o := v.report(d, guarded, len(peers))
	o.With, o.Confidence = len(with), finding.Medium
	return o
}

// makes reports whether a door makes a check, if only under a condition.
func (v *vote) makes(o *Door, base string) bool {
	for id := range o.may.All() {
		if !o.around.Has(id) && v.base(id) == base && v.counts(id) {
			return true
		}
	}
	return false
}

// alikeEntered reports whether two doors are entered in the same way: over one
// transport, or both where no registration is seen.
func alikeEntered(a, b *Door) bool {
	if a.Entry == nil || b.Entry == nil {
		return a.Entry == b.Entry
	}
	return a.Entry.Base() == b.Entry.Base()
}

// The customs of a program: by family and the name of a check, the entry points
// that make it themselves, or below, and not by middleware.
type customs map[string]map[string][]*link.Func

func (v *vote) customs() customs {
	return v.p.Memo("customs", func() any {
		all := customs{}
		for _, d := range once(Doors(v.p)) {
			for id := range d.may.All() {
				if d.around.Has(id) || !v.counts(id) || strings.Contains(v.p.Guard(id).Name, " == ") {
					continue // whose a thing is, is asked of each kind in its own way
				}
				f := d.Families[0]
				if all[f] == nil {
					all[f] = map[string][]*link.Func{}
				}
				if asking := all[f][v.base(id)]; !slices.Contains(asking, d.Func) {
					all[f][v.base(id)] = append(asking, d.Func)
				}
			}
		}
		return all
	}).(customs)
}

// besides reports whether a sibling of a door, another one than itself, makes a
// check.
func (c customs) besides(d *Door, base string) bool {
	return slices.ContainsFunc(c[d.Families[0]][base], func(f *link.Func) bool { return f != d.Func })
}

// forCaller reports whether the caller's identity is given to the operation that
// a door is there for or, where it reads, to any call on the way to what is read.
func forCaller(d *Door) bool {
	return slices.ContainsFunc(d.leaves, func(l link.Leaf) bool {
		way := l.Path
		if d.class != "out" {
			way = way[:min(1, len(way))]
		}
		return slices.ContainsFunc(way, func(h link.Hop) bool { return h.Target().Caller })
	})
}

// alikeRead reports whether a door that reads may be compared with the few others
// that read although something before it looks who calls: all of these make the
// same check, and it does nothing for the caller himself.
func (v *vote) alikeRead(d *Door, reading []*Door) bool {
	for id := range d.may.All() {
		if g := v.p.Guard(id); !g.Audit && g.Strength >= summary.Identity && !d.around.Has(id) {
			return false
		}
	}
	if len(reading) < leastSharing || forCaller(d) || scoped(d) || looksAtCaller(d.Func) {
		return false
	}
	for _, n := range v.votes(d, reading) {
		if n == len(reading) {
			return true
		}
	}
	return false
}

// leastOfOneMind is how many siblings suffice that change something and all make
// the same check.
const leastOfOneMind = 3

// ofOneMind reports whether all siblings of a door make one and the same check,
// and it changes something without acting for the caller.
func (v *vote) ofOneMind(d *Door, peers []*Door, votes map[string]int) bool {
	if len(peers) < leastOfOneMind || d.class != "change" || scoped(d) || forCaller(d) {
		return false
	}
	for _, n := range votes {
		if n == len(peers) {
			return true
		}
	}
	return false
}
