package extract

import (
	"cmp"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// maxAsked is how many constants of a struct tell two questions apart: more of
// them are a record, and no question.
const maxAsked = 3

// questioned are the constants of a struct that is made for a call, in order of its
// fields: what a check asks for that takes a request instead of arguments, as
// those of other services do. The name of the check or that of the field speaks
// of permissions.
func (b *builder) questioned(v ssa.Value, check string) []string {
	v = trace(v)
	if load, ok := v.(*ssa.UnOp); ok {
		v = load.X
	}
	a, ok := v.(*ssa.Alloc)
	if !ok || a.Comment != "complit" {
		return nil
	}
	var fields []*ssa.FieldAddr
	for _, r := range *a.Referrers() {
		if fa, ok := r.(*ssa.FieldAddr); ok {
			fields = append(fields, fa)
		}
	}
	slices.SortStableFunc(fields, func(x, y *ssa.FieldAddr) int { return cmp.Compare(x.Field, y.Field) })
	var all []string
	words := b.x.in.Table
	for _, fa := range fields {
		if !words.Is(knowledge.PermissionWords, check) && !words.Is(knowledge.PermissionWords, lastElement(fieldName(fa.X.Type(), fa.Field))) {
			continue
		}
		for _, r := range *fa.Referrers() {
			if st, ok := r.(*ssa.Store); ok && st.Addr == fa {
				if text := b.constant(st.Val); text != "" {
					all = append(all, text)
				}
			}
		}
	}
	if len(all) > maxAsked {
		return nil
	}
	return all
}
