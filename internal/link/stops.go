package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// Stops reports whether a call of a block does not come back: it ends the
// program, or panics, whatever it is given.
func (f *Func) Stops(b int) bool {
	return slices.ContainsFunc(f.Blocks[b].Calls, func(k int32) bool {
		c := &f.Calls[k]
		if c.Mode != summary.Now {
			return false
		}
		targets := f.Targets(c)
		return c.Stops || len(targets) > 0 && !slices.ContainsFunc(targets, func(t *Func) bool { return !t.stops() })
	})
}

// stops reports whether f comes back on no way.
func (f *Func) stops() bool {
	if f.stopping == untouched {
		f.stopping = running // a recursive call may come back
		out := false
		seen := make([]bool, len(f.Blocks))
		work := []int{0}
		for len(work) > 0 && len(f.Blocks) > 0 {
			b := work[len(work)-1]
			work = work[:len(work)-1]
			if seen[b] || f.Stops(b) {
				continue
			}
			seen[b] = true
			out = out || f.Blocks[b].Ret >= 0
			for _, e := range f.Blocks[b].Succs {
				work = append(work, int(e.To))
			}
		}
		if !out && len(f.Blocks) > 0 {
			f.stopping = done
		}
	}
	return f.stopping == done
}
