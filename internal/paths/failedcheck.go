package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// failedCheck finds the checks that answer with yes or no and with an error
// beside it, where the error is passed over and the answer that stands beside it
// is taken for leave: false of a question such as "is it revoked", or anything
// where only an answer without an error is heeded.
func (l *lapses) failedCheck(f *link.Func) {
	for b := range f.Blocks {
		for _, k := range f.Blocks[b].Calls {
			if a := l.takenForLeave(f, b, k); a != nil {
				l.all = append(l.all, a)
			}
		}
	}
}

// takenForLeave returns the lapse of one call.
func (l *lapses) takenForLeave(f *link.Func, b int, k int32) *Lapse {
	c := &f.Calls[k]
	if !c.Fallible || c.Bool || !f.States().In(b).Reached() || f.Lasts(k) {
		return nil
	}
	result, denies, ok := f.Verdict(k)
	if ok && denies == summary.NonNil {
		return l.onlyDenials(f, b, k)
	}
	if !ok || denies != summary.True && denies != summary.False || result == f.ErrorResult(k) || !deniesOn(f, k) {
		return nil
	}
	failing := f.Failing(k, result)
	if toldApart(f, failing, b, k) {
		return nil
	}
	before := f.Holds(f.States().Before(b, k)).May
	checkedElse := func(at flow.State) bool {
		return slices.ContainsFunc(l.p.Sorted(besides(f.Holds(at).May, before)), func(id link.GuardID) bool {
			return !l.p.Guard(id).Audit && f.Holds(at).May.At(id).Pos != c.Pos
		})
	}
	r := past(f, failing, -1, func(j int32) bool {
		return j == k || !l.follows(f, b, k, j) || checkedElse(failing.Before(f.BlockOf(j), j))
	})
	for w := range f.Blocks {
		if r == nil && f.Succeeds(failing, w) && len(f.Returns[f.Blocks[w].Ret].Results) > 0 && !checkedElse(failing.Out(w)) {
			r = &reached{name: link.Short(f.ID) + " succeeds", pos: f.Returns[f.Blocks[w].Ret].Pos}
		}
	}
	if r == nil || r.kind == "read" || r.kind == "disclose" {
		return nil
	}
	return &Lapse{
		Func: f, Pos: c.Pos, Check: f.CallName(k), Asked: c.Pos, Reached: *r, Severity: finding.Major, Confidence: finding.Medium,
		How: "a failure of " + link.Short(f.CallName(k)) + " is passed over and taken for leave",
	}
}

// onlyDenials returns the lapse of a check that gives back an error of which only a
// denial is heeded: where it could not be made, all goes on.
func (l *lapses) onlyDenials(f *link.Func, b int, k int32) *Lapse {
	failing := f.Failing(k, -1)
	for w := range f.Blocks {
		for i, e := range f.Blocks[w].Succs {
			other := slices.ContainsFunc(e.Facts, func(a int32) bool { return f.Atoms[a].Call == k && f.Atoms[a].Outcome == summary.Other })
			if !other || len(f.Blocks[w].Succs) != 2 || f.Gate(w, i) != summary.DenyPermit {
				continue
			}
			arm := failing.Arm(w, i)
			r := past(f, arm, w, nil)
			if r == nil || r.kind == "read" || r.kind == "disclose" || l.predicates(f, b, k) > 1 {
				continue
			}
			return &Lapse{
				Func: f, Pos: f.Blocks[w].Cond.Pos, Check: f.CallName(k), Asked: f.Calls[k].Pos, Reached: *r, Severity: finding.Major, Confidence: finding.Medium,
				How: "of the failures of " + link.Short(f.CallName(k)) + " only a denial is heeded",
			}
		}
	}
	return nil
}

// predicates counts the questions of what kind of error a call gave back.
func (l *lapses) predicates(f *link.Func, b int, k int32) int {
	n := 0
	for j := range f.Calls {
		if p := &f.Calls[j]; p.Predicate && slices.ContainsFunc(p.Errs, func(g summary.Given) bool { return g.Call == k }) && l.follows(f, b, k, int32(j)) {
			n++
		}
	}
	return n
}

// deniesOn reports whether a branch of f denies on the answer of a call.
func deniesOn(f *link.Func, k int32) bool {
	for b := range f.Blocks {
		for i := range f.Blocks[b].Succs {
			if len(f.Blocks[b].Succs) == 2 && f.Gate(b, 1-i) >= summary.DenyError && slices.Contains(f.Denied(b, i), k) {
				return true
			}
		}
	}
	return false
}

// toldApart reports whether f looks at which failure of a call it is, or asks a
// setting what a failure means.
func toldApart(f *link.Func, failing *flow.States, b int, k int32) bool {
	for w := range f.Blocks {
		if !failing.In(w).Reached() || w != b && !f.Reaches(b, w) {
			continue
		}
		for _, j := range f.Blocks[w].Calls {
			if p := &f.Calls[j]; p.Predicate && slices.ContainsFunc(p.Errs, func(g summary.Given) bool { return g.Call == k }) {
				return true
			}
		}
		if c := f.Blocks[w].Cond; c != nil && (c.Kind == summary.ConfigArm || c.Kind == summary.FlagArm) && len(f.Blocks[w].Succs) == 2 {
			for i := range f.Blocks[w].Succs {
				if f.FailsAlways(failing.Arm(w, i)) {
					return true
				}
			}
		}
	}
	return false
}
