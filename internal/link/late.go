package link

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// A LateUse is a call that adds middleware to a router behind all of its
// routes, in a framework where those before it are not covered.
type LateUse struct {
	Pos    finding.Position
	Held   *Held    // what the middleware proves
	Before []*Entry // the routes that were bound before
}

// Ineffective returns the calls that add middleware which covers no route,
// although the same function bound some on the router before.
func (p *Program) Ineffective() []LateUse {
	var all []LateUse
	for _, f := range p.Funcs {
		f.each(func(b int, k int32, c *summary.Call) {
			r := c.Register
			if r == nil || !r.Adds || r.Late || r.Binds || r.Pattern != nil || r.Router == (summary.Router{}) || p.covers(f, k) {
				return
			}
			u := LateUse{Pos: c.Pos, Held: f.wrapping(c)}
			for _, e := range p.Entries() {
				if e.at.Func == f && e.at.Call != k && f.binds(e.at.Call, r.Router) && f.precedes(e.at.Call, k) {
					u.Before = append(u.Before, e)
				}
			}
			if len(u.Before) > 0 {
				all = append(all, u)
			}
		})
	}
	slices.SortFunc(all, func(a, b LateUse) int { return a.Pos.Compare(b.Pos) })
	return all
}

// binds reports whether a call binds a handler on a router itself.
func (f *Func) binds(k int32, r summary.Router) bool {
	reg := f.Calls[k].Register
	return reg != nil && reg.Binds && reg.Router == r
}

// precedes reports whether a call was made on every path to another one.
func (f *Func) precedes(before, k int32) bool {
	s := f.States()
	at := s.Before(f.BlockOf(k), k)
	return at.Reached() && at.Must.Has(s.Made(int(before)))
}

// covers reports whether the middleware that call k adds may stand before
// something: the router is used again behind it, or elsewhere, other than to
// be served. What the call returns may be used as well.
func (p *Program) covers(f *Func, k int32) bool {
	r := f.Calls[k].Register.Router
	made := summary.Router{Owner: f.ID, At: f.Calls[k].Pos}
	for _, g := range p.Funcs {
		for i := range g.Calls {
			c := &g.Calls[i]
			if c.Register != nil && (c.Register.Router == made || c.Register.Alias == r) {
				return true
			}
			on := c.Register != nil && c.Register.Router == r && (c.Register.Binds || c.Register.Makes && !c.Register.Adds || c.Register.Service != nil)
			given := slices.ContainsFunc(c.Routers, func(a summary.RouterArg) bool {
				return a.Router == made || a.Router == r && (a.Param > 0 || c.Recv == "") && !a.Serves && (c.Register == nil || !c.Register.Binds) && len(g.Targets(c)) > 0
			})
			if (on || given) && (g != f || !f.precedes(int32(i), k)) {
				return true
			}
		}
	}
	return slices.ContainsFunc(f.Routers, func(o summary.Router) bool { return o == r })
}
