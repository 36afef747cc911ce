package extract

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// ends reports whether a call ends a chain of handlers: a model says so, or it
// is a function of a library that is given what they are given.
func (b *builder) ends(name string, common *ssa.CallCommon) bool {
	if e, ok := b.x.in.Table.Role(knowledge.Deny, name); ok && e.Is("chain") {
		return true
	}
	return slices.ContainsFunc(b.args(common), func(a ssa.Value) bool {
		return b.is(knowledge.Chained, a.Type()) || b.is(knowledge.Chained, trace(a).Type())
	})
}
