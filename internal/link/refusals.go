package link

import "github.com/authparity/authparity/internal/summary"

// EachRefusal calls fn for each branch of f that refuses on a yes or no of a
// call, so that it says that something is forbidden or not there: the block, the
// edge on which the request goes on, the call, and whether a yes is refused.
func (f *Func) EachRefusal(fn func(block, goes int, call int32, refused bool)) {
	for b := range f.Blocks {
		for i := range f.Blocks[b].Succs {
			if d := f.gate(b, i); d != summary.DenyPermit && d != summary.DenyHidden {
				continue
			}
			f.proofs(b, i, func(a int32) {
				atom := &f.Atoms[a]
				if atom.Call >= 0 && f.Calls[atom.Call].Bool && (atom.Outcome == summary.True || atom.Outcome == summary.False) {
					fn(b, i, atom.Call, atom.Outcome == summary.False)
				}
			})
		}
	}
}
