package extract

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// chained returns the handlers of a list of middleware that is a handler by
// itself, in order: the last of them answers. Nil for what is none, and for a
// list that something is registered on, whose handler stands there.
func (b *builder) chained(v ssa.Value) []ssa.Value { return b.chainedDepth(v, 0) }

func (b *builder) chainedDepth(v ssa.Value, depth int) []ssa.Value {
	call, _ := made(v)
	if call == nil || depth > maxTrace || b.registeredOn(call) {
		return nil
	}
	e, ok := b.x.in.Table.Role(knowledge.With, b.callee(&call.Call))
	if !ok || !e.Is("answers") {
		return nil
	}
	var all []ssa.Value
	if recv := receiver(&call.Call); recv != nil {
		all = b.chainedDepth(recv, depth+1)
	}
	args := b.args(&call.Call)
	for _, i := range e.Indexes("handlers", len(args)) {
		if elems := variadic(args[i]); len(elems) > 0 {
			all = append(all, elems...)
			continue
		}
		all = append(all, args[i])
	}
	return all
}

// registeredOn reports whether what a call makes is a router to the function
// around it: a handler or more middleware is added to it there.
func (b *builder) registeredOn(made *ssa.Call) bool {
	return slices.ContainsFunc(*made.Referrers(), func(in ssa.Instruction) bool {
		call, ok := in.(ssa.CallInstruction)
		if !ok || receiver(call.Common()) != ssa.Value(made) {
			return false
		}
		return slices.ContainsFunc([]knowledge.Role{knowledge.Route, knowledge.Use}, func(role knowledge.Role) bool {
			_, ok := b.x.in.Table.Role(role, b.callee(call.Common()))
			return ok
		})
	})
}
