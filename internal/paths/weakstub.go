package paths

import (
	"fmt"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// permissive returns the fallbacks that put a type which always allows in the
// place of a policy that decides.
func permissive(p *link.Program) []*Weakness {
	var all []*Weakness
	shared := &armSinks{}
	for _, f := range p.Funcs {
		if len(f.Wires) == 0 || f.Generated {
			continue
		}
		for b := range f.Blocks {
			for _, k := range forksAt(f, b, shared) {
				if w := k.permissive(p); w != nil {
					all = append(all, w)
				}
			}
		}
	}
	return all
}

// permissive says which type the alternate arm of a fork puts in the place of a
// policy; nil when there is none. Where nothing was set up at all, the setting
// says so.
func (k *Fork) permissive(p *link.Program) *Weakness {
	chosen := k.Cond.Hint != "" && !k.Cond.Dispatch && k.Alt == int(k.Cond.Shown)
	if !chosen && (!k.fallback() || k.Cond.Kind == summary.ConfigArm || k.Cond.Kind == summary.AssertArm) {
		return nil
	}
	for i := range k.Func.Wires {
		x := &k.Func.Wires[i]
		if !onlyIn(int(x.Block), k.alternate, k.primary) {
			continue
		}
		allows, decides := p.Permissive(x.Iface, x.Type)
		if allows == nil {
			continue
		}
		at := x.Pos
		if !at.IsValid() {
			at = k.Cond.Pos // an empty literal has no place of its own
		}
		places := places(k.Cond.Pos, allows.Pos, decides.Pos)
		return &Weakness{
			Func: k.Func, Peer: k.Func, Has: asking{allows.ID, link.Site{Pos: allows.Pos, In: allows.ID}}, Asks: []asking{{decides.ID, link.Site{Pos: decides.Pos, In: decides.ID}}},
			Alternate: link.Leaf{Sink: &link.Sink{Name: allows.ID, Kind: "read", Pos: at}}, Evidence: finding.Fork, Confidence: finding.High, at: at, operation: x.Iface,
			said: fmt.Sprintf("fallback %s (%s) puts %s in the place of the policy: its %s (%s) always allows, where %s (%s) decides",
				k.Way(), places[0], link.Short(x.Type), method(allows), places[1], link.Short(decides.ID), places[2]),
		}
	}
	return nil
}

// method is the name of a method without its type.
func method(f *link.Func) string {
	name := link.Short(f.ID)
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == '.' {
			return name[i+1:]
		}
	}
	return name
}
