package extract

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// takesCaller reports whether a call takes the caller, or what proves him, out of the
// request or its context: a modelled one, a getter of a context that gives back
// anything (ctx.Value, c.Get), a function named for reading a context, or one of
// the standard library that reads client input.
func (b *builder) takesCaller(common *ssa.CallCommon) bool {
	if _, ok := common.Value.(*ssa.Builtin); ok {
		return false
	}
	if _, ok := b.x.in.Table.Role(knowledge.Identity, b.callee(common)); ok {
		return true
	}
	if b.standard(common) && b.knowsClient(common) {
		return true
	}
	results := common.Signature().Results()
	if results.Len() == 0 || !b.givenCarrier(common) {
		return false
	}
	if iface, ok := results.At(0).Type().Underlying().(*types.Interface); ok && iface.NumMethods() == 0 {
		return true
	}
	return slices.ContainsFunc(knowledge.Words(b.calleeName(common)), func(w string) bool { return w == "context" || w == "ctx" })
}

// givenCarrier reports whether a call has a context or a request as receiver or
// argument.
func (b *builder) givenCarrier(common *ssa.CallCommon) bool {
	values := common.Args
	if common.IsInvoke() {
		values = append([]ssa.Value{common.Value}, values...)
	}
	return slices.ContainsFunc(values, func(v ssa.Value) bool { return isContext(v.Type()) || b.is(knowledge.Request, v.Type()) })
}

// readsCaller reports whether a call is given nothing but what carries the
// caller: the request, its context, a session. Who it finds is who asks, and
// not somebody who is looked up.
func (b *builder) readsCaller(common *ssa.CallCommon) bool {
	carried := false
	for _, a := range b.args(common) {
		switch {
		case isContext(a.Type()), b.is(knowledge.Request, a.Type()):
			carried = true
		case b.is(knowledge.Response, a.Type()), b.class(a, 0) == noValue:
		default:
			name := lastElement(typeName(deref(a.Type())))
			if len(knowledge.Words(name)) != 1 || !b.standsForCaller(a.Type()) || identified(a.Type()) {
				return false // a row, or what is asked for
			}
			carried = true
		}
	}
	return carried
}

// standsForCaller reports whether a type is one of a project's own that is named
// for who asks, or for what proves it: a web.Auth.
func (b *builder) standsForCaller(t types.Type) bool {
	name := lastElement(typeName(deref(t)))
	table := b.x.in.Table
	return name != "" && !knowledge.Standard(pathOf(t)) && (table.Is(knowledge.PrincipalWords, name) || table.Is(knowledge.PermissionWords, name))
}

// listsOf reports whether a type holds several of its kind.
func listsOf(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Slice, *types.Map, *types.Array:
		return true
	}
	return false
}

// readsInput reports whether a call reads a field of what the client sent that
// does not stand for him: that a form has a value says nothing of who asks.
func (b *builder) readsInput(common *ssa.CallCommon, name string) bool {
	recv := receiver(common)
	results := common.Signature().Results()
	if recv == nil || results.Len() == 0 || !isText(results.At(0).Type()) || len(b.args(common)) != 1 {
		return false
	}
	t := b.x.in.Table
	for _, said := range []string{name, b.constantText(b.args(common)[0]), lastElement(typeName(deref(recv.Type())))} {
		if t.Is(knowledge.PrincipalWords, said) || t.Is(knowledge.PermissionWords, said) || said == "Header" || said == "GetHeader" {
			return false
		}
	}
	return b.client(recv, 0)
}

// constantText is the text of a constant; "" when a value is none.
func (b *builder) constantText(v ssa.Value) string {
	text, _ := b.text(v)
	return text
}

func isText(t types.Type) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Kind() == types.String
}
