package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// weighs reports whether a guard is a function that only asks, and asks below for
// several permissions: one of them gives leave, so that none is sure.
func (p *Program) weighs(id GuardID) bool { return len(p.weighed(id).all) > 1 }

// Weighed are the permissions that such a function asks for itself; there are
// none for other guards.
func (p *Program) Weighed(id GuardID) []GuardID { return p.weighed(id).own }

type weighed struct{ all, own []GuardID }

func (p *Program) weighed(id GuardID) weighed {
	name := withoutConsts(p.guards[id].Name)
	memo := p.Memo("weighed", func() any { return map[string]weighed{} }).(map[string]weighed)
	w, ok := memo[name]
	if !ok {
		if f := p.byID[name]; f != nil && p.guards[id].Strength >= summary.Permission {
			w = p.weighedBy(id, f)
		}
		memo[name] = w
	}
	return w
}

func (p *Program) weighedBy(id GuardID, f *Func) weighed {
	acts := func(l Leaf) bool {
		return !l.IsHole() && l.Kind != "read" && (len(l.Path) == 1 || l.Path[0].Target().Mutates)
	}
	if slices.ContainsFunc(f.Leaves(), acts) {
		return weighed{}
	}
	var w weighed
	for inner, site := range f.Checks().All() {
		g := &p.guards[inner]
		if inner == id || g.Strength < summary.Permission || !p.entitlements()[g.Name] || !p.decidesItself(inner) {
			continue
		}
		w.all = append(w.all, inner)
		if site.In == f.ID {
			w.own = append(w.own, inner)
		}
	}
	return w
}
