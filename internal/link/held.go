package link

import (
	"maps"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
)

// A Site is where a guard or audit call stands.
type Site struct {
	Pos finding.Position
	In  string // ID of the function
}

// A Held is a pair of sets: what holds on every path, and on some.
type Held struct {
	Must Set
	May  Set
}

// put adds a guard to both sets.
func (h *Held) put(id GuardID, at Site) {
	h.Must, h.May = h.Must.With(id, at), h.May.With(id, at)
}

// add joins what holds in sequence.
func (h *Held) add(o *Held) {
	if o != nil {
		h.Must, h.May = h.Must.Union(o.Must), h.May.Union(o.May)
	}
}

// meet joins what holds on two ways to the same point.
func (h *Held) meet(o *Held) {
	h.Must = h.Must.Only(func(g GuardID, _ Site) bool { return o.Must.Has(g) })
	h.May = h.May.Union(o.May)
}

// only returns the members of h that keep chooses.
func (h *Held) only(keep func(GuardID) bool) *Held {
	choose := func(id GuardID, _ Site) bool { return keep(id) }
	return &Held{h.Must.Only(choose), h.May.Only(choose)}
}

// join returns the guards of a and then b.
func join(a, b *Held) *Held {
	h := newHeld()
	h.add(a)
	h.add(b)
	return h
}

// sequence is join where neither result nor arguments change afterwards: it
// shares what it can.
func sequence(a, b *Held) *Held {
	switch {
	case a.May.Len() == 0:
		return b
	case b.May.Len() == 0:
		return a
	}
	return join(a, b)
}

// after gives what is reached in sequence behind one set of checks. What many
// sinks share below a call they share after it.
type after struct {
	at   *Held
	seen map[*Held]*Held
}

func (a *after) sequence(h *Held) *Held {
	if a.at.May.Len() == 0 || h.May.Len() == 0 {
		return sequence(a.at, h)
	}
	joined, ok := a.seen[h]
	if !ok {
		joined = join(a.at, h)
		if a.seen == nil {
			a.seen = map[*Held]*Held{}
		}
		a.seen[h] = joined
	}
	return joined
}

// Sorted returns the members of a guard set in order of name.
func (p *Program) Sorted(set Set) []GuardID {
	ids := make([]GuardID, 0, set.Len())
	for id := range set.All() {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b GuardID) int { return strings.Compare(p.guards[a].Name, p.guards[b].Name) })
	return ids
}

// leavesOf replaces wrappers by what they stand for.
func (p *Program) leavesOf(set Set) []GuardID {
	all := map[GuardID]bool{}
	for id := range set.All() {
		g := &p.guards[id]
		if g.Audit {
			continue
		}
		if len(g.Leaves) == 0 {
			all[id] = true
		}
		for _, l := range g.Leaves {
			all[l] = true
		}
	}
	return slices.Sorted(maps.Keys(all))
}
