package link

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// linksIn are the middleware among the arguments of a call, in order. Those
// that are parameters of a function around it are what the situation gives it.
func (p *Program) linksIn(f *Func, c *summary.Call, ctx situation) []Link {
	var all []Link
	for _, a := range c.Funcs {
		if a.As == summary.Wraps {
			all = append(all, p.linksOf(f, a, c.Pos, ctx, 0)...)
		}
	}
	return all
}

// linksOf are the links that one argument stands for.
func (p *Program) linksOf(f *Func, a summary.Arg, pos finding.Position, ctx situation, depth int) []Link {
	if a.Hole != nil && depth < maxWrappers {
		if site, rest, ok := p.giving(a.Hole.Owner, ctx); ok {
			var all []Link
			for _, given := range site.Func.Calls[site.Call].Funcs {
				if given.Param == a.Hole.Param {
					given.Only = a.Only
					all = append(all, p.linksOf(site.Func, given, site.pos(), rest, depth+1)...)
				}
			}
			return all
		}
	}
	if a.Cell != nil && depth < maxWrappers {
		if cell, maker, rest, ok := ctx.cell(a.Cell); ok {
			return p.linksOfAll(maker, cell.Funcs, ctx.row(a.Cell).Pos, rest, depth)
		}
	}
	l := Link{Name: f.nameOf(a), Pos: pos, Sure: true, Held: f.middleware(a), only: a.Only}
	f.makerOf(&l, a)
	l.denies = a.Only != "" && slices.ContainsFunc(f.values(a), (*Func).refusesSome)
	if depth < maxWrappers {
		p.adapted(&l, f, a, ctx, depth)
	}
	return []Link{l}
}

// adapted names a link after the function that its own type adapts to be
// middleware, and adds what that checks: Adapter(check).Wrap.
func (p *Program) adapted(l *Link, f *Func, a summary.Arg, ctx situation, depth int) {
	inner := p.linksOfAll(f, a.Bound, l.Pos, ctx, depth)
	if a.From > 0 {
		k := a.From - 1
		for _, t := range f.Targets(&f.Calls[k]) {
			within := append(situation{{owner: t.ID, from: Caller{f, f.BlockOf(k), k}}}, ctx...)
			for _, b := range t.returnedFuncs() {
				inner = append(inner, p.linksOfAll(t, b.Bound, l.Pos, within, depth)...)
			}
		}
	}
	if len(inner) == 1 && inner[0].Name != unknown {
		l.Name, l.Pos, l.Held = inner[0].Name, inner[0].Pos, join(l.Held, inner[0].Held)
	}
}

func (p *Program) linksOfAll(f *Func, list []summary.Arg, pos finding.Position, ctx situation, depth int) []Link {
	var all []Link
	for _, a := range list {
		all = append(all, p.linksOf(f, a, pos, ctx, depth+1)...)
	}
	return all
}

// giving is the call that gives a function its parameters: the one of the
// situation, or else the only one.
func (p *Program) giving(owner string, ctx situation) (Caller, situation, bool) {
	if site, rest, ok := ctx.of(owner); ok {
		return site, rest, true
	}
	if o := p.byID[owner]; o != nil && len(o.callers) == 1 {
		return o.callers[0], nil, true
	}
	return Caller{}, nil, false
}

// passedOn is the router that a parameter is in a situation.
func (p *Program) passedOn(r summary.Router, ctx situation) summary.Router {
	for range maxContextDepth {
		site, rest, ok := ctx.of(r.Owner)
		if !ok || r.At.IsValid() {
			break
		}
		i := slices.IndexFunc(site.Func.Calls[site.Call].Routers, func(a summary.RouterArg) bool { return a.Param == r.Param })
		if i < 0 {
			break
		}
		r, ctx = site.Func.Calls[site.Call].Routers[i].Router, rest
	}
	return r
}
