package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// judged adds what is proven by a helper that is handed an error and answers
// it with a denial: its outcome says that the call behind the error succeeded.
func (f *Func) judged(c *summary.Call, h *Held, result int, o summary.Outcome) {
	for i := range c.Errs {
		e := &c.Errs[i]
		src := f.judgedCall(c, e, result, o)
		if src == nil {
			continue
		}
		inner := f.inner(src, int(e.Result), summary.Nil)
		h.add(inner)
		atom := summary.Atom{Call: e.Call, Result: e.Result, Outcome: summary.Nil}
		if f.decides(src, &atom, summary.DenyPermit, inner) {
			f.hold(h, Guard{Name: callName(src, true), Strength: f.strength(src, inner)}, Site{src.Pos, f.ID}, inner)
		}
	}
}

// judgedCall is the call behind an error that a helper is handed and answers
// with a denial; nil where an outcome of the helper does not say so.
func (f *Func) judgedCall(c *summary.Call, e *summary.Given, result int, o summary.Outcome) *summary.Call {
	targets := f.Targets(c)
	if len(targets) == 0 || slices.ContainsFunc(targets, func(t *Func) bool { return !t.judges(e.Param, result, o) }) {
		return nil
	}
	return &f.Calls[e.Call]
}

// judges reports whether f denies a permission where an error parameter is not
// nil, and has the outcome only where it is.
func (f *Func) judges(param int32, result int, o summary.Outcome) bool {
	s := f.States()
	isNil := func(a int32) bool {
		t := f.Atoms[a].Test
		return t != nil && t.Param == param+1 && !t.Holds
	}
	denies := false
	for a, d := range f.denials() {
		denies = denies || d == summary.DenyPermit && isNil(a)
	}
	if !denies {
		return false
	}
	for b := range f.Blocks {
		ret := f.Blocks[b].Ret
		if ret < 0 || !s.In(b).Reached() {
			continue
		}
		out := s.Out(b)
		if o == summary.Ok && out.Must.Has(s.Denied()) {
			continue
		}
		if rs := f.Returns[ret].Results; o != summary.Ok && o != summary.Returned && result < len(rs) && (!f.canBe(&rs[result], o) || f.contradicts(out, &rs[result], o)) {
			continue
		}
		proven := false
		for a := range f.Atoms {
			proven = proven || isNil(int32(a)) && out.Must.Has(a)
		}
		if !proven {
			return false
		}
	}
	return true
}
