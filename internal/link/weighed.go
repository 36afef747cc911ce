package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/summary"
)

// weighs reports whether a guard is a function that only asks, and asks below for
// several permissions: one of them gives leave, so that none is sure.
func (p *Program) weighs(id GuardID) bool { return len(p.weighed(id).all) > 1 }

// Weighed are the checks that such a function calls, itself or below; there are
// none for other guards.
func (p *Program) Weighed(id GuardID) []GuardID { return p.weighed(id).calls }

type weighed struct{ all, calls []GuardID }

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
	for inner := range f.Checks().All() {
		g := &p.guards[inner]
		if inner == id || g.Strength < summary.Permission || !p.entitlements()[g.Name] || !p.decidesItself(inner) {
			continue
		}
		w.all = append(w.all, inner)
		if !strings.Contains(g.Name, " == ") { // whose a thing is, is asked on the side
			w.calls = append(w.calls, inner)
		}
	}
	return w
}
