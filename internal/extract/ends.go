package extract

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// ends says whether a call ends a chain of handlers, as a model says, and
// whether it is given what they are given.
func (b *builder) ends(name string, common *ssa.CallCommon) (ends, given bool) {
	e, ok := b.x.in.Table.Role(knowledge.Deny, name)
	return ok && e.Is("chain"), slices.ContainsFunc(b.args(common), func(a ssa.Value) bool {
		return b.is(knowledge.Chained, a.Type()) || b.is(knowledge.Chained, trace(a).Type())
	})
}
