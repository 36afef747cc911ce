package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/summary"
)

// proofs calls fn for the atoms that taking an edge proves, those of phis
// included.
func (f *Func) proofs(b, i int, fn func(a int32)) {
	e := &f.Blocks[b].Succs[i]
	for _, a := range e.Facts {
		fn(a)
	}
	f.phiProofs(e.Phis, fn)
}

func (f *Func) phiProofs(phis []summary.Phi, fn func(a int32)) {
	for _, phi := range phis {
		for _, alt := range phi.Alts {
			for _, a := range alt.Facts {
				fn(a)
			}
			for _, a := range f.Blocks[alt.From].Succs[alt.Succ].Facts {
				fn(a)
			}
			f.phiProofs(alt.Phis, fn)
		}
	}
}

// denials returns the atoms that gates of f ask, with what the other arm
// does when the atom does not hold.
func (f *Func) denials() map[int32]summary.Deny {
	if f.gates != nil {
		return f.gates
	}
	f.gates = map[int32]summary.Deny{}
	for b := range f.Blocks {
		for i := range f.Blocks[b].Succs {
			if d := f.gate(b, i); d != summary.DenyNone {
				f.proofs(b, i, func(a int32) { f.gates[a] = max(f.gates[a], d) })
			}
		}
	}
	return f.gates
}

// Holds says which guards and audit calls a state of f means.
func (f *Func) Holds(s flow.State) *Held {
	h := newHeld()
	if !s.Reached() {
		return h
	}
	states := f.States()
	for a := range f.Atoms {
		if !s.May.Has(a) {
			continue
		}
		e := f.expand(int32(a))
		failing := f.Atoms[a].Fail || f.Atoms[a].Outcome == summary.Other
		if failing {
			// That a failed call may have checked something before it failed
			// is no check of what follows.
			h.May = h.May.Union(e.Must)
		} else {
			h.May = h.May.Union(e.May)
		}
		if s.Must.Has(a) {
			h.Must = h.Must.Union(e.Must)
		}
	}
	for k := range f.Calls {
		if !s.May.Has(states.Made(k)) {
			continue
		}
		e := f.made(int32(k), s.May.Has(states.Passed(k)))
		h.May = h.May.Union(e.Must)
		if s.Must.Has(states.Made(k)) && (!s.May.Has(states.Passed(k)) || s.Must.Has(states.Passed(k))) {
			h.Must = h.Must.Union(e.Must)
		}
	}
	return h
}

// made says what holds once call k came back, and, when passed, once its
// object's error state was found empty.
func (f *Func) made(k int32, passed bool) *Held {
	key := madeKey{k, passed}
	if h, ok := f.mades[key]; ok {
		return h
	}
	h := f.madeCall(k, passed)
	if f.mades == nil {
		f.mades = map[madeKey]*Held{}
	}
	f.mades[key] = h
	return h
}

type madeKey struct {
	call   int32
	passed bool
}

func (f *Func) madeCall(k int32, passed bool) *Held {
	c := &f.Calls[k]
	h := newHeld()
	if f.auditsItself(c) {
		f.hold(h, Guard{Name: f.program.auditName(c), Audit: true, Told: f.tells(c)}, Site{c.Pos, f.ID}, nil)
	}
	switch c.Mode {
	case summary.Escape:
		return h
	case summary.Go: // a record that is kept on the side is kept
		h.add(audited(f.program, f.inner(c, 0, summary.Returned)))
		return h
	}
	if c.Void && f.program.Marked(c.Static+c.Invoke, "guard") {
		// It does not come back unless it allows.
		f.hold(h, Guard{Name: callName(c, true), Strength: f.strength(c, newHeld())}, Site{c.Pos, f.ID}, nil)
	}
	o := summary.Returned
	if passed {
		o = summary.Ok
	}
	h.add(f.inner(c, 0, o))
	return h
}

// hold puts one guard into both sets, wrapping inner.
func (f *Func) hold(h *Held, g Guard, at Site, inner *Held) {
	if inner != nil {
		g.Leaves = f.program.leavesOf(inner.Must)
	}
	id := f.program.guard(g)
	h.put(id, at)
}

// expand says which guards an atom of f means. It is computed once: what a
// recursive call would add is left out either way.
func (f *Func) expand(a int32) *Held {
	if h, ok := f.expanded[a]; ok {
		return h
	}
	h := f.expandAtom(a)
	if f.expanded == nil {
		f.expanded = map[int32]*Held{}
	}
	f.expanded[a] = h
	return h
}

func (f *Func) expandAtom(a int32) *Held {
	atom := &f.Atoms[a]
	deny := f.denials()[a]
	h := newHeld()
	if atom.Any != nil {
		f.expandAny(h, atom.Any, deny)
		return h
	}
	if atom.Call < 0 {
		t := atom.Test
		if len(t.Left) > 0 {
			f.left(t, h, deny)
			if h.Must.Len() > 0 {
				return h
			}
		}
		// That it is another's thing is a rule where nothing says that it denies:
		// nobody approves what is his own.
		rule := t.Same && !t.Holds || deny == summary.DenySkip && t.Strength < summary.Object
		if deny == summary.DenyPermit && !t.Dispatch && (!t.Setting || t.Identity) || deny != summary.DenyNone && t.Identity && !rule && f.program.denies {
			f.hold(h, f.tested(t), Site{t.Pos, f.ID}, nil)
		}
		return h
	}
	c := &f.Calls[atom.Call]
	inner := f.inner(c, int(atom.Result), atom.Outcome)
	if f.changes(c) {
		inner = audited(f.program, inner) // what a change checked for itself is no check of what follows
	}
	h.add(inner)
	if !f.decides(c, atom, deny, inner) {
		return h
	}
	f.hold(h, Guard{Name: callName(c, true), Strength: f.strength(c, inner)}, Site{c.Pos, f.ID}, inner)
	return h
}

// changes reports whether a call changes something that lasts: its name says
// so, and a sink below it does.
func (f *Func) changes(c *summary.Call) bool {
	if !c.Mutates {
		return false
	}
	for _, t := range f.Targets(c) {
		for i := range t.Leaves() {
			if l := &t.leaves[i]; !l.Memory && l.Kind != "read" && l.Kind != "disclose" && l.hole == nil {
				return true
			}
		}
	}
	return false
}

// audited keeps the audit calls.
func audited(p *Program, h *Held) *Held {
	return h.only(func(id GuardID) bool { return p.guards[id].Audit })
}

// expandAny holds the disjunction of several guards as one. A setting or other
// test among them that is no guard leaves nothing.
func (f *Func) expandAny(h *Held, any []int32, deny summary.Deny) {
	if deny != summary.DenyPermit && !f.exempts(any, deny) {
		return
	}
	var names []string
	var members []GuardID
	strength := summary.Object
	var at Site
	for _, a := range any {
		atom := &f.Atoms[a]
		switch {
		case atom.Any != nil:
			return
		case atom.Call < 0:
			t := atom.Test
			if t.Setting || !t.Identity && !t.Holds && !f.sameSubject(any) {
				return
			}
			g := f.tested(t)
			names, strength, at = append(names, g.Name), min(strength, g.Strength), Site{t.Pos, f.ID}
			members = append(members, f.program.guard(g))
		default:
			c := &f.Calls[atom.Call]
			inner := f.inner(c, int(atom.Result), atom.Outcome)
			if !f.decides(c, atom, deny, inner) && deny == summary.DenyPermit {
				return
			}
			names, strength, at = append(names, callName(c, true)), min(strength, f.strength(c, inner)), Site{c.Pos, f.ID}
			members = append(members, f.program.guard(Guard{Name: callName(c, true), Strength: f.strength(c, inner)}))
		}
	}
	slices.Sort(names)
	names = slices.Compact(names)
	id := f.program.guard(Guard{Name: strings.Join(names, " or "), Strength: strength, Members: members})
	h.put(id, at)
}

// exempts reports whether one of several alternatives, where the denial does
// not say that it is one, is who the caller is, and the others are checks or
// look up what is his: `if !user.Admin && memberErr != nil { fail }`. Nobody
// is spared a lookup for being an admin, but a check.
func (f *Func) exempts(any []int32, deny summary.Deny) bool {
	if deny < summary.DenyPlain || !f.program.denies {
		return false
	}
	caller := false
	for _, a := range any {
		atom := &f.Atoms[a]
		switch {
		case atom.Any != nil:
			return false
		case atom.Test != nil:
			t := atom.Test
			if !t.Identity || !t.Holds || t.Setting || t.Dispatch {
				return false
			}
			caller = true
		default:
			c := &f.Calls[atom.Call]
			if atom.Outcome != summary.Nil && atom.Outcome != summary.True {
				return false
			}
			if (!c.Fetches || !c.Caller) && !f.decides(c, atom, deny, f.inner(c, int(atom.Result), atom.Outcome)) {
				return false
			}
		}
	}
	return caller
}

// sameSubject reports whether several tests compare one value.
func (f *Func) sameSubject(any []int32) bool {
	first := ""
	for _, a := range any {
		t := f.Atoms[a].Test
		if t == nil {
			return false
		}
		subject, _, _ := strings.Cut(t.Name, " == ")
		if first != "" && subject != first {
			return false
		}
		first = subject
	}
	return true
}
