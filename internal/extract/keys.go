package extract

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// keys says by what the arguments of a call name the object: a part of the
// request's path, or a key that came with what the client sent.
func (b *builder) keys(common *ssa.CallCommon, c *summary.Call) {
	if b.standard(common) {
		return
	}
	for _, a := range b.args(common) {
		if name := b.message(a); name != "" && (c.Permission || c.Bool || fallible(common)) && !slices.Contains(c.About, name) {
			c.About = append(c.About, name)
		}
		c.Routed = c.Routed || b.routed(a, 0)
		if field := b.unbound(a); field != "" {
			c.Unbound = field
		}
	}
}

// message is the type of a message of the client that a value is a field of; ""
// when it is none.
func (b *builder) message(v ssa.Value) string {
	load, ok := trace(v).(*ssa.UnOp)
	if !ok {
		return ""
	}
	fa, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return ""
	}
	name := typeName(deref(fa.X.Type()))
	if name == "" || b.is(knowledge.Request, fa.X.Type()) || !b.x.in.Table.Is(knowledge.MessageWords, lastElement(name)) {
		return ""
	}
	return name
}

// routed reports whether a value is a part of the request's path, or made of
// one.
func (b *builder) routed(v ssa.Value, depth int) bool {
	if depth > maxTrace {
		return false
	}
	switch v := trace(v).(type) {
	case *ssa.Lookup:
		return b.routed(v.X, depth+1)
	case *ssa.Extract:
		return b.routed(v.Tuple, depth+1)
	case *ssa.Call:
		if b.x.in.Table.Is(knowledge.RouteVarWords, b.calleeName(&v.Call)) {
			return true
		}
		for _, a := range v.Call.Args { // a number made of the text
			if _, plain := a.Type().Underlying().(*types.Basic); plain && b.routed(a, depth+1) {
				return true
			}
		}
	}
	return false
}

// unbound is the field for the key of a struct that the client filled in, when
// nothing in the function sets it, looks at it, or is given the struct together
// with another key; "" otherwise.
func (b *builder) unbound(v ssa.Value) string {
	if load, ok := v.(*ssa.UnOp); ok {
		v = load.X
	}
	a, ok := v.(*ssa.Alloc)
	if !ok || a.Parent() != b.f || a.Referrers() == nil {
		return ""
	}
	key := b.keyField(deref(a.Type()), 0)
	name := lastElement(typeName(deref(a.Type())))
	if key == nil || name == "" || b.used(a, key) || !b.decoded(a) {
		return ""
	}
	return name + "." + key.Name()
}

// keyField is the field of a struct that says which object it is, also one
// that an embedded struct brings; nil when there is none.
func (b *builder) keyField(t types.Type, depth int) *types.Var {
	s := structOf(t)
	if s == nil || depth >= maxCarried {
		return nil
	}
	var inner *types.Var
	for f := range s.Fields() {
		switch {
		case f.Embedded():
			if key := b.keyField(f.Type(), depth+1); key != nil {
				inner = key
			}
		case b.x.in.Table.Is(knowledge.KeyWords, f.Name()):
			return f
		}
	}
	return inner
}

// used reports whether the function sets a field of a variable, or of a struct
// embedded in it, or looks at it other than to tell of it.
func (b *builder) used(v ssa.Value, key *types.Var) bool {
	for _, r := range *v.Referrers() {
		fa, ok := r.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		f := structOf(fa.X.Type()).Field(fa.Field)
		if f == key && !told(fa) || f.Embedded() && b.used(fa, key) {
			return true
		}
	}
	return false
}

// told reports whether a field is only read to be made part of a text.
func told(fa *ssa.FieldAddr) bool {
	for _, r := range *fa.Referrers() {
		load, ok := r.(*ssa.UnOp)
		if !ok {
			return false
		}
		for _, u := range *load.Referrers() {
			if _, boxed := u.(*ssa.MakeInterface); !boxed {
				return false
			}
		}
	}
	return true
}

// sent reports whether a value is client input, or made of it by calls, such as
// a decoder of the request's body.
func (b *builder) sent(v ssa.Value, depth int) bool {
	v = trace(v)
	if b.client(v, 0) {
		return true
	}
	call, ok := v.(*ssa.Call)
	return ok && depth < maxTrace && slices.ContainsFunc(call.Call.Args, func(a ssa.Value) bool { return b.sent(a, depth+1) })
}

// decoded reports whether a variable is filled by a call that is given client
// input, and given to no other call together with a part of the path.
func (b *builder) decoded(a *ssa.Alloc) bool {
	filled := false
	var users []ssa.Instruction
	for _, r := range *a.Referrers() {
		switch r := r.(type) {
		case *ssa.Call:
			users = append(users, r)
		case *ssa.MakeInterface:
			users = append(users, *r.Referrers()...)
		case *ssa.UnOp:
			users = append(users, *r.Referrers()...)
		case *ssa.Store:
			if r.Val == a { // it is kept elsewhere
				return false
			}
		}
	}
	for _, u := range users {
		call, ok := u.(*ssa.Call)
		if !ok {
			continue
		}
		routed, client := false, false
		for _, arg := range call.Call.Args {
			if trace(arg) != a {
				routed, client = routed || b.routed(arg, 0), client || b.sent(arg, 0)
			}
		}
		if call.Call.IsInvoke() {
			client = client || b.sent(call.Call.Value, 0)
		}
		if routed {
			return false
		}
		filled = filled || client && b.x.in.Table.Is(knowledge.DecodeWords, b.calleeName(&call.Call))
	}
	return filled
}
