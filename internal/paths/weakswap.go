package paths

import (
	"fmt"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// swappedJudges returns the fallbacks that ask another function than the policy
// which the primary path asks: what the two say may differ.
func swappedJudges(p *link.Program) []*Weakness {
	var all []*Weakness
	shared := &armSinks{}
	for _, f := range p.Funcs {
		if f.Generated || !decidesTwice(f) {
			continue
		}
		for b := range f.Blocks {
			for _, k := range forksAt(f, b, shared) {
				if w := k.swapped(); w != nil {
					all = append(all, w)
				}
			}
		}
	}
	return all
}

// decidesTwice reports whether a function asks two functions for a permission.
func decidesTwice(f *link.Func) bool {
	first := ""
	for i := range f.Calls {
		if name := judgeAt(f, int32(i)); name != "" {
			if first != "" && name != first {
				return true
			}
			first = name
		}
	}
	return false
}

// judgeAt names the function that a call asks for a permission; "" when it asks
// for none, or proves a credential.
func judgeAt(f *link.Func, k int32) string {
	c := &f.Calls[k]
	if _, _, ok := f.Verdict(k); !ok || c.Credential || c.Secret || c.Mutates {
		return ""
	}
	if c.Permission && (c.Caller || c.Object) || c.Guard != nil && c.Guard.Strength >= summary.Permission || c.Caller && c.Object {
		return c.Static + c.Invoke
	}
	return ""
}

// swapped says which function the alternate arm of a fork asks in the place of
// the policy; nil when there is none. An error that is itself the denial is
// followed by another reason, and by no other policy.
func (k *Fork) swapped() *Weakness {
	f := k.Func
	chosen := k.Cond.Hint != "" && !k.Cond.Proof && !k.Cond.Dispatch && k.Alt == int(k.Cond.Shown)
	if !chosen {
		if !k.fallback() {
			return nil
		}
		switch k.Cond.Kind {
		case summary.ErrorArm, summary.TimeoutArm, summary.FlagArm, summary.RecoverArm:
		default:
			return nil
		}
	}
	prim := k.Cond.Primary
	if prim >= 0 && judgeAt(f, prim) != "" {
		if f.ErrorResult(prim) == 0 || f.Calls[prim].Gives != "" {
			return nil
		}
	} else {
		prim = k.judgeIn(k.primary, k.alternate)
	}
	alt := k.judgeIn(k.alternate, k.primary)
	if prim < 0 || alt < 0 {
		return nil
	}
	name, other := judgeAt(f, alt), judgeAt(f, prim)
	if ownerOf(name) == "" || ownerOf(other) == "" || lastElementOf(name) == lastElementOf(other) || sameReceiver(f, alt, prim) || asksBelow(f, alt, other) || asksBelow(f, prim, name) {
		return nil
	}
	sinks := k.altSinks()
	var leaf *link.Leaf
	for i := range sinks {
		if l := &sinks[i]; !l.IsHole() && !l.Memory && !k.checks(l) && (leaf == nil || weight(l.Kind) > weight(leaf.Kind)) {
			leaf = l
		}
	}
	if leaf == nil {
		return nil
	}
	c, o := &f.Calls[alt], &f.Calls[prim]
	at := places(k.Cond.Pos, c.Pos, o.Pos)
	return &Weakness{
		Func: f, Peer: f, Has: asking{name, link.Site{Pos: c.Pos, In: f.ID}}, Asks: []asking{{other, link.Site{Pos: o.Pos, In: f.ID}}},
		Alternate: *leaf, Evidence: finding.Fork, Confidence: finding.Medium, at: c.Pos, operation: leaf.Name,
		said: fmt.Sprintf("fallback %s (%s) reaches %s behind %s (%s), and not %s, which the primary path asks at %s",
			k.Way(), at[0], link.Short(leaf.Name), link.Short(name), at[1], link.Short(other), at[2]),
	}
}

// judgeIn is a call on one arm of a fork, and not on the other, that asks for a
// permission; -1 when there is none.
func (k *Fork) judgeIn(arm, other *flow.States) int32 {
	for i := range k.Func.Calls {
		if b := k.Func.BlockOf(int32(i)); b >= 0 && onlyIn(b, arm, other) && judgeAt(k.Func, int32(i)) != "" {
			return int32(i)
		}
	}
	return -1
}

// sameReceiver reports whether two calls are of methods of one type: one policy
// that is asked in two manners.
func sameReceiver(f *link.Func, a, b int32) bool {
	return f.Calls[a].Recv != "" && f.Calls[a].Recv == f.Calls[b].Recv
}

// asksBelow reports whether a call comes to a function by whatever it runs.
func asksBelow(f *link.Func, k int32, name string) bool {
	for _, t := range f.Runs(&f.Calls[k]) {
		for g := range t.Reachable() {
			for i := range g.Calls {
				if g.Calls[i].Static+g.Calls[i].Invoke == name {
					return true
				}
			}
		}
	}
	return false
}
