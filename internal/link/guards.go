package link

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/summary"
)

// A GuardID is the identity of a guard or audit call within one program.
type GuardID int32

// A Guard is what decides allow or deny for the caller, or leaves an audit
// event.
type Guard struct {
	Name     string // FullName with constant arguments; or type and field
	Audit    bool
	Strength summary.Strength
	Members  []GuardID // of a disjunction: any of them suffices
	Leaves   []GuardID // the guards a wrapper stands for, ascending; nil for a guard that decides by itself
}

// Guard returns a guard by its identity.
func (p *Program) Guard(id GuardID) *Guard { return &p.guards[id] }

// guard interns a guard by name.
func (p *Program) guard(g Guard) GuardID {
	key := g.Name
	if g.Audit {
		key = "audit " + key
	}
	id, ok := p.guardID[key]
	if !ok {
		id = GuardID(len(p.guards))
		p.guardID[key] = id
		p.guards = append(p.guards, g)
		return id
	}
	old := &p.guards[id]
	old.Strength = max(old.Strength, g.Strength)
	if old.Leaves == nil && g.Leaves != nil {
		old.Leaves = g.Leaves
	}
	return id
}

// A Site is where a guard or audit call stands.
type Site struct {
	Pos finding.Position
	In  string // ID of the function
}

// A Set is a set of guards and audit calls, each with the place where it was
// seen on the way in question.
type Set map[GuardID]Site

// A Held is a pair of sets: what holds on every path, and on some.
type Held struct {
	Must Set
	May  Set
}

// Has reports whether a guard is in s.
func (s Set) Has(id GuardID) bool {
	_, ok := s[id]
	return ok
}

func newHeld() *Held { return &Held{Set{}, Set{}} }

// add joins what holds in sequence.
func (h *Held) add(o *Held) {
	if o != nil {
		maps.Copy(h.Must, o.Must)
		maps.Copy(h.May, o.May)
	}
}

// meet joins what holds on two ways to the same point.
func (h *Held) meet(o *Held) {
	maps.DeleteFunc(h.Must, func(g GuardID, _ Site) bool { return !o.Must.Has(g) })
	maps.Copy(h.May, o.May)
}

// join returns the guards of a and then b.
func join(a, b *Held) *Held {
	h := newHeld()
	h.add(a)
	h.add(b)
	return h
}

// sequence is join where neither result nor arguments change afterwards: it
// shares what it can.
func sequence(a, b *Held) *Held {
	switch {
	case len(a.May) == 0:
		return b
	case len(b.May) == 0:
		return a
	}
	return join(a, b)
}

// Sorted returns the members of a guard set in order of name.
func (p *Program) Sorted(set Set) []GuardID {
	ids := slices.Collect(maps.Keys(set))
	slices.SortFunc(ids, func(a, b GuardID) int { return strings.Compare(p.guards[a].Name, p.guards[b].Name) })
	return ids
}

// learn finds the functions whose result decides a 401 or 403 anywhere: the
// same call is a guard also where the denial says less.
func (p *Program) learn() {
	for _, f := range p.Funcs {
		for b := range f.Blocks {
			for i := range f.Blocks[b].Succs {
				if d := f.gate(b, i); d != summary.DenyNone {
					p.denies = p.denies || d == summary.DenyPermit
					f.proofs(b, i, func(a int32) { f.learnAtom(a, d) })
				}
			}
		}
	}
	if !p.denies {
		clear(p.known) // names alone suggest nothing where nothing ever denies
	}
}

// learnAtom remembers an outcome that a gate asks for. Where the gate's other
// arm does not say that it denies, the callee's name must say that it checks.
func (f *Func) learnAtom(a int32, d summary.Deny) {
	atom := &f.Atoms[a]
	if atom.Call < 0 || atom.Outcome == summary.Ok || atom.Outcome == summary.Other {
		return
	}
	c := &f.Calls[atom.Call]
	name := c.Static + c.Invoke
	if name == "" || c.Predicate || c.Pure || c.Config || c.Fetches || d != summary.DenyPermit && !c.Permission {
		return
	}
	f.program.known[knownKey{name, atom.Result, atom.Outcome}]++
	if d == summary.DenyPermit {
		f.program.decisive[name] = true
	}
}

// knownKey is an outcome of a function that allows.
type knownKey struct {
	name    string
	result  int32
	outcome summary.Outcome
}

// isKnown reports whether an outcome of a call allows in more places than
// the opposite outcome does.
func (p *Program) isKnown(name string, atom *summary.Atom) bool {
	n := p.known[knownKey{name, atom.Result, atom.Outcome}]
	return n > 0 && n > p.known[knownKey{name, atom.Result, opposite(atom.Outcome)}]
}

func opposite(o summary.Outcome) summary.Outcome {
	switch o {
	case summary.True:
		return summary.False
	case summary.False:
		return summary.True
	case summary.Nil:
		return summary.NonNil
	case summary.NonNil:
		return summary.Nil
	}
	return o
}

// proofs calls fn for the atoms that taking an edge proves, those of phis
// included.
func (f *Func) proofs(b, i int, fn func(a int32)) {
	e := &f.Blocks[b].Succs[i]
	for _, a := range e.Facts {
		fn(a)
	}
	for _, phi := range e.Phis {
		for _, alt := range phi.Alts {
			for _, a := range alt.Facts {
				fn(a)
			}
			for _, a := range f.Blocks[alt.From].Succs[alt.Succ].Facts {
				fn(a)
			}
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
			maps.Copy(h.May, e.Must)
		} else {
			maps.Copy(h.May, e.May)
		}
		if s.Must.Has(a) {
			maps.Copy(h.Must, e.Must)
		}
	}
	for k := range f.Calls {
		if !s.May.Has(states.Made(k)) {
			continue
		}
		e := f.made(int32(k), s.May.Has(states.Passed(k)))
		maps.Copy(h.May, e.Must)
		if s.Must.Has(states.Made(k)) && (!s.May.Has(states.Passed(k)) || s.Must.Has(states.Passed(k))) {
			maps.Copy(h.Must, e.Must)
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
		f.hold(h, Guard{Name: callName(c, false), Audit: true}, Site{c.Pos, f.ID}, nil)
	}
	if c.Mode == summary.Go || c.Mode == summary.Escape {
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
	h.Must[id], h.May[id] = at, at
}

// leavesOf replaces wrappers by what they stand for.
func (p *Program) leavesOf(set Set) []GuardID {
	all := map[GuardID]bool{}
	for id := range set {
		g := &p.guards[id]
		if g.Audit {
			continue
		}
		if len(g.Leaves) == 0 {
			all[id] = true
		}
		for _, l := range g.Leaves {
			all[l] = true
		}
	}
	return slices.Sorted(maps.Keys(all))
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
		if t := atom.Test; deny == summary.DenyPermit && !t.Dispatch || deny != summary.DenyNone && t.Identity && f.program.denies {
			f.hold(h, Guard{Name: t.Name, Strength: t.Strength}, Site{t.Pos, f.ID}, nil)
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
	only := newHeld()
	for id, site := range h.Must {
		if p.guards[id].Audit {
			only.Must[id] = site
		}
	}
	for id, site := range h.May {
		if p.guards[id].Audit {
			only.May[id] = site
		}
	}
	return only
}

// expandAny holds the disjunction of several guards as one. A setting or other
// test among them that is no guard leaves nothing.
func (f *Func) expandAny(h *Held, any []int32, deny summary.Deny) {
	if deny != summary.DenyPermit {
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
			names, strength, at = append(names, t.Name), min(strength, t.Strength), Site{t.Pos, f.ID}
			members = append(members, f.program.guard(Guard{Name: t.Name, Strength: t.Strength}))
		default:
			c := &f.Calls[atom.Call]
			inner := f.inner(c, int(atom.Result), atom.Outcome)
			if !f.decides(c, atom, deny, inner) {
				return
			}
			names, strength, at = append(names, callName(c, true)), min(strength, f.strength(c, inner)), Site{c.Pos, f.ID}
			members = append(members, f.program.guard(Guard{Name: callName(c, true), Strength: f.strength(c, inner)}))
		}
	}
	slices.Sort(names)
	names = slices.Compact(names)
	id := f.program.guard(Guard{Name: strings.Join(names, " or "), Strength: strength, Members: members})
	h.Must[id], h.May[id] = at, at
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

// decides reports whether an outcome of a call is a guard by itself.
func (f *Func) decides(c *summary.Call, atom *summary.Atom, deny summary.Deny, inner *Held) bool {
	p := f.program
	name := c.Static + c.Invoke
	if m, ok := p.mark(name, "guard"); ok {
		return markedOutcome(m, atom)
	}
	if c.Guard != nil {
		return int(atom.Result) == c.Guard.Result && deny != summary.DenyNone
	}
	if c.Predicate || c.Pure || atom.Outcome == summary.Other || atom.Outcome == summary.NonNil && c.Sink != "" {
		return false
	}
	if c.Config || deny != summary.DenyPermit && f.changes(c) {
		return false
	}
	if deny == summary.DenyPermit || p.isKnown(name, atom) {
		return true
	}
	if deny == summary.DenyNone {
		return f.refuses(c, atom)
	}
	if !onlyAudits(p, inner.Must) || f.refuses(c, atom) {
		return true
	}
	return c.Permission && p.denies && !f.contrary(c, atom)
}

// refuses reports whether the callee itself gives back a permission error:
// then its success is a check, whatever it looked at.
func (f *Func) refuses(c *summary.Call, atom *summary.Atom) bool {
	if atom.Outcome != summary.Nil || c.Fetches {
		return false
	}
	return slices.ContainsFunc(f.Targets(c), func(t *Func) bool { return t.returnsDenial(int(atom.Result)) })
}

// returnsDenial reports whether some return of f is a permission error made
// in f itself.
func (f *Func) returnsDenial(result int) bool {
	for i := range f.Returns {
		if rs := f.Returns[i].Results; result < len(rs) && isDenial(&rs[result]) {
			return true
		}
	}
	return false
}

func isDenial(r *summary.Result) bool {
	if r.Kind == summary.PermissionError {
		return true
	}
	return slices.ContainsFunc(r.Phi, func(a summary.AltResult) bool { return isDenial(&a.Result) })
}

// contrary reports whether the callee checks on the opposite outcome: a
// helper that answers true for stop.
func (f *Func) contrary(c *summary.Call, atom *summary.Atom) bool {
	return !onlyAudits(f.program, f.inner(c, int(atom.Result), opposite(atom.Outcome)).Must)
}

func onlyAudits(p *Program, set Set) bool {
	for id := range set {
		if !p.guards[id].Audit {
			return false
		}
	}
	return true
}

// markedOutcome reports whether an atom is the allowing outcome that a guard
// directive declares; without keys, any tested outcome that lets the request
// go on.
func markedOutcome(m summary.Mark, atom *summary.Atom) bool {
	if r, ok := m.Keys["result"]; ok && r != strconv.Itoa(int(atom.Result)) {
		return false
	}
	switch m.Keys["deny"] {
	case "true":
		return atom.Outcome == summary.False
	case "false":
		return atom.Outcome == summary.True
	case "error":
		return atom.Outcome == summary.Nil
	case "zero":
		return atom.Outcome == summary.NonNil
	}
	return atom.Outcome == summary.True || atom.Outcome == summary.Nil
}

// strength grades a guard by what it is given: an object, a named
// permission, only the caller.
func (f *Func) strength(c *summary.Call, inner *Held) summary.Strength {
	s := summary.Identity
	if m, ok := f.program.mark(c.Static+c.Invoke, "guard"); ok {
		if marked, ok := strengthNames[m.Keys["strength"]]; ok {
			return marked
		}
		s = summary.Permission
	}
	if f.wraps(c, inner) {
		s = summary.NoStrength
	}
	switch {
	case f.wraps(c, inner):
	case c.Guard != nil:
		s = c.Guard.Strength
	case c.Fetches || c.Identifies:
		s = summary.Identity
	case c.Object:
		s = summary.Object
	case c.Consts != "":
		s = summary.Permission
	case c.Admin:
		s = summary.RoleOrFlag
	}
	for id := range inner.Must {
		if g := &f.program.guards[id]; !g.Audit {
			s = max(s, g.Strength)
		}
	}
	return s
}

// wraps reports whether a call is a guard only through what it checks inside:
// then it is as strong as that, whatever it is given.
func (f *Func) wraps(c *summary.Call, inner *Held) bool {
	return !c.Permission && !f.program.decisive[c.Static+c.Invoke] && !onlyAudits(f.program, inner.Must)
}

var strengthNames = map[string]summary.Strength{
	"identity": summary.Identity, "role": summary.RoleOrFlag, "permission": summary.Permission, "object": summary.Object,
}

// callName names a called guard; with its constants when they tell
// permissions apart.
func callName(c *summary.Call, consts bool) string {
	name := c.Static + c.Invoke
	if name == "" {
		name = c.Name
	}
	if consts && c.Consts != "" {
		name += "(" + c.Consts + ")"
	}
	return name
}

type ensureKey struct {
	result  int
	outcome summary.Outcome
}

// inner is what an outcome of a call proves inside its targets: what all of
// them agree on.
func (f *Func) inner(c *summary.Call, result int, o summary.Outcome) *Held {
	var h *Held
	for _, t := range f.Targets(c) {
		e := t.ensures(result, o)
		if h == nil {
			h = join(e, nil)
			continue
		}
		h.meet(e)
	}
	if h == nil {
		h = newHeld()
	}
	for _, a := range c.Funcs {
		if !a.Calls || o == summary.NonNil || o == summary.Other || a.As == summary.Falls {
			continue // the callee may have failed before it called the function
		}
		for _, t := range f.values(a) {
			h.add(t.ensures(result, o))
		}
	}
	if o == summary.Returned {
		f.handedOn(c, h)
	}
	f.orFalls(c, h, result, o)
	return h
}

// handedOn adds what holds once the function values came back that a callee
// calls on every path, as a helper that runs a transaction does.
func (f *Func) handedOn(c *summary.Call, h *Held) {
	for _, a := range c.Funcs {
		for _, t := range f.Targets(c) {
			if !a.Calls && t.alwaysCalls(a.Param) {
				for _, v := range f.values(a) {
					h.add(v.ensures(0, summary.Returned))
				}
			}
		}
	}
}

// alwaysCalls reports whether f calls a function-valued parameter on every
// path.
func (f *Func) alwaysCalls(param int) bool {
	s := f.States()
	for _, hole := range f.program.holes[holeKey{f.ID, param}] {
		if hole.f != f {
			continue
		}
		every := true
		for b := range f.Blocks {
			if f.Blocks[b].Ret >= 0 && s.In(b).Reached() && !s.Out(b).Must.Has(s.Made(int(hole.call))) {
				every = false
			}
		}
		if every {
			return true
		}
	}
	return false
}

// ensures is what an outcome of f proves: what holds at every return that
// can have it.
func (f *Func) ensures(result int, o summary.Outcome) *Held {
	key := ensureKey{result, o}
	if h, ok := f.ensured[key]; ok {
		if h == nil {
			return newHeld() // a recursive call proves nothing new
		}
		return h
	}
	f.ensured[key] = nil
	var all *Held
	add := func(h *Held) {
		if all == nil {
			all = h
			return
		}
		all.meet(h)
	}
	s := f.States()
	for b := range f.Blocks {
		blk := &f.Blocks[b]
		if blk.Ret < 0 || !s.In(b).Reached() {
			continue
		}
		r := &f.Returns[blk.Ret]
		switch {
		case o == summary.Ok:
			f.passed(b, add)
		case o == summary.Returned || result >= len(r.Results):
			add(f.Holds(s.Out(b)))
		default:
			f.outcome(s.Out(b), &r.Results[result], o, add)
		}
	}
	if all == nil {
		all = newHeld()
	}
	f.ensured[key] = all
	return all
}

// passed adds what holds at a return without a denial. A return that paths
// with and without denial share is split by the edge they come on.
func (f *Func) passed(b int, add func(*Held)) {
	s := f.States()
	out := s.Out(b)
	if out.Must.Has(s.Denied()) {
		return
	}
	if !out.May.Has(s.Denied()) {
		add(f.Holds(out))
		return
	}
	for from := range f.Blocks {
		for i, e := range f.Blocks[from].Succs {
			if int(e.To) != b {
				continue
			}
			if at := s.Edge(from, i); at.Reached() && !at.Must.Has(s.Denied()) {
				add(f.Holds(at))
			}
		}
	}
}

// outcome adds what holds when one returned value has the outcome o.
func (f *Func) outcome(at flow.State, r *summary.Result, o summary.Outcome, add func(*Held)) {
	if len(r.Phi) > 0 {
		for i := range r.Phi {
			alt := &r.Phi[i]
			if edge := f.States().Edge(int(alt.From), int(alt.Succ)); edge.Reached() {
				f.outcome(edge, &alt.Result, o, add)
			}
		}
		return
	}
	if !f.canBe(r, o) || f.contradicts(at, r, o) {
		return
	}
	h := f.Holds(at)
	if r.Kind == summary.FromCall {
		c := &f.Calls[r.Call]
		inner := f.inner(c, int(r.Result), o)
		h.add(inner)
		atom := summary.Atom{Call: r.Call, Result: r.Result, Outcome: o}
		if o != summary.NonNil && o != summary.Other && f.decides(c, &atom, summary.DenyPlain, inner) {
			f.hold(h, Guard{Name: callName(c, true), Strength: f.strength(c, inner)}, Site{c.Pos, f.ID}, inner)
		}
	}
	proven := r.True
	if o == summary.False || o == summary.NonNil {
		proven = r.False
	}
	for _, a := range proven {
		h.add(f.expandReturned(a))
	}
	add(h)
}

// contradicts reports whether it is known at a return that the call whose
// result is given back had the opposite outcome.
func (f *Func) contradicts(at flow.State, r *summary.Result, o summary.Outcome) bool {
	if r.Kind != summary.FromCall || opposite(o) == o {
		return false
	}
	for i := range f.Atoms {
		if a := &f.Atoms[i]; a.Call == r.Call && a.Result == r.Result && a.Outcome == opposite(o) && at.Must.Has(i) {
			return true
		}
	}
	return false
}

// expandReturned is expand for a test whose result is given back: the caller
// denies on it, so a permission-like one is a guard here already.
func (f *Func) expandReturned(a int32) *Held {
	atom := &f.Atoms[a]
	if atom.Call < 0 {
		h := newHeld()
		if atom.Any == nil && atom.Test.Identity && atom.Test.Holds && f.program.denies {
			f.hold(h, Guard{Name: atom.Test.Name, Strength: atom.Test.Strength}, Site{atom.Test.Pos, f.ID}, nil)
		}
		return h
	}
	c := &f.Calls[atom.Call]
	inner := f.inner(c, int(atom.Result), atom.Outcome)
	h := join(inner, nil)
	if f.decides(c, atom, summary.DenyPlain, inner) {
		f.hold(h, Guard{Name: callName(c, true), Strength: f.strength(c, inner)}, Site{c.Pos, f.ID}, inner)
	}
	return h
}

// canBe reports whether a returned value can have an outcome.
func (f *Func) canBe(r *summary.Result, o summary.Outcome) bool {
	switch o {
	case summary.Nil:
		return r.Kind == summary.ZeroValue || r.Kind == summary.FalseValue || r.Kind == summary.AnyValue || r.Kind == summary.FromCall
	case summary.False:
		return r.Kind != summary.TrueValue
	case summary.True:
		return r.Kind != summary.FalseValue
	case summary.NonNil:
		return r.Kind != summary.ZeroValue && r.Kind != summary.FalseValue
	case summary.Other:
		return r.Kind != summary.PermissionError && (r.Kind != summary.FromCall || f.callResultDenies(r) != summary.DenyPermit)
	}
	return true
}

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

// Gate is the denial behind the other edge of a branch; see gate.
func (f *Func) Gate(block, succ int) summary.Deny { return f.gate(block, succ) }

// Works reports whether a block does something that reaches a sink.
func (f *Func) Works(block int) bool { return f.works(block) }

// Enclosing is the function that holds a closure; nil for others.
func (f *Func) Enclosing() *Func { return f.program.byID[f.Outer] }

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

// CanDeny reports whether a call can come back with a permission error.
func (f *Func) CanDeny(k int32) bool { return f.callCanDeny(&f.Calls[k]) }

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
		maps.Copy(set, f.inner(c, t.Results-1, summary.Nil).Must)
	}
	for id, g := range f.program.guards {
		if g.Name == callName(c, true) && !g.Audit {
			set[GuardID(id)] = Site{c.Pos, f.ID}
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
		if len(f.expand(int32(a)).May) > 0 {
			return true
		}
	}
	found := false
	f.each(func(_ int, k int32, c *summary.Call) {
		if found || c.Mode == summary.Escape {
			return
		}
		found = len(f.made(k, true).May) > 0 || f.CallAudits(k) || slices.ContainsFunc(f.Below(k), func(l Leaf) bool { return len(l.Held.May) > 0 })
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
	if c.Audit || f.program.Marked(c.Static+c.Invoke, "audit") {
		return true
	}
	targets := f.Targets(c)
	return c.Invoke != "" && len(targets) > 0 && !slices.ContainsFunc(targets, func(t *Func) bool { return !t.Audit })
}

// CallAudits reports whether a call may leave an audit event, itself or
// anywhere below.
func (f *Func) CallAudits(k int32) bool {
	c := &f.Calls[k]
	if f.auditsItself(c) {
		return true
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
	for id := range f.made(k, false).Must {
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
	if f.succeeding {
		return nil
	}
	f.succeeding = true
	defer func() { f.succeeding = false }()
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
		return nil
	}
	return all.Must
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
		for _, t := range f.Targets(&f.Calls[a.Call]) {
			set := t.Successes(t.States(), nil)
			h.add(&Held{set, set})
		}
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
	c := &f.Calls[k]
	atom := summary.Atom{Call: k, Outcome: summary.Nil}
	return f.asks(c) || f.program.decisive[c.Static+c.Invoke] || f.refuses(c, &atom)
}
