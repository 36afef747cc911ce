package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// switchedOn keeps the places where a middleware function goes on that say what
// it checks: not those where a setting switches it off, as long as there are
// others that check something.
func (p *Program) switchedOn(places []paramCall) []paramCall {
	checks := func(c paramCall) bool {
		return slices.ContainsFunc(p.Sorted(c.held.Must), func(id GuardID) bool {
			g := p.Guard(id)
			return !g.Audit && g.Strength >= summary.Identity
		})
	}
	if !slices.ContainsFunc(places, checks) {
		return places
	}
	return slices.DeleteFunc(slices.Clone(places), func(c paramCall) bool {
		return !checks(c) && c.f.underSetting(c.f.BlockOf(c.call))
	})
}

// underSetting reports whether all ways to a block lead through one arm of a
// branch that asks for a setting only.
func (f *Func) underSetting(b int) bool {
	for range f.Blocks {
		from, arm, ways := -1, 0, 0
		for p := range f.Blocks {
			for i := range f.Blocks[p].Succs {
				if int(f.Blocks[p].Succs[i].To) == b {
					from, arm, ways = p, i, ways+1
				}
			}
		}
		if ways != 1 {
			return false
		}
		if f.Blocks[from].Cond != nil && len(f.Blocks[from].Succs) == 2 && f.setting(from, arm) {
			return true
		}
		b = from
	}
	return false
}
