package link

import (
	"slices"

	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/summary"
)

// DeniesOn reports whether the failure of a call is answered with a denial in f
// itself.
func (f *Func) DeniesOn(k int32) bool {
	for i, d := range f.denials() {
		if f.Atoms[i].Call == k && d == summary.DenyPermit {
			return true
		}
	}
	return false
}

// Recovers is the function whose panics f recovers: the one that holds it, or
// the first that defers it; nil when there is none.
func (f *Func) Recovers() *Func {
	if outer := f.Enclosing(); outer != nil {
		return outer
	}
	for _, c := range f.callers {
		if c.Func.Calls[c.Call].Mode == summary.Defer {
			return c.Func
		}
	}
	return nil
}

// With is the leaf with what holds before the call that leads to it.
func (l Leaf) With(at *Held) Leaf {
	l.Held = sequence(at, l.Held)
	return l
}

func (f *Func) callCanDeny(c *summary.Call) bool {
	return slices.ContainsFunc(f.Runs(c), (*Func).canDeny)
}

// Runs returns the functions that run as part of a call: its targets, and
// the function values that a modelled callee calls in the same flow.
func (f *Func) Runs(c *summary.Call) []*Func {
	all := f.Targets(c)
	for _, a := range c.Funcs {
		if a.Calls {
			all = append(all[:len(all):len(all)], f.values(a)...)
		}
	}
	return all
}

// canDeny reports whether f can give back a permission error.
func (f *Func) canDeny() bool {
	if f.refuse == untouched {
		f.refuse = running
		for i := range f.Returns {
			if slices.ContainsFunc(f.Returns[i].Results, func(r summary.Result) bool { return f.resultCanDeny(&r) }) {
				f.refuse = done
				break
			}
		}
	}
	return f.refuse == done
}

func (f *Func) resultCanDeny(r *summary.Result) bool {
	if r.Kind == summary.PermissionError || r.Kind == summary.FromCall && f.callCanDeny(&f.Calls[r.Call]) {
		return true
	}
	return slices.ContainsFunc(r.Phi, func(a summary.AltResult) bool { return f.resultCanDeny(&a.Result) })
}

// Proven is what a call that did not fail has checked.
func (f *Func) Proven(k int32) Set {
	c := &f.Calls[k]
	set := Set{}
	for _, t := range f.Runs(c) {
		set = set.Union(f.inner(c, t.Results-1, summary.Nil).Must)
	}
	for id, g := range f.program.guards {
		if g.Name == callName(c, true) && !g.Audit {
			set = set.With(GuardID(id), Site{c.Pos, f.ID})
		}
	}
	return set
}

// Interesting reports whether any guard or audit call holds anywhere in f or
// below it: without one there is nothing to compare.
func (f *Func) Interesting() bool {
	if f.Outer != "" || f.recovers() {
		return true // what another function guards
	}
	for a := range f.Atoms {
		if f.expand(int32(a)).May.Len() > 0 {
			return true
		}
	}
	found := false
	f.each(func(_ int, k int32, c *summary.Call) {
		if found || c.Mode == summary.Escape {
			return
		}
		found = f.made(k, true).May.Len() > 0 || f.CallAudits(k) || slices.ContainsFunc(f.Below(k), func(l Leaf) bool { return l.Held.May.Len() > 0 })
	})
	return found
}

// recovers reports whether f asks for a panic.
func (f *Func) recovers() bool {
	return slices.ContainsFunc(f.Blocks, func(b summary.Block) bool { return b.Cond != nil && b.Cond.Kind == summary.RecoverArm })
}

// auditsItself reports whether a call leaves an audit event: by its own name
// or model, by a directive, or because all that stands behind it does.
func (f *Func) auditsItself(c *summary.Call) bool {
	if f.program.rejected(c.Static+c.Invoke, AuditRole) {
		return false
	}
	if f.program.audits(c) || f.program.Marked(c.Static+c.Invoke, "audit") {
		return true
	}
	targets := f.Targets(c)
	return c.Invoke != "" && len(targets) > 0 && !slices.ContainsFunc(targets, func(t *Func) bool { return !t.Audit })
}

// audits reports whether a call leaves an audit event by its name or model, or
// as it is given a record of the program's own.
func (p *Program) audits(c *summary.Call) bool {
	return c.Audit || p.events[c.Event] || c.Record != "" && (p.own(c.Invoke) || c.Static != "" && p.byID[c.Static] != nil) && p.ours(c.Record)
}

// CallAudits reports whether a call may leave an audit event, itself or
// anywhere below.
func (f *Func) CallAudits(k int32) bool {
	c := &f.Calls[k]
	if f.auditsItself(c) {
		return true
	}
	if f.program.rejected(c.Static+c.Invoke, AuditRole) {
		return false
	}
	for _, t := range f.Targets(c) {
		if t.mayAudit() {
			return true
		}
	}
	for _, a := range c.Funcs {
		for _, t := range f.values(a) {
			if t.mayAudit() {
				return true
			}
		}
	}
	return false
}

func (f *Func) mayAudit() bool {
	if f.auditing == untouched {
		f.auditing = running
		f.each(func(_ int, k int32, c *summary.Call) {
			if !f.audits && c.Mode != summary.Escape && f.CallAudits(k) {
				f.audits = true
			}
		})
		f.auditing = done
	}
	return f.audits
}

// AuditsAlways reports whether a call leaves an audit event whatever comes of
// it.
func (f *Func) AuditsAlways(k int32) bool {
	for id := range f.made(k, false).Must.All() {
		if f.program.guards[id].Audit {
			return true
		}
	}
	return false
}

// Successes is what holds at every return of a flow that is no failure: no
// denial was given, no error returned, and no call failed other than those
// known to have failed at the start.
func (f *Func) Successes(s *flow.States, known map[int]bool) Set {
	if s != f.flow || known != nil {
		return f.findSuccesses(s, known)
	}
	if f.succeeded == untouched {
		f.succeeded, f.whole = done, f.findSuccesses(s, nil)
	}
	return f.whole
}

func (f *Func) findSuccesses(s *flow.States, known map[int]bool) Set {
	var all *Held
	for b := range f.Blocks {
		if f.Blocks[b].Ret < 0 || !s.In(b).Reached() {
			continue
		}
		for _, out := range f.exits(s, b) {
			f.success(out, &f.Returns[f.Blocks[b].Ret], func(h *Held) {
				h.add(f.called(out))
				if all == nil {
					all = h
					return
				}
				all.meet(h)
			}, out.Must.Has(s.Denied()) || f.failed(out, known))
		}
	}
	if all == nil {
		return Set{}
	}
	return all.Must
}

// allSuccesses is what holds at every return of f that is no failure. Among
// functions that call each other it is what grows from nothing: what only a
// cycle of calls would prove is not proven.
func (f *Func) allSuccesses() Set {
	all := f.program.Memo("successes", func() any {
		return newComponents((*Func).succeeding, succeedTogether)
	}).(*components)
	all.visit(f)
	return f.successes
}

// succeeding are the functions on whose success that of f can rest.
func (f *Func) succeeding() []*Func {
	var all []*Func
	for i := range f.Atoms {
		if a := &f.Atoms[i]; a.Call >= 0 && a.Outcome == summary.Nil {
			all = append(all, f.Targets(&f.Calls[a.Call])...)
		}
	}
	return all
}

// succeedTogether finds the successes of functions that call each other, or
// of one.
func succeedTogether(component []*Func) {
	calls := len(component) > 1 || slices.Contains(component[0].succeeding(), component[0])
	for grown := true; grown; {
		grown = false
		for _, f := range component {
			set := f.findSuccesses(f.States(), nil)
			grown = grown || calls && set.Len() > f.successes.Len()
			f.successes = set
		}
	}
}

// exits are the states at a return: one for each way into an empty block, as
// a failure that was answered may share the end of the function with success.
func (f *Func) exits(s *flow.States, b int) []flow.State {
	if len(f.Blocks[b].Calls) > 0 || f.Blocks[b].Deny != summary.DenyNone {
		return []flow.State{s.Out(b)}
	}
	var all []flow.State
	for from := range f.Blocks {
		for i, e := range f.Blocks[from].Succs {
			if int(e.To) != b {
				continue
			}
			if at := s.Edge(from, i); at.Reached() {
				all = append(all, at)
			}
		}
	}
	if len(all) == 0 {
		return []flow.State{s.Out(b)}
	}
	return all
}

// success adds what holds at a return, unless it is a failure.
func (f *Func) success(out flow.State, r *summary.Return, add func(*Held), failed bool) {
	if failed {
		return
	}
	if n := len(r.Results); n > 0 {
		last := &r.Results[n-1]
		if !f.canBe(last, summary.Nil) && last.Kind != summary.TrueValue {
			return
		}
		if last.Kind == summary.FromCall || len(last.Phi) > 0 {
			f.outcome(out, last, summary.Nil, add)
			return
		}
	}
	add(f.Holds(out))
}

// called is what the successes of the calls that a state knows to have
// succeeded hold: a callee that answers a denial itself and then returns no
// error has not succeeded.
func (f *Func) called(s flow.State) *Held {
	h := newHeld()
	for i := range f.Atoms {
		a := &f.Atoms[i]
		if a.Call < 0 || a.Outcome != summary.Nil || !s.Must.Has(i) {
			continue
		}
		var all *Held // what every target holds
		for _, t := range f.Targets(&f.Calls[a.Call]) {
			set := t.allSuccesses()
			if all == nil {
				all = join(&Held{set, set}, nil)
				continue
			}
			all.meet(&Held{set, set})
		}
		h.add(all)
	}
	return h
}

// refused reports whether an atom is the refusing outcome of a guard.
func (f *Func) refused(i int) bool {
	a := &f.Atoms[i]
	if a.Call < 0 || opposite(a.Outcome) == a.Outcome {
		return false
	}
	for j := range f.Atoms {
		b := &f.Atoms[j]
		if b.Call == a.Call && b.Result == a.Result && b.Outcome == opposite(a.Outcome) && f.denials()[int32(j)] != summary.DenyNone {
			return !onlyAudits(f.program, f.expand(int32(j)).Must)
		}
	}
	return false
}

// failed reports whether a state knows of a failed call.
func (f *Func) failed(s flow.State, known map[int]bool) bool {
	for i := range f.Atoms {
		if s.Must.Has(i) && !known[i] && (f.Atoms[i].Fail || f.refused(i)) {
			return true
		}
	}
	return false
}

// Decisive reports whether a call is a check whose failure is a denial; k is
// -1 for no call.
func (f *Func) Decisive(k int32) bool {
	if k < 0 {
		return false
	}
	is, ok := f.decisiveCalls[k]
	if !ok {
		c := &f.Calls[k]
		atom := summary.Atom{Call: k, Outcome: summary.Nil}
		is = f.asks(c) || f.program.decisive[c.Static+c.Invoke] || f.refuses(c, &atom)
		if f.decisiveCalls == nil {
			f.decisiveCalls = map[int32]bool{}
		}
		f.decisiveCalls[k] = is
	}
	return is
}
