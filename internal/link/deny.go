package link

import (
	"slices"

	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/summary"
)

// denies says how the request ends on every path through f: a helper that
// only writes a 403 denies by being called.
func (f *Func) denies() summary.Deny {
	if f.deny == nil {
		none := summary.DenyNone
		f.deny = &none // a recursive call denies nothing by itself
		d := summary.DenyNone
		if out := f.denyAt(); len(out) > 0 {
			d = out[0]
		}
		if d < summary.DenyAbort || d == summary.DenyHidden && f.Results > 0 {
			d = summary.DenyNone // returning is no denial for the caller
		}
		f.deny = &d
		f.denyOut = nil // computed with the guess for recursive calls
	}
	return *f.deny
}

// local is the denial that happens in a block itself or in what it calls.
func (f *Func) local(block int) summary.Deny {
	d := f.Blocks[block].Deny
	for _, k := range f.Blocks[block].Calls {
		c := &f.Calls[k]
		if c.Mode != summary.Now || d == summary.DenyPermit {
			continue
		}
		d = max(d, f.callDenies(c))
	}
	return d
}

// callDenies is the denial that a call is by itself, whichever target it has.
func (f *Func) callDenies(c *summary.Call) summary.Deny {
	targets := f.Targets(c)
	if len(targets) == 0 {
		if c.Perm && c.Static != "" {
			return summary.DenyPermit // a constructor of a permission error without a body here
		}
		return summary.DenyNone
	}
	d := summary.DenyPermit
	for _, t := range targets {
		d = min(d, t.denies())
	}
	return d
}

// denyAt returns by block how the request ends on every path from its start.
func (f *Func) denyAt() []summary.Deny {
	if f.denyOut != nil {
		return f.denyOut
	}
	out := make([]summary.Deny, len(f.Blocks))
	local := make([]summary.Deny, len(f.Blocks))
	for b := range out {
		local[b] = f.local(b)
		out[b] = summary.DenyPermit
	}
	for changed := true; changed; {
		changed = false
		for b := len(out) - 1; b >= 0; b-- {
			d := max(local[b], f.after(b, out))
			if d < out[b] {
				out[b], changed = d, true
			}
		}
	}
	f.denyOut = out
	return out
}

// after is the weakest denial over the ways on from a block.
func (f *Func) after(b int, out []summary.Deny) summary.Deny {
	blk := &f.Blocks[b]
	if blk.Ret >= 0 {
		return f.returnDenies(&f.Returns[blk.Ret], -1, -1)
	}
	if len(blk.Succs) == 0 {
		return summary.DenyPlain // a panic
	}
	d, most := summary.DenyPermit, summary.DenyNone
	for i, e := range blk.Succs {
		one := f.edgeDeny(b, i, int(e.To), out)
		d, most = min(d, one), max(most, one)
	}
	if d == summary.DenyHidden && most == summary.DenyPermit && blk.Cond != nil && (blk.Cond.Kind == summary.NilArm || blk.Cond.Kind == summary.CallerArm) {
		return most // who is known is told that there is nothing, and who is not that he is not let in
	}
	return d
}

// edgeDeny is the denial on every path over an edge. A return right behind
// it may give back a value that depends on the edge.
func (f *Func) edgeDeny(b, succ, to int, out []summary.Deny) summary.Deny {
	blk := &f.Blocks[to]
	if blk.Ret >= 0 && len(blk.Calls) == 0 {
		return max(blk.Deny, f.returnDenies(&f.Returns[blk.Ret], b, succ))
	}
	return out[to]
}

// returnDenies classifies a return; from and succ name the edge it came on,
// -1 when any.
func (f *Func) returnDenies(r *summary.Return, from, succ int) summary.Deny {
	d := summary.DenyPlain
	for i := range r.Results {
		if r.Results[i].Err && r.Results[i].Kind == summary.ZeroValue {
			return summary.DenyNone // no error is a success
		}
		switch n := f.resultDenies(&r.Results[i], from, succ); n {
		case summary.DenyPermit:
			return n
		case summary.DenyNone:
			return n
		default:
			d = max(d, n)
		}
	}
	return d
}

// resultDenies classifies one returned value: DenyNone for a clear success.
func (f *Func) resultDenies(r *summary.Result, from, succ int) summary.Deny {
	switch r.Kind {
	case summary.PermissionError:
		return summary.DenyPermit
	case summary.HiddenError:
		return summary.DenyHidden
	case summary.ErrorValue:
		return summary.DenyError
	case summary.FromCall:
		return f.callResultDenies(r)
	}
	if len(r.Phi) == 0 {
		return summary.DenyPlain
	}
	d := summary.DenyPermit
	matched := false
	for i := range r.Phi {
		alt := &r.Phi[i]
		if from >= 0 && (int(alt.From) != from || int(alt.Succ) != succ) {
			continue
		}
		matched = true
		d = min(d, f.resultDenies(&alt.Result, -1, -1))
	}
	if !matched { // the value was chosen further up
		return f.resultDenies(r, -1, -1)
	}
	return d
}

// callResultDenies classifies what a helper gives back: a constructor whose
// every return is a permission error makes one.
func (f *Func) callResultDenies(r *summary.Result) summary.Deny {
	c := &f.Calls[r.Call]
	targets := f.Targets(c)
	if len(targets) == 0 {
		if c.Perm {
			return summary.DenyPermit
		}
		return summary.DenyPlain
	}
	d := summary.DenyPermit
	for _, t := range targets {
		d = min(d, t.alwaysReturns(int(r.Result)))
	}
	return d
}

// alwaysReturns is the weakest denial that result i of f is.
func (f *Func) alwaysReturns(i int) summary.Deny {
	if d, ok := f.always[i]; ok {
		return d
	}
	if f.always == nil {
		f.always = map[int]summary.Deny{}
	}
	f.always[i] = summary.DenyPlain // what a recursive call adds
	f.always[i] = f.returnsAlways(i)
	return f.always[i]
}

func (f *Func) returnsAlways(i int) summary.Deny {
	if len(f.Returns) == 0 {
		return summary.DenyPlain
	}
	d := summary.DenyPermit
	for n := range f.Returns {
		if i >= len(f.Returns[n].Results) {
			return summary.DenyPlain
		}
		d = min(d, f.resultDenies(&f.Returns[n].Results[i], -1, -1))
	}
	return max(d, summary.DenyPlain)
}

// States is the flow of f, computed once.
func (f *Func) States() *flow.States {
	if f.flow == nil {
		asked, denied := make([]bool, len(f.Blocks)), make([]bool, len(f.Blocks))
		f.flow = flow.Forward(f.Func, func(b int) bool {
			if !asked[b] {
				asked[b], denied[b] = true, f.local(b) >= summary.DenyAbort
			}
			return denied[b]
		})
	}
	return f.flow
}

// gate says what the other edge of a branch does when it only ends the
// request: DenyNone when it does more.
func (f *Func) gate(block, succ int) summary.Deny {
	key := [2]int{block, succ}
	if d, ok := f.gateAt[key]; ok {
		return d
	}
	if f.gateAt == nil {
		f.gateAt = map[[2]int]summary.Deny{}
	}
	d := f.findGate(block, succ)
	f.gateAt[key] = d
	return d
}

func (f *Func) findGate(block, succ int) summary.Deny {
	succs := f.Blocks[block].Succs
	if len(succs) != 2 {
		return summary.DenyNone
	}
	other := 1 - succ
	d := f.edgeDeny(block, other, int(succs[other].To), f.denyAt())
	if d == summary.DenyNone || !f.ends(int(succs[other].To), int(succs[succ].To)) {
		if f.skips(block, succ) {
			return summary.DenySkip
		}
		return summary.DenyNone
	}
	if d < summary.DenyPermit && !f.onlyFails(block, succ, d) {
		return summary.DenyNone
	}
	if f.edgeDeny(block, succ, int(succs[succ].To), f.denyAt()) == summary.DenyPermit {
		return summary.DenyNone // both arms deny: it chooses how to say so
	}
	return d
}

// onlyFails reports whether the other edge of a branch leads to a failure,
// where the denial does not say so itself: it does nothing, while this edge
// goes on to work or comes back without an error.
func (f *Func) onlyFails(block, succ int, d summary.Deny) bool {
	succs := f.Blocks[block].Succs
	if f.failsFrom(int(succs[1-succ].To), d) {
		return false
	}
	return f.worksFrom(int(succs[succ].To)) || d > f.edgeDeny(block, succ, int(succs[succ].To), f.denyAt())
}

// failsFrom reports whether anything that reaches a sink can follow a block,
// other than the answer of a failure: one that is given an error or a status
// from 400, or that is written before the chain of handlers is ended.
func (f *Func) failsFrom(block int, d summary.Deny) bool {
	for b, in := range f.reachable(block) {
		if !in || !f.works(b) {
			continue
		}
		for _, k := range f.Blocks[b].Calls {
			c := &f.Calls[k]
			if f.onlySays(c) {
				continue // whatever it keeps of the failure beside the answer
			}
			if c.Mode == summary.Now && f.callTouches(c) && (!c.Fails && d != summary.DenyAbort || !f.onlyAnswers(c)) {
				return true
			}
		}
	}
	return false
}

// onlyAnswers reports whether a call reaches no other sink than the answer to
// the client.
func (f *Func) onlyAnswers(c *summary.Call) bool {
	if c.Sink != "" {
		return c.Sink == "disclose"
	}
	if !f.callTouches(c) {
		return true
	}
	targets := f.Targets(c)
	return len(targets) > 0 && len(c.Funcs) == 0 && !slices.ContainsFunc(targets, func(t *Func) bool { return !t.answers() })
}

// answers reports whether f reaches no other sink than the answer to the
// client.
func (f *Func) answers() bool {
	if f.answering == untouched {
		f.answering = running // a recursive call adds nothing
		f.elsewhere = slices.ContainsFunc(f.Calls, func(c summary.Call) bool { return c.Mode != summary.Escape && !f.onlyAnswers(&c) })
		f.answering = done
	}
	return !f.elsewhere
}

// Reaches reports whether a path leads from one block to another.
func (f *Func) Reaches(from, to int) bool { return f.reachable(from)[to] }
