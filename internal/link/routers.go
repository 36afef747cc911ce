package link

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// onRouter is what holds for a handler that is registered on a router at a
// place: what the middleware that was added before has checked, and what
// stands around the whole router.
func (p *Program) onRouter(r summary.Router, at Caller, seen []summary.Router) *Held {
	h := newHeld()
	if r == (summary.Router{}) || slices.Contains(seen, r) {
		return h
	}
	if sites := p.scopes(r, at); len(sites) > 0 {
		return p.aroundScopes(r, at, sites, seen)
	}
	seen = append(seen[:len(seen):len(seen)], r)
	for _, u := range p.routes.uses[r] {
		p.applies(h, u, at)
	}
	for _, g := range p.routes.given[r] {
		c := &g.Func.Calls[g.Call]
		if c.Register != nil || g.Serves {
			continue
		}
		for _, t := range g.Func.Targets(c) { // a function that adds middleware to the router it is given
			inner := summary.Router{Owner: t.ID, Param: g.Param}
			for _, u := range p.routes.uses[inner] {
				uc := &u.Func.Calls[u.Call]
				if w := u.Func.wrapping(uc); uc.Register.Late {
					h.add(w)
				} else {
					p.added(h, g.Caller, w, at)
				}
			}
		}
	}
	h.add(p.around(r, seen))
	return h
}

// applies adds what one call that adds middleware means for a place.
func (p *Program) applies(h *Held, u, at Caller) {
	c := &u.Func.Calls[u.Call]
	w := u.Func.wrapping(c)
	if c.Register.Late {
		h.add(w)
		return
	}
	p.added(h, u, w, at)
}

// added adds to h what a call at u gives a router. Calls of one function are
// in order; those of others are taken to come before, as constructors and
// set-up functions do.
func (p *Program) added(h *Held, u Caller, w *Held, at Caller) {
	if u.Func != at.Func || at.Call < 0 {
		h.add(w)
		return
	}
	s := at.Func.States()
	switch before := s.Before(at.Block, at.Call); {
	case before.Reached() && before.Must.Has(s.Made(int(u.Call))):
		h.add(w)
	case before.Reached() && before.May.Has(s.Made(int(u.Call))):
		h.add(&Held{Set{}, w.May})
	}
}

// around is what stands around a whole router: the middleware of the routers
// above it, and what is checked before it is asked to serve.
func (p *Program) around(r summary.Router, seen []summary.Router) *Held {
	if h, ok := p.routes.above[r]; ok {
		return h
	}
	var all *Held
	add := func(h *Held) {
		if all == nil {
			all = join(h, nil)
			return
		}
		all.meet(h)
	}
	switch {
	case r.Name != "":
		for _, a := range p.routes.aliases[r] {
			add(p.onRouter(a.Func.Calls[a.Call].Register.Alias, Caller{a.Func, a.Block, -1}, seen))
		}
	case r.At.IsValid():
		p.made(r, seen, add)
	default:
		p.parameter(r, seen, add)
	}
	if all == nil {
		all = newHeld()
	}
	if entered := p.enters(r, seen); entered != nil {
		all.add(entered)
	}
	if len(seen) == 1 {
		p.routes.above[r] = all // within a cycle it is not the whole answer
	}
	return all
}

// made follows a router to the call that made it: a group, a router with more
// middleware, a function of the program.
func (p *Program) made(r summary.Router, seen []summary.Router, add func(*Held)) {
	o := p.byID[r.Owner]
	if o == nil {
		return
	}
	k := o.callAt(r.At)
	if k < 0 {
		return
	}
	c := &o.Calls[k]
	if reg := c.Register; reg != nil && reg.Makes {
		add(join(o.wrapping(c), p.onRouter(reg.Router, Caller{o, o.BlockOf(k), k}, seen)))
		return
	}
	for _, t := range o.Targets(c) {
		for _, inner := range t.Routers {
			add(p.onRouter(inner, Caller{t, 0, -1}, seen))
		}
	}
}

// callAt is the call of f at a position, -1 when there is none.
func (f *Func) callAt(at finding.Position) int32 {
	return int32(slices.IndexFunc(f.Calls, func(c summary.Call) bool { return c.Pos == at && c.Mode != summary.Escape }))
}

// parameter follows a router to the functions that pass it on.
func (p *Program) parameter(r summary.Router, seen []summary.Router, add func(*Held)) {
	o := p.byID[r.Owner]
	if o == nil {
		return
	}
	for _, s := range p.routes.subs[o] {
		if r.Param == o.Params-1 {
			c := &s.Func.Calls[s.Call]
			add(join(s.Func.wrapping(c), p.onRouter(c.Register.Router, s, seen)))
		}
	}
	for _, s := range o.callers {
		for _, a := range s.Func.Calls[s.Call].Routers {
			if a.Param == r.Param {
				add(p.onRouter(a.Router, s, seen))
			}
		}
	}
}

// enters is what holds whenever a router is asked to serve: it is mounted on
// another, wrapped, or called; nil when nobody is seen asking.
func (p *Program) enters(r summary.Router, seen []summary.Router) *Held {
	if h, ok := p.routes.entered[r]; ok {
		return h
	}
	p.routes.entered[r] = nil
	var all *Held
	add := func(h *Held) {
		if all == nil {
			all = join(h, nil)
			return
		}
		all.meet(h)
	}
	for _, g := range p.routes.given[r] {
		p.asked(g, seen, add)
	}
	for _, o := range p.routes.makers[r] {
		for _, s := range o.callers {
			result := summary.Router{Owner: s.Func.ID, At: s.Func.Calls[s.Call].Pos}
			if h := p.enters(result, seen); h != nil {
				add(h)
			}
		}
	}
	p.routes.entered[r] = all
	return all
}

// asked adds what one call that is given a router checks before it serves.
func (p *Program) asked(g given, seen []summary.Router, add func(*Held)) {
	c := &g.Func.Calls[g.Call]
	switch {
	case g.Serves:
		add(g.Func.Before(g.Block, g.Call))
	case c.Register != nil && c.Register.Router != (summary.Router{}):
		add(join(g.Func.wrapping(c), p.onRouter(c.Register.Router, g.Caller, seen)))
	case g.Param == 0 && c.Recv != "":
		// Another method of the router: nobody is served by it.
	case len(g.Func.Targets(c)) == 0:
		add(newHeld())
	default:
		for _, t := range g.Func.Targets(c) {
			for _, h := range p.switchedOn(p.calledParam(holeKey{t.ID, g.Param}, nil)) {
				add(join(h.f.Entering(), h.held))
			}
		}
	}
}

// chained finds what stands before a function that is wrapped by others: the
// callee calls one of its parameters with it, and the site says what that
// parameter is. Called in a loop over all of them, all count.
func (p *Program) chained(site *Func, c *summary.Call, t *Func, param int) []paramCall {
	var all []paramCall
	for _, h := range p.handed[holeKey{t.ID, param}] {
		inner := &h.f.Calls[h.call]
		if inner.Hole == nil || inner.Hole.Owner != t.ID {
			continue
		}
		loop := slices.ContainsFunc(inner.Funcs, func(a summary.Arg) bool { return a.From == h.call+1 })
		var around *Held
		for _, a := range c.Funcs {
			if a.Param != inner.Hole.Param {
				continue
			}
			w := site.middleware(a)
			switch {
			case around == nil:
				around = join(w, nil)
			case loop:
				around.add(w)
			default:
				around.meet(w)
			}
		}
		if around != nil {
			all = append(all, paramCall{h.f, h.call, around})
		}
	}
	return all
}

// calledField finds the calls of what a call stores in a field.
func (p *Program) calledField(c *summary.Call) []paramCall {
	if c.Mode != summary.Escape || c.Field == "" {
		return nil
	}
	var all []paramCall
	for _, h := range p.routes.fields[c.Field] {
		if at := h.f.States().Before(h.block, h.call); at.Reached() {
			all = append(all, paramCall{h.f, h.call, h.f.Holds(at)})
		}
	}
	return all
}
