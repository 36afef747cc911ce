package paths

import (
	"maps"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// ownClients returns the methods that read with what their receiver holds, as
// the service itself, where their siblings read and write with a client that was
// made for the caller: what that may do is decided where it is asked.
func ownClients(p *link.Program) []*Weakness {
	families := map[string][]*link.Func{}
	for _, f := range p.Funcs {
		if f.Entry && !f.Generated && !f.Public && f.Outer == "" && strings.HasPrefix(f.ID, "(") {
			families[family(f)] = append(families[family(f)], f)
		}
	}
	var found []*Weakness
	for _, name := range slices.Sorted(maps.Keys(families)) {
		list := families[name]
		makers := map[string][]*link.Func{}
		for _, f := range list {
			for m := range scopedBy(f) {
				makers[m] = append(makers[m], f)
			}
		}
		for _, m := range slices.Sorted(maps.Keys(makers)) {
			users := makers[m]
			others := slices.DeleteFunc(slices.Clone(list), func(f *link.Func) bool { return slices.Contains(users, f) || readsHeld(f) == nil })
			if n := len(users); n < leastMethods || wilson(n, n+len(others)-1) < leastReadShare {
				continue
			}
			for _, f := range others {
				if w := ownClient(p, f, m, makers[m]); w != nil {
					found = append(found, w)
				}
			}
		}
	}
	return found
}

// scopedBy are the functions that made for the caller what a function uses,
// each with its call.
func scopedBy(f *link.Func) map[string]int32 {
	all := map[string]int32{}
	for i := range f.Calls {
		c := &f.Calls[i]
		if !c.Scoped {
			continue
		}
		for k := range f.Calls {
			if m := &f.Calls[k]; m.Static != "" && m.Name == c.Base && m.Recv == "" {
				all[m.Static] = int32(k)
			}
		}
	}
	return all
}

// ownClient says that a method does without the caller's client; nil when it
// uses it, asks for anything itself, or reads nothing.
func ownClient(p *link.Program, f *link.Func, maker string, peers []*link.Func) *Weakness {
	i := slices.IndexFunc(peers, func(o *link.Func) bool { return sameThing(f, o) })
	if i < 0 || slices.Contains(peers, f) {
		return nil
	}
	if makes(f, maker) {
		return nil
	}
	for id := range f.Checks().All() {
		if g := p.Guard(id); !g.Audit && g.Strength > summary.NoStrength && p.Decides(id) {
			return nil
		}
	}
	way := readsHeld(f)
	if way == nil {
		return nil
	}
	o := peers[i]
	at := link.Site{Pos: o.Calls[scopedBy(o)[maker]].Pos, In: o.ID}
	last := way[len(way)-1].Target()
	return &Weakness{
		Func: f, Peer: o, Asks: []asking{{maker, at}}, at: f.Pos, Evidence: finding.Sibling, Confidence: finding.Medium,
		Alternate: link.Leaf{Sink: &link.Sink{Name: last.Static + last.Invoke, Kind: "read", Pos: last.Pos}, Path: way},
		client:    true, operation: last.Static + last.Invoke,
	}
}

// makes reports whether a method, or another one of its receiver that it calls,
// calls a function.
func makes(f *link.Func, maker string) bool {
	calls := func(g *link.Func) bool {
		return slices.ContainsFunc(g.Calls, func(c summary.Call) bool { return c.Static == maker })
	}
	if calls(f) {
		return true
	}
	for i := range f.Calls {
		if slices.ContainsFunc(f.Targets(&f.Calls[i]), func(g *link.Func) bool { return family(g) == family(f) && calls(g) }) {
			return true
		}
	}
	return false
}

// readsHeld is the way to a call that reads from what the receiver holds, in a
// method or in another one of the same receiver that it calls; nil when there
// is none.
func readsHeld(f *link.Func) []link.Hop {
	for i := range f.Calls {
		c := &f.Calls[i]
		hop := link.Hop{Func: f, Call: int32(i)}
		if c.Does == summary.View && c.Invoke != "" && strings.Count(c.Base, ".") > 0 && !c.Scoped {
			return []link.Hop{hop}
		}
		for _, g := range f.Targets(c) {
			if family(g) != family(f) || g == f {
				continue
			}
			for k := range g.Calls {
				d := &g.Calls[k]
				if d.Does == summary.View && d.Invoke != "" && strings.Count(d.Base, ".") > 0 && !d.Scoped {
					return []link.Hop{hop, {Func: g, Call: int32(k)}}
				}
			}
		}
	}
	return nil
}
