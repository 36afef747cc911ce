package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// keepsToOwn reports whether a call behind both arms is given the caller's own
// identity on every way of the alternate arm, and something else on the
// primary: what the primary asks is whether the caller may act for others.
func (k *Fork) keepsToOwn(l *link.Leaf) bool {
	return len(l.Path) > 0 && l.Path[0].Func == k.Func && slices.ContainsFunc(l.Path[0].Target().Choices, k.ownOn)
}

func (k *Fork) ownOn(c summary.Choice) bool {
	own, others := false, false
	for b := range k.Func.Blocks {
		for i, e := range k.Func.Blocks[b].Succs {
			mine, blank := slices.Contains(c.Own, int32(b)), slices.Contains(c.Blank, int32(b))
			switch {
			case e.To != c.Block:
			case k.alternate.In(b).Reached() || b == k.Block && i == k.Alt:
				if !mine && !blank {
					return false
				}
				own = own || mine
			case k.primary.In(b).Reached() || b == k.Block:
				others = others || !mine && !blank
			}
		}
	}
	return own && others
}
