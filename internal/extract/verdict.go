package extract

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// verdict returns the call whose answer v is a field of, and the field's path:
// what a check answers with may be a struct, as {Allowed, Reason}. The field
// must be named for a decision, or be of a type with a constant for a denial; any
// other, such as that of a loaded row or of the caller, is a property of what
// was loaded.
func (b *builder) verdict(v ssa.Value) (call *ssa.Call, field string) {
	kind := v.Type()
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
			call, _ = made(w)
			if call == nil || call.Parent() != b.f || !b.decision(call, field, kind) {
				return nil, ""
			}
			return call, field
		case *ssa.Alloc: // a struct that is kept in a variable
			all := stores(w)
			if len(all) != 1 {
				return nil, ""
			}
			v = all[0].Val
		default:
			return nil, ""
		}
	}
	return nil, ""
}

// decision reports whether a field of what a call answers, of the given type,
// is a decision about the caller.
func (b *builder) decision(call *ssa.Call, field string, kind types.Type) bool {
	t := b.x.in.Table
	if field == "" || b.class(call, 0) == callerValue {
		return false
	}
	gives := lastElement(typeName(call.Call.Signature().Results().At(0).Type()))
	if t.Is(knowledge.PrincipalWords, gives) {
		return false
	}
	if t.Is(knowledge.PermissionWords, gives) && b.ofCaller(&call.Call) {
		return true // what somebody may do, whichever part of it is asked for
	}
	return (b.denialType(kind) || t.Is(knowledge.PermissionWords, lastElement(field))) &&
		!t.Is(knowledge.ReadingWords, firstWord(b.calleeName(&call.Call))) && !identified(call.Call.Signature().Results().At(0).Type())
}

// identified reports whether a type is a struct with an identity of its own:
// a thing that was loaded, and no answer.
func identified(t types.Type) bool {
	s, ok := deref(t).Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for i := range s.NumFields() {
		if strings.EqualFold(s.Field(i).Name(), "id") {
			return true
		}
	}
	return false
}

// ofCaller reports whether what a call answers is the caller's: it is given
// him, or nothing but the request or its context.
func (b *builder) ofCaller(common *ssa.CallCommon) bool {
	only := len(b.args(common)) > 0
	for _, a := range b.args(common) {
		class := b.class(a, 0)
		if class == callerValue {
			return true
		}
		only = only && (class == clientValue || isContext(a.Type()))
	}
	return only
}

// answersEnum reports whether a call answers with one of a project's own
// constants, among which there is one for a denial or a permission.
func (b *builder) answersEnum(call *ssa.Call, result int, c *ssa.Const) bool {
	if c.Value == nil || b.standard(&call.Call) {
		return false
	}
	results := call.Call.Signature().Results()
	return result < results.Len() && types.Identical(results.At(result).Type(), c.Type()) && (b.denialType(c.Type()) || b.hasConstant(c.Type(), knowledge.PermissionWords))
}

// denialType reports whether a type has constants of a project's own, among
// which there is one for a denial.
func (b *builder) denialType(t types.Type) bool { return b.hasConstant(t, knowledge.PermErrorWords) }

// hasConstant reports whether a type of a project's own has a constant with a
// name of the given class.
func (b *builder) hasConstant(t types.Type, class knowledge.Class) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || isError(named) || named.Obj().Name() == "Code" || named.Obj().Pkg() == nil {
		return false
	}
	if _, ok := named.Underlying().(*types.Basic); !ok {
		return false
	}
	return slices.ContainsFunc(b.x.constantsOf(named), func(k *types.Const) bool { return b.x.in.Table.Is(class, k.Name()) })
}

// failureCode reports whether a type of a project's own says how an operation
// failed, and that it did not by its zero: most of its constants are named for
// a failure, one of them for a denial.
func (b *builder) failureCode(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || !b.denialType(t) {
		return false
	}
	all := b.x.constantsOf(named)
	failures := 0
	for _, k := range all {
		if b.x.in.Table.Is(knowledge.FailureWords, k.Name()) {
			failures++
		}
	}
	return 2*failures > len(all)
}

// namedFor reports whether a constant of a project's own type has a name of the
// given class.
func (b *builder) namedFor(c *ssa.Const, class knowledge.Class) bool {
	named, ok := types.Unalias(c.Type()).(*types.Named)
	return ok && c.Value != nil && named.Obj().Pkg() != nil && slices.ContainsFunc(b.x.constantsOf(named), func(k *types.Const) bool {
		return constant.Compare(k.Val(), token.EQL, c.Value) && b.x.in.Table.Is(class, k.Name())
	})
}

// judgement returns the call whose answer a method without arguments is asked
// of, and the method's name: the method must be named for a decision, as in
// decide(user, doc).Allowed().
func (b *builder) judgement(call *ssa.Call) (by *ssa.Call, field string) {
	recv := receiver(&call.Call)
	if recv == nil || !isBool(call.Type()) || len(b.args(&call.Call)) > 0 || !b.x.in.Table.Is(knowledge.PermissionWords, b.calleeName(&call.Call)) {
		return nil, ""
	}
	if a, ok := trace(recv).(*ssa.Alloc); ok { // kept in a variable for its address
		if all := stores(a); len(all) == 1 {
			recv = all[0].Val
		}
	}
	field = "." + b.calleeName(&call.Call)
	by, _ = made(recv)
	if by == nil || by == call || by.Parent() != b.f || !b.decision(by, field, call.Type()) {
		return nil, ""
	}
	return by, field
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
