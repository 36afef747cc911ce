package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// forCaller reports whether something on the alternate arm alone asks who calls
// or is given the caller: it does for him what the other arm does for all.
func (k *Fork) forCaller() bool {
	f := k.Func
	for b := range f.Blocks {
		if !k.alternate.In(b).Reached() || k.primary.In(b).Reached() {
			continue
		}
		if slices.ContainsFunc(f.Blocks[b].Calls, func(i int32) bool {
			c := &f.Calls[i]
			return c.Mode == summary.Now && (c.Caller || c.Narrows || c.Scoped || c.Identifies)
		}) {
			return true
		}
	}
	return false
}
