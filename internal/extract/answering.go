package extract

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// answering says whether a call that gives nothing back, or whose answer nobody
// reads, is given what answers the client; and whether it is given a text that
// speaks of a denial, too.
func (b *builder) answering(in ssa.CallInstruction, c *summary.Call) {
	call, ok := in.(*ssa.Call)
	if !ok || b.notes(call) {
		return
	}
	c.Located = c.Bool && b.located(&call.Call)
	c.Onward = b.onward(&call.Call, c)
	if n := call.Call.Signature().Results().Len(); n > 0 && b.unread(call) != int32(1)<<n-1 {
		return
	}
	c.Answers = b.answers(&call.Call) || slices.ContainsFunc(call.Call.Args, func(a ssa.Value) bool { return b.holdsAnswer(a.Type(), 0) })
	c.Refuses = c.Answers && b.speaksOfDenial(call)
}

// maxHeld is how deep a project's own context or controller may hold what
// answers the client: it embeds that of a library, which has it in a field.
const maxHeld = 2

// holdsAnswer reports whether a struct has what answers the client in a field.
func (b *builder) holdsAnswer(t types.Type, depth int) bool {
	s, ok := deref(t).Underlying().(*types.Struct)
	if !ok || depth > maxHeld {
		return false
	}
	for f := range s.Fields() {
		if b.is(knowledge.Response, f.Type()) || f.Embedded() && b.holdsAnswer(f.Type(), depth+1) {
			return true
		}
	}
	return false
}

// onward reports whether a call hands on what the function was given to a
// handler that a field or variable keeps, or to a router of a library: both take
// and give back the same.
func (b *builder) onward(common *ssa.CallCommon, c *summary.Call) bool {
	own, other := b.f.Signature, common.Signature()
	if c.Hole != nil || own.Params().Len() == 0 || !types.Identical(types.NewTuple(vars(own.Params())...), types.NewTuple(vars(other.Params())...)) ||
		!types.Identical(own.Results(), other.Results()) || !b.answers(common) && !b.client(common.Args[len(common.Args)-1], 0) {
		return false
	}
	if f := common.StaticCallee(); f != nil {
		return f.Signature.Recv() != nil
	}
	return common.IsInvoke() && c.Name == b.f.Name() || !common.IsInvoke() && c.Invoke != ""
}

// vars are the parameters of a signature without their names.
func vars(t *types.Tuple) []*types.Var {
	var all []*types.Var
	for v := range t.Variables() {
		all = append(all, types.NewVar(0, nil, "", v.Type()))
	}
	return all
}
