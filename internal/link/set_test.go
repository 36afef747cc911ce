package link

import (
	"maps"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/finding"
)

// sites makes a set of what is written: guard by line.
func sites(all map[GuardID]int) Set {
	var s Set
	for id, line := range all {
		s = s.With(id, siteAt(line))
	}
	return s
}

func siteAt(line int) Site { return Site{finding.Position{File: "a.go", Line: line}, "f"} }

// lines writes a set as sites reads it.
func lines(s Set) map[GuardID]int {
	all := map[GuardID]int{}
	for id, at := range s.All() {
		all[id] = at.Pos.Line
	}
	return all
}

func TestSetUnion(t *testing.T) {
	tests := []struct {
		name       string
		a, b, want map[GuardID]int
	}{
		{"nothing", nil, nil, map[GuardID]int{}},
		{"into nothing", nil, map[GuardID]int{3: 1}, map[GuardID]int{3: 1}},
		{"nothing new", map[GuardID]int{1: 1, 3: 3, 5: 5}, map[GuardID]int{3: 3}, map[GuardID]int{1: 1, 3: 3, 5: 5}},
		{"all of the other", map[GuardID]int{3: 3}, map[GuardID]int{1: 1, 3: 3, 5: 5}, map[GuardID]int{1: 1, 3: 3, 5: 5}},
		{"before, between and behind", map[GuardID]int{2: 2, 4: 4}, map[GuardID]int{1: 1, 3: 3, 5: 5}, map[GuardID]int{1: 1, 2: 2, 3: 3, 4: 4, 5: 5}},
		{"the second place wins", map[GuardID]int{1: 1, 2: 2}, map[GuardID]int{2: 9}, map[GuardID]int{1: 1, 2: 9}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, b := sites(tt.a), sites(tt.b)
			if diff := cmp.Diff(tt.want, lines(a.Union(b))); diff != "" {
				t.Errorf("union (-want +got):\n%s", diff)
			}
			if !maps.Equal(lines(a), lines(sites(tt.a))) || !maps.Equal(lines(b), lines(sites(tt.b))) {
				t.Errorf("an operand changed: %v, %v", lines(a), lines(b))
			}
		})
	}
}

// TestSetShares asks that sets made of one do not see each other's members.
func TestSetShares(t *testing.T) {
	s := sites(map[GuardID]int{1: 1, 2: 2, 3: 3})
	odd := s.Only(func(id GuardID, _ Site) bool { return id%2 == 1 })
	more := s.With(4, siteAt(4))
	moved := s.With(2, siteAt(7))
	got := []map[GuardID]int{lines(s), lines(odd), lines(odd.With(2, siteAt(8))), lines(more), lines(moved)}
	want := []map[GuardID]int{{1: 1, 2: 2, 3: 3}, {1: 1, 3: 3}, {1: 1, 2: 8, 3: 3}, {1: 1, 2: 2, 3: 3, 4: 4}, {1: 1, 2: 7, 3: 3}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the set, its odd members, those and one, one more, one moved (-want +got):\n%s", diff)
	}
	for id, line := range map[GuardID]int{0: 0, 1: 1, 3: 3, 4: 0} {
		if s.Has(id) != (line > 0) || s.At(id).Pos.Line != line {
			t.Errorf("guard %d: has %v at %v, want line %d", id, s.Has(id), s.At(id), line)
		}
	}
}
