package link

import "github.com/authparity/authparity/internal/summary"

// judged adds what is proven by a helper that is handed an error and answers
// it with a denial: its outcome says that the call behind the error succeeded.
func (f *Func) judged(c *summary.Call, h *Held, result int, o summary.Outcome) {
	for _, e := range c.Errs {
		targets := f.Targets(c)
		for _, t := range targets {
			if !t.judges(e.Param, result, o) {
				targets = nil
				break
			}
		}
		if len(targets) == 0 {
			continue
		}
		src := &f.Calls[e.Call]
		inner := f.inner(src, int(e.Result), summary.Nil)
		h.add(inner)
		atom := summary.Atom{Call: e.Call, Result: e.Result, Outcome: summary.Nil}
		if f.decides(src, &atom, summary.DenyPermit, inner) {
			f.hold(h, Guard{Name: callName(src, true), Strength: f.strength(src, inner)}, Site{src.Pos, f.ID}, inner)
		}
	}
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
