package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// maxFactor is how many calls above and below a way to recovery a second factor
// may be asked for it.
const maxFactor = 4

// factors returns the functions named for recovery that log somebody in by a
// call, and ask for no second factor, where another function asks for one before
// it makes the same call.
func (b *minting) factors() []*Breach {
	using := map[string][]made{} // of each call by which somebody is logged in, its callers
	var all []*Breach
	for _, f := range b.p.Funcs {
		for k := range f.Calls {
			if c := &f.Calls[k]; !f.Generated && logsIn(f, k) {
				using[called(c)] = append(using[called(c)], made{f, &summary.Mint{Call: int32(k)}})
			}
		}
	}
	for _, f := range b.p.Funcs {
		if !b.named[f] || f.Generated {
			continue
		}
		for k := range f.Calls {
			c := &f.Calls[k]
			users := using[called(c)]
			if !logsIn(f, k) || len(users) < 2 || len(users) > maxSharing || knowsFactor(f, maxFactor) || b.known(f) {
				continue
			}
			for _, u := range users {
				if name, at, ok := asksFactorBefore(u.f, u.m.Call); ok && u.f != f {
					all = append(all, &Breach{
						Func: f, Pos: c.Pos, Name: called(c), Lacks: []Lack{{"second factor", name}}, Evidence: finding.SharedSink,
						Confidence: finding.Medium, entry: f, at: at, in: u.f,
					})
					break
				}
			}
		}
	}
	return all
}

func called(c *summary.Call) string { return c.Static + c.Invoke }

// logsIn reports whether a call, by its name, gives out a session or token, and
// keeps one or makes one.
func logsIn(f *link.Func, k int) bool {
	c := &f.Calls[k]
	if !c.Credential || !c.Mutates || c.Spends || c.Renews || c.Does == summary.Change || c.Does == summary.Delete || c.Does == summary.View || called(c) == "" {
		return false
	}
	// A session may be kept by a library that nobody knows.
	leaves := f.Below(int32(k))
	return len(leaves) == 0 || slices.ContainsFunc(leaves, func(l link.Leaf) bool { return l.IsHole() || class(l.Kind) != "out" })
}

// known reports whether somebody was asked who calls before the function was
// reached: it is for those who are logged in, such as an administrator.
func (b *minting) known(f *link.Func) bool {
	for id := range f.Entering().Must.All() {
		if g := b.p.Guard(id); !g.Audit && g.Strength >= summary.Identity {
			return true
		}
	}
	return false
}

// knowsFactor reports whether a function, what it calls, or what calls it speaks
// of a second factor at all.
func knowsFactor(f *link.Func, depth int) bool {
	for _, g := range f.Tree(maxFactor) {
		if speaksOfFactor(g) {
			return true
		}
	}
	return depth > 0 && slices.ContainsFunc(f.Callers(), func(c link.Caller) bool {
		return speaksOfFactor(c.Func) || knowsFactorAbove(c.Func, depth-1)
	})
}

func knowsFactorAbove(f *link.Func, depth int) bool {
	return depth > 0 && slices.ContainsFunc(f.Callers(), func(c link.Caller) bool {
		return speaksOfFactor(c.Func) || knowsFactorAbove(c.Func, depth-1)
	})
}

func speaksOfFactor(f *link.Func) bool {
	return slices.ContainsFunc(f.Calls, func(c summary.Call) bool { return c.Factor }) ||
		slices.ContainsFunc(f.Blocks, func(blk summary.Block) bool { return blk.Cond != nil && blk.Cond.Factor })
}

// asksFactorBefore says what a function asks of a second factor before a call,
// and where: a branch that speaks of one, with an arm that does not come to the
// call.
func asksFactorBefore(f *link.Func, call int32) (string, finding.Position, bool) {
	at := f.BlockOf(call)
	for b := range f.Blocks {
		c := f.Blocks[b].Cond
		if c == nil || !c.Factor || len(f.Blocks[b].Succs) != 2 || at < 0 || !f.Reaches(b, at) {
			continue
		}
		to := f.Blocks[b].Succs
		if f.Reaches(int(to[0].To), at) != f.Reaches(int(to[1].To), at) {
			return c.Desc, c.Pos, true
		}
	}
	return "", finding.Position{}, false
}
