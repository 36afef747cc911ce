package link

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/summary"
)

// verdicts are the functions that the program takes for guards whose result
// decides, by name: the strict view that explain prints, not whatever is asked
// for a denial once.
func (p *Program) verdicts() map[string]Inferred {
	return p.Memo("verdicts", func() any {
		all := map[string]Inferred{}
		for _, i := range Merge(p.inferGuards().all()) {
			if i.Role == GuardRole && i.Kind == "call" && i.Polarity != "" {
				all[i.Name] = i
			}
		}
		return all
	}).(map[string]Inferred)
}

// Verdict returns the result of a call that decides, and which of its outcomes
// denies; not ok when the call is no guard.
func (f *Func) Verdict(k int32) (result int32, denies summary.Outcome, ok bool) {
	c := &f.Calls[k]
	if c.Mode != summary.Now || c.Config || c.Predicate {
		return 0, 0, false
	}
	if m := c.Guard; m != nil && !m.Middleware && !f.program.rejected(c.Static+c.Invoke, GuardRole) {
		return int32(m.Result), f.denyingOutcome(c, m.Deny), true
	}
	i, ok := f.program.verdicts()[c.Static+c.Invoke]
	if !ok || c.Pure || c.Part && !c.Permission {
		return 0, 0, false
	}
	return int32(i.Result), f.denyingOutcome(c, i.Polarity), true
}

// Judges is Verdict, or of a call that is only named for a check, as far as
// that goes, its last result.
func (f *Func) Judges(k int32) (result int32, denies summary.Outcome, ok bool) {
	if result, denies, ok = f.Verdict(k); ok {
		return result, denies, ok
	}
	c := &f.Calls[k]
	if c.Mode != summary.Now || !c.Permission || c.Config || c.Predicate || f.program.rejected(c.Static+c.Invoke, GuardRole) {
		return 0, 0, false
	}
	if c.Bool {
		return 0, summary.False, true
	}
	n := f.ErrorResult(k)
	return n, summary.NonNil, n >= 0
}

// Lasts reports whether a call leaves anything behind, by its name or by what
// it runs; of one that is named for a check, only what it changes close below
// counts: it may leave a record of what it found.
func (f *Func) Lasts(k int32) bool {
	c := &f.Calls[k]
	if c.Permission {
		return c.Mutates || slices.ContainsFunc(f.Runs(c), (*Func).changesSoon)
	}
	return c.Mutates || c.Sink != "" && c.Sink != "read" && c.Sink != "disclose" || slices.ContainsFunc(f.Runs(c), (*Func).leavesTraces)
}

// maxSoon is how many calls down a change is still what a function is for:
// service, store, the method of the store and the operation itself.
const maxSoon = 4

// changesSoon reports whether f writes, deletes or makes a credential close
// below. What is written below a call that is given an error tells of the
// error, as to the targets of a log.
func (f *Func) changesSoon() bool {
	return slices.ContainsFunc(f.Leaves(), func(l Leaf) bool {
		return !l.Memory && len(l.Path) <= maxSoon && (l.Kind == "write" || l.Kind == "delete" || l.Kind == "mint") &&
			!slices.ContainsFunc(l.Path, func(h Hop) bool { return h.Target().Fails })
	})
}

// Handed reports whether a result of a call says how a check ended, for what
// can carry a verdict: it is that of a guard, or the call is named for a check
// and answers what its body asks of one, with a code of the project's own.
func (f *Func) Handed(k, result int32) (sure, ok bool) {
	if r, _, ok := f.Judges(k); ok {
		_, _, sure = f.Verdict(k)
		return sure, r == result
	}
	c := &f.Calls[k]
	if c.Mode != summary.Now || !c.Authorizes || c.Config || c.Predicate || c.Mutates || f.program.rejected(c.Static+c.Invoke, GuardRole) {
		return false, false
	}
	return false, slices.ContainsFunc(f.Targets(c), (*Func).asksCheck)
}

// asksCheck reports whether a branch of f asks for the verdict of a check, or
// whether a call that is named for one answers yes.
func (f *Func) asksCheck() bool {
	found := false
	for b := range f.Blocks {
		for i := range f.Blocks[b].Succs {
			f.proofs(b, i, func(a int32) {
				if atom := &f.Atoms[a]; atom.Call >= 0 && !found {
					result, _, ok := f.Judges(atom.Call)
					c := &f.Calls[atom.Call]
					found = ok && result == atom.Result || c.Authorizes && c.Bool && !c.Config && !c.Predicate
				}
			})
		}
	}
	return found
}

// Stored returns the fields and variables of function type that hold a function
// or an interface method, by its name, or hold one of those.
func (p *Program) Stored(name string) []string {
	all := []string{name}
	for i := 0; i < len(all); i++ {
		for iface, conversions := range p.impls {
			if !slices.Contains(all, iface) && slices.ContainsFunc(conversions, func(c summary.Conversion) bool { return c.Type == "func "+all[i] }) {
				all = append(all, iface)
			}
		}
	}
	slices.Sort(all[1:])
	return all[1:]
}

// Tells reports whether a call only leaves a record: nobody asks how it ended.
func (f *Func) Tells(k int32) bool {
	c := &f.Calls[k]
	return (c.Void || c.Unread != 0) && f.auditsItself(c)
}

// denyingOutcome is the outcome that a denying value means.
func (f *Func) denyingOutcome(c *summary.Call, deny string) summary.Outcome {
	switch deny {
	case "true":
		return summary.True
	case "false":
		return summary.False
	case "error":
		return summary.NonNil
	case "zero":
		return summary.Nil
	}
	if c.Bool {
		return summary.False
	}
	return summary.NonNil
}

// Denied returns the guard calls whose denial taking an edge proves, in order.
// A value that came from several of them, or is a permission error from the
// start, speaks for each.
func (f *Func) Denied(b, succ int) []int32 {
	var all []int32
	f.proofs(b, succ, func(a int32) {
		atom := &f.Atoms[a]
		if atom.Call < 0 || slices.Contains(all, atom.Call) {
			return
		}
		if result, denies, ok := f.Verdict(atom.Call); ok && atom.Result == result && (atom.Outcome == denies || atom.Outcome == summary.Other && denies == summary.NonNil) {
			all = append(all, atom.Call)
		}
	})
	return all
}

// Asks returns what a branch asks, by the names that a guard has: of calls, and
// of local tests. The first says most.
func (f *Func) Asks(b, succ int) []string {
	var calls, tests []string
	f.proofs(b, succ, func(a int32) {
		atom := &f.Atoms[a]
		switch {
		case atom.Any != nil:
		case atom.Call >= 0:
			if c := &f.Calls[atom.Call]; !c.Predicate && !c.Pure {
				calls = append(calls, callName(c, true))
			}
		case atom.Test.Of > 0:
			calls = append(calls, callName(&f.Calls[atom.Test.Of-1], true))
		default:
			tests = append(tests, atom.Test.Name)
		}
	})
	names := append(calls, tests...)
	seen := map[string]bool{}
	return slices.DeleteFunc(names, func(n string) bool { old := seen[n]; seen[n] = true; return old || n == "" })
}

// AsksCall reports whether a branch asks for the outcome of the call at a place.
func (f *Func) AsksCall(b int, at finding.Position) bool {
	found := false
	for i := range f.Blocks[b].Succs {
		f.proofs(b, i, func(a int32) {
			found = found || f.Atoms[a].Call >= 0 && f.Calls[f.Atoms[a].Call].Pos == at
		})
	}
	return found
}

// CallName names a called guard; with its constants.
func (f *Func) CallName(k int32) string { return callName(&f.Calls[k], true) }

// Written is the denial that is given in a block, by itself or in what it
// calls.
func (f *Func) Written(b int) summary.Deny { return f.local(b) }

// Denier is the call of a block that answers with a denial, and whose own
// result nobody looks at; -1 where there is none. What only makes an error
// answers nothing.
func (f *Func) Denier(b int) int32 {
	for _, k := range f.Blocks[b].Calls {
		c := &f.Calls[k]
		if c.Mode != summary.Now || !c.Void && c.Unread == 0 {
			continue
		}
		if c.Failure && f.Blocks[b].Deny == summary.DenyPermit || len(f.Targets(c)) > 0 && f.callDenies(c) == summary.DenyPermit {
			return k
		}
	}
	return -1
}

// Touches reports whether a call reaches a sink or an open call.
func (f *Func) Touches(k int32) bool { return f.callTouches(&f.Calls[k]) }

// Succeeds reports whether a flow can come back from a block as a success: no
// error, no refusing bool, no denial.
func (f *Func) Succeeds(s *flow.States, b int) bool {
	return f.Blocks[b].Ret >= 0 && s.In(b).Reached() && !f.failsAt(s, b) && !s.Out(b).Must.Has(s.Denied()) && f.granting(s, b)
}

// granting reports whether a return gives back an error that can be nil, a
// bool that can be true, or a status that can be zero, as its last result.
func (f *Func) granting(s *flow.States, b int) bool {
	r := &f.Returns[f.Blocks[b].Ret]
	if len(r.Results) == 0 {
		return true
	}
	last := &r.Results[len(r.Results)-1]
	if len(last.Phi) == 0 {
		return last.Kind != summary.FalseValue && last.Kind != summary.PermissionError && last.Kind != summary.HiddenError && last.Kind != summary.ErrorValue
	}
	return slices.ContainsFunc(last.Phi, func(a summary.AltResult) bool {
		k := a.Result.Kind
		return s.Edge(int(a.From), int(a.Succ)).Reached() && k != summary.FalseValue && k != summary.PermissionError && k != summary.HiddenError && k != summary.ErrorValue
	})
}

// Ours reports whether a call is of a function or interface of the program.
func (p *Program) Ours(c *summary.Call) bool {
	return c.Static != "" && p.byID[c.Static] != nil || c.Invoke != "" && p.own(c.Invoke)
}

// Sticky reports whether a branch behind a block asks an object for its error
// that a call of the block was given: the denial that was written may end the
// request there.
func (f *Func) Sticky(from int) bool {
	given := func(k int32) bool { return slices.Contains(f.Blocks[from].Calls, k) }
	for b, in := range f.reachable(from) {
		if in && slices.ContainsFunc(f.Blocks[b].Succs, func(e summary.Edge) bool { return slices.ContainsFunc(e.Calls, given) }) {
			return true
		}
	}
	return false
}

// Guarded reports whether a set has a guard.
func (p *Program) Guarded(set Set) bool { return !onlyAudits(p, set) }
