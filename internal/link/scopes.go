package link

import "github.com/authparity/authparity/internal/summary"

// scopes lists the groups that a place lies in because its function was given
// to them without a router, as in m.Group("/x", func() { m.Get(…) }, auth):
// what the function registers on the router of the group is in the group.
func (p *Program) scopes(r summary.Router, at Caller) []Caller {
	if at.Func == nil || at.Func.Params > 0 || p.routes.scoping[at.Func] {
		return nil
	}
	var all []Caller
	for _, s := range p.routes.subs[at.Func] {
		if reg := s.Func.Calls[s.Call].Register; reg != nil && reg.Router == r {
			all = append(all, s)
		}
	}
	return all
}

// inScopes lists the ways to a router through the groups that a place lies in.
func (p *Program) inScopes(r summary.Router, at Caller, sites []Caller, ctx situation, seen visits) []mount {
	p.routes.scoping[at.Func] = true // a function may be given to a group in itself
	defer delete(p.routes.scoping, at.Func)
	var all []mount
	for _, s := range sites {
		c := &s.Func.Calls[s.Call]
		below := mount{prefix: p.written(c.Register.Pattern, ctx), glued: c.Register.Glued, chain: p.linksIn(s.Func, c, ctx), groups: p.group(c.Register, s, ctx)}
		for _, m := range p.mounts(r, s, ctx, seen) {
			all = append(all, m.and(below))
		}
	}
	return all
}

// aroundScopes is what holds in all of the groups that a place lies in.
func (p *Program) aroundScopes(r summary.Router, at Caller, sites []Caller, seen []summary.Router) *Held {
	p.routes.scoping[at.Func] = true
	defer delete(p.routes.scoping, at.Func)
	var all *Held
	for _, s := range sites {
		h := join(s.Func.wrapping(&s.Func.Calls[s.Call]), p.onRouter(r, s, seen))
		if all == nil {
			all = h
			continue
		}
		all.meet(h)
	}
	return all
}
