package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// transforms reports whether a call makes a value out of its arguments and
// knows of nothing else: that it failed says that they were malformed, and
// nothing about who calls, however the failure is answered.
func (f *Func) transforms(c *summary.Call) bool {
	if c.Gives == "" || c.Permission || c.Identifies || c.Caller || c.Guard != nil {
		return false
	}
	targets := f.Targets(c)
	return len(targets) > 0 && !slices.ContainsFunc(targets, func(t *Func) bool { return !t.onlyComputes() })
}

// onlyComputes reports whether f calls nothing but functions of the standard
// library that compute, or such functions of its own, and gives back no
// permission error.
func (f *Func) onlyComputes() bool {
	if f.computing == untouched {
		f.computing, f.computes = running, true // a recursive call adds nothing
		f.computes = f.computesAll()
		f.computing = done
	}
	return f.computes
}

func (f *Func) computesAll() bool {
	for i := range f.Atoms {
		if t := f.Atoms[i].Test; t != nil && t.Identity {
			return false
		}
	}
	for i := range f.Returns {
		if slices.ContainsFunc(f.Returns[i].Results, func(r summary.Result) bool { return isDenial(&r) }) {
			return false
		}
	}
	for i := range f.Calls {
		if !f.callComputes(&f.Calls[i]) {
			return false
		}
	}
	return true
}

func (f *Func) callComputes(c *summary.Call) bool {
	if c.Pure || c.Predicate {
		return c.Guard == nil && c.Sink == ""
	}
	if c.Mode != summary.Now || c.Sink != "" || c.Invoke != "" || c.Hole != nil || c.Guard != nil || f.program.audits(c) || len(c.Funcs) > 0 {
		return false
	}
	targets := f.Targets(c)
	return len(targets) > 0 && !slices.ContainsFunc(targets, func(t *Func) bool { return !t.onlyComputes() })
}
