package extract

import (
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// actors records who an argument, or a field of a struct that is one, says to
// act: the caller as he was proven, or whom the client names.
func (b *builder) actors(common *ssa.CallCommon, c *summary.Call) {
	for i, a := range b.args(common) {
		place := strconv.Itoa(i)
		if made, ok := trace(a).(*ssa.Alloc); ok && structOf(made.Type()) != nil {
			b.actorFields(made, place, c)
			continue
		}
		b.actor(a, place, c)
	}
}

// actorFields are the fields of a struct that is filled in here.
func (b *builder) actorFields(a *ssa.Alloc, place string, c *summary.Call) {
	for _, r := range *a.Referrers() {
		fa, ok := r.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		for _, rr := range *fa.Referrers() {
			if st, ok := rr.(*ssa.Store); ok && st.Addr == fa {
				b.actor(st.Val, place+"."+plainField(fa.X.Type(), fa.Field), c)
			}
		}
	}
}

func (b *builder) actor(v ssa.Value, place string, c *summary.Call) {
	if name := b.claims(v); name != "" {
		c.Actors = append(c.Actors, summary.Actor{Place: place, Claimed: name})
	} else if b.proven(v, 0) {
		c.Actors = append(c.Actors, summary.Actor{Place: place})
	}
}

// claims names what of the client's input a value is, where that is named for
// who acts: a field of what it sent, a header, a parameter; "" when it is none.
// A part of the path says what is acted on, and a token proves something.
func (b *builder) claims(v ssa.Value) string {
	v = trace(v)
	name := ""
	switch w := v.(type) {
	case *ssa.UnOp:
		if fa, ok := w.X.(*ssa.FieldAddr); ok && b.filledByClient(rootStruct(fa)) {
			name = plainField(fa.X.Type(), fa.Field)
		}
	case *ssa.Call:
		if b.routed(w, 0) || b.x.in.Table.Is(knowledge.RouteVarWords, b.calleeName(&w.Call)) || b.chosenBy(w, 0) == "" {
			return ""
		}
		for _, a := range b.args(&w.Call) {
			if text, ok := b.text(a); ok {
				name = text
			}
		}
	}
	t := b.x.in.Table
	if !t.Is(knowledge.ActorWords, name) || t.Is(knowledge.TokenWords, name) || t.Is(knowledge.LoginWords, name) {
		return ""
	}
	return name
}

// proven reports whether a value is who calls, or a part of him: what a call
// gives that is given nothing but the request, its context or a session, or
// that a model says gives the caller.
func (b *builder) proven(v ssa.Value, depth int) bool {
	if depth > maxTrace {
		return false
	}
	switch w := trace(v).(type) {
	case *ssa.UnOp:
		return b.proven(w.X, depth+1)
	case *ssa.FieldAddr:
		return b.proven(w.X, depth+1)
	case *ssa.Field:
		return b.proven(w.X, depth+1)
	case *ssa.Extract:
		return w.Index == 0 && b.proven(w.Tuple, depth+1)
	case *ssa.TypeAssert:
		return b.proven(w.X, depth+1)
	case *ssa.Alloc:
		all := stores(w)
		return len(all) == 1 && b.proven(all[0].Val, depth+1)
	case *ssa.Call:
		if _, ok := b.x.in.Table.Role(knowledge.Identity, b.callee(&w.Call)); ok {
			return true
		}
		if args := b.args(&w.Call); len(args) == 0 {
			recv := receiver(&w.Call)
			return recv != nil && b.proven(recv, depth+1) // user.ID()
		}
		return !b.standard(&w.Call) && b.readsCaller(&w.Call) && b.x.in.Table.Is(knowledge.PrincipalWords, b.calleeName(&w.Call)) ||
			b.standard(&w.Call) && b.calleeName(&w.Call) == "Value" && isContext(w.Call.Value.Type())
	}
	return false
}

// someone reports whether a value is somebody, by its type or by the name of
// its field or parameter, or a part of him: and not what proves him.
func (b *builder) someone(v ssa.Value) bool {
	names := func(name string) bool {
		t := b.x.in.Table
		return t.Is(knowledge.PrincipalWords, name) && !t.Is(knowledge.TokenWords, name)
	}
	for range maxTrace {
		if t := deref(v.Type()); structOf(t) != nil && !knowledge.Standard(pathOf(t)) && names(lastElement(typeName(t))) {
			return true
		}
		switch w := trace(v).(type) {
		case *ssa.Parameter:
			return names(w.Name())
		case *ssa.UnOp:
			v = w.X
		case *ssa.FieldAddr:
			if names(plainField(w.X.Type(), w.Field)) {
				return true
			}
			v = w.X
		case *ssa.Field:
			if names(plainField(w.X.Type(), w.Field)) {
				return true
			}
			v = w.X
		case *ssa.Call:
			recv := receiver(&w.Call)
			if recv == nil || len(b.args(&w.Call)) > 0 {
				return false
			}
			v = recv // user.ID()
		default:
			return false
		}
	}
	return false
}
