package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// A Fallback is a function that was registered as the alternate of others:
// given to a library together with the primary path, or bound as the handler
// of what nothing else handles.
type Fallback struct {
	Func    *Func // that registers
	Block   int
	Call    int32   // the call or assignment that names the alternate
	Run     int32   // the call that runs the primary path; Call itself for a handler
	Primary []*Func // nil for a handler: what it is the alternate of is for the whole program to say
	Falls   []*Func
}

// Fallbacks returns the registered fallbacks in order of function and call.
func (p *Program) Fallbacks() []Fallback {
	var all []Fallback
	for _, f := range p.Funcs {
		attached := map[int32]bool{}
		f.each(func(block int, k int32, c *summary.Call) {
			r := c.Register
			primary := f.given(c, summary.Primary)
			if r == nil || len(primary) == 0 {
				return
			}
			all = append(all, Fallback{f, block, k, k, primary, f.given(c, summary.Falls)})
			for _, policy := range r.Policies {
				attached[policy] = true
				all = append(all, Fallback{f, f.BlockOf(policy), policy, k, primary, f.given(&f.Calls[policy], summary.Falls)})
			}
		})
		f.each(func(block int, k int32, c *summary.Call) {
			if c.Register == nil || !c.Register.Fallback || attached[k] {
				return
			}
			falls := append(f.given(c, summary.Handles), f.given(c, summary.Falls)...)
			all = append(all, Fallback{f, block, k, k, nil, falls})
		})
	}
	return slices.DeleteFunc(all, func(b Fallback) bool { return len(b.Falls) == 0 || b.Block < 0 })
}

// given returns the functions that a call is given for a duty.
func (f *Func) given(c *summary.Call, d summary.Duty) []*Func {
	var all []*Func
	for _, a := range c.Funcs {
		if a.As != d {
			continue
		}
		for _, t := range f.values(a) {
			if !slices.Contains(all, t) {
				all = append(all, t)
			}
		}
	}
	return all
}

// Before is what f has checked before one of its calls, and everybody before
// f is entered.
func (f *Func) Before(block int, call int32) *Held {
	return join(f.Entering(), f.Holds(f.States().Before(block, call)))
}

// Around is what holds when the alternate runs, before its first own check.
func (b *Fallback) Around() *Held {
	if b.Primary != nil {
		return b.Func.Before(b.Func.BlockOf(b.Run), b.Run)
	}
	return b.Func.registered(b.Block, b.Call)
}

// Denies reports whether f can come back with a permission error.
func (f *Func) Denies() bool { return f.canDeny() }

// Allowed is what f has checked when it comes back without an error.
func (f *Func) Allowed() Set { return f.ensures(f.Results-1, summary.Nil).Must }

// NotDenied is what f has checked when it comes back with anything but a
// permission error.
func (f *Func) NotDenied() *Held { return f.ensures(f.Results-1, summary.Other) }

// And is h and then o.
func (h *Held) And(o *Held) *Held { return join(h, o) }

// Discriminates reports whether f has asked, before one of its calls, which
// kind of error it was given.
func (f *Func) Discriminates(call int32) bool {
	b := f.BlockOf(call)
	if b < 0 {
		return false
	}
	s := f.States().Before(b, call)
	for i, a := range f.Atoms {
		if a.Call < 0 || !s.Reached() || !s.Must.Has(i) || !f.Calls[a.Call].Predicate {
			continue
		}
		if f.Calls[a.Call].Asks == (a.Outcome == summary.False) {
			return true
		}
	}
	return false
}

// MayAudit reports whether f or anything below it may leave an audit event.
func (f *Func) MayAudit() bool { return f.mayAudit() }

// AuditsBeside reports whether f may leave an audit event by another call
// than the given ones.
func (f *Func) AuditsBeside(calls ...int32) bool {
	for k := range f.Calls {
		if f.Calls[k].Mode != summary.Escape && !slices.Contains(calls, int32(k)) && f.CallAudits(int32(k)) {
			return true
		}
	}
	return false
}

// orFalls takes from h what the alternates that a call is given do not prove:
// the outcome may be theirs.
func (f *Func) orFalls(c *summary.Call, h *Held, result int, o summary.Outcome) {
	for _, t := range f.given(c, summary.Falls) {
		if t.canReturn(result, o) {
			h.meet(t.ensures(result, o))
		}
	}
}

// canReturn reports whether f can come back with an outcome.
func (f *Func) canReturn(result int, o summary.Outcome) bool {
	return slices.ContainsFunc(f.Returns, func(r summary.Return) bool {
		return result >= len(r.Results) || len(r.Results[result].Phi) > 0 || f.canBe(&r.Results[result], o)
	})
}

// A Use is a call, anywhere, of an operation that is looked at elsewhere.
type Use struct {
	Func *Func
	Leaf Leaf // the sink as reached from Func, with all that is checked before
}

// maxUseDepth bounds how far down the way to a sink the operation is looked
// for that two ways have in common. What lies deeper is a general function of
// a storage layer, called for everything.
const maxUseDepth = 2

// Uses returns the calls that reach the sink of a leaf elsewhere: those of
// the outermost function on its way that others call too. Functions for which
// skip is true are no others.
func (p *Program) Uses(l *Leaf, skip func(*Func) bool) []Use {
	for i := range l.Path[:min(len(l.Path), maxUseDepth)] {
		var sites []Caller
		if i+1 < len(l.Path) {
			sites = l.Path[i+1].Func.callers
		} else if l.Open {
			sites = p.opens()[l.Path[i].Target().Invoke]
		}
		if all := p.usesAt(l, i, sites, skip); len(all) > 0 {
			return all
		}
	}
	return nil
}

func (p *Program) usesAt(l *Leaf, i int, sites []Caller, skip func(*Func) bool) []Use {
	var all []Use
	for _, c := range sites {
		at := c.Func.States().Before(c.Block, c.Call)
		if skip(c.Func) || !at.Reached() || c.Func == l.Path[i].Func {
			continue
		}
		if c.Func.Calls[c.Call].Consts != l.Path[i].Target().Consts {
			continue // a general function, told what to do it to
		}
		u := Use{c.Func, *l}
		u.Leaf.Held = join(join(c.Func.Entering(), c.Func.Holds(at)), l.tail(i))
		u.Leaf.Path = append([]Hop{{c.Func, c.Call}}, l.Path[i+1:]...)
		all = append(all, u)
	}
	return all
}

// tail is what is checked on the way behind hop i.
func (l *Leaf) tail(i int) *Held {
	h := newHeld()
	for _, hop := range l.Path[i+1:] {
		if b := hop.Func.BlockOf(hop.Call); b >= 0 {
			h.add(hop.Func.Holds(hop.Func.States().Before(b, hop.Call)))
		}
	}
	return h
}

// opens indexes the calls of interface methods without an implementation.
func (p *Program) opens() map[string][]Caller {
	if p.openCalls == nil {
		p.openCalls = map[string][]Caller{}
		for _, f := range p.Funcs {
			f.each(func(b int, k int32, c *summary.Call) {
				if c.Invoke != "" && len(f.Targets(c)) == 0 {
					p.openCalls[c.Invoke] = append(p.openCalls[c.Invoke], Caller{f, b, k})
				}
			})
		}
	}
	return p.openCalls
}

// Reachable returns f and the functions that it calls, at any depth, closures
// inside them included.
func (f *Func) Reachable() map[*Func]bool {
	seen := map[*Func]bool{}
	work := []*Func{f}
	for len(work) > 0 {
		at := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[at] {
			continue
		}
		seen[at] = true
		for k := range at.Calls {
			c := &at.Calls[k]
			work = append(work, at.Targets(c)...)
			for _, a := range c.Funcs {
				if a.Func != "" || a.From > 0 {
					work = append(work, at.values(a)...)
				}
			}
		}
	}
	return seen
}

// Checked is what f has checked at any return that is no failure: it may load
// first, and ask about what it has loaded.
func (f *Func) Checked() Set {
	if f.checking != untouched {
		return f.checked
	}
	f.checking = done
	s := f.States()
	for b := range f.Blocks {
		if f.Blocks[b].Ret < 0 || !s.In(b).Reached() {
			continue
		}
		if out := s.Out(b); !out.Must.Has(s.Denied()) && !f.failed(out, nil) {
			f.checked = f.checked.Union(f.Holds(out).Must)
		}
	}
	return f.checked
}

// CheckedAround is what any caller of f may have checked itself, before it
// calls f or before it succeeds.
func (f *Func) CheckedAround() Set {
	if f.around == untouched {
		f.around = done
		for _, c := range f.callers {
			before := c.Func.Holds(c.Func.States().Before(c.Block, c.Call))
			all := before.May.Union(c.Func.Checked())
			f.checkedAround = f.checkedAround.Union(all.Only(func(_ GuardID, site Site) bool { return site.In == c.Func.ID }))
		}
	}
	return f.checkedAround
}

// Borders reports whether f calls, at any depth, an operation that another
// function reaches with a permission: what a fallback of f reaches without
// one is then worth a look.
func (f *Func) Borders() bool {
	protected := f.program.protected()
	if len(protected) == 0 {
		return false
	}
	for _, l := range f.Leaves() {
		for _, h := range l.Path {
			if c := h.Target(); protected[c.Static+c.Invoke] {
				return true
			}
		}
	}
	return false
}

// protected returns the functions and interface methods that are called
// somewhere with a permission.
func (p *Program) protected() map[string]bool {
	if p.protectedCalls != nil {
		return p.protectedCalls
	}
	p.protectedCalls = map[string]bool{}
	for _, f := range p.Funcs {
		around := p.permits(f.Entering().Must)
		if !around && !f.mayPermit() {
			continue
		}
		f.each(func(b int, k int32, c *summary.Call) {
			name := c.Static + c.Invoke
			if name == "" || c.Mode == summary.Escape || p.protectedCalls[name] || !f.callTouches(c) {
				return
			}
			if around || p.permits(f.Holds(f.States().Before(b, k)).Must) || p.permits(f.Checked()) {
				p.protectedCalls[name] = true
			}
		})
	}
	return p.protectedCalls
}

// mayPermit reports whether f itself asks for a permission.
func (f *Func) mayPermit() bool {
	for a := range f.Atoms {
		if f.program.permits(f.expand(int32(a)).May) {
			return true
		}
	}
	return slices.ContainsFunc(f.Calls, func(c summary.Call) bool {
		return c.Mode != summary.Escape && f.program.permits(f.inner(&c, 0, summary.Returned).May)
	})
}

// Entitles reports whether a guard is an entitlement check for certain: by
// name, model or directive, a test of the caller, or a wrapper of one. What
// tests the state of an object or a setting is none. A look-up of the caller whose failure is answered with 401 is none.
func (p *Program) Entitles(id GuardID) bool {
	g := &p.guards[id]
	names := p.entitlements()
	return names[g.Name] || slices.ContainsFunc(g.Leaves, func(l GuardID) bool { return names[p.guards[l].Name] }) || p.weighs(id)
}

// entitlements are the names of checks that ask for an entitlement for certain.
func (p *Program) entitlements() map[string]bool {
	if p.entitling == nil {
		p.entitling = map[string]bool{}
		for _, f := range p.Funcs {
			for k := range f.Calls {
				c := &f.Calls[k]
				if c.Permission || c.Guard != nil || p.Marked(c.Static+c.Invoke, "guard") {
					p.entitling[callName(c, true)] = true
				}
			}
			for _, a := range f.Atoms {
				if a.Test != nil && a.Test.Identity && !a.Test.Setting {
					p.entitling[a.Test.Name] = true
				}
			}
		}
	}
	return p.entitling
}

// permits reports whether a set has a permission or more.
func (p *Program) permits(set Set) bool {
	for id := range set.All() {
		if g := &p.guards[id]; !g.Audit && g.Strength >= summary.Permission {
			return true
		}
	}
	return false
}
