package flow

import "github.com/authparity/authparity/internal/summary"

// facts indexes the atoms of one function.
type facts struct {
	of       map[int32][]int32 // atoms that speak of a call
	opposite []int             // the atom that cannot hold together with this one; -1 none
}

func newFacts(f *summary.Func) *facts {
	x := &facts{of: map[int32][]int32{}, opposite: make([]int, len(f.Atoms))}
	type key struct {
		call, result int32
		outcome      summary.Outcome
	}
	index := map[key]int{}
	for i, a := range f.Atoms {
		x.opposite[i] = -1
		if a.Call >= 0 {
			index[key{a.Call, a.Result, a.Outcome}] = i
			x.of[a.Call] = append(x.of[a.Call], int32(i))
		}
	}
	for i, a := range f.Atoms {
		o, ok := opposites[a.Outcome]
		if a.Call < 0 || !ok {
			continue
		}
		if j, ok := index[key{a.Call, a.Result, o}]; ok {
			x.opposite[i] = j
		}
	}
	return x
}

var opposites = map[summary.Outcome]summary.Outcome{
	summary.Nil: summary.NonNil, summary.NonNil: summary.Nil,
	summary.True: summary.False, summary.False: summary.True,
}

// add puts atoms into a state; not ok when one contradicts what must hold.
func (x *facts) add(at State, atoms []int32) bool {
	for _, a := range atoms {
		if o := x.opposite[a]; o >= 0 && at.Must.Has(o) {
			return false
		}
		at.Must.add(int(a))
		at.May.add(int(a))
	}
	return true
}
