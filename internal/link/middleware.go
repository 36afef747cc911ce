package link

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// A routing is what the program registers: routers, what is added to them,
// and what is entered through them.
type routing struct {
	handlers map[*Func][]Caller          // registrations of a handler
	uses     map[summary.Router][]Caller // calls that add middleware
	given    map[summary.Router][]given  // calls that are given a router
	aliases  map[summary.Router][]Caller // assignments of a router to a field or variable
	subs     map[*Func][]Caller          // calls that give a function a router to register on
	fields   map[string][]holeCall       // calls of a value that comes from a field
	makers   map[summary.Router][]*Func  // functions that return it
	passed   map[*Func]*Held             // what middleware checks before it goes on
	above    map[summary.Router]*Held    // what holds around a whole router
	entered  map[summary.Router]*Held    // what holds when a router is asked to serve
}

type given struct {
	Caller
	summary.RouterArg
}

func newRouting() *routing {
	return &routing{
		handlers: map[*Func][]Caller{},
		uses:     map[summary.Router][]Caller{},
		given:    map[summary.Router][]given{},
		aliases:  map[summary.Router][]Caller{},
		subs:     map[*Func][]Caller{},
		fields:   map[string][]holeCall{},
		makers:   map[summary.Router][]*Func{},
		passed:   map[*Func]*Held{},
		above:    map[summary.Router]*Held{},
		entered:  map[summary.Router]*Held{},
	}
}

// index records what the calls of a program register. It runs before calls
// are connected to the functions they are given.
func (r *routing) index(p *Program) {
	for _, f := range p.Funcs {
		for _, made := range f.Routers {
			r.makers[made] = append(r.makers[made], f)
		}
		f.each(func(b int, k int32, c *summary.Call) {
			site := Caller{f, b, k}
			if c.Field != "" && c.Mode != summary.Escape {
				r.fields[c.Field] = append(r.fields[c.Field], holeCall{f, b, k})
			}
			for _, a := range c.Routers {
				r.given[a.Router] = append(r.given[a.Router], given{site, a})
			}
			switch reg := c.Register; {
			case reg == nil:
			case reg.Alias != (summary.Router{}):
				r.aliases[reg.Router] = append(r.aliases[reg.Router], site)
			case reg.Adds:
				r.uses[reg.Router] = append(r.uses[reg.Router], site)
			}
		})
	}
}

// registers takes a function value that a call is given for a route: outside
// input enters it there, and no unknown code calls it.
func (r *routing) registers(t *Func, at Caller, c *summary.Call, a summary.Arg) bool {
	switch {
	case a.As == summary.Handles && c.Register != nil:
		r.handlers[t] = append(r.handlers[t], at)
	case a.As == summary.Routes:
		r.subs[t] = append(r.subs[t], at)
	case c.Mode == summary.Escape && len(r.fields[c.Field]) > 0:
		// What is stored in a field that is called is called there.
	default:
		return false
	}
	return true
}

// routed lists the ways into a handler through the routers it is bound on.
func (f *Func) routed() []way {
	var all []way
	for _, c := range f.program.routes.handlers[f] {
		all = append(all, way{root: true, held: c.Func.registered(c.Block, c.Call)})
	}
	return all
}

// registered is what holds when a handler is entered that a call binds: what
// the middleware of the call and of its router has checked.
func (f *Func) registered(block int, call int32) *Held {
	c := &f.Calls[call]
	h := join(f.wrapping(c), nil)
	h.add(f.program.onRouter(c.Register.Router, Caller{f, block, call}, nil))
	return h
}

// wrapping is what the middleware among the arguments of a call checks.
func (f *Func) wrapping(c *summary.Call) *Held {
	h := newHeld()
	for _, a := range c.Funcs {
		if a.As == summary.Wraps {
			h.add(f.middleware(a))
		}
	}
	return h
}

// middleware is what one function value checks before it goes on: what all
// functions agree on that it can be. A modelled guard gives back middleware.
func (f *Func) middleware(a summary.Arg) *Held {
	var h *Held
	for _, t := range f.values(a) {
		passed := join(t.through(), nil)
		f.audited(passed, t)
		if h == nil {
			h = passed
			continue
		}
		h.meet(passed)
	}
	if h == nil {
		h = newHeld()
		if a.From > 0 {
			if c := &f.Calls[a.From-1]; c.Guard != nil {
				f.hold(h, Guard{Name: callName(c, true), Strength: c.Guard.Strength}, Site{c.Pos, f.ID}, nil)
			}
		}
	}
	return h
}

// through is what holds where a middleware function goes on: at the calls of
// the handler it was given as its last parameter, or else, when it is itself
// a handler in a chain, where it comes back without a denial.
func (f *Func) through() *Held {
	r := f.program.routes
	if h, ok := r.passed[f]; ok {
		if h == nil {
			return newHeld()
		}
		return h
	}
	r.passed[f] = nil
	var all *Held
	for _, c := range f.program.calledParam(holeKey{f.ID, f.Params - 1}, nil) {
		if all == nil {
			all = join(c.held, nil)
			continue
		}
		all.meet(c.held)
	}
	switch {
	case all != nil:
	case f.Results == 0:
		all = f.ensures(0, summary.Ok)
	default:
		all = f.ensures(f.Results-1, summary.Nil)
	}
	r.passed[f] = all
	return all
}

// onRouter is what holds for a handler that is registered on a router at a
// place: what the middleware that was added before has checked, and what
// stands around the whole router.
func (p *Program) onRouter(r summary.Router, at Caller, seen []summary.Router) *Held {
	h := newHeld()
	if r == (summary.Router{}) || slices.Contains(seen, r) {
		return h
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
			for range p.routes.uses[inner] {
				p.added(h, g.Caller, p.everything(inner), at)
				break
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

// everything is what all middleware that a router is given anywhere checks.
func (p *Program) everything(r summary.Router) *Held {
	h := newHeld()
	for _, u := range p.routes.uses[r] {
		h.add(u.Func.wrapping(&u.Func.Calls[u.Call]))
	}
	return h
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
			for _, h := range p.calledParam(holeKey{t.ID, g.Param}, nil) {
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

// auditsAround reports whether middleware that stands before a handler may
// leave an audit event.
func (w *way) auditsAround(p *Program) bool {
	if w.held == nil {
		return false
	}
	for id := range w.held.May {
		if p.guards[id].Audit {
			return true
		}
	}
	return false
}

// audited adds to what middleware may do the audit event that it may leave,
// before or after what it goes on to.
func (f *Func) audited(h *Held, t *Func) {
	if t.mayAudit() || slices.ContainsFunc(t.Made(), (*Func).mayAudit) {
		h.May[f.program.guard(Guard{Name: t.ID, Audit: true})] = Site{t.Pos, t.ID}
	}
}
