package flow

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/summary"
)

// TestAgainstReachability compares Forward on random graphs, cycles and all,
// with a second definition that needs no fixed point: what an edge or block
// gives holds at a point on every path if the point cannot be reached when
// that edge, or leaving that block, is forbidden, and on some path if the
// point lies behind it.
func TestAgainstReachability(t *testing.T) {
	for seed := range uint64(500) {
		f := randomSkeleton(rand.New(rand.NewPCG(seed, 0)))
		s := Forward(f, deniedIn())
		for b := range f.Blocks {
			var want State
			if reaches(f, 0, b, nobody) {
				want = State{make(Set, len(s.in[0].Must)), make(Set, len(s.in[0].Must))}
				for a := range f.Atoms {
					gives := func(from, succ int) bool { return slices.Contains(f.Blocks[from].Succs[succ].Facts, int32(a)) }
					mark(f, want, a, b, gives)
				}
				for c := range f.Calls {
					mark(f, want, s.Made(c), b, func(from, _ int) bool { return slices.Contains(f.Blocks[from].Calls, int32(c)) })
				}
			}
			if diff := cmp.Diff(s.show(want), s.show(s.In(b))); diff != "" {
				t.Fatalf("seed %d, block %d of %v (-want +got):\n%s", seed, b, f.Blocks, diff)
			}
		}
	}
}

// mark puts e into the sets that it belongs to at block b.
func mark(f *summary.Func, at State, e, b int, gives func(from, succ int) bool) {
	if !reaches(f, 0, b, gives) {
		at.Must.add(e)
	}
	for from := range f.Blocks {
		for succ, edge := range f.Blocks[from].Succs {
			if gives(from, succ) && reaches(f, 0, from, nobody) && reaches(f, int(edge.To), b, nobody) {
				at.May.add(e)
			}
		}
	}
}

func nobody(int, int) bool { return false }

// reaches reports whether a path leads from one block to another without a
// forbidden edge.
func reaches(f *summary.Func, from, target int, forbidden func(from, succ int) bool) bool {
	seen := map[int]bool{}
	var visit func(b int) bool
	visit = func(b int) bool {
		if b == target {
			return true
		}
		if seen[b] {
			return false
		}
		seen[b] = true
		for i, e := range f.Blocks[b].Succs {
			if !forbidden(b, i) && visit(int(e.To)) {
				return true
			}
		}
		return false
	}
	return visit(from)
}

// randomSkeleton has up to 9 blocks, and enough atoms that the sets need
// more than one word.
func randomSkeleton(r *rand.Rand) *summary.Func {
	blocks := make([]summary.Block, 1+r.IntN(9))
	for i := range blocks {
		b := &blocks[i]
		b.Ret = -1
		for range r.IntN(3) {
			b.Calls = append(b.Calls, r.Int32N(6))
		}
		for range r.IntN(3) {
			e := to(r.Int32N(int32(len(blocks))))
			for range r.IntN(3) {
				e.Facts = append(e.Facts, 60+r.Int32N(8))
			}
			b.Succs = append(b.Succs, e)
		}
	}
	return skeleton(blocks...)
}

func TestSet(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		x, y := randomSet(r), randomSet(r)
		var both, any []int
		for i := range 128 {
			if x.Has(i) && y.Has(i) {
				both = append(both, i)
			}
			if x.Has(i) || y.Has(i) {
				any = append(any, i)
			}
		}
		meet, join := x.clone(), x.clone()
		changed := fmt.Sprint(meet.meet(y), join.join(y))
		want := fmt.Sprint(len(both) != len(x.All()), len(any) != len(x.All()))
		if diff := cmp.Diff([][]int{both, any}, [][]int{meet.All(), join.All()}); diff != "" || changed != want {
			t.Fatalf("meet and join of %v and %v, changed %s, want %s (-want +got):\n%s", x.All(), y.All(), changed, want, diff)
		}
	}
	if (Set)(nil).Has(3) || make(Set, 1).Has(64) {
		t.Error("a number beyond the set is in it")
	}
}

func randomSet(r *rand.Rand) Set {
	s := make(Set, 2)
	for range r.IntN(20) {
		s.add(r.IntN(128))
	}
	return s
}
