package extract

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// matching says how a function that answers with a bool and nothing else matches
// a text, where that is a parameter or the path of the request: by what it
// contains, ends or begins with. The loosest way counts.
func (b *builder) matching() {
	results := b.f.Signature.Results()
	if results.Len() != 1 || !isBool(results.At(0).Type()) {
		return
	}
	for _, blk := range b.f.Blocks {
		for _, in := range blk.Instrs {
			v, ok := in.(ssa.Value)
			if !ok {
				continue
			}
			m, ok := b.partOf(v)
			if !ok {
				continue
			}
			param, _ := trace(m.of).(*ssa.Parameter)
			if how := slices.Index(looser, m.how); (param != nil || b.dispatches(m.of, 0)) && how > slices.Index(looser, b.out.Matched) {
				b.out.Matched = m.how
			}
		}
	}
}

// located reports whether a call is given the path of the request, or the request
// itself.
func (b *builder) located(common *ssa.CallCommon) bool {
	return slices.ContainsFunc(b.args(common), func(a ssa.Value) bool {
		return b.is(knowledge.Request, a.Type()) || b.dispatches(a, 0)
	})
}
