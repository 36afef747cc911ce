package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// narrows reports whether f takes what it works with from a method of its own
// type that asks who calls and does not answer with yes or no, as one that adds
// to a condition that the record is the caller's. Which argument it becomes is
// not followed: such a method is made for that.
func narrows(f *link.Func) bool {
	return slices.ContainsFunc(f.Calls, func(c summary.Call) bool {
		return c.Mode == summary.Now && c.Gives != "" && !c.Fallible && slices.ContainsFunc(f.Targets(&c), func(t *link.Func) bool {
			return t != f && family(t) == family(f) && asksCaller(t)
		})
	})
}

// asksCaller reports whether a branch of f asks who calls.
func asksCaller(f *link.Func) bool {
	return slices.ContainsFunc(f.Blocks, func(b summary.Block) bool {
		return b.Cond != nil && (b.Cond.Kind == summary.CallerArm || slices.ContainsFunc(b.Succs, func(e summary.Edge) bool {
			return slices.ContainsFunc(e.Facts, func(a int32) bool { return f.Atoms[a].Test != nil && f.Atoms[a].Test.Identity })
		}))
	})
}
