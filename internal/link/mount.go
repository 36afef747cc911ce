package link

import (
	"slices"
	"strconv"

	"github.com/authparity/authparity/internal/summary"
)

// A mount is one way in which requests come to a router: the prefix of its
// patterns, and the middleware before it.
type mount struct {
	prefix string
	chain  []Link
	held   *Held // what else is checked before it is asked to serve

	glued   bool    // what lies below follows without a slash
	trusted bool    // only trusted callers can ask
	groups  []Group // the routers below others that it goes through, outermost first
}

// maxMounts bounds the ways to one router: versions and tenants are few.
// Reaching it is counted.
const maxMounts = 16

// mounts lists the ways to what is registered on a router at a place. There is
// always one: a router that nobody is seen serving is served by itself.
func (p *Program) mounts(r summary.Router, at Caller, ctx situation, seen visits) []mount {
	if r == (summary.Router{}) || seen.have(p, r, ctx) {
		return []mount{{}}
	}
	if sites := p.scopes(r, at); len(sites) > 0 {
		return p.inScopes(r, at, sites, ctx, seen)
	}
	seen = seen.and(p, r, ctx)
	own := p.ownLinks(r, at, ctx, seen)
	var all []mount
	for _, m := range p.servings(r, ctx, seen) {
		m.chain = append(m.chain[:len(m.chain):len(m.chain)], own...)
		m.trusted = m.trusted || p.routes.trusted[r]
		all = append(all, m)
	}
	if len(all) > maxMounts {
		p.caps["maxMounts: "+routerName(r)] = true
		all = all[:maxMounts]
	}
	return all
}

// visits are the routers that are being followed, each as called from where it
// is: a function that makes a group is called for groups within groups.
type visits []visit

type visit struct {
	router summary.Router
	from   Caller
}

func (p *Program) visit(r summary.Router, ctx situation) visit {
	for f := p.byID[r.Owner]; f != nil; f = p.byID[f.Outer] {
		if at, _, ok := ctx.of(f.ID); ok {
			return visit{r, at}
		}
	}
	return visit{router: r}
}

func (v visits) have(p *Program, r summary.Router, ctx situation) bool {
	return slices.Contains(v, p.visit(r, ctx))
}

// and is v and one more.
func (v visits) and(p *Program, r summary.Router, ctx situation) visits {
	return append(v[:len(v):len(v)], p.visit(r, ctx))
}

// servings lists the ways to a whole router: the routers above it, and who
// asks it to serve.
func (p *Program) servings(r summary.Router, ctx situation, seen visits) []mount {
	above := p.aboves(r, ctx, seen)
	asked := p.askings(r, ctx, seen)
	switch {
	case len(above) == 0 && len(asked) == 0:
		return []mount{{}}
	case len(above) == 0:
		return asked
	case len(asked) == 0:
		return above
	}
	var all []mount
	for _, o := range asked {
		for _, i := range above {
			all = append(all, o.and(i))
		}
	}
	return all
}

// and is m with another mount below it.
func (m mount) and(below mount) mount {
	return mount{
		prefix: joined(m.prefix, below.prefix, m.glued),
		glued:  below.glued || below.prefix == "" && m.glued,
		chain:  append(m.chain[:len(m.chain):len(m.chain)], below.chain...),
		held:   join(m.held, below.held),

		trusted: m.trusted || below.trusted,
		groups:  append(m.groups[:len(m.groups):len(m.groups)], below.groups...),
	}
}

// aboves follows a router to where it comes from.
func (p *Program) aboves(r summary.Router, ctx situation, seen visits) []mount {
	var all []mount
	switch {
	case r.Name != "":
		for _, a := range p.routes.aliases[r] {
			all = append(all, p.mounts(a.Func.Calls[a.Call].Register.Alias, Caller{a.Func, a.Block, -1}, nil, seen)...)
		}
	case r.At.IsValid():
		all = p.madeBy(r, ctx, seen)
	default:
		all = p.passedFrom(r, ctx, seen)
	}
	return all
}

// madeBy follows a router to the call that made it.
func (p *Program) madeBy(r summary.Router, ctx situation, seen visits) []mount {
	o := p.byID[r.Owner]
	if o == nil {
		return nil
	}
	k := o.callAt(r.At)
	if k < 0 {
		return nil
	}
	c := &o.Calls[k]
	at := Caller{o, o.BlockOf(k), k}
	if reg := c.Register; reg != nil && reg.Makes {
		below := mount{prefix: p.written(reg.Pattern, ctx), glued: reg.Glued}
		if !reg.Adds {
			below.chain = p.linksIn(o, c, ctx)
			below.groups = p.group(reg, at, ctx)
		}
		if reg.Router == (summary.Router{}) {
			below.chain = append(below.chain, p.optionLinks(at)...)
		}
		var all []mount
		for _, m := range p.mounts(reg.Router, at, ctx, seen) {
			all = append(all, m.and(below))
		}
		return all
	}
	var all []mount
	for _, t := range o.Targets(c) {
		for _, inner := range t.Routers {
			all = append(all, p.mounts(inner, Caller{t, 0, -1}, append(situation{{owner: t.ID, from: at}}, ctx...), seen)...)
		}
	}
	return all
}

// passedFrom follows a router that is a parameter to the functions that pass
// it on: the one of the situation, or else all.
func (p *Program) passedFrom(r summary.Router, ctx situation, seen visits) []mount {
	o := p.byID[r.Owner]
	if o == nil {
		return nil
	}
	if site, rest, ok := ctx.of(r.Owner); ok {
		return p.passedAtSite(r, site, rest, seen)
	}
	var all []mount
	for _, s := range p.routes.subs[o] {
		if r.Param != o.Params-1 {
			continue
		}
		c := &s.Func.Calls[s.Call]
		below := mount{prefix: p.written(c.Register.Pattern, ctx), glued: c.Register.Glued, chain: p.linksIn(s.Func, c, ctx), groups: p.group(c.Register, s, ctx)}
		for _, m := range p.mounts(c.Register.Router, s, ctx, seen) {
			all = append(all, m.and(below))
		}
	}
	for _, s := range o.callers {
		all = append(all, p.passedAtSite(r, s, ctx, seen)...)
	}
	all = append(all, p.calledBack(r, o, ctx, seen)...)
	if t := p.provider(o, r.Param); len(all) == 0 && t != nil {
		for _, inner := range t.Routers {
			all = append(all, p.mounts(inner, Caller{t, 0, -1}, nil, seen)...)
		}
	}
	return all
}

// calledBack follows the router that a function is given which another one
// calls back: api.Route("/x", func(r *Router) {…}), where Route makes a
// router and calls the function with it.
func (p *Program) calledBack(r summary.Router, o *Func, ctx situation, seen visits) []mount {
	if len(ctx) >= maxContextDepth*2 {
		p.caps["maxContextDepth: "+o.ID] = true
		return nil
	}
	var all []mount
	for _, s := range p.passes[o] {
		c := &s.Func.Calls[s.Call]
		for _, a := range c.Funcs {
			if !slices.Contains(s.Func.values(a), o) {
				continue
			}
			for _, t := range s.Func.Targets(c) {
				inner := append(situation{{owner: t.ID, from: s}}, ctx...)
				for _, called := range p.calledParam(holeKey{t.ID, a.Param}, nil) {
					all = append(all, p.passedAtSite(r, Caller{called.f, called.f.BlockOf(called.call), called.call}, inner, seen)...)
				}
			}
		}
	}
	return all
}

func (p *Program) passedAtSite(r summary.Router, s Caller, ctx situation, seen visits) []mount {
	var all []mount
	for _, a := range s.Func.Calls[s.Call].Routers {
		if a.Param == r.Param {
			all = append(all, p.mounts(a.Router, s, ctx, seen)...)
		}
	}
	return all
}

// askings lists who asks a router to serve: the routers that it is mounted
// on, what wraps it, what calls it.
func (p *Program) askings(r summary.Router, ctx situation, seen visits) []mount {
	var all []mount
	for _, g := range p.routes.given[r] {
		all = append(all, p.asks(g, ctx, seen)...)
	}
	for _, o := range p.routes.makers[r] {
		for _, s := range o.callers {
			result := summary.Router{Owner: s.Func.ID, At: s.Func.Calls[s.Call].Pos}
			if !seen.have(p, result, ctx) {
				all = append(all, p.askings(result, ctx, seen.and(p, result, ctx))...)
			}
		}
	}
	return all
}

// asks lists the ways to a router through one call that is given it.
func (p *Program) asks(g given, ctx situation, seen visits) []mount {
	f, c := g.Func, &g.Func.Calls[g.Call]
	switch {
	case g.Serves:
		return p.behind(f, mount{held: f.Holds(f.States().Before(g.Block, g.Call))}, ctx, seen)
	case c.Register != nil && c.Register.Binds && g.Param == c.Register.Handler:
		below := mount{prefix: p.written(c.Register.Pattern, ctx), chain: p.linksIn(f, c, ctx), trusted: c.Register.Trusted}
		var all []mount
		for _, m := range p.mounts(c.Register.Router, g.Caller, ctx, seen) {
			all = append(all, m.and(below))
		}
		return all
	case c.Register != nil, g.Param == 0 && c.Recv != "":
		return nil
	}
	var below mount
	var handed []summary.Router
	for _, t := range f.Targets(c) {
		called := p.switchedOn(p.calledParam(holeKey{t.ID, g.Param}, nil))
		if len(called) == 0 {
			handed = append(handed, summary.Router{Owner: t.ID, Param: g.Param})
			continue
		}
		held := join(called[0].held, nil)
		for _, h := range called[1:] {
			held.meet(h.held)
		}
		below.chain = append(below.chain, Link{Name: t.ID, Pos: c.Pos, Sure: true, Held: held})
	}
	result := summary.Router{Owner: f.ID, At: c.Pos}
	var all []mount
	for _, r := range append(handed, result) {
		if seen.have(p, r, ctx) {
			continue
		}
		for _, m := range p.askings(r, ctx, seen.and(p, r, ctx)) {
			all = append(all, m.and(below))
		}
	}
	if len(all) == 0 && len(below.chain) > 0 {
		all = append(all, below)
	}
	return all
}

// behind lists the ways to what a handler hands requests on to.
func (p *Program) behind(f *Func, below mount, ctx situation, seen visits) []mount {
	var all []mount
	for _, at := range p.routes.handlers[f] {
		reg := at.Func.Calls[at.Call].Register
		outer := mount{prefix: p.written(reg.Pattern, ctx), chain: p.linksIn(at.Func, &at.Func.Calls[at.Call], ctx)}
		for _, m := range p.mounts(reg.Router, at, ctx, seen) {
			all = append(all, m.and(outer).and(below))
		}
	}
	if len(all) == 0 {
		below.held = join(f.Entering(), below.held)
		all = append(all, below)
	}
	return all
}

// routerName writes where a router comes from.
func routerName(r summary.Router) string {
	switch {
	case r == (summary.Router{}):
		return ""
	case r.Name != "":
		return r.Name
	case r.At.IsValid():
		return r.At.File + ":" + strconv.Itoa(r.At.Line) + ":" + strconv.Itoa(r.At.Col)
	}
	return r.Owner + "#" + strconv.Itoa(r.Param)
}
