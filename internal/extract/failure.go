package extract

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// fails says whether what a call writes is a failure, as it is given one; and
// whether it answers the client with that: it takes the constant for a status,
// or is given what answers.
func (b *builder) fails(common *ssa.CallCommon, c *summary.Call) {
	params := common.Signature().Params()
	answers := b.answers(common)
	for i, a := range b.args(common) {
		told := lastElement(typeName(deref(unboxed(a).Type())))
		if told != "" && b.x.in.Table.Is(knowledge.PermErrorWords, told) {
			c.Fails = true
		}
		if isFailure(a) {
			c.Fails = true
			c.Failure = c.Failure || answers || i < params.Len() && b.x.in.Table.Is(knowledge.StatusWords, params.At(i).Name())
		}
		if b.denialCode(a) {
			c.Fails = true
			c.Failure = c.Failure || answers
		}
		if err := errorIn(a); err != nil {
			c.Fails = true
			if answers {
				b.answersError(err, c)
			}
		}
	}
	c.Tells = c.Fails && b.x.in.Table.Is(knowledge.EmitWords, firstWord(c.Name))
}

// denialCode reports whether a value is a code of the project's own that can
// say denied, or what a function makes of one: answer(w, errors.For(code)).
func (b *builder) denialCode(v ssa.Value) bool {
	v = trace(v)
	if call, ok := v.(*ssa.Call); ok && !b.denialType(v.Type()) {
		return slices.ContainsFunc(b.args(&call.Call), func(a ssa.Value) bool { return b.isDenialCode(trace(a)) })
	}
	return b.isDenialCode(v)
}

func (b *builder) isDenialCode(v ssa.Value) bool {
	c, constant := v.(*ssa.Const)
	return b.denialType(v.Type()) && (!constant || b.namedFor(c, knowledge.PermErrorWords))
}

// givenFailure reports whether a call is given a constant status from 400, or
// an error.
func (b *builder) givenFailure(common *ssa.CallCommon) bool {
	return slices.ContainsFunc(b.args(common), func(a ssa.Value) bool { return isFailure(a) || isError(a.Type()) && !isNilConst(a) })
}

// isFailure reports whether a value is a constant status from 400.
func isFailure(v ssa.Value) bool {
	code, ok := intConst(v)
	return ok && code >= 400 && code < 600
}

// answersError says when a call that answers the client with an error answers
// with a failure: always if it is made to be one, else when the call that gave
// it failed.
func (b *builder) answersError(err ssa.Value, c *summary.Call) {
	switch r := b.errorResult(err, 0); r.Kind {
	case summary.ErrorValue, summary.PermissionError, summary.HiddenError:
		c.Failure = true
	case summary.FromCall:
		c.FailsIf = b.atom(summary.Atom{Call: r.Call, Result: r.Result, Outcome: summary.NonNil, Fail: true}) + 1
	}
}

// errorIn is the error that a value is, is the text of, or is made to show;
// nil when it is none.
func errorIn(v ssa.Value) ssa.Value { return errorAt(v, 0) }

func errorAt(v ssa.Value, depth int) ssa.Value {
	if isError(v.Type()) && !isNilConst(v) {
		return v
	}
	call, ok := trace(v).(*ssa.Call)
	if !ok {
		return errorField(trace(v), depth)
	}
	if call.Call.IsInvoke() && isError(call.Call.Value.Type()) { // its text
		return call.Call.Value
	}
	for _, a := range call.Call.Args { // its text by a method of its type, or what a function makes of it
		if isError(a.Type()) && !isNilConst(a) {
			return a
		}
	}
	return nil
}

// errorField is the error that a value is a field of, or that a field of a struct
// made in place is set to.
func errorField(v ssa.Value, depth int) ssa.Value {
	if depth > maxErrorField {
		return nil
	}
	if load, ok := v.(*ssa.UnOp); ok {
		v = load.X
	}
	if fa, ok := v.(*ssa.FieldAddr); ok && isError(fa.X.Type()) {
		return fa.X // its status, its text
	}
	a, ok := v.(*ssa.Alloc)
	if !ok {
		return nil
	}
	for _, r := range *a.Referrers() {
		fa, ok := r.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		for _, rr := range *fa.Referrers() {
			if st, ok := rr.(*ssa.Store); ok && st.Addr == fa && st.Val.Type() != a.Type() {
				if err := errorAt(st.Val, depth+1); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
