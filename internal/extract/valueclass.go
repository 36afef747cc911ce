package extract

import (
	"go/constant"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// class tells what a value is. Only where it comes from counts, with the
// name of a field or parameter as a prior for the caller's identity.
func (b *builder) class(v ssa.Value, depth int) valueClass {
	if depth > maxTrace {
		return otherValue
	}
	t := b.x.in.Table
	if isContext(v.Type()) || b.is(knowledge.Response, v.Type()) && !b.is(knowledge.Request, v.Type()) || isFunc(v.Type()) {
		return noValue
	}
	if b.is(knowledge.Request, v.Type()) {
		return clientValue
	}
	switch v := v.(type) {
	case *ssa.Const, *ssa.Global, *ssa.Function, *ssa.MakeClosure:
		return noValue
	case *ssa.Parameter:
		if b.principal(v.Name(), v.Type()) && !b.changed(v) {
			return callerValue
		}
	case *ssa.FreeVar:
		if b.principal(v.Name(), v.Type()) {
			return callerValue
		}
	case *ssa.FieldAddr:
		if b.principal(plainField(v.X.Type(), v.Field), fieldType(v.X.Type(), v.Field)) {
			return callerValue
		}
		return b.class(v.X, depth+1)
	case *ssa.Field:
		return b.class(v.X, depth+1)
	case *ssa.UnOp:
		if g, ok := v.X.(*ssa.Global); ok && g.Object() != nil {
			return noValue
		}
		return b.class(v.X, depth+1)
	case *ssa.MakeInterface:
		return b.class(v.X, depth+1)
	case *ssa.ChangeType:
		return b.class(v.X, depth+1)
	case *ssa.ChangeInterface:
		return b.class(v.X, depth+1)
	case *ssa.Extract:
		return b.class(v.Tuple, depth+1)
	case *ssa.TypeAssert:
		return b.class(v.X, depth+1)
	case *ssa.Call:
		name := b.callee(&v.Call)
		if _, ok := t.Role(knowledge.Identity, name); ok || b.principal(b.gist(b.calleeName(&v.Call)), firstOf(v.Type())) {
			return callerValue
		}
	}
	return otherValue
}

// gist is the part of a function's name that says what it gives back: RunsByUser
// gives runs, and not a user.
func (b *builder) gist(function string) string {
	words := knowledge.Words(function)
	aside := func(w string) bool { return b.x.in.Table.Is(knowledge.AsideWords, w) }
	if i := slices.IndexFunc(words, aside); i > 0 {
		words = words[:i]
	}
	return strings.Join(words, " ")
}

// changed reports whether a parameter is what the function, by its name, makes
// or changes: UpdateUser(user) acts on that user, not for him.
func (b *builder) changed(v *ssa.Parameter) bool {
	words := knowledge.Words(v.Parent().Name())
	if len(words) < 2 || !b.x.in.Table.Is(knowledge.MutatingWords, words[0]) {
		return false
	}
	named := knowledge.Words(v.Name())
	return len(named) > 0 && slices.Contains(words[1:], named[len(named)-1])
}

// harmless reports whether written data is constant or only an error.
func (b *builder) harmless(v ssa.Value, depth int) bool {
	if depth > maxTrace || isError(v.Type()) {
		return true
	}
	switch v := v.(type) {
	case *ssa.Const:
		return true
	case *ssa.Convert:
		return b.harmless(v.X, depth+1)
	case *ssa.MakeInterface:
		return b.harmless(v.X, depth+1)
	case *ssa.Slice:
		return b.harmless(v.X, depth+1)
	case *ssa.Alloc:
		return false
	case *ssa.Call:
		if v.Call.IsInvoke() && isError(v.Call.Value.Type()) {
			return true
		}
	}
	return false
}

// text is the constant string behind a value.
func (b *builder) text(v ssa.Value) (string, bool) {
	if c, ok := trace(v).(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
		return constant.StringVal(c.Value), true
	}
	return "", false
}

// statement reads verb and table from SQL text; table is "" when it is none.
func statement(sql string) (kind, table string) {
	fields := strings.Fields(strings.ToLower(sql))
	if len(fields) == 0 {
		return "", ""
	}
	after := func(word string) string {
		for i, f := range fields[:len(fields)-1] {
			if f == word {
				return strings.Trim(fields[i+1], "`\"'();,")
			}
		}
		return ""
	}
	switch fields[0] {
	case "select", "with":
		return "read", after("from")
	case "insert", "replace":
		return "write", after("into")
	case "update":
		return "write", after("update")
	case "delete":
		return "delete", after("from")
	}
	return "", ""
}

func intConst(v ssa.Value) (int64, bool) {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
		return 0, false
	}
	return constant.Int64Val(c.Value)
}
