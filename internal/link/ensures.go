package link

import (
	"slices"

	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/summary"
)

type ensureKey struct {
	result  int
	outcome summary.Outcome
}

// inner is what an outcome of a call proves inside its targets: what all of
// them agree on.
func (f *Func) inner(c *summary.Call, result int, o summary.Outcome) *Held {
	var h *Held
	for _, t := range f.Targets(c) {
		e := t.ensures(result, o)
		if h == nil {
			h = join(e, nil)
			continue
		}
		h.meet(e)
	}
	if h == nil {
		h = newHeld()
	}
	for _, a := range c.Funcs {
		if !a.Calls || o == summary.NonNil || o == summary.Other || a.As == summary.Falls {
			continue // the callee may have failed before it called the function
		}
		for _, t := range f.values(a) {
			h.add(t.ensures(result, o))
		}
	}
	switch o {
	case summary.Returned:
		f.handedOn(c, h)
	case summary.Nil:
		f.handedBack(c, h, result)
	}
	f.judged(c, h, result, o)
	f.orFalls(c, h, result, o)
	return f.unrejected(c, h)
}

// handedOn adds what holds once the function values came back that a callee
// calls on every path, as a helper that runs a transaction does.
func (f *Func) handedOn(c *summary.Call, h *Held) {
	for _, a := range c.Funcs {
		for _, t := range f.Targets(c) {
			if !a.Calls && t.alwaysCalls(a.Param) {
				for _, v := range f.values(a) {
					h.add(v.ensures(0, summary.Returned))
				}
			}
		}
	}
}

// handedBack adds what holds once a callee came back without an error that
// does so only where the function value it was given did: a helper that runs
// a transaction.
func (f *Func) handedBack(c *summary.Call, h *Held, result int) {
	targets := f.Targets(c)
	for _, a := range c.Funcs {
		if a.Calls || len(targets) == 0 || slices.ContainsFunc(targets, func(t *Func) bool { return !t.handsBack(a.Param, result) }) {
			continue
		}
		for _, v := range f.values(a) {
			if v.Results > 0 { // a callee that never succeeds proves whatever one likes
				h.add(v.ensures(v.Results-1, summary.Nil))
			}
		}
	}
}

// handsBack reports whether f comes back without an error only where a
// function-valued parameter that it calls did.
func (f *Func) handsBack(param, result int) bool {
	s := f.States()
	for _, hole := range f.program.holes[holeKey{f.ID, param}] {
		if hole.f != f {
			continue
		}
		every := true
		for b := range f.Blocks {
			if ret := f.Blocks[b].Ret; ret >= 0 && s.In(b).Reached() && result < len(f.Returns[ret].Results) {
				every = every && f.onlyIfNil(s.Out(b), &f.Returns[ret].Results[result], hole.call)
			}
		}
		if every {
			return true
		}
	}
	return false
}

// onlyIfNil reports whether a returned value can be nil only where call k
// returned nil.
func (f *Func) onlyIfNil(at flow.State, r *summary.Result, k int32) bool {
	if len(r.Phi) > 0 {
		return !slices.ContainsFunc(r.Phi, func(alt summary.AltResult) bool {
			edge := f.States().Edge(int(alt.From), int(alt.Succ))
			return edge.Reached() && !f.onlyIfNil(edge, &alt.Result, k)
		})
	}
	if !f.canBe(r, summary.Nil) || f.contradicts(at, r, summary.Nil) || r.Kind == summary.FromCall && r.Call == k {
		return true
	}
	for i := range f.Atoms {
		if a := &f.Atoms[i]; a.Call == k && a.Outcome == summary.Nil && at.Must.Has(i) {
			return true
		}
	}
	return false
}

// alwaysCalls reports whether f calls a function-valued parameter on every
// path.
func (f *Func) alwaysCalls(param int) bool {
	s := f.States()
	for _, hole := range f.program.holes[holeKey{f.ID, param}] {
		if hole.f != f {
			continue
		}
		every := true
		for b := range f.Blocks {
			if f.Blocks[b].Ret >= 0 && s.In(b).Reached() && !s.Out(b).Must.Has(s.Made(int(hole.call))) {
				every = false
			}
		}
		if every {
			return true
		}
	}
	return false
}

// ensures is what an outcome of f proves: what holds at every return that
// can have it.
func (f *Func) ensures(result int, o summary.Outcome) *Held {
	key := ensureKey{result, o}
	if h, ok := f.ensured[key]; ok {
		if h == nil {
			return newHeld() // a recursive call proves nothing new
		}
		return h
	}
	f.ensured[key] = nil
	var all *Held
	var ways []Set
	add := func(h *Held) {
		ways = append(ways, h.Must)
		if all == nil {
			all = h
			return
		}
		all.meet(h)
	}
	s := f.States()
	for b := range f.Blocks {
		blk := &f.Blocks[b]
		if blk.Ret < 0 || !s.In(b).Reached() {
			continue
		}
		r := &f.Returns[blk.Ret]
		switch {
		case o == summary.Ok:
			f.passed(b, add)
		case o == summary.Returned || result >= len(r.Results):
			add(f.Holds(s.Out(b)))
		default:
			f.outcome(s.Out(b), &r.Results[result], o, add)
		}
	}
	if all == nil {
		all = newHeld()
	}
	if f.chooses(result, o) {
		f.oneOf(all, ways)
	}
	f.ensured[key] = all
	return all
}

// passed adds what holds at a return without a denial. A return that paths
// with and without denial share is split by the edge they come on.
func (f *Func) passed(b int, add func(*Held)) {
	s := f.States()
	out := s.Out(b)
	if out.Must.Has(s.Denied()) {
		return
	}
	if !out.May.Has(s.Denied()) {
		add(f.Holds(out))
		return
	}
	for from := range f.Blocks {
		for i, e := range f.Blocks[from].Succs {
			if int(e.To) != b {
				continue
			}
			if at := s.Edge(from, i); at.Reached() && !at.Must.Has(s.Denied()) {
				add(f.Holds(at))
			}
		}
	}
}

// outcome adds what holds when one returned value has the outcome o.
func (f *Func) outcome(at flow.State, r *summary.Result, o summary.Outcome, add func(*Held)) {
	if len(r.Phi) > 0 {
		for i := range r.Phi {
			alt := &r.Phi[i]
			if edge := f.States().Edge(int(alt.From), int(alt.Succ)); edge.Reached() {
				f.outcome(edge, &alt.Result, o, add)
			}
		}
		return
	}
	if !f.canBe(r, o) || f.contradicts(at, r, o) {
		return
	}
	h := f.Holds(at)
	if r.Kind == summary.FromCall {
		c := &f.Calls[r.Call]
		inner := f.inner(c, int(r.Result), o)
		h.add(inner)
		atom := summary.Atom{Call: r.Call, Result: r.Result, Outcome: o}
		if o != summary.NonNil && o != summary.Other && f.decides(c, &atom, summary.DenyPlain, inner) {
			f.hold(h, Guard{Name: callName(c, true), Strength: f.strength(c, inner)}, Site{c.Pos, f.ID}, inner)
		}
	}
	for _, a := range f.provenBy(at, r, o) {
		h.add(f.expandReturned(a))
	}
	add(h)
}

// contradicts reports whether it is known at a return that the call whose
// result is given back had the opposite outcome.
func (f *Func) contradicts(at flow.State, r *summary.Result, o summary.Outcome) bool {
	if r.Kind != summary.FromCall || opposite(o) == o {
		return false
	}
	for i := range f.Atoms {
		if a := &f.Atoms[i]; a.Call == r.Call && a.Result == r.Result && a.Outcome == opposite(o) && at.Must.Has(i) {
			return true
		}
	}
	return false
}

// expandReturned is expand for a test whose result is given back: the caller
// denies on it, so a permission-like one is a guard here already.
func (f *Func) expandReturned(a int32) *Held {
	atom := &f.Atoms[a]
	if atom.Call < 0 {
		h := newHeld()
		if atom.Any == nil && atom.Test.Identity && atom.Test.Holds != atom.Test.Denies && f.program.denies {
			f.hold(h, f.tested(atom.Test), Site{atom.Test.Pos, f.ID}, nil)
		}
		return h
	}
	c := &f.Calls[atom.Call]
	inner := f.inner(c, int(atom.Result), atom.Outcome)
	h := join(inner, nil)
	if f.decides(c, atom, summary.DenyPlain, inner) {
		f.hold(h, Guard{Name: callName(c, true), Strength: f.strength(c, inner)}, Site{c.Pos, f.ID}, inner)
	}
	return h
}

// canBe reports whether a returned value can have an outcome.
func (f *Func) canBe(r *summary.Result, o summary.Outcome) bool {
	switch o {
	case summary.Nil:
		return r.Kind == summary.ZeroValue || r.Kind == summary.FalseValue || r.Kind == summary.AnyValue || r.Kind == summary.FromCall
	case summary.False:
		return r.Kind != summary.TrueValue
	case summary.True:
		return r.Kind != summary.FalseValue
	case summary.NonNil:
		return r.Kind != summary.ZeroValue && r.Kind != summary.FalseValue
	case summary.Other:
		return r.Kind != summary.PermissionError && (r.Kind != summary.FromCall || f.callResultDenies(r) != summary.DenyPermit)
	}
	return true
}
