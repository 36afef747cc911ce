package flow

import "math/bits"

// A Set is a set of small numbers. The zero value is empty.
type Set []uint64

// Has reports whether i is in s.
func (s Set) Has(i int) bool { return i/64 < len(s) && s[i/64]&(1<<(i%64)) != 0 }

// add puts i into s, which must be large enough.
func (s Set) add(i int) { s[i/64] |= 1 << (i % 64) }

// remove takes i out of s, which must be large enough.
func (s Set) remove(i int) { s[i/64] &^= 1 << (i % 64) }

// All returns the members in ascending order.
func (s Set) All() []int {
	var all []int
	for w, word := range s {
		for word != 0 {
			all = append(all, w*64+bits.TrailingZeros64(word))
			word &= word - 1
		}
	}
	return all
}

func (s Set) clone() Set {
	c := make(Set, len(s))
	copy(c, s)
	return c
}

// meet removes from s what t lacks, and reports whether s changed.
func (s Set) meet(t Set) bool {
	changed := false
	for i := range s {
		if n := s[i] & t[i]; n != s[i] {
			s[i], changed = n, true
		}
	}
	return changed
}

// join adds t to s, and reports whether s changed.
func (s Set) join(t Set) bool {
	changed := false
	for i := range s {
		if n := s[i] | t[i]; n != s[i] {
			s[i], changed = n, true
		}
	}
	return changed
}
