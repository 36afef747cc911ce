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

// maxProof is how many calls below a method its proof, and the question how old
// that is, are looked for.
const maxProof = 3

// ageless returns the methods that compare a signature of who calls and never
// ask for the time, where another one of the same interface, or of the same name
// in their package, compares it by the same function and does: what was signed
// once is good for ever.
func ageless(p *link.Program) []*Weakness {
	var found []*Weakness
	for _, methods := range signers(p) {
		for _, f := range methods {
			name, site := signedBy(f)
			if aged(f) != nil {
				continue
			}
			for _, o := range methods {
				other, _ := signedBy(o)
				if asks := aged(o); o != f && other == name && asks != nil {
					found = append(found, agelessAs(f, o, asks, name, site))
					break
				}
			}
		}
	}
	return found
}

// signers lists the methods that compare a signature and are given whose it is,
// by what makes them alike.
func signers(p *link.Program) [][]*link.Func {
	alike := map[string][]*link.Func{}
	near := nearTo(p, maxProof, func(f *link.Func) bool { return slices.ContainsFunc(f.Calls, comparesSignature) })
	for _, f := range p.Funcs {
		if !near[f] || !strings.HasPrefix(f.ID, "(") || f.Outer != "" || f.Generated || !f.Heeds || wraps(f) {
			continue
		}
		if name, _ := signedBy(f); name != "" {
			key := fmt.Sprint(packageOf(f), " ", lastElementOf(f.ID), f.Params, f.Results)
			alike[key] = append(alike[key], f)
		}
	}
	var all [][]*link.Func
	for _, key := range slices.Sorted(maps.Keys(alike)) {
		all = append(all, alike[key])
	}
	for _, iface := range p.Interfaces() {
		for _, method := range iface.Methods {
			all = append(all, slices.DeleteFunc(slices.Clone(method.Funcs), func(f *link.Func) bool {
				if !near[f] || f.Generated || !f.Heeds || wraps(f) {
					return true
				}
				name, _ := signedBy(f)
				return name == ""
			}))
		}
	}
	return all
}

// signedBy is the modelled function by which a method, or a function close below
// it, compares a signature, and its place; "" when it compares none.
func signedBy(f *link.Func) (string, link.Site) {
	for _, g := range f.Tree(maxProof) {
		for i := range g.Calls {
			if c := &g.Calls[i]; comparesSignature(*c) {
				return c.Static, link.Site{Pos: c.Pos, In: g.ID}
			}
		}
	}
	return "", link.Site{}
}

// comparesSignature reports whether a call compares what somebody signed.
func comparesSignature(c summary.Call) bool {
	return c.Guard != nil && c.Guard.Signature && c.Static != ""
}

// wraps reports whether a method calls one of its own name, as what stands around
// another one does to measure it.
func wraps(f *link.Func) bool {
	name := lastElementOf(f.ID)
	return slices.ContainsFunc(f.Calls, func(c summary.Call) bool {
		called := c.Static + c.Invoke
		return strings.HasPrefix(called, "(") && lastElementOf(called) == name
	})
}

// aged is the function by which a method asks for the time; nil when it does not.
func aged(f *link.Func) *link.Func {
	for _, g := range f.Tree(maxProof) {
		if g.Clock {
			return g
		}
	}
	return nil
}

func agelessAs(f, o, asks *link.Func, name string, site link.Site) *Weakness {
	at := places(site.Pos, asks.Pos)
	return &Weakness{
		Func: f, Peer: o, Has: asking{name, site}, Asks: []asking{{asks.ID, link.Site{Pos: asks.Pos, In: asks.ID}}},
		Alternate: link.Leaf{Sink: &link.Sink{Name: name, Kind: "read", Pos: site.Pos}}, Evidence: finding.Sibling, Confidence: finding.Medium, at: f.Pos, operation: name,
		said: fmt.Sprintf("%s takes what %s (%s) compares, however old it is, where %s asks for the time by %s at %s",
			link.Short(f.ID), link.Short(name), at[0], link.Short(o.ID), link.Short(asks.ID), at[1]),
	}
}
