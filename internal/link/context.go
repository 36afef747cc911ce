package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// Entering is what holds whenever f is entered: what all of its callers have
// checked before. A function without known callers, or one that unknown code
// may call, is entered with nothing.
func (f *Func) Entering() *Held {
	if f.entering == untouched {
		f.program.enter(f)
	}
	return f.context // in a cycle, what is known so far: nil says that no way in was seen yet
}

// enter finds the contexts of f and of all that leads to it. In a cycle of
// calls the context of each depends on the others: they begin with no
// restriction, and are met with what each way in holds until nothing changes.
func (p *Program) enter(f *Func) {
	var open []*Func
	into := map[*Func][]way{}
	outOf := map[*Func][]*Func{} // whose context depends on that of the key
	work := []*Func{f}
	for len(work) > 0 {
		g := work[len(work)-1]
		work = work[:len(work)-1]
		if g.entering != untouched {
			continue
		}
		g.entering = running
		open = append(open, g)
		into[g] = g.ways()
		for _, w := range into[g] {
			if !w.root {
				work = append(work, w.from)
				outOf[w.from] = append(outOf[w.from], g)
			}
		}
	}
	slices.Reverse(open) // callers first
	stale := make(map[*Func]bool, len(open))
	for _, g := range open {
		stale[g] = true
	}
	for len(stale) > 0 {
		for _, g := range open {
			if !stale[g] {
				continue
			}
			delete(stale, g)
			all := entered(into[g])
			if all != nil && (g.context == nil || all.Must.Len() != g.context.Must.Len() || all.May.Len() != g.context.May.Len()) {
				g.context = all
				for _, next := range outOf[g] {
					stale[next] = true
				}
			}
		}
	}
	for _, g := range open {
		if g.context == nil {
			g.context = newHeld() // a cycle that nothing leads into
		}
		g.entering = done
	}
}

// entered meets what several ways into a function hold; nil when none of
// them is known to be gone.
func entered(ways []way) *Held {
	var all *Held
	own := false // a way's own set is not changed
	for _, w := range ways {
		held := w.held
		switch {
		case w.root && held == nil:
			held = newHeld()
		case !w.root && w.from.context == nil:
			continue
		case !w.root:
			held = sequence(w.from.context, held)
		}
		switch {
		case all == nil:
			all = held
			continue
		case !own:
			all, own = join(all, nil), true
		}
		all.meet(held)
	}
	return all
}

// A way is one way into a function.
type way struct {
	root bool // from outside
	from *Func
	call int32
	held *Held // what from has checked before the call, or the middleware of a root
}

// ways lists the ways into f: its callers, the places that call it as a
// function value, and the outside.
func (f *Func) ways() []way {
	var all []way
	served := f.program.routes.served[f]
	for _, c := range f.callers {
		at := c.Func.States().Before(c.Block, c.Call)
		if at.Reached() && (len(served) == 0 || !c.Func.Generated) { // generated code calls a service behind its interceptors
			all = append(all, way{from: c.Func, call: c.Call, held: c.Func.Holds(at)})
		}
	}
	passed := f.program.passedAt(f)
	all = append(all, passed...)
	all = append(all, f.routed()...)
	if f.escaped || len(all) == 0 {
		all = append(all, way{root: true})
	}
	return all
}

// passedAt finds the calls that f is an argument of, and there the places
// where the callee calls it. A callee that keeps the value lets it escape.
func (p *Program) passedAt(f *Func) []way {
	var all []way
	for _, site := range p.passes[f] {
		c := &site.Func.Calls[site.Call]
		for _, a := range c.Funcs {
			if a.Calls || !slices.Contains(site.Func.values(a), f) {
				continue
			}
			for _, t := range site.Func.Targets(c) {
				called := append(p.switchedOn(p.calledParam(holeKey{t.ID, a.Param}, nil)), p.chained(site.Func, c, t, a.Param)...)
				if len(called) == 0 {
					all = append(all, way{root: true})
				}
				for _, h := range called {
					w := way{from: h.f, call: h.call, held: h.held}
					if h.f == t {
						w.held = join(site.Func.Holds(site.Func.States().Before(site.Block, site.Call)), h.held)
						w.from, w.call = site.Func, site.Call
					}
					all = append(all, w)
				}
			}
		}
	}
	return all
}

type paramCall struct {
	f    *Func
	call int32
	held *Held
}

// calledParam finds the places that call a function-valued parameter, also
// after it was passed on.
func (p *Program) calledParam(key holeKey, seen []holeKey) []paramCall {
	if slices.Contains(seen, key) {
		return nil
	}
	known := p.Memo("called parameters", func() any { return map[holeKey][]paramCall{} }).(map[holeKey][]paramCall)
	all, ok := known[key]
	if !ok {
		all = once(p.findCalledParam(key, append(seen[:len(seen):len(seen)], key)))
		known[key] = all
	}
	return all
}

// once keeps each place once, with what holds on all ways to it: without, the
// ways through a chain of functions that pass a parameter on are as many as
// the products of their branches.
func once(all []paramCall) []paramCall {
	type place struct {
		f    *Func
		call int32
	}
	index := map[place]int{}
	var kept []paramCall
	for _, c := range all {
		at := place{c.f, c.call}
		i, ok := index[at]
		if !ok {
			index[at] = len(kept)
			kept = append(kept, c)
			continue
		}
		h := join(kept[i].held, nil)
		h.meet(c.held)
		kept[i].held = h
	}
	return kept
}

func (p *Program) findCalledParam(key holeKey, seen []holeKey) []paramCall {
	var all []paramCall
	for _, method := range p.receivers[key] {
		all = append(all, p.calledParam(holeKey{method, 0}, seen)...)
	}
	for _, h := range p.holes[key] {
		at := h.f.States().Before(h.block, h.call)
		if at.Reached() {
			all = append(all, paramCall{h.f, h.call, h.f.Holds(at)})
		}
	}
	for _, h := range p.handed[key] {
		c := &h.f.Calls[h.call]
		at := h.f.States().Before(h.block, h.call)
		if !at.Reached() {
			continue
		}
		held := h.f.Holds(at)
		all = append(all, p.calledField(c)...)
		for _, a := range c.Funcs {
			if a.Hole == nil || a.Hole.Owner != key.owner || a.Hole.Param != key.param {
				continue
			}
			if a.As == summary.Handles && c.Register != nil {
				all = append(all, paramCall{h.f, h.call, h.f.registered(h.block, h.call)})
				continue
			}
			if a.Calls {
				all = append(all, paramCall{h.f, h.call, held})
				continue
			}
			for _, t := range h.f.Targets(c) {
				for _, inner := range p.calledParam(holeKey{t.ID, a.Param}, seen) {
					all = append(all, paramCall{inner.f, inner.call, join(held, inner.held)})
				}
			}
		}
	}
	return all
}

// Root is the outermost function on the least checked way into f, and the
// calls from there to f, outermost first.
func (f *Func) Root() (*Func, []Hop) {
	seen := map[*Func]bool{f: true}
	var hops []Hop
	at := f
	for {
		ways := at.ways()
		var best *way
		for i := range ways {
			w := &ways[i]
			if w.root {
				return at, hops
			}
			if !seen[w.from] && (best == nil || w.held.May.Len() < best.held.May.Len()) {
				best = w
			}
		}
		if best == nil {
			return at, hops
		}
		seen[best.from] = true
		hops = append([]Hop{{best.from, best.call}}, hops...)
		at = best.from
	}
}

// AuditedAround reports whether every way into f passes a function that
// leaves an audit event before or after it.
func (f *Func) AuditedAround() bool { return f.auditedAround(map[*Func]bool{}) }

func (f *Func) auditedAround(seen map[*Func]bool) bool {
	if seen[f] {
		return true
	}
	seen[f] = true
	for _, w := range f.ways() {
		if w.root {
			if w.auditsAround(f.program) {
				continue
			}
			return false
		}
		if !w.from.auditsBeside(f) && !w.from.auditedAround(seen) {
			return false
		}
	}
	return true
}

// auditsBeside reports whether f leaves an audit event other than by calling
// callee.
func (f *Func) auditsBeside(callee *Func) bool {
	for k := range f.Calls {
		c := &f.Calls[k]
		if c.Mode == summary.Escape || slices.Contains(f.Targets(c), callee) {
			continue
		}
		for id := range f.made(int32(k), false).May.All() {
			if f.program.guards[id].Audit {
				return true
			}
		}
	}
	return false
}

// Coverage lists what the linked program holds. Several programs may hold the
// same.
type Coverage struct {
	EntryPoints []string // IDs of the functions that outside input enters, in order of package path, then source
	Guards      []string // names of the functions, fields and comparisons used as guards, as they were found
	OpenCalls   []string // interface methods and function values without a known target, sorted
	Caps        []string // caps that were reached while linking, sorted
}

// Coverage returns the lists.
func (p *Program) Coverage() Coverage {
	var c Coverage
	bound := map[*Func]bool{} // handlers of controllers take nothing of the request
	for _, e := range p.Entries() {
		if e.Rank == 0 {
			bound[e.Fn] = true
		}
	}
	for _, f := range p.Funcs {
		for a := range f.Atoms {
			f.expand(int32(a))
		}
		if bound[f] || f.Entry && (f.escaped || len(f.callers) == 0) {
			c.EntryPoints = append(c.EntryPoints, f.ID)
		}
	}
	for _, g := range p.guards {
		if !g.Audit && !g.Narrow {
			c.Guards = append(c.Guards, g.Name)
		}
	}
	c.OpenCalls = sortedKeys(p.open)
	c.Caps = sortedKeys(p.caps)
	return c
}

// Users is the number of functions that call f.
func (f *Func) Users() int {
	if f.users == 0 {
		users := map[*Func]bool{}
		for _, c := range f.callers {
			users[c.Func] = true
		}
		f.users = len(users)
	}
	return f.users
}
