package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// A situation says from where the functions around a place were called,
// innermost first: what their parameters are is known there.
type situation []situated

type situated struct {
	owner string // ID of the function
	from  Caller
}

// of returns the call that gives owner its parameters, and what is known of
// the function that makes it.
func (s situation) of(owner string) (Caller, situation, bool) {
	i := slices.IndexFunc(s, func(b situated) bool { return b.owner == owner })
	if i < 0 {
		return Caller{}, nil, false
	}
	return s[i].from, s[i+1:], true
}

// maxContexts bounds the calls of one function that registers what it is
// given. Generated clients aside, the largest seen has 400 routes.
const maxContexts = 2000

// maxContextDepth bounds how many functions pass a handler on before it is
// registered. Three were seen.
const maxContextDepth = 4

// contexts lists the ways in which a function that registers something is
// called, as far as what it registers depends on that; one empty way when it
// does not.
func (p *Program) contexts(at Caller) []situation {
	all := []situation{nil}
	for range maxContextDepth {
		var next []situation
		grown := false
		for _, ctx := range all {
			owner := p.unbound(at, ctx)
			o := p.byID[owner]
			if o == nil || len(o.callers) == 0 {
				next = append(next, ctx)
				continue
			}
			grown = true
			for _, c := range o.callers {
				next = append(next, append(ctx[:len(ctx):len(ctx)], situated{owner, c}))
			}
		}
		if all = next; !grown {
			break
		}
		if len(all) > maxContexts {
			p.caps["maxContexts: "+at.Func.ID] = true
			return all[:maxContexts]
		}
	}
	return all
}

// unbound is a function whose parameters the registration depends on, and
// whose caller is not known yet; "" when there is none.
func (p *Program) unbound(at Caller, ctx situation) string {
	c := &at.Func.Calls[at.Call]
	for _, t := range append([]summary.Text{c.Register.Pattern}, c.Register.Methods...) {
		if owner := p.unboundText(t, ctx); owner != "" {
			return owner
		}
	}
	for _, a := range c.Funcs {
		if a.As == summary.Handles {
			if owner := p.unboundArg(a, at.Func, ctx); owner != "" {
				return owner
			}
		}
	}
	return ""
}

func (p *Program) unboundText(t summary.Text, ctx situation) string {
	for _, part := range t {
		if part.Hole == nil {
			continue
		}
		site, rest, ok := ctx.of(part.Hole.Owner)
		if !ok {
			return part.Hole.Owner
		}
		if owner := p.unboundText(site.text(part.Hole.Param), rest); owner != "" {
			return owner
		}
	}
	return ""
}

func (p *Program) unboundArg(a summary.Arg, f *Func, ctx situation) string {
	if a.Hole != nil {
		site, rest, ok := ctx.of(a.Hole.Owner)
		if !ok {
			return a.Hole.Owner
		}
		for _, given := range site.Func.Calls[site.Call].Funcs {
			if given.Param == a.Hole.Param {
				if owner := p.unboundArg(given, site.Func, rest); owner != "" {
					return owner
				}
			}
		}
	}
	if a.From > 0 {
		for _, given := range f.Calls[a.From-1].Funcs {
			if owner := p.unboundArg(given, f, ctx); owner != "" {
				return owner
			}
		}
	}
	return ""
}

// text is the string that a call passes for a parameter.
func (c Caller) text(param int) summary.Text {
	for _, t := range c.Func.Calls[c.Call].Texts {
		if t.Param == param {
			return t.Text
		}
	}
	return summary.Text{{Open: true}}
}

// written is a text in a situation, with "?" for what is not known of it.
func (p *Program) written(t summary.Text, ctx situation) string {
	var b strings.Builder
	for _, part := range t {
		switch {
		case part.Hole != nil:
			if site, rest, ok := ctx.of(part.Hole.Owner); ok {
				b.WriteString(p.written(site.text(part.Hole.Param), rest))
			} else {
				b.WriteString(unknown)
			}
		case part.Open:
			b.WriteString(unknown)
		default:
			b.WriteString(part.Const)
		}
	}
	return b.String()
}

// A handler is what a registration binds, behind what wraps it.
type handler struct {
	fn    *Func
	name  string
	pos   finding.Position
	chain []Link
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
			all = append(all, p.unwrapped(a, Caller{at.Func, at.Block, at.Call}, ctx, 0)...)
		}
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

// isRouter reports whether a value that is given as a router is one: it is
// typed as one, a function that makes one made it, or it wraps one.
func (p *Program) isRouter(a summary.RouterArg, depth int) bool {
	if !a.Maybe {
		return true
	}
	o := p.byID[a.Router.Owner]
	if o == nil || !a.Router.At.IsValid() || depth > maxWrappers {
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

// maxWrappers bounds how many wrappers are taken off a handler.
const maxWrappers = 12

// unwrapped follows a function value to the handlers that it can be. Wrappers
// on the way become links of the chain.
func (p *Program) unwrapped(a summary.Arg, at Caller, ctx situation, depth int) []handler {
	pos := at.Func.Calls[at.Call].Pos
	if depth > maxWrappers {
		p.caps["maxWrappers: "+at.Func.ID] = true
		return []handler{{name: unknown, pos: pos}}
	}
	switch {
	case a.Func != "":
		return []handler{{fn: p.byID[a.Func], name: a.Func, pos: pos}}
	case a.Invoke != "":
		var all []handler
		for _, t := range p.implementations(a.Invoke, nil) {
			all = append(all, handler{fn: t, name: t.ID, pos: pos})
		}
		if len(all) == 0 {
			all = append(all, handler{name: a.Invoke, pos: pos})
		}
		return all
	case a.Hole != nil:
		var all []handler
		if site, rest, ok := ctx.of(a.Hole.Owner); ok {
			for _, given := range site.Func.Calls[site.Call].Funcs {
				if given.Param == a.Hole.Param {
					all = append(all, p.unwrapped(given, site, rest, depth+1)...)
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

// returnedHandlers are the handlers that a call can return.
func (p *Program) returnedHandlers(call Caller, pos finding.Position, ctx situation, depth int) []handler {
	f := call.Func
	c := &f.Calls[call.Call]
	targets := f.Targets(c)
	if len(targets) == 0 {
		return p.foreign(call, pos, ctx, depth)
	}
	var all []handler
	for _, t := range targets {
		inner := append(situation{{t.ID, call}}, ctx...)
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
	if b.Func == "" {
		if b.From > 0 {
			return placed(p.returnedHandlers(Caller{t, t.BlockOf(b.From - 1), b.From - 1}, pos, inner, depth+1), pos)
		}
		return placed(p.unwrapped(b, Caller{t, 0, 0}, inner, depth+1), pos)
	}
	fn := p.byID[b.Func]
	if fn == nil || fn.Outer != t.ID {
		return []handler{{fn: fn, name: b.Func, pos: pos}}
	}
	given, held, ok := p.next(t, call)
	if !ok {
		return []handler{{fn: fn, name: fn.ID, pos: pos}}
	}
	var all []handler
	for _, h := range p.unwrapped(given, call, inner[1:], depth+1) {
		if h.fn == nil && h.name == unknown {
			h.fn, h.name = fn, fn.ID
		}
		h.pos = pos
		h.chain = append([]Link{{Name: t.ID, Pos: call.Func.Calls[call.Call].Pos, Sure: true, Held: held}}, h.chain...)
		all = append(all, h)
	}
	return all
}

// next finds the argument that what t returns goes on to, and what is checked
// before. Of several that are called the one that takes client input counts.
func (p *Program) next(t *Func, call Caller) (given summary.Arg, held *Held, ok bool) {
	best := -1
	for _, a := range call.Func.Calls[call.Call].Funcs {
		called := p.calledParam(holeKey{t.ID, a.Param}, nil)
		if len(called) == 0 {
			continue
		}
		rank := 0
		if slices.ContainsFunc(call.Func.values(a), func(v *Func) bool { return v.Entry }) {
			rank = 1
		}
		if rank <= best {
			continue
		}
		best, given, ok, held = rank, a, true, join(called[0].held, nil)
		for _, c := range called[1:] {
			held.meet(c.held)
		}
		call.Func.audited(held, t)
	}
	return given, held, ok
}

// foreign is the handler behind a wrapper without a body: the last function
// that it is given. A call that is given none makes a handler of a library.
func (p *Program) foreign(call Caller, pos finding.Position, ctx situation, depth int) []handler {
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
	for i := range all {
		all[i].pos = pos
		all[i].chain = append([]Link{{Name: callName(c, false), Pos: c.Pos, Sure: true, Held: newHeld()}}, all[i].chain...)
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
