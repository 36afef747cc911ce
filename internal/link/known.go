package link

import (
	"slices"

	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/summary"
)

// KnownNil reports whether it is known at a point that a result of a call was
// nil or zero.
func (f *Func) KnownNil(at flow.State, call, result int32) bool {
	return f.knows(at, call, result, summary.Nil)
}

// Grants reports whether taking an edge proves that a check did not deny.
func (f *Func) Grants(b, succ int, k int32) bool {
	result, denies, ok := f.Judges(k)
	return ok && slices.ContainsFunc(f.Blocks[b].Succs[succ].Facts, func(a int32) bool {
		atom := &f.Atoms[a]
		return atom.Call == k && atom.Result == result && atom.Outcome == opposite(denies)
	})
}

func (f *Func) knows(at flow.State, call, result int32, o summary.Outcome) bool {
	for i := range f.Atoms {
		if a := &f.Atoms[i]; a.Call == call && a.Result == result && a.Outcome == o && at.Must.Has(i) {
			return true
		}
	}
	return false
}

// AsksNil reports whether some branch of f asks whether a result of a call,
// that is no error, is there.
func (f *Func) AsksNil(call, result int32) bool {
	return slices.ContainsFunc(f.Atoms, func(a summary.Atom) bool {
		return a.Call == call && a.Result == result && (a.Outcome == summary.Nil || a.Outcome == summary.NonNil)
	})
}

// ErrorResult is the last result of a call as far as it is asked for as an
// error, or else the last one of its targets; -1 when it has none.
func (f *Func) ErrorResult(call int32) int32 {
	n := int32(-1)
	for i := range f.Atoms {
		if a := &f.Atoms[i]; a.Call == call && a.Result > n && (a.Fail || a.Outcome == summary.Nil || a.Outcome == summary.Other) {
			n = a.Result
		}
	}
	for _, t := range f.Targets(&f.Calls[call]) {
		if len(t.Returns) > 0 && len(t.Returns[0].Results) > 1 && t.Returns[0].Results[t.Results-1].Err {
			n = max(n, int32(t.Results)-1)
		}
	}
	return n
}

// NilForNil reports whether all that a call runs gives back nil where the
// error parameter is nil.
func (f *Func) NilForNil(k, param int32) bool {
	targets := f.Targets(&f.Calls[k])
	return len(targets) > 0 && !slices.ContainsFunc(targets, func(t *Func) bool { return !t.nilForNil(param) })
}

func (f *Func) nilForNil(param int32) bool {
	s := f.States()
	for b := range f.Blocks {
		for i, e := range f.Blocks[b].Succs {
			for _, a := range e.Facts {
				if t := f.Atoms[a].Test; t == nil || t.Param != param+1 || t.Holds {
					continue
				}
				arm := s.Arm(b, i)
				for w := range f.Blocks {
					ret := f.Blocks[w].Ret
					if ret < 0 || !arm.In(w).Reached() {
						continue
					}
					if rs := f.Returns[ret].Results; len(rs) > 0 && rs[len(rs)-1].Kind == summary.ZeroValue {
						return true
					}
				}
			}
		}
	}
	return false
}

// Pass reports whether taking an edge ends the function without a success.
func (f *Func) Pass(b, succ int) bool {
	arm := f.States().Arm(b, succ)
	return f.FailsAlways(arm) || f.Gate(b, 1-succ) != summary.DenyNone
}

// Refuses reports whether a function is a guard whose result denies.
func (p *Program) Refuses(f *Func) bool {
	i, ok := p.verdicts()[f.ID]
	return ok && (i.Polarity == "error" || i.Polarity == "true") && i.Result == f.Results-1
}

// MayBeNobody reports whether what a call runs may come back with neither a
// first result nor an error.
func (f *Func) MayBeNobody(k int32) bool {
	return slices.ContainsFunc(f.Targets(&f.Calls[k]), func(t *Func) bool {
		return slices.ContainsFunc(t.Returns, func(r summary.Return) bool {
			return len(r.Results) == 2 && r.Results[1].Err && r.Results[0].Kind == summary.ZeroValue && r.Results[1].Kind == summary.ZeroValue
		})
	})
}

// Failing is the flow of f from the block of a call on where the call fails: its
// error is not nil, and a result that is a bool is false.
func (f *Func) Failing(call, result int32) *flow.States {
	var atoms []int32
	failed := f.ErrorResult(call)
	for i := range f.Atoms {
		a := &f.Atoms[i]
		if a.Call == call && (a.Result == failed && a.Outcome == summary.NonNil || a.Result == result && a.Outcome == summary.False) {
			atoms = append(atoms, int32(i))
		}
	}
	return f.States().Suppose(f.BlockOf(call), call, atoms)
}
