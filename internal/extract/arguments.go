package extract

import (
	"go/constant"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// parameter is the index of the parameter that a value is, or is made of by a
// method of it (a query builder's text); -1 when it is none.
func (b *builder) parameter(v ssa.Value, depth int) int {
	switch v := trace(v).(type) {
	case *ssa.Parameter:
		return slices.Index(b.f.Params, v)
	case *ssa.Extract:
		if depth < maxTrace {
			return b.parameter(v.Tuple, depth+1)
		}
	case *ssa.Call:
		if v.Call.IsInvoke() && depth < maxTrace {
			return b.parameter(v.Call.Value, depth+1)
		}
		if f := v.Call.StaticCallee(); f != nil && f.Signature.Recv() != nil && depth < maxTrace {
			if own := b.parameter(v.Call.Args[0], depth+1); own > 0 || own == 0 && b.f.Signature.Recv() == nil {
				return own
			}
		}
	}
	return -1
}

// args are the arguments without the receiver.
func (b *builder) args(common *ssa.CallCommon) []ssa.Value {
	if !common.IsInvoke() && common.Signature().Recv() != nil && len(common.Args) > 0 {
		return common.Args[1:]
	}
	return common.Args
}

// arguments adds what the arguments say: function values, constants, the
// caller's identity, an object.
func (b *builder) arguments(common *ssa.CallCommon, name string, c *summary.Call) {
	direct := map[int]bool{} // the receiver is -1
	for _, role := range []knowledge.Role{knowledge.Call, knowledge.Breaker} {
		if e, ok := b.x.in.Table.Role(role, name); ok {
			for _, key := range []string{"arg", "run"} {
				for _, i := range e.Indexes(key, len(b.args(common))) {
					direct[i] = true
				}
			}
			direct[-1] = direct[-1] || e.Is("receiver")
		}
	}
	shift := len(common.Args) - len(b.args(common))
	if common.IsInvoke() || boundMethod(common.Value, 0) {
		shift = -1
	}
	for i, a := range common.Args {
		param := i
		if shift < 0 {
			param = i + 1
		}
		if own := b.parameter(a, 0); own >= 0 {
			c.Pass = append(c.Pass, summary.Pass{Arg: int32(param), Param: int32(own)})
		}
		if _, plain := a.Type().Underlying().(*types.Basic); plain && b.class(a, 0) == callerValue {
			c.Owners = append(c.Owners, int32(param))
		}
		if src, result := made(a); src != nil && src.Parent() == b.f && isError(a.Type()) {
			c.Errs = append(c.Errs, summary.Given{Param: int32(param), Call: b.call(src), Result: int32(result)})
		}
		for _, fv := range b.given(a) {
			if b.wraps(name) && direct[i-max(shift, 0)] {
				continue // the result stands for it
			}
			fv.Param = param
			fv.Calls = direct[i-max(shift, 0)]
			c.Funcs = append(c.Funcs, fv)
		}
	}
	var consts []string
	for _, a := range b.args(common) {
		if phi, ok := trace(a).(*ssa.Phi); ok {
			c.Joins = append(c.Joins, int32(phi.Block().Index))
			if own, ok := b.choice(phi); ok {
				c.Choices = append(c.Choices, own)
			}
		}
		if text := b.constant(a); text != "" {
			consts = append(consts, text)
		} else {
			consts = append(consts, b.questioned(a, c.Name)...)
		}
		switch b.class(a, 0) {
		case callerValue:
			c.Caller = true
		case otherValue:
			c.Object = true
			c.Caller = c.Caller || b.filledByCaller(a)
		}
	}
	c.Consts = strings.Join(consts, ", ")
	c.Undoes = b.x.in.Table.Is(knowledge.UndoWords, c.Name)
	c.Credential, c.Factor = b.x.in.Table.Is(knowledge.TokenWords, c.Name), b.x.in.Table.Is(knowledge.SecondFactorWords, c.Name)
	c.Renews = slices.ContainsFunc(b.args(common), b.heldCredential)
	b.keys(common, c)
	b.verifies(common, name, c)
	b.bound(common, name, c)
	c.Someone = slices.ContainsFunc(b.args(common), b.someone)
	recv := receiver(common)
	c.Standing = b.x.in.Table.Is(knowledge.StandingWords, c.Name) && (c.Someone || recv != nil && b.someone(recv))
	rest := b.rest(common)
	c.Rest = strings.Join(rest, ", ")
	c.Does, c.Right = b.right(c.Name), b.rights(append(consts, rest...))
	c.Highest = slices.ContainsFunc(append(consts, rest...), func(s string) bool { return b.x.in.Table.Is(knowledge.AdminWords, s) })
}

// bound notes which parameters are among the values that a sink is given with
// its statement.
func (b *builder) bound(common *ssa.CallCommon, name string, c *summary.Call) {
	if _, ok := b.x.in.Table.Role(knowledge.Sink, name); !ok {
		return
	}
	for _, a := range b.args(common) {
		for _, e := range variadic(a) {
			if own := b.parameter(unboxed(e), 0); own >= 0 {
				c.Binds = append(c.Binds, int32(own))
			}
		}
	}
}

// boundMethod reports whether a called value is a method taken of an object
// (wrap := auth.Require; wrap(h)), whose receiver is no argument of the call.
func boundMethod(v ssa.Value, depth int) bool {
	if depth > maxTrace {
		return false
	}
	switch v := trace(v).(type) {
	case *ssa.MakeClosure:
		return strings.HasPrefix(v.Fn.(*ssa.Function).Synthetic, "bound method")
	case *ssa.FreeVar:
		return boundMethod(binding(v), depth+1)
	case *ssa.UnOp: // a variable of the enclosing function
		fv, ok := v.X.(*ssa.FreeVar)
		if !ok {
			return false
		}
		if kept, ok := binding(fv).(*ssa.Alloc); ok {
			if all := stores(kept); len(all) == 1 {
				return boundMethod(all[0].Val, depth+1)
			}
		}
	}
	return false
}

// constant writes a constant argument as it appears in a guard's name: a
// string, a constant of a named type, or a package variable; "" otherwise.
func (b *builder) constant(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return b.constant(v.X)
	case *ssa.ChangeType:
		return b.constant(v.X)
	case *ssa.Const:
		if v.Value == nil {
			return ""
		}
		if v.Value.Kind() == constant.String {
			if s := constant.StringVal(v.Value); len(s) <= 64 {
				return strconv.Quote(s)
			}
			return ""
		}
		if n, ok := types.Unalias(v.Type()).(*types.Named); ok && v.Value.Kind() == constant.Int {
			return b.constName(n, v.Value)
		}
	case *ssa.UnOp:
		if g, ok := v.X.(*ssa.Global); ok && g.Object() != nil {
			if isError(v.Type()) || isFunc(v.Type()) {
				return ""
			}
			return g.Object().Name()
		}
	}
	return ""
}

// constName finds the constant of a named type with a given value.
func (b *builder) constName(n *types.Named, val constant.Value) string {
	if n.Obj().Pkg() == nil {
		return ""
	}
	for _, c := range b.x.constantsOf(n) {
		if constant.Compare(c.Val(), tokenEQL, val) {
			return c.Name()
		}
	}
	return n.Obj().Name() + "(" + val.ExactString() + ")"
}

// constantsOf returns the constants of a type in the package that declares it,
// by name.
func (x *extractor) constantsOf(n *types.Named) []*types.Const {
	all, ok := x.consts[n]
	if !ok {
		scope := n.Obj().Pkg().Scope()
		for _, name := range scope.Names() {
			if c, ok := scope.Lookup(name).(*types.Const); ok && types.Identical(c.Type(), n) {
				all = append(all, c)
			}
		}
		x.consts[n] = all
	}
	return all
}

// unboxed is the value behind an interface made for a call.
func unboxed(v ssa.Value) ssa.Value {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		return mi.X
	}
	return v
}
