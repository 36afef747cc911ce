package link

import (
	"fmt"
	"slices"

	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/summary"
)

// gates takes the calls of f whose outcome is a guard at a gate of f.
func (n *inference) gates(f *Func) {
	for b := range f.Blocks {
		for i := range f.Blocks[b].Succs {
			if d := f.gate(b, i); d != summary.DenyNone {
				f.proofs(b, i, func(a int32) { n.asked(f, gateAt{b, i, d}, a) })
			}
		}
	}
}

// A gateAt is an edge of a branch behind whose other edge all is denied.
type gateAt struct {
	block, succ int
	deny        summary.Deny
}

// asked takes the guards that an atom of a gate means.
func (n *inference) asked(f *Func, g gateAt, a int32) {
	atom := &f.Atoms[a]
	if atom.Any != nil {
		if !onlyAudits(f.program, f.expand(a).Must) {
			for _, m := range atom.Any {
				if f.speaks(&f.Atoms[m]) {
					n.asked(f, g, m)
				}
			}
		}
		return
	}
	if atom.Call < 0 {
		n.answered(f, g, a)
		return
	}
	c := &f.Calls[atom.Call]
	n.judged(f, g, c, atom)
	inner, ok := f.guardsAt(atom, g.deny)
	if !ok {
		return
	}
	if !n.mostlyDenies(f, c, atom, inner) {
		return
	}
	e := Evidence{f.askedAt(g, c), ByGate, fmt.Sprintf("%s: %s in %s", f.allowing(atom), f.armNote(g), Short(f.ID)), true}
	n.guard(f, c, atom, inner, e)
}

// judged takes a helper that is handed the error of a check and answers it, and
// the check.
func (n *inference) judged(f *Func, g gateAt, c *summary.Call, atom *summary.Atom) {
	for i := range c.Errs {
		src := f.judgedCall(c, &c.Errs[i], int(atom.Result), atom.Outcome)
		if src == nil {
			continue
		}
		from := &summary.Atom{Call: c.Errs[i].Call, Result: c.Errs[i].Result, Outcome: summary.Nil}
		inner, ok := f.guardsAt(from, summary.DenyPermit)
		if !ok || !n.mostlyDenies(f, src, from, inner) && !c.Predicate {
			continue
		}
		at := f.askedAt(g, c)
		n.guard(f, src, from, inner, Evidence{at, ByGate, "denies on an error: " + Short(c.Static+c.Invoke) + " answers it in " + Short(f.ID), true})
		n.take(Inferred{Name: c.Static + c.Invoke, Role: GuardRole, Kind: "call", Result: int(atom.Result), Polarity: denying(atom.Outcome), Strength: f.strength(src, inner)},
			Evidence{at, ByGate, "answers the denial of " + Short(src.Static+src.Invoke) + " in " + Short(f.ID), true})
	}
}

// answered takes the call that answered with what a gate asks: a verdict with
// more than two values, or one in a field of a struct.
func (n *inference) answered(f *Func, g gateAt, a int32) {
	t := f.Atoms[a].Test
	if len(t.Left) > 0 {
		f.eachLeft(t, func(h *Func, left *summary.Atom) {
			if left.Call < 0 {
				return
			}
			if inner, ok := h.guardsAt(left, g.deny); ok {
				c := &h.Calls[left.Call]
				n.guard(h, c, left, inner, Evidence{f.askedAt(g, c), ByGate, fmt.Sprintf("%s, kept in %s: %s in %s", h.allowing(left), t.Name, f.armNote(g), Short(f.ID)), true})
			}
		})
	}
	if t.Of == 0 || onlyAudits(n.p, f.expand(a).Must) {
		return
	}
	c := &f.Calls[t.Of-1]
	if g.deny < summary.DenyError && !c.Permission || c.Config || c.Predicate || f.changes(c) || !f.mainlyChecks(c, g.deny) {
		return
	}
	i := Inferred{Name: c.Static + c.Invoke, Role: GuardRole, Kind: "call", Strength: f.tested(t).Strength}
	n.take(i, Evidence{f.askedAt(g, c), ByGate, fmt.Sprintf("denies on its answer (%s): %s in %s", t.Name, f.armNote(g), Short(f.ID)), true})
	for _, target := range f.Targets(c) {
		if c.Invoke != "" {
			i.Name = target.ID
			n.take(i, Evidence{target.Pos, ByInterface, "stands behind " + Short(c.Invoke), false})
		}
	}
}

// count counts the gates of f that ask whether a call failed, and those of
// them that say that they deny.
func (n *inference) count(f *Func) {
	for b := range f.Blocks {
		for i := range f.Blocks[b].Succs {
			d := f.gate(b, i)
			f.proofs(b, i, func(a int32) {
				atom := &f.Atoms[a]
				if atom.Call < 0 || atom.Outcome != summary.Nil && atom.Outcome != summary.NonNil || atom.Outcome == summary.NonNil && atom.Fail {
					return
				}
				key := knownKey{f.Calls[atom.Call].Static + f.Calls[atom.Call].Invoke, atom.Result, atom.Outcome}
				n.asks[key]++
				if d == summary.DenyPermit {
					n.denials[key]++
				}
			})
		}
	}
}

// mostlyDenies reports whether a call that can fail for many reasons is asked
// for a denial in most places: where one handler answers every failure with a
// 401, as a login does, its calls are no guards yet. What checks by itself, or
// says so by its name, needs no majority.
func (n *inference) mostlyDenies(f *Func, c *summary.Call, atom *summary.Atom, inner *Held) bool {
	if atom.Outcome != summary.Nil && atom.Outcome != summary.NonNil ||
		c.Guard != nil || c.Permission || c.Identifies || c.Admin || n.p.Marked(c.Static+c.Invoke, "guard") ||
		!onlyAudits(n.p, inner.Must) || f.refuses(c, atom) || f.refusesQuietly(c, atom) {
		return true
	}
	key := knownKey{c.Static + c.Invoke, atom.Result, atom.Outcome}
	return 2*n.denials[key] > n.asks[key]
}

// speaks reports whether one of several alternatives is a guard by more than
// standing beside others: that a method is public allows too.
func (f *Func) speaks(atom *summary.Atom) bool {
	if atom.Call < 0 || atom.Any != nil {
		return atom.Any != nil
	}
	c := &f.Calls[atom.Call]
	return c.Guard != nil || c.Permission || c.Admin || c.Identifies || f.program.Marked(c.Static+c.Invoke, "guard") ||
		!onlyAudits(f.program, f.inner(c, int(atom.Result), atom.Outcome).Must)
}

// guardsAt reports whether an atom means that a call is a guard, and what the
// call checks inside.
func (f *Func) guardsAt(atom *summary.Atom, deny summary.Deny) (*Held, bool) {
	c := &f.Calls[atom.Call]
	inner := f.inner(c, int(atom.Result), atom.Outcome)
	if f.changes(c) {
		inner = audited(f.program, inner)
	}
	if f.refusesQuietly(c, atom) {
		return inner, deny != summary.DenyNone
	}
	if c.Anyone && onlyAudits(f.program, inner.Must) && f.program.byID[c.Static] != nil && !f.refuses(c, atom) {
		return inner, false // it asks of a thing, or of another user
	}
	return inner, f.decides(c, atom, deny, inner) && f.mainlyChecks(c, deny)
}

// mainlyChecks reports whether a call that decides at a gate is called for
// what it decides: an operation that checks something on its way is no guard,
// nor is one whose failure is answered with a denial.
func (f *Func) mainlyChecks(c *summary.Call, deny summary.Deny) bool {
	p := f.program
	if c.Guard != nil || p.Marked(c.Static+c.Invoke, "guard") {
		return true
	}
	if c.Open {
		return false // that is so for any caller
	}
	if c.Mutates && f.changes(c) {
		return false
	}
	targets := f.Targets(c)
	if (!c.Permission || !c.Identifies) && slices.ContainsFunc(targets, (*Func).makes) {
		return false
	}
	if deny == summary.DenyPermit || c.Permission && c.Bool {
		return true
	}
	// Here the denial does not say that it is one.
	if c.Fetches && !c.Identifies {
		return false
	}
	return !slices.ContainsFunc(targets, func(t *Func) bool {
		return !c.Permission && !c.Bool && (t.Entry || t.Exported) && t.leavesTraces()
	})
}

// leavesTraces reports whether f does more than to look at things.
func (f *Func) leavesTraces() bool {
	return slices.ContainsFunc(f.Leaves(), func(l Leaf) bool { return l.lasts() })
}

// makes reports whether f makes a credential or runs a command, and checks
// nothing before.
func (f *Func) makes() bool {
	return slices.ContainsFunc(f.Leaves(), func(l Leaf) bool {
		return (l.Kind == "mint" || l.Kind == "exec") && len(l.Path) <= 2 && l.Held.May.Len() == 0
	})
}

// refusesQuietly reports whether a call is of a helper that gives back
// permission errors and is named as one that only fetches.
func (f *Func) refusesQuietly(c *summary.Call, atom *summary.Atom) bool {
	return c.Fetches && atom.Outcome == summary.Nil && slices.ContainsFunc(f.Targets(c), func(t *Func) bool {
		return !t.Exported && t.returnsDenial(int(atom.Result))
	})
}

// guard takes one call, what stands behind it, and what its outcome gives
// back.
func (n *inference) guard(f *Func, c *summary.Call, atom *summary.Atom, inner *Held, e Evidence) {
	name := c.Static + c.Invoke
	i := Inferred{Name: name, Role: GuardRole, Kind: "call", Result: int(atom.Result), Polarity: denying(atom.Outcome), Strength: f.strength(c, inner)}
	n.take(i, e)
	switch {
	case c.Guard != nil:
		n.take(i, Evidence{e.Position, ByModel, "a model says that its result " + fmt.Sprint(c.Guard.Result) + " decides", false})
	case n.p.Marked(name, "guard"):
		n.take(i, Evidence{e.Position, ByDirective, "its directive says so", false})
	}
	for _, t := range f.Targets(c) {
		if c.Invoke != "" && t.canAnswer(int(atom.Result), opposite(atom.Outcome)) {
			i.Name = t.ID
			n.take(i, Evidence{t.Pos, ByInterface, "stands behind " + Short(c.Invoke), false})
		}
		n.returns(t, int(atom.Result), atom.Outcome)
	}
}

// canAnswer reports whether a result of f can have an outcome: an
// implementation that never denies guards nothing.
func (f *Func) canAnswer(result int, o summary.Outcome) bool {
	return slices.ContainsFunc(f.Returns, func(r summary.Return) bool {
		return result < len(r.Results) && f.resultCanBe(&r.Results[result], o)
	})
}

func (f *Func) resultCanBe(r *summary.Result, o summary.Outcome) bool {
	if len(r.Phi) == 0 {
		return f.canBe(r, o)
	}
	return slices.ContainsFunc(r.Phi, func(a summary.AltResult) bool { return f.resultCanBe(&a.Result, o) })
}

// returns takes the calls whose outcome a guard gives back as its own.
func (n *inference) returns(t *Func, result int, o summary.Outcome) {
	key := returned{t, result, o}
	if n.followed[key] {
		return
	}
	n.followed[key] = true
	for b := range t.Blocks {
		ret := t.Blocks[b].Ret
		if ret < 0 || !t.States().In(b).Reached() {
			continue
		}
		if rs := t.Returns[ret].Results; result < len(rs) {
			n.gives(t, &t.Returns[ret], t.States().Out(b), &rs[result], o)
		}
	}
}

// gives takes what one returned value is or proves when it has the outcome o;
// state is what is known where it was chosen.
func (n *inference) gives(t *Func, at *summary.Return, state flow.State, r *summary.Result, o summary.Outcome) {
	for i := range r.Phi {
		alt := &r.Phi[i]
		if edge := t.States().Edge(int(alt.From), int(alt.Succ)); edge.Reached() {
			n.gives(t, at, edge, &alt.Result, o)
		}
	}
	if len(r.Phi) > 0 || !t.canBe(r, o) {
		return
	}
	take := func(atom *summary.Atom) {
		if atom.Call < 0 || atom.Any != nil || atom.Outcome == summary.NonNil || atom.Outcome == summary.Other {
			return
		}
		c := &t.Calls[atom.Call]
		if inner, ok := t.guardsAt(atom, summary.DenyPlain); ok {
			n.guard(t, c, atom, inner, Evidence{at.Pos, ByReturn, Short(t.ID) + ", a guard, gives back its outcome", false})
		}
	}
	if r.Kind == summary.FromCall {
		take(&summary.Atom{Call: r.Call, Result: r.Result, Outcome: o})
	}
	for _, a := range t.provenBy(state, r, o) {
		take(&t.Atoms[a])
	}
}
