package link

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// A handler is what a registration binds, behind what wraps it.
type handler struct {
	fn    *Func
	name  string
	pos   finding.Position
	chain []Link
	given Caller // that names it, where a function around the registration is given it
}

// named is the call that names the handler of a registration: at itself, or the
// call of a function around it that is given the handler.
func (h *handler) named(at Caller) Caller {
	if h.given.Func != nil {
		return h.given
	}
	return at
}

// place is where a handler of a registration is named.
func (h *handler) place(at Caller) finding.Position {
	if by := h.named(at); by.Func != at.Func {
		return by.pos()
	}
	return h.pos
}

// handlers returns what a registration binds; nothing when it mounts a router,
// whose own routes count.
func (p *Program) handlers(at Caller, ctx situation) []handler {
	c := &at.Func.Calls[at.Call]
	if slices.ContainsFunc(c.Routers, func(a summary.RouterArg) bool { return a.Param == c.Register.Handler && p.isRouter(a, 0) }) {
		return nil
	}
	var all []handler
	for _, a := range c.Funcs {
		if a.As == summary.Handles {
			all = append(all, p.unwrapped(a, at, ctx, 0)...)
		}
	}
	found := len(all) > 0
	if row := ctx.row(nil); row != nil && len(row.Free) > 0 {
		all = shortest(all) // the wrapper is for rows that ask for it
	} else {
		all = longest(all)
	}
	all = slices.DeleteFunc(all, func(h handler) bool { return h.fn != nil && h.fn.serving() })
	if len(all) == 0 && found {
		return nil
	}
	if c.Register.Mount {
		// What is no function of the program is a router of a library, or nothing.
		return slices.DeleteFunc(all, func(h handler) bool { return h.fn == nil })
	}
	if len(all) == 0 {
		all = append(all, handler{name: unknown, pos: c.Pos})
	}
	return all
}

// serving reports whether a handler only hands requests on to a router, whose
// own routes count.
func (f *Func) serving() bool {
	for k := range f.Calls {
		for _, a := range f.Calls[k].Routers {
			if a.Serves {
				return true
			}
		}
	}
	return false
}

// isRouter reports whether a value that is given as a router is one: it is
// typed as one, a function that makes one made it, or it wraps one.
func (p *Program) isRouter(a summary.RouterArg, depth int) bool {
	if !a.Maybe {
		return true
	}
	o := p.byID[a.Router.Owner]
	if o == nil || !a.Router.At.IsValid() {
		return false
	}
	if depth > maxWrappers {
		p.caps["maxWrappers: "+o.ID] = true
		return false
	}
	k := o.callAt(a.Router.At)
	if k < 0 {
		return false
	}
	c := &o.Calls[k]
	if c.Register != nil && c.Register.Service != nil {
		return true
	}
	if slices.ContainsFunc(o.Targets(c), func(t *Func) bool { return len(t.Routers) > 0 }) {
		return true
	}
	return slices.ContainsFunc(c.Routers, func(b summary.RouterArg) bool {
		return (b.Param > 0 || c.Recv == "") && p.isRouter(b, depth+1)
	})
}

// maxWrappers bounds how many wrappers are taken off a handler, or a router.
// Reaching it is counted.
const maxWrappers = 12

// unwrapped follows a function value to the handlers that it can be. Wrappers
// on the way become links of the chain.
func (p *Program) unwrapped(a summary.Arg, at Caller, ctx situation, depth int) []handler {
	pos := at.pos()
	if depth > maxWrappers {
		p.caps["maxWrappers: "+at.Func.ID] = true
		return []handler{{name: unknown, pos: pos}}
	}
	if a.Cell != nil {
		if cell, maker, rest, ok := ctx.cell(a.Cell); ok {
			var all []handler
			for _, held := range cell.Funcs {
				all = append(all, p.unwrapped(held, Caller{maker, 0, -1}, rest, depth+1)...)
			}
			return placed(all, ctx.row(a.Cell).Pos)
		}
	}
	switch {
	case len(a.Bound) > 0:
		return p.bindings(a, at, ctx, depth)
	case a.Func != "":
		fn := p.byID[a.Func]
		if fn != nil && fn.Outer != "" {
			if call, rest, ok := ctx.of(fn.Outer); ok {
				return p.goingOn(p.byID[fn.Outer], fn, call, pos, rest, depth)
			}
		}
		return []handler{{fn: fn, name: a.Func, pos: pos}}
	case a.Invoke != "":
		var all []handler
		for _, t := range p.implementations(a.Invoke, nil) {
			all = append(all, handler{fn: t, name: t.ID, pos: pos})
		}
		all = append(all, p.kept(a.Invoke, pos, depth)...)
		if len(all) == 0 {
			all = append(all, handler{name: a.Invoke, pos: pos})
		}
		return all
	case a.Kept != "":
		all := p.kept(a.Kept, pos, depth)
		if len(all) == 0 {
			all = append(all, handler{name: unknown, pos: pos})
		}
		return all
	case a.Hole != nil:
		var all []handler
		if site, rest, ok := ctx.of(a.Hole.Owner); ok {
			given := slices.DeleteFunc(slices.Clone(site.Func.Calls[site.Call].Funcs), func(g summary.Arg) bool { return g.Param != a.Hole.Param })
			if a.List {
				return p.lastOf(given, site, rest, depth)
			}
			for _, g := range given {
				all = append(all, p.unwrapped(g, site, rest, depth+1)...)
			}
			for i := range all {
				if all[i].given.Func == nil {
					all[i].given = site
				}
			}
		}
		if len(all) == 0 {
			all = append(all, handler{name: unknown, pos: pos})
		}
		return all
	case a.From > 0:
		k := a.From - 1
		return p.returnedHandlers(Caller{at.Func, at.Func.BlockOf(k), k}, pos, ctx, depth)
	}
	return nil
}

// lastOf is the handler at the end of a list; those before it are middleware.
func (p *Program) lastOf(list []summary.Arg, site Caller, ctx situation, depth int) []handler {
	if len(list) == 0 {
		return []handler{{name: unknown, pos: site.pos()}}
	}
	last := len(list) - 1
	all := p.unwrapped(list[last], site, ctx, depth+1)
	for i := range all {
		all[i].chain = append(p.linksOfAll(site.Func, list[:last], site.pos(), ctx, depth), all[i].chain...)
	}
	return all
}

// bindings are the handlers behind a method of a function type: the functions
// that it calls its receiver for. Where these are not known it is the method.
func (p *Program) bindings(a summary.Arg, at Caller, ctx situation, depth int) []handler {
	pos := at.pos()
	method := p.byID[a.Func]
	called := p.switchedOn(p.calledParam(holeKey{a.Func, 0}, nil))
	var all []handler
	if len(called) > 0 {
		for _, bound := range a.Bound {
			all = append(all, p.unwrapped(bound, at, ctx, depth+1)...)
		}
	}
	if !slices.ContainsFunc(all, func(h handler) bool { return h.fn != nil }) {
		return []handler{{fn: method, name: a.Func, pos: pos}}
	}
	held := join(called[0].held, nil)
	for _, c := range called[1:] {
		held.meet(c.held)
	}
	for i := range all {
		all[i].chain = append([]Link{{Name: a.Func, Pos: pos, Sure: true, Held: held}}, all[i].chain...)
	}
	return all
}

// returnedHandlers are the handlers that a call can return.
func (p *Program) returnedHandlers(call Caller, pos finding.Position, ctx situation, depth int) []handler {
	f := call.Func
	c := &f.Calls[call.Call]
	if p.routes.unwrapping[call] {
		return nil // wrapped in a loop
	}
	p.routes.unwrapping[call] = true
	defer delete(p.routes.unwrapping, call)
	targets := f.Targets(c)
	if len(targets) == 0 {
		return p.foreign(call, p.listed(c, ctx), pos, ctx, depth)
	}
	var all []handler
	for _, t := range targets {
		inner := append(situation{{owner: t.ID, from: call}}, ctx...)
		for _, b := range t.returnedFuncs() {
			all = append(all, p.wrapping(t, b, call, pos, inner, depth)...)
		}
	}
	if len(all) == 0 {
		return []handler{{name: callName(c, false), pos: pos}}
	}
	return longest(all)
}

// wrapping is what t returns: a closure that goes on to what t was given, or
// that does the work itself.
func (p *Program) wrapping(t *Func, b summary.Arg, call Caller, pos finding.Position, inner situation, depth int) []handler {
	if len(b.Bound) > 0 {
		return placed(p.unwrapped(b, Caller{t, 0, -1}, inner, depth+1), pos)
	}
	if p.byID[b.Func] == nil {
		if b.Func != "" {
			return []handler{{name: b.Func, pos: pos}}
		}
		if b.From > 0 {
			return placed(p.returnedHandlers(Caller{t, t.BlockOf(b.From - 1), b.From - 1}, pos, inner, depth+1), pos)
		}
		return placed(p.unwrapped(b, Caller{t, 0, -1}, inner, depth+1), pos)
	}
	return p.goingOn(t, p.byID[b.Func], call, pos, inner[1:], depth)
}

// handedOn finds the places that hand a function-valued parameter on to a
// function without a body, which is taken to call it.
func (p *Program) handedOn(key holeKey) []paramCall {
	var all []paramCall
	for _, h := range p.handed[key] {
		c := &h.f.Calls[h.call]
		at := h.f.States().Before(h.block, h.call)
		if at.Reached() && c.Mode != summary.Escape && c.Register == nil && len(h.f.Targets(c)) == 0 {
			all = append(all, paramCall{h.f, h.call, h.f.Holds(at)})
		}
	}
	return all
}

// foreign is the handler behind a wrapper without a body: the last function
// that it is given. A call that is given none makes a handler of a library.
func (p *Program) foreign(call Caller, links []Link, pos finding.Position, ctx situation, depth int) []handler {
	c := &call.Func.Calls[call.Call]
	var all []handler
	for _, a := range c.Funcs {
		all = p.unwrapped(a, call, ctx, depth+1)
		if slices.ContainsFunc(all, func(h handler) bool { return h.fn != nil && h.fn.Entry }) {
			break
		}
	}
	if len(all) == 0 {
		return []handler{{name: callName(c, false), pos: pos}}
	}
	if len(links) == 0 {
		links = []Link{{Name: callName(c, false), Pos: c.Pos, Sure: true, Held: newHeld()}}
	}
	for i := range all {
		all[i].pos = pos
		all[i].chain = append(links[:len(links):len(links)], all[i].chain...)
	}
	return all
}

// listed is the middleware that a parameter stands for which is called to
// wrap: all that it is given, in order.
func (p *Program) listed(c *summary.Call, ctx situation) []Link {
	if c.Hole == nil {
		return nil
	}
	site, _, ok := ctx.of(c.Hole.Owner)
	if !ok {
		return nil
	}
	var all []Link
	for _, a := range site.Func.Calls[site.Call].Funcs {
		if a.Param == c.Hole.Param {
			all = append(all, Link{Name: site.Func.nameOf(a), Pos: site.pos(), Sure: true, Held: site.Func.middleware(a)})
		}
	}
	return all
}

func placed(all []handler, pos finding.Position) []handler {
	for i := range all {
		all[i].pos = pos
	}
	return all
}

// longest keeps each handler once. A wrapper that gives its argument back
// when a setting is off wraps it otherwise: the longest chain counts, as a
// setting is no other way in.
func longest(all []handler) []handler {
	var kept []handler
	for _, h := range all {
		i := slices.IndexFunc(kept, func(k handler) bool { return k.name == h.name })
		switch {
		case i < 0:
			kept = append(kept, h)
		case len(h.chain) > len(kept[i].chain):
			kept[i] = h
		}
	}
	return kept
}

// shortest keeps each handler once, with the fewest wrappers.
func shortest(all []handler) []handler {
	slices.SortStableFunc(all, func(a, b handler) int { return len(a.chain) - len(b.chain) })
	var kept []handler
	for _, h := range all {
		if !slices.ContainsFunc(kept, func(k handler) bool { return k.name == h.name }) {
			kept = append(kept, h)
		}
	}
	return kept
}

// returnedFuncs are the functions that f can return as its first result.
func (f *Func) returnedFuncs() []summary.Arg {
	var all []summary.Arg
	for _, r := range f.Returns {
		if len(r.Results) == 0 {
			continue
		}
		for _, a := range r.Results[0].Funcs {
			if !slices.ContainsFunc(all, func(b summary.Arg) bool {
				return a.Func == b.Func && a.Invoke == b.Invoke && a.From == b.From && (a.Hole == nil) == (b.Hole == nil)
			}) {
				all = append(all, a)
			}
		}
	}
	return all
}
