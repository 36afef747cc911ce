package paths

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A proof is a call by which a function reads a token.
type proof struct {
	f    *link.Func
	call int32
}

func (r proof) of() *summary.Call { return &r.f.Calls[r.call] }

// lesserProofs returns the functions that read a token and ask less of it than
// another function that reads the same kind: tokens with the same type of
// claims, or those that one package reads in one manner.
func lesserProofs(p *link.Program) []*Weakness {
	kinds := map[string][]proof{}
	for _, f := range p.Funcs {
		if f.Generated {
			continue
		}
		for k := range f.Calls {
			if v := f.Calls[k].Verifies; v != nil && f.BlockOf(int32(k)) >= 0 {
				key := v.Token
				if key == "" {
					key = packageOf(f) + " " + ownerOf(f.Calls[k].Static+f.Calls[k].Invoke)
				}
				kinds[key] = append(kinds[key], proof{f, int32(k)})
			}
		}
	}
	var found []*Weakness
	for _, key := range slices.Sorted(maps.Keys(kinds)) {
		for _, r := range kinds[key] {
			if w := r.lesser(kinds[key]); w != nil {
				found = append(found, w)
			}
		}
	}
	return found
}

// lesser says what a proof does not ask for that another one does; nil where it
// asks for something else, where the other one is made as well, or where nothing
// depends on it.
func (r proof) lesser(all []proof) *Weakness {
	c := r.of()
	if c.Verifies.Open || r.f.Continues || r.f.Recovery || !r.decides() {
		return nil
	}
	if slices.ContainsFunc(all, func(o proof) bool {
		return o.f != r.f && len(missingParts(c.Verifies, o.of().Verifies)) > 0 && r.with(o)
	}) {
		return nil
	}
	for _, o := range all {
		lacks := missingParts(c.Verifies, o.of().Verifies)
		if o.f == r.f || len(lacks) == 0 || len(missingParts(o.of().Verifies, c.Verifies)) > 0 || !o.decides() {
			continue
		}
		name, other := c.Static+c.Invoke, o.of().Static+o.of().Invoke
		at := places(c.Pos, o.of().Pos)
		return &Weakness{
			Func: r.f, Peer: o.f, Has: asking{name, link.Site{Pos: c.Pos, In: r.f.ID}}, Asks: []asking{{other, link.Site{Pos: o.of().Pos, In: o.f.ID}}},
			Alternate: link.Leaf{Sink: &link.Sink{Name: name, Kind: "read", Pos: c.Pos}}, Evidence: finding.Sibling, Confidence: finding.Medium, at: c.Pos, operation: name,
			said: fmt.Sprintf("%s takes a token by %s (%s) without its %s, which %s asks for by %s at %s",
				link.Short(r.f.ID), link.Short(name), at[0], strings.Join(lacks, " and "), link.Short(o.f.ID), link.Short(other), at[1]),
		}
	}
	return nil
}

// missingParts are the parts of a token that b asks for and a does not.
func missingParts(a, b *summary.Verify) []string {
	return slices.DeleteFunc(slices.Clone(b.Demands), func(part string) bool { return slices.Contains(a.Demands, part) })
}

// decides reports whether a request ends where a proof fails, in its function or
// in one that calls it.
func (r proof) decides() bool {
	denies := func(f *link.Func, k int32) bool { return f.CanDeny(k) || f.Decisive(k) || f.DeniesOn(k) }
	return denies(r.f, r.call) || slices.ContainsFunc(r.f.Callers(), func(c link.Caller) bool { return denies(c.Func, c.Call) })
}

// with reports whether both proofs are made on one way: one function calls the
// other, or a function calls both, as one that looks at who made a token before
// it verifies it.
func (r proof) with(o proof) bool {
	if reachesFunc(r.f, o.f) || reachesFunc(o.f, r.f) {
		return true
	}
	near := map[*link.Func]bool{}
	for _, f := range append(callersOf(r.f), r.f) {
		near[f] = true
	}
	for f := range near {
		if f != r.f && (f == o.f || f.Reachable()[o.f]) || slices.ContainsFunc(f.Calls, func(c summary.Call) bool {
			return f == r.f && c.Verifies != nil && len(missingParts(r.of().Verifies, c.Verifies)) > 0
		}) {
			return true
		}
	}
	return false
}

// callersOf are the functions that call a function, and those that call these.
func callersOf(f *link.Func) []*link.Func {
	var all []*link.Func
	for _, c := range f.Callers() {
		all = append(all, c.Func)
		for _, cc := range c.Func.Callers() {
			all = append(all, cc.Func)
		}
	}
	return all
}
