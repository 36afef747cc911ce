package link

import (
	"iter"
	"slices"
)

// A Set is a set of guards and audit calls, each with the place where it was
// seen on the way in question. The zero value is empty. Sets share their
// members, so that none is changed: every operation returns another set, or
// one of its operands.
type Set struct {
	members []member // ascending by guard
}

type member struct {
	id GuardID
	at *Site
}

// Len is the number of members.
func (s Set) Len() int { return len(s.members) }

// find returns where a guard is, or would be.
func (s Set) find(id GuardID) (int, bool) {
	low, high := 0, len(s.members)
	for low < high {
		if mid := (low + high) / 2; s.members[mid].id < id {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, low < len(s.members) && s.members[low].id == id
}

// Has reports whether a guard is in s.
func (s Set) Has(id GuardID) bool {
	_, ok := s.find(id)
	return ok
}

// At returns where a guard was seen; the zero value when it is not in s.
func (s Set) At(id GuardID) Site {
	if i, ok := s.find(id); ok {
		return *s.members[i].at
	}
	return Site{}
}

// All yields the members in ascending order.
func (s Set) All() iter.Seq2[GuardID, Site] {
	return func(yield func(GuardID, Site) bool) {
		for _, m := range s.members {
			if !yield(m.id, *m.at) {
				return
			}
		}
	}
}

// With returns s and one more guard, or the guard at another place.
func (s Set) With(id GuardID, at Site) Set {
	i, ok := s.find(id)
	if ok && *s.members[i].at == at {
		return s
	}
	all := make([]member, 0, len(s.members)+1)
	all = append(append(all, s.members[:i]...), member{id, &at})
	if ok {
		i++
	}
	return Set{append(all, s.members[i:]...)}
}

// Union returns the members of both. What is in both is where t has it.
func (s Set) Union(t Set) Set {
	switch {
	case len(t.members) == 0 || s.covers(t):
		return s
	case len(s.members) == 0:
		return t
	}
	all := make([]member, 0, len(s.members)+len(t.members))
	i := 0
	for _, m := range t.members {
		for i < len(s.members) && s.members[i].id < m.id {
			all = append(all, s.members[i])
			i++
		}
		if i < len(s.members) && s.members[i].id == m.id {
			i++
		}
		all = append(all, m)
	}
	return Set{append(all, s.members[i:]...)}
}

// covers reports whether all members of t are in s, at the same places.
func (s Set) covers(t Set) bool {
	if len(t.members) > len(s.members) {
		return false
	}
	i := 0
	for _, m := range t.members {
		for i < len(s.members) && s.members[i].id < m.id {
			i++
		}
		if i == len(s.members) || s.members[i].id != m.id || *s.members[i].at != *m.at {
			return false
		}
		i++
	}
	return true
}

// Only returns the members that keep chooses.
func (s Set) Only(keep func(id GuardID, at Site) bool) Set {
	drop := func(m member) bool { return !keep(m.id, *m.at) }
	if !slices.ContainsFunc(s.members, drop) {
		return s
	}
	return Set{slices.DeleteFunc(slices.Clone(s.members), drop)}
}

// IDs yields the guards in ascending order.
func (s Set) IDs() iter.Seq[GuardID] {
	return func(yield func(GuardID) bool) {
		for _, m := range s.members {
			if !yield(m.id) {
				return
			}
		}
	}
}
