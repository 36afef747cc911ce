package extract

import (
	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// returned describes one way out of the function.
func (b *builder) returned(in *ssa.Return) summary.Return {
	r := summary.Return{Pos: b.x.pos(in.Pos())}
	for _, v := range in.Results {
		one := b.result(v, 0)
		one.Err = isError(v.Type()) || b.failureCode(v.Type())
		r.Results = append(r.Results, one)
	}
	return r
}

// result classifies one returned value.
func (b *builder) result(v ssa.Value, depth int) summary.Result {
	switch {
	case depth > maxTrace:
		return summary.Result{}
	case isError(v.Type()):
		return b.errorResult(v, depth)
	case isBool(v.Type()):
		return b.boolResult(v, depth)
	case isFunc(v.Type()) || singleMethod(v.Type()):
		return summary.Result{Funcs: b.funcs(v)}
	case takesAny(v.Type()):
		if held := b.funcs(v); len(held) > 0 {
			return summary.Result{Funcs: held}
		}
	}
	v = trace(v)
	switch denyConst(v) {
	case summary.DenyPermit:
		return summary.Result{Kind: summary.PermissionError}
	case summary.DenyHidden:
		return summary.Result{Kind: summary.HiddenError}
	}
	switch w := v.(type) {
	case *ssa.Const:
		status, ok := httpStatus(w)
		switch {
		case w.Value != nil && !isZero(w) && b.failureCode(w.Type()):
			if b.namedFor(w, knowledge.PermErrorWords) {
				return summary.Result{Kind: summary.PermissionError}
			}
			return summary.Result{Kind: summary.ErrorValue}
		case w.Value == nil || w.IsNil() || isZero(w) || ok && status < 400:
			return summary.Result{Kind: summary.ZeroValue}
		case ok:
			return summary.Result{Kind: summary.ErrorValue}
		}
	case *ssa.Phi:
		return b.phiResult(w, func(e ssa.Value) summary.Result { return b.result(e, depth+1) })
	case *ssa.UnOp:
		if unset(w) {
			return summary.Result{Kind: summary.ZeroValue}
		}
	}
	if call, i := made(v); call != nil && call.Parent() == b.f {
		return summary.Result{Kind: summary.FromCall, Call: b.call(call), Result: int32(i)}
	}
	return summary.Result{}
}

func isZero(c *ssa.Const) bool {
	s := c.Value.ExactString()
	return s == "0" || s == `""` || s == "false"
}

// boolResult says what is proven when the returned value is true, and when
// it is false.
func (b *builder) boolResult(v ssa.Value, depth int) summary.Result {
	switch w := trace(v).(type) {
	case *ssa.Const:
		if w.Value != nil && w.Value.ExactString() == "true" {
			return summary.Result{Kind: summary.TrueValue}
		}
		return summary.Result{Kind: summary.FalseValue}
	case *ssa.Phi:
		return b.phiResult(w, func(e ssa.Value) summary.Result { return b.boolResult(e, depth+1) })
	}
	return summary.Result{True: b.facts(v, true, 0).atoms, False: b.facts(v, false, 0).atoms}
}

// escapes records the function values that an instruction lets go: stored
// into a field or variable, returned, put into a map or slice. Who calls
// them is not known here.
func (b *builder) escapes(in ssa.Instruction) {
	switch in := in.(type) {
	case *ssa.Store:
		if !isFunc(in.Val.Type()) && !singleMethod(in.Val.Type()) {
			return
		}
		switch a := in.Addr.(type) {
		case *ssa.FieldAddr:
			b.stored(fieldName(a.X.Type(), a.Field), in.Val, in)
			b.registerField(in, a, fieldName(a.X.Type(), a.Field))
		case *ssa.Global:
			if a.Object() != nil {
				b.stored(qualified(a.Object()), in.Val, in)
				if i, ok := b.calls[in]; ok {
					b.out.Calls[i].Field = qualified(a.Object())
				}
			}
		case *ssa.Alloc, *ssa.FreeVar:
		default:
			if !b.variadicArg(a) {
				b.escape(in.Val, in)
			}
		}
	case *ssa.MapUpdate:
		b.escape(in.Value, in)
	case *ssa.Send:
		b.escape(in.X, in)
	case *ssa.MakeInterface:
		b.x.convert(in.X.Type(), in.Type())
	case *ssa.ChangeInterface:
		b.x.widened(in.X.Type(), in.Type())
	case *ssa.TypeAssert:
		b.x.widened(in.X.Type(), in.AssertedType)
	}
}

// stored makes a field or variable of function type an interface with one
// method, and what is stored in it an implementation.
func (b *builder) stored(name string, v ssa.Value, in ssa.Instruction) {
	for _, a := range b.funcs(v) {
		if id := a.Func + a.Invoke; id != "" && id != name {
			b.x.out.Conversions = append(b.x.out.Conversions, summary.Conversion{
				Iface: name, Type: "func " + id, Methods: map[string]string{name: id},
			})
		}
	}
	b.escape(v, in)
}

// escape adds an event for function values that leave for unknown code.
func (b *builder) escape(v ssa.Value, in ssa.Instruction) {
	if !isFunc(v.Type()) && !singleMethod(v.Type()) {
		return
	}
	args := b.funcs(v)
	if len(args) == 0 {
		return
	}
	b.calls[in] = int32(len(b.out.Calls))
	b.out.Calls = append(b.out.Calls, summary.Call{Pos: b.x.pos(in.Pos()), Mode: summary.Escape, Funcs: args})
}
