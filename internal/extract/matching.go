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
			call, ok := in.(*ssa.Call)
			if !ok || call.Call.StaticCallee() == nil || !b.standard(&call.Call) || len(call.Call.Args) != 2 {
				continue
			}
			param, _ := trace(call.Call.Args[0]).(*ssa.Parameter)
			if param == nil && !b.dispatches(call.Call.Args[0], 0) {
				continue
			}
			how := slices.Index(looser, b.calleeName(&call.Call))
			if how > slices.Index(looser, b.out.Matched) {
				b.out.Matched = looser[how]
			}
		}
	}
}

// looser are the ways to match a part of a text, each looser than those before.
var looser = []string{"HasPrefix", "EqualFold", "HasSuffix", "Contains"}

// anyPart reports whether a call of the standard library looks for a part of its
// first argument that the client does not choose.
func (b *builder) anyPart(call *ssa.Call) bool {
	if _, ok := b.text(call.Call.Args[1]); ok {
		return true
	}
	return slices.Contains(looser, b.calleeName(&call.Call)) && !b.client(call.Call.Args[1], 0)
}

// located reports whether a call is given the path of the request, or the request
// itself.
func (b *builder) located(common *ssa.CallCommon) bool {
	return slices.ContainsFunc(b.args(common), func(a ssa.Value) bool {
		return b.is(knowledge.Request, a.Type()) || b.dispatches(a, 0)
	})
}
