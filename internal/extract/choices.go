package extract

import (
	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/summary"
)

// choice says on which ways an argument is the caller's identity, and on which a
// constant, of one that was chosen between values from different ways; ok is
// false where it never is the caller's, or never anything else.
func (b *builder) choice(phi *ssa.Phi) (c summary.Choice, ok bool) {
	for i, e := range phi.Edges {
		from := int32(phi.Block().Preds[i].Index)
		if _, constant := e.(*ssa.Const); constant {
			c.Blank = append(c.Blank, from)
		} else if b.class(e, 0) == callerValue {
			c.Own = append(c.Own, from)
		}
	}
	c.Block = int32(phi.Block().Index)
	return c, len(c.Own) > 0 && len(c.Own)+len(c.Blank) < len(phi.Edges)
}
