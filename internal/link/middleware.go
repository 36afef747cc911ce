package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// A routing is what the program registers: routers, what is added to them,
// and what is entered through them.
type routing struct {
	handlers   map[*Func][]Caller            // registrations of a handler
	served     map[*Func][]Caller            // registrations of a service that it is a method of
	scoping    map[*Func]bool                // functions whose groups are being followed
	unwrapping map[Caller]bool               // calls whose results are being followed to a handler
	tables     map[summary.Router]madeTable  // by where they are made
	named      map[string][][]summary.Router // tables that a variable or field holds
	trusted    map[summary.Router]bool       // routers that only trusted callers can ask
	services   map[Caller][]*Entry           // see Program.served
	uses       map[summary.Router][]Caller   // calls that add middleware
	given      map[summary.Router][]given    // calls that are given a router
	aliases    map[summary.Router][]Caller   // assignments of a router to a field or variable
	subs       map[*Func][]Caller            // calls that give a function a router to register on
	fields     map[string][]holeCall         // calls of a value that comes from a field
	stored     map[string][]Caller           // stores of a function into a field or variable
	makers     map[summary.Router][]*Func    // functions that return it
	passed     map[*Func]*Held               // what middleware checks before it goes on
	above      map[summary.Router]*Held      // what holds around a whole router
	injected   map[string][]injection        // functions that a container calls, by the types that they give
	injections map[*Func]injection           // by the function
	entered    map[summary.Router]*Held      // what holds when a router is asked to serve
}

type given struct {
	Caller
	summary.RouterArg
}

type madeTable struct {
	maker *Func
	table *summary.Table
}

func newRouting() *routing {
	return &routing{
		handlers:   map[*Func][]Caller{},
		served:     map[*Func][]Caller{},
		tables:     map[summary.Router]madeTable{},
		named:      map[string][][]summary.Router{},
		trusted:    map[summary.Router]bool{},
		services:   map[Caller][]*Entry{},
		scoping:    map[*Func]bool{},
		unwrapping: map[Caller]bool{},
		uses:       map[summary.Router][]Caller{},
		given:      map[summary.Router][]given{},
		aliases:    map[summary.Router][]Caller{},
		subs:       map[*Func][]Caller{},
		fields:     map[string][]holeCall{},
		stored:     map[string][]Caller{},
		makers:     map[summary.Router][]*Func{},
		passed:     map[*Func]*Held{},
		above:      map[summary.Router]*Held{},
		injected:   map[string][]injection{},
		injections: map[*Func]injection{},
		entered:    map[summary.Router]*Held{},
	}
}

// index records what the calls of a program register. It runs before calls
// are connected to the functions they are given.
func (r *routing) index(p *Program) {
	for _, f := range p.Funcs {
		for i := range f.Tables {
			r.tables[f.Tables[i].At] = madeTable{f, &f.Tables[i]}
		}
		for _, n := range f.Names {
			r.named[n.Name] = append(r.named[n.Name], n.Tables)
		}
		for _, made := range f.Routers {
			r.makers[made] = append(r.makers[made], f)
		}
		f.each(func(b int, k int32, c *summary.Call) {
			site := Caller{f, b, k}
			if c.Field != "" && c.Mode != summary.Escape {
				r.fields[c.Field] = append(r.fields[c.Field], holeCall{f, b, k})
			}
			if c.Field != "" && c.Mode == summary.Escape {
				r.stored[c.Field] = append(r.stored[c.Field], site)
			}
			for _, a := range c.Routers {
				r.given[a.Router] = append(r.given[a.Router], given{site, a})
			}
			if reg := c.Register; reg != nil && reg.Trusted && !reg.Binds && reg.Router != (summary.Router{}) {
				r.trusted[reg.Router] = true
			}
			r.injects(p, site, c)
			switch reg := c.Register; {
			case reg == nil:
			case reg.Service != nil:
				r.serves(p, site, reg.Service)
			case reg.Alias != (summary.Router{}):
				r.aliases[reg.Router] = append(r.aliases[reg.Router], site)
			case reg.Adds:
				r.uses[reg.Router] = append(r.uses[reg.Router], site)
			}
		})
	}
}

// trust follows what is known of fields to what was put into them.
func (r *routing) trust() {
	for grown := true; grown; {
		grown = false
		for to, sites := range r.aliases {
			for _, at := range sites {
				if alias := at.Func.Calls[at.Call].Register.Alias; r.trusted[to] && !r.trusted[alias] {
					r.trusted[alias], grown = true, true
				}
			}
		}
	}
}

// serves records the methods that a call registers.
func (r *routing) serves(p *Program, site Caller, s *summary.Service) {
	for _, rpc := range s.RPCs {
		for _, f := range p.methods(rpc) {
			if f != nil && !slices.Contains(r.served[f], site) {
				r.served[f] = append(r.served[f], site)
			}
		}
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
	for _, at := range f.program.routes.served[f] {
		for _, e := range f.program.served(at) {
			if e.Fn == f {
				all = append(all, way{root: true, held: e.Around})
			}
		}
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
			if c := &f.Calls[a.From-1]; c.Guard != nil && c.Guard.Middleware {
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
	if f.program.rejected(f.ID, GuardRole) || f.program.rejected(f.Outer, GuardRole) {
		return newHeld()
	}
	r := f.program.routes
	if h, ok := r.passed[f]; ok {
		if h == nil {
			return newHeld()
		}
		return h
	}
	r.passed[f] = nil
	var all *Held
	for _, c := range f.program.switchedOn(f.program.calledParam(holeKey{f.ID, f.Params - 1}, nil)) {
		if all == nil {
			all = join(c.held, nil)
			continue
		}
		all.meet(c.held)
	}
	switch {
	case all != nil:
	case f.Results == 0:
		all = join(f.ensures(0, summary.Ok), nil)
		all.add(f.helped())
	default:
		all = f.ensures(f.Results-1, summary.Nil)
	}
	r.passed[f] = all
	return all
}

// helped is what the helpers prove that a middleware function in a chain calls
// on every way out: one that denies has ended the chain, although it comes
// back to the middleware as if it had not.
func (f *Func) helped() *Held {
	h := newHeld()
	s := f.States()
	f.each(func(_ int, k int32, c *summary.Call) {
		if !c.Void || c.Mode != summary.Now || len(f.Targets(c)) == 0 || len(f.Runs(c)) != len(f.Targets(c)) {
			return
		}
		for b := range f.Blocks {
			if f.Blocks[b].Ret >= 0 && s.In(b).Reached() && !s.Out(b).Must.Has(s.Denied()) && !s.Out(b).Must.Has(s.Made(int(k))) {
				return
			}
		}
		inner := f.inner(c, 0, summary.Ok)
		if onlyAudits(f.program, inner.Must) {
			return
		}
		h.add(inner)
		f.hold(h, Guard{Name: callName(c, true), Strength: f.strength(c, inner)}, Site{c.Pos, f.ID}, inner)
	})
	return h
}

// auditsAround reports whether middleware that stands before a handler may
// leave an audit event.
func (w *way) auditsAround(p *Program) bool {
	if w.held == nil {
		return false
	}
	for id := range w.held.May.All() {
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
		h.May = h.May.With(f.program.guard(Guard{Name: t.ID, Audit: true}), Site{t.Pos, t.ID})
	}
}
