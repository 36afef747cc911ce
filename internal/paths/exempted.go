package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// matched says how the branch of a waiver matches the request's path, itself or
// by a function that it asks, and on which arm it does; "" when it does not.
func matched(f *link.Func, b int) (how string, shown int) {
	c := f.Blocks[b].Cond
	if c.Matched != "" {
		return c.Matched, int(c.Shown)
	}
	for i := range f.Blocks[b].Succs {
		for _, a := range f.Blocks[b].Succs[i].Facts {
			atom := &f.Atoms[a]
			if atom.Call < 0 || atom.Outcome != summary.True || !f.Calls[atom.Call].Located {
				continue
			}
			for _, t := range f.Targets(&f.Calls[atom.Call]) {
				if t.Matched != "" && !t.Interesting() {
					return t.Matched, i
				}
			}
		}
	}
	return "", 0
}

// scoped reports whether middleware compares what the client gives with what the
// caller has, where it is given at all, and a function elsewhere takes the same
// from the client again: it does not go by what the caller has.
func (l *lapses) scoped(w *waiver) bool {
	c := w.f.Blocks[w.block].Cond
	if c.Proof || !compares(w.f, w.at.At(w.missing[0]).Pos) {
		return false
	}
	return slices.ContainsFunc(l.p.Funcs, func(f *link.Func) bool {
		return f != w.f && f.Entry && slices.ContainsFunc(f.Calls, func(k summary.Call) bool { return slices.Contains(k.Hints, c.Hint) })
	})
}

// compares reports whether the branch at a place compares two values, and a 401
// or 403 is the answer to another one.
func compares(f *link.Func, at finding.Position) bool {
	for b := range f.Blocks {
		for i, e := range f.Blocks[b].Succs {
			for _, a := range e.Facts {
				if t := f.Atoms[a].Test; t != nil && t.Same && t.Holds && t.Pos == at && f.Gate(b, i) == summary.DenyPermit {
					return true
				}
			}
		}
	}
	return false
}

// sureOf is how sure it is that matching a path in a way is a mistake.
func sureOf(how string) finding.Confidence {
	if strings.HasPrefix(how, "HasPrefix") || strings.HasPrefix(how, "EqualFold") {
		return finding.Low // the usual way to keep a part of the site open
	}
	return finding.Medium
}

// exempted finds the branches behind a check that has denied which let the
// request go on after all, by a part of its path.
func (l *lapses) exempted(f *link.Func) {
	s := f.States()
	for b := range f.Blocks {
		c := f.Blocks[b].Cond
		if c == nil || len(f.Blocks[b].Succs) != 2 || c.Kind == summary.ConfigArm || !s.In(b).Reached() {
			continue
		}
		how, shown := matched(f, b)
		if how == "" || f.Gate(b, shown) != summary.DenyPermit {
			continue
		}
		k := deniedBefore(f, b)
		if k < 0 {
			continue
		}
		for _, e := range f.Ends(s.Arm(b, shown)) {
			if e.Sure && !checked(l.p, e.Held.May) {
				l.all = append(l.all, &Lapse{
					Func: f, Pos: c.Pos, Check: f.CallName(k), Asked: f.Calls[k].Pos, Severity: finding.Major, Confidence: sureOf(how),
					How:     "a path that is matched by " + how + " is let go although it was denied",
					Reached: reached{name: link.Short(f.ID) + " lets the request go on", pos: e.Pos},
				})
				break
			}
		}
	}
}

// failsOpen reports whether a check succeeds because a call that prepares it has
// failed. Where nothing can be read from the request, there is nothing to check.
func (l *lapses) failsOpen(w *waiver) bool {
	c := w.f.Blocks[w.block].Cond
	if w.known || w.f.Results != 1 || !endsInError(w.f) || c.Primary < 0 {
		return false
	}
	primary := &w.f.Calls[c.Primary]
	return !primary.Whose && !primary.Pure && primary.Caller && !w.stops() && !w.toldApart(c.Primary)
}

// toldApart reports whether the free arm lets go only after one error of a call
// that is no denial: where nothing was found by the name that is asked for,
// there is nothing to compare with, and other errors are given back.
func (w *waiver) toldApart(k int32) bool {
	at := w.f.States().Arm(w.block, w.free).In(w.end.Block)
	for i, a := range w.f.Atoms {
		if a.Call == k && a.Outcome == summary.Other && at.Must.Has(i) {
			return true
		}
	}
	return false
}

// stops reports whether the free arm of a waiver does not come back at all.
func (w *waiver) stops() bool {
	b := int(w.f.Blocks[w.block].Succs[w.free].To)
	for range w.f.Blocks {
		if w.f.Stops(b) {
			return true
		}
		if len(w.f.Blocks[b].Succs) != 1 {
			return false
		}
		b = int(w.f.Blocks[b].Succs[0].To)
	}
	return false
}

// toldElse reports whether what the free arm of a waiver begins with is reported
// by itself: a denial that is answered and does not end the request, or a path
// that is exempt from it.
func toldElse(w *waiver) bool {
	b := int(w.f.Blocks[w.block].Succs[w.free].To)
	if w.f.Written(b) >= summary.DenyAbort {
		return true
	}
	if len(w.f.Blocks[b].Succs) != 2 || w.f.Blocks[b].Cond == nil {
		return false
	}
	how, _ := matched(w.f, b)
	return how != ""
}

// deniedBefore is the check whose denial leads to a block; -1 when there is none.
func deniedBefore(f *link.Func, b int) int32 {
	for from := range f.Blocks {
		for i, e := range f.Blocks[from].Succs {
			if len(f.Blocks[from].Succs) != 2 || int(e.To) != b {
				continue
			}
			if denied := f.Denied(from, i); len(denied) > 0 {
				return denied[0]
			}
		}
	}
	return -1
}
