package link

import (
	"slices"

	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/summary"
)

// FailsAlways reports whether a flow of f, of which s are the states, ends in
// a failure whichever way it takes: the client is answered with one, or an
// error is given back. What such a flow does on its way is cleaning up.
func (f *Func) FailsAlways(s *flow.States) bool {
	ends := false
	for b := range f.Blocks {
		if f.Blocks[b].Ret < 0 || !s.In(b).Reached() {
			continue
		}
		ends = true
		if !f.failsAt(s, b) {
			return false
		}
	}
	return ends
}

// failsAt reports whether a flow that returns at a block has failed.
func (f *Func) failsAt(s *flow.States, b int) bool {
	r := &f.Returns[f.Blocks[b].Ret]
	var last *summary.Result
	if n := len(r.Results); n > 0 && r.Results[n-1].Err {
		last = &r.Results[n-1]
	}
	if last != nil && len(last.Phi) > 0 {
		return f.phiFails(s, last) || f.answered(s, s.Out(b))
	}
	for _, out := range f.exits(s, b) {
		if last != nil && (last.Made || !f.canBe(last, summary.Nil) || f.contradicts(out, last, summary.Nil)) {
			continue
		}
		if !f.answered(s, out) {
			return false
		}
	}
	return true
}

// phiFails reports whether an error that came on one of several edges is none
// on no edge that the flow takes.
func (f *Func) phiFails(s *flow.States, r *summary.Result) bool {
	taken := false
	for i := range r.Phi {
		alt := &r.Phi[i]
		at := s.Edge(int(alt.From), int(alt.Succ))
		if !at.Reached() {
			continue
		}
		taken = true
		if !alt.Result.Made && f.canBe(&alt.Result, summary.Nil) && !f.contradicts(at, &alt.Result, summary.Nil) && !f.answered(s, at) {
			return false
		}
	}
	return taken
}

// answered reports whether a call that was made for certain answered with a
// failure, itself or in all that it runs.
func (f *Func) answered(s *flow.States, at flow.State) bool {
	for k := range f.Calls {
		c := &f.Calls[k]
		if c.Mode != summary.Now || c.Predicate || !at.Must.Has(s.Made(k)) {
			continue
		}
		if c.Failure || c.FailsIf > 0 && f.isFailure(at, int(c.FailsIf-1)) {
			return true
		}
		if targets := f.Targets(c); len(targets) > 0 && !slices.ContainsFunc(targets, func(t *Func) bool { return !t.failureAnswered() }) {
			return true
		}
	}
	return false
}

// isFailure reports whether an error is known to be one: it was found, or the
// call that gave it never gives anything else.
func (f *Func) isFailure(at flow.State, atom int) bool {
	a := &f.Atoms[atom]
	return at.Must.Has(atom) || f.callResultDenies(&summary.Result{Call: a.Call, Result: a.Result}) >= summary.DenyError
}

// failureAnswered reports whether every way through f answers the client with
// a failure.
func (f *Func) failureAnswered() bool {
	if f.failing == untouched {
		f.failing = running
		s := f.States()
		ends, fails := false, true
		for b := range f.Blocks {
			if f.Blocks[b].Ret < 0 || !s.In(b).Reached() {
				continue
			}
			for _, out := range f.exits(s, b) {
				ends, fails = true, fails && f.answered(s, out)
			}
		}
		if ends && fails {
			f.failing = done
		}
	}
	return f.failing == done
}
