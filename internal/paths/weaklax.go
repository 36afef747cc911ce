package paths

import (
	"fmt"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// maxLax is how many calls below an arm a verification is looked for.
const maxLax = 2

// unverified returns the fallbacks that leave out a part of the verification
// that the primary path makes: a token that is read without its signature, a
// certificate that nobody looks at.
func unverified(p *link.Program) []*Weakness {
	var all []*Weakness
	lax := laxNear(p)
	shared := &armSinks{}
	for _, f := range p.Funcs {
		if !lax[f] || f.Generated {
			continue
		}
		for b := range f.Blocks {
			for _, k := range forksAt(f, b, shared) {
				if w := k.unverified(); w != nil {
					all = append(all, w)
				}
			}
		}
	}
	return all
}

// laxNear are the functions that leave out a part of a verification, themselves
// or a few calls below.
func laxNear(p *link.Program) map[*link.Func]bool {
	return nearTo(p, maxLax, func(f *link.Func) bool { return len(f.Lax) > 0 })
}

// nearTo are the functions that are of some kind, and those that call them, at
// most so many calls above.
func nearTo(p *link.Program, depth int, is func(*link.Func) bool) map[*link.Func]bool {
	near := map[*link.Func]bool{}
	var level []*link.Func
	for _, f := range p.Funcs {
		if is(f) {
			near[f] = true
			level = append(level, f)
		}
	}
	for range depth {
		var up []*link.Func
		for _, f := range level {
			for _, c := range f.Callers() {
				if !near[c.Func] {
					near[c.Func] = true
					up = append(up, c.Func)
				}
			}
		}
		level = up
	}
	return near
}

// unverified says what the alternate arm of a fork leaves out; nil when it
// leaves out nothing, or verifies as well.
func (k *Fork) unverified() *Weakness {
	chosen := k.Cond.Hint != "" && !k.Cond.Proof && !k.Cond.Dispatch && k.Alt == int(k.Cond.Shown)
	if !chosen && (!k.fallback() || k.Cond.Kind == summary.ConfigArm || k.Cond.Kind == summary.AssertArm || k.Cond.Kind == summary.HitArm) {
		return nil
	}
	x := k.lax(k.alternate, k.primary)
	if x == nil || k.Cond.Kind == summary.FlagArm && x.Of == "peer" {
		return nil // to know of no certificate is an operator's choice, by that name
	}
	if k.laxToo(x) {
		return nil
	}
	name, at := k.primaryProof(x)
	if name == "" || x.Of == "signature" && k.proof(k.alternate, k.primary) != nil {
		return nil
	}
	places := places(k.Cond.Pos, x.Pos, at)
	w := &Weakness{
		Func: k.Func, Peer: k.Func, Has: asking{x.Name, link.Site{Pos: x.Pos, In: k.Func.ID}}, Asks: []asking{{name, link.Site{Pos: at, In: k.Func.ID}}},
		Alternate: link.Leaf{Sink: &link.Sink{Name: x.Name, Kind: "read", Pos: x.Pos}}, Evidence: finding.Fork, Confidence: finding.High, at: x.Pos, operation: x.Name,
	}
	w.said = fmt.Sprintf("fallback %s (%s) leaves out the verification of the %s by %s (%s), where the primary path asks %s at %s",
		k.Way(), places[0], x.Of, link.Short(x.Name), places[1], link.Short(name), places[2])
	return w
}

// lax is what one arm of a fork leaves out, and the other arm does not come to,
// in its own blocks or a few calls below; nil when it is nothing.
func (k *Fork) lax(arm, other *flow.States) *summary.Lax {
	f := k.Func
	for i := range f.Lax {
		if x := &f.Lax[i]; onlyIn(int(x.Block), arm, other) {
			return x
		}
	}
	for c := range f.Calls {
		b := f.BlockOf(int32(c))
		if b < 0 || !onlyIn(b, arm, other) {
			continue
		}
		for _, t := range f.Runs(&f.Calls[c]) {
			for _, g := range t.Tree(maxLax - 1) {
				for i := range g.Lax {
					if always(g, int(g.Lax[i].Block)) {
						return &g.Lax[i]
					}
				}
			}
		}
	}
	return nil
}

// always reports whether every way through a function comes to a block: what is
// left out under a condition is a setting's to say.
func always(f *link.Func, block int) bool {
	seen := map[int]bool{block: true}
	work := []int{0}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[b] {
			continue
		}
		seen[b] = true
		if f.Blocks[b].Ret >= 0 {
			return false
		}
		for _, e := range f.Blocks[b].Succs {
			work = append(work, int(e.To))
		}
	}
	return true
}

// maxPrimary is how many calls below the primary path the same is looked for.
const maxPrimary = 4

// laxToo reports whether the primary path may leave out the same.
func (k *Fork) laxToo(x *summary.Lax) bool {
	f := k.Func
	same := func(o summary.Lax) bool { return o.Of == x.Of }
	if slices.ContainsFunc(f.Lax, func(o summary.Lax) bool { return same(o) && k.primary.In(int(o.Block)).Reached() }) {
		return true
	}
	for c := range f.Calls {
		b := f.BlockOf(int32(c))
		if b < 0 || int32(c) != k.Cond.Primary && !onlyIn(b, k.primary, k.alternate) {
			continue
		}
		for _, t := range f.Runs(&f.Calls[c]) {
			if slices.ContainsFunc(t.Tree(maxPrimary), func(g *link.Func) bool { return slices.ContainsFunc(g.Lax, same) }) {
				return true
			}
		}
	}
	return false
}

// primaryProof names the verification that the primary path makes, and its
// place; "" when there is none: what failed, or a proof on its arm. Who is at
// the other end is asked by what failed, whatever that is.
func (k *Fork) primaryProof(x *summary.Lax) (string, finding.Position) {
	f := k.Func
	if c := k.Cond.Primary; c >= 0 {
		call := &f.Calls[c]
		if x.Of == "peer" || provesWho(*call) || slices.ContainsFunc(f.Runs(call), provesBelow) {
			return call.Static + call.Invoke, call.Pos
		}
	}
	if x.Of == "peer" {
		return "", finding.Position{}
	}
	if c := k.proof(k.primary, k.alternate); c != nil {
		return c.Static + c.Invoke, c.Pos
	}
	return "", finding.Position{}
}

// proof is a call that proves a credential, which one arm of a fork comes to
// and the other does not; nil when there is none. What both come to counts for
// the alternate arm.
func (k *Fork) proof(arm, other *flow.States) *summary.Call {
	f := k.Func
	for c := range f.Calls {
		b := f.BlockOf(int32(c))
		if b < 0 || int32(c) == k.Cond.Primary || !arm.In(b).Reached() || arm == k.primary && other.In(b).Reached() {
			continue
		}
		if call := &f.Calls[c]; provesWho(*call) || slices.ContainsFunc(f.Runs(call), provesBelow) {
			return call
		}
	}
	return nil
}

// provesWho reports whether a call is a modelled proof of who calls.
func provesWho(c summary.Call) bool { return c.Guard != nil && c.Guard.Strength == summary.Identity }

// provesBelow reports whether a function, or one a few calls below it, makes
// such a call.
func provesBelow(f *link.Func) bool {
	return slices.ContainsFunc(f.Tree(maxLax), func(g *link.Func) bool { return slices.ContainsFunc(g.Calls, provesWho) })
}
