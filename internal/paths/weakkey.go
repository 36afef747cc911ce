package paths

import (
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// otherKeys returns the changes that are given a key from the body of the
// request, where the check was asked about the key in its path: the two are
// the client's to choose.
func otherKeys(p *link.Program) []*Weakness {
	var all []*Weakness
	for _, f := range p.Funcs {
		if f.Generated || f.Public {
			continue
		}
		for k := range f.Calls {
			if c := &f.Calls[k]; c.Unbound != "" && changing(c) {
				if w := otherKey(p, f, int32(k)); w != nil {
					all = append(all, w)
				}
			}
		}
	}
	return all
}

// changing reports whether a call, by its name, changes or takes away what is
// there already.
func changing(c *summary.Call) bool { return c.Does == summary.Change || c.Does == summary.Delete }

// otherKey says that call k is given another key than the check before it; nil
// when it is not.
func otherKey(p *link.Program, f *link.Func, k int32) *Weakness {
	c := &f.Calls[k]
	b := f.BlockOf(k)
	if b < 0 || f.AfterFailure(k) {
		return nil
	}
	at := f.States().Before(b, k)
	if !at.Reached() {
		return nil
	}
	leaf := gravestBelow(f, k)
	if leaf == nil {
		return nil
	}
	held := f.Holds(at)
	for _, id := range p.Sorted(held.Must) {
		g, site := p.Guard(id), held.Must.At(id)
		if g.Audit || g.Strength < summary.Permission || site.In != f.ID || !p.Decides(id) {
			continue
		}
		if asks := f.CallAtPos(site.Pos); asks == nil || !asks.Routed {
			continue
		}
		return &Weakness{
			Func: f, Peer: f, Has: asking{g.Name, site}, Asks: []asking{{c.Unbound, link.Site{Pos: c.Pos, In: f.ID}}},
			Alternate: *leaf, Evidence: finding.Fork, Confidence: finding.Medium, at: c.Pos, operation: c.Static + c.Invoke, key: c.Unbound,
		}
	}
	return nil
}

// gravestBelow is the change below a call by which most is lost; nil when there
// is none.
func gravestBelow(f *link.Func, k int32) *link.Leaf {
	var best *link.Leaf
	for _, l := range f.Below(k) {
		if !l.IsHole() && !l.Memory && class(l.Kind) != "out" && (best == nil || weight(l.Kind) > weight(best.Kind)) {
			best = &l
		}
	}
	return best
}
