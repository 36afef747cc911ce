package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A loginPart is what a login asks for besides the first proof.
type loginPart struct {
	name string
	of   func(*use) []asking   // how a way asks for it before it reaches an operation
	asks func(*link.Func) bool // whether anything below a function does
}

// standing are the questions whether the account counts that an entry point is
// sure to have asked before it reaches an operation: in its own function, or in
// one that it calls and whose failure ends it.
func (u *use) standing() []asking {
	f := u.f
	if u.leaf.Path[0].Func != f {
		return nil
	}
	k := u.leaf.Path[0].Call
	s := f.States()
	at := s.Before(f.BlockOf(k), k)
	if !at.Reached() {
		return nil
	}
	var all []asking
	for i := range f.Atoms {
		if t := f.Atoms[i].Test; t != nil && t.Standing && at.Must.Has(i) {
			all = append(all, asking{t.Name, link.Site{Pos: t.Pos, In: f.ID}})
		}
	}
	for i := range f.Calls {
		c := &f.Calls[i]
		if !at.Must.Has(s.Made(i)) || c.Static+c.Invoke == "" || int32(i) == k || !f.CanDeny(int32(i)) && !f.Decisive(int32(i)) {
			continue
		}
		if c.Standing || slices.ContainsFunc(f.Targets(c), testsStanding) {
			all = append(all, asking{c.Static + c.Invoke, link.Site{Pos: c.Pos, In: f.ID}})
		}
	}
	return all
}

// testsStanding reports whether a function itself asks whether an account counts.
func testsStanding(f *link.Func) bool {
	return slices.ContainsFunc(f.Atoms, func(a summary.Atom) bool { return a.Test != nil && a.Test.Standing }) ||
		slices.ContainsFunc(f.Calls, func(c summary.Call) bool { return c.Standing })
}

// asksStanding reports whether anything below a function does.
func asksStanding(f *link.Func) bool {
	for g := range f.Reachable() {
		if testsStanding(g) {
			return true
		}
	}
	return testsStanding(f)
}
