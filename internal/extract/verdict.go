package extract

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// verdict returns the call whose answer v is a field of, and the field's path:
// what a check answers with may be a struct, as {Allowed, Reason}. The field
// must be named for a decision; any other, such as that of a loaded row or of
// the caller, is a property of what was loaded.
func (b *builder) verdict(v ssa.Value) (call *ssa.Call, result int, field string) {
	for range maxTrace {
		switch w := trace(v).(type) {
		case *ssa.UnOp:
			v = w.X
		case *ssa.FieldAddr:
			field = "." + plainField(w.X.Type(), w.Field) + field
			v = w.X
		case *ssa.Field:
			field = "." + plainField(w.X.Type(), w.Field) + field
			v = w.X
		case *ssa.Call, *ssa.Extract:
			call, result = made(w)
			if call == nil || call.Parent() != b.f || !b.decision(call, field) {
				return nil, 0, ""
			}
			return call, result, field
		case *ssa.Alloc: // a struct that is kept in a variable
			all := stores(w)
			if len(all) != 1 {
				return nil, 0, ""
			}
			v = all[0].Val
		default:
			return nil, 0, ""
		}
	}
	return nil, 0, ""
}

// decision reports whether a field of what a call answers is a decision about
// the caller.
func (b *builder) decision(call *ssa.Call, field string) bool {
	t := b.x.in.Table
	if field == "" || !t.Is(knowledge.PermissionWords, lastElement(field)) || b.class(call, 0) == callerValue {
		return false
	}
	gives := typeName(call.Call.Signature().Results().At(0).Type())
	return !t.Is(knowledge.PrincipalWords, lastElement(gives)) && !t.Is(knowledge.ReadingWords, firstWord(b.calleeName(&call.Call)))
}

// answersEnum reports whether a call answers with one of a project's own
// constants, among which there is one for a denial or a permission.
func (b *builder) answersEnum(call *ssa.Call, result int, c *ssa.Const) bool {
	named, ok := types.Unalias(c.Type()).(*types.Named)
	if !ok || c.Value == nil || b.standard(&call.Call) || isError(named) || named.Obj().Name() == "Code" || named.Obj().Pkg() == nil {
		return false
	}
	results := call.Call.Signature().Results()
	if result >= results.Len() || !types.Identical(results.At(result).Type(), named) {
		return false
	}
	t := b.x.in.Table
	scope := named.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		if k, ok := scope.Lookup(name).(*types.Const); ok && types.Identical(k.Type(), named) &&
			(t.Is(knowledge.PermErrorWords, name) || t.Is(knowledge.PermissionWords, name)) {
			return true
		}
	}
	return false
}

// asked is the atom of a call whose answer was found to be a given one.
func (b *builder) asked(call *ssa.Call, answer string, holds bool) int32 {
	k := b.call(call)
	return b.atom(summary.Atom{Call: -1, Test: &summary.Test{
		Name: b.testName(call) + answer, Holds: holds, Strength: summary.RoleOrFlag,
		Pos: b.x.pos(call.Pos()), Identity: true, Of: k + 1,
		Denies: b.x.in.Table.Is(knowledge.PermErrorWords, answer),
	}})
}

// modelled reports whether a call is a modelled guard.
func (b *builder) modelled(call *ssa.Call) bool {
	_, ok := b.x.in.Table.Role(knowledge.Guard, b.callee(&call.Call))
	return ok
}

// isOne reports whether a constant is the number one.
func isOne(c *ssa.Const) bool {
	n, ok := intConst(c)
	return ok && n == 1
}
