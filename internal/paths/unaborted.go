package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// unaborted finds the middleware that answers with a denial and comes back, in a
// framework whose chain goes on then: nothing ends it, and the handlers behind
// run all the same.
func (l *lapses) unaborted(f *link.Func) {
	if !f.Chained || !f.Middleware() {
		return
	}
	for b := range f.Blocks {
		blk := &f.Blocks[b]
		if blk.Cond == nil || len(blk.Succs) != 2 || !f.States().In(b).Reached() || blk.Cond.Kind == summary.ConfigArm {
			continue
		}
		for i := range blk.Succs {
			d, other := int(blk.Succs[i].To), int(blk.Succs[1-i].To)
			if d == other || f.Written(d) != summary.DenyPermit || f.Reaches(other, d) || f.Reaches(d, other) || l.chainEnds(f, d) {
				continue
			}
			names := f.Asks(b, 1-i)
			if len(names) == 0 {
				names = []string{blk.Cond.Desc}
			}
			l.all = append(l.all, &Lapse{
				Func: f, Pos: answeredAt(f, d, blk.Cond.Pos), Check: names[0], More: names[1:], Asked: blk.Cond.Pos,
				How:      "a denial by " + link.Short(names[0]) + " is answered and does not end the chain",
				Reached:  reached{name: "the handler behind it", kind: "next", pos: f.Pos},
				Severity: finding.Critical, Confidence: finding.High,
			})
		}
	}
}

// chainEnds reports whether the chain may have been ended before a block, is
// ended there or behind it, or the function does not come back.
func (l *lapses) chainEnds(f *link.Func, d int) bool {
	for w := range f.Blocks {
		if w != d && !f.Reaches(d, w) && !f.Reaches(w, d) {
			continue
		}
		if f.Reaches(d, w) && f.Stops(w) || w == d && f.Stops(w) || slices.ContainsFunc(f.Blocks[w].Calls, f.EndsChain) {
			return true
		}
	}
	return false
}

// answeredAt is where a block answers the client, or else another place.
func answeredAt(f *link.Func, b int, other finding.Position) finding.Position {
	for _, k := range f.Blocks[b].Calls {
		if c := &f.Calls[k]; c.Answers && c.Mode == summary.Now {
			return c.Pos
		}
	}
	return other
}
