package extract

import (
	"go/constant"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/summary"
)

// equal is x == y holding (or not).
func (b *builder) equal(v *ssa.BinOp, holds bool, depth int) proof {
	x, y := v.X, v.Y
	if _, ok := x.(*ssa.Const); ok {
		x, y = y, x
	}
	c, ok := y.(*ssa.Const)
	if !ok {
		return b.compared(v, x, y, holds)
	}
	if c.Value != nil && c.Value.Kind() == constant.Bool {
		return b.facts(x, holds == constant.BoolVal(c.Value), depth+1)
	}
	if c.Value != nil && isZero(c) && b.failureCode(c.Type()) {
		return b.zero(x, holds, depth)
	}
	if call, i := made(x); call != nil && call.Parent() == b.f && b.answersEnum(call, i, c) {
		return proof{atoms: []int32{b.asked(call, " == "+b.constant(c), holds)}}
	}
	if c.Value != nil && b.denialType(c.Type()) {
		if call, field := b.verdict(x); call != nil {
			return proof{atoms: []int32{b.asked(call, field+" == "+b.constant(c), holds)}}
		}
	}
	if c.IsNil() || c.Value != nil && isZero(c) {
		return b.zero(x, holds, depth)
	}
	if p, ok := b.codeOf(x, c, holds); ok {
		return p
	}
	if call, i := made(x); call != nil && call.Parent() == b.f && b.modelled(call) && isOne(c) {
		o := summary.Nil // subtle.ConstantTimeCompare(x, y) == 1
		if holds {
			o = summary.NonNil
		}
		return proof{atoms: []int32{b.outcome(call, i, o)}}
	}
	if status, ok := httpStatus(c); ok {
		if call, i := made(x); call != nil && call.Parent() == b.f {
			return b.status(call, i, status, holds)
		}
	}
	if c.Value == nil {
		return proof{} // the zero value of a struct
	}
	i := b.test(x, b.testName(x)+" == "+c.Value.ExactString(), holds)
	if b.client(x, 0) {
		b.out.Atoms[i].Test.Dispatch = true // what the client asks for, not who it is
	}
	return proof{atoms: []int32{i}}
}

// codeOf is a comparison of the code of an error with a constant one:
// status.Code(err) == codes.PermissionDenied.
func (b *builder) codeOf(x ssa.Value, c *ssa.Const, holds bool) (proof, bool) {
	call, _ := made(x)
	named, ok := types.Unalias(c.Type()).(*types.Named)
	if call == nil || !ok || named.Obj().Name() != "Code" {
		return proof{}, false
	}
	for _, a := range b.args(&call.Call) {
		src, i := made(a)
		if !isError(a.Type()) || src == nil || src.Parent() != b.f {
			continue
		}
		denial := denyConst(c) == summary.DenyPermit
		switch {
		case holds && denial:
			return proof{atoms: []int32{b.outcome(src, i, summary.NonNil)}}, true
		case holds:
			return proof{atoms: []int32{b.outcome(src, i, summary.NonNil), b.outcome(src, i, summary.Other)}}, true
		case denial:
			return proof{atoms: []int32{b.outcome(src, i, summary.Other)}}, true
		}
	}
	return proof{}, false
}

// status is a status code that a call returned being a constant (or not):
// the code says how the call ended, as an error does.
func (b *builder) status(call *ssa.Call, i int, status int64, holds bool) proof {
	denial := status == 401 || status == 403
	switch {
	case status < 400 && holds:
		return proof{atoms: []int32{b.outcome(call, i, summary.Nil)}}
	case status < 400:
		return proof{atoms: []int32{b.outcome(call, i, summary.NonNil)}}
	case holds && denial:
		return proof{atoms: []int32{b.outcome(call, i, summary.NonNil)}}
	case holds:
		return proof{atoms: []int32{b.outcome(call, i, summary.NonNil), b.outcome(call, i, summary.Other)}}
	case denial:
		return proof{atoms: []int32{b.outcome(call, i, summary.Other)}}
	}
	return proof{}
}

// httpStatus is the value of an integer constant in the range of HTTP status
// codes.
func httpStatus(c *ssa.Const) (int64, bool) {
	n, ok := intConst(c)
	if _, named := types.Unalias(c.Type()).(*types.Named); named {
		return 0, false
	}
	return n, ok && n >= 200 && n < 600
}

// zero is x being nil or zero (or not).
func (b *builder) zero(x ssa.Value, holds bool, depth int) proof {
	o := summary.NonNil
	if holds {
		o = summary.Nil
	}
	if call, i := made(x); call != nil && call.Parent() == b.f {
		if call.Call.StaticCallee() == nil && !call.Call.IsInvoke() && b.builtinLen(call) {
			return proof{}
		}
		return proof{atoms: []int32{b.outcome(call, i, o)}}
	}
	switch t := trace(x).(type) {
	case *ssa.Phi:
		if !b.enter(t) {
			return proof{}
		}
		defer b.leave()
		var p summary.Phi
		for i, e := range t.Edges {
			pred := t.Block().Preds[i]
			alt := summary.Alt{From: int32(pred.Index), Succ: succIndex(pred, t.Block(), i)}
			if c, ok := e.(*ssa.Const); ok {
				if (c.IsNil() || c.Value != nil && isZero(c)) != holds {
					continue
				}
			} else if e != t && depth < maxTrace {
				inner := b.zero(e, holds, depth+1)
				alt.Facts, alt.Phis = inner.atoms, inner.phis
			}
			p.Alts = append(p.Alts, alt)
		}
		return proof{phis: []summary.Phi{p}}
	case *ssa.UnOp, *ssa.Field:
		p := b.emptiness(t, !holds)
		if holds {
			p.add(proof{sticky: b.sticky(t)})
		}
		return p
	case *ssa.Lookup:
		return proof{atoms: []int32{b.test(t, b.path(t), !holds)}}
	case *ssa.Parameter:
		p := b.emptiness(t, !holds)
		if i := slices.Index(b.f.Params, t); isError(t.Type()) {
			for _, a := range p.atoms {
				b.out.Atoms[a].Test.Param = int32(i) + 1
			}
		}
		return p
	}
	return proof{}
}

func (b *builder) builtinLen(call *ssa.Call) bool {
	_, ok := call.Call.Value.(*ssa.Builtin)
	return ok
}

// compared is a comparison of two values neither of which is constant.
func (b *builder) compared(v *ssa.BinOp, x, y ssa.Value, holds bool) proof {
	if isError(x.Type()) { // err == ErrX
		if src, i := made(x); src != nil && src.Parent() == b.f {
			return b.sentinelTest(src, i, y, holds)
		}
		return proof{}
	}
	name := b.testName(x) + " == " + b.testName(y)
	i := b.test(x, name, holds)
	tst := b.out.Atoms[i].Test
	tst.Same = true
	switch {
	case b.class(x, 0) == callerValue || b.class(y, 0) == callerValue:
		tst.Identity = true
		tst.Strength = summary.Object
	case inList(x) || inList(y):
		tst.Identity = false // one of a list of values that are valid
	case tst.Setting && !b.client(y, 0):
		tst.Identity = false // what is set now with what was
	}
	tst.Pos = b.x.pos(v.Pos())
	return proof{atoms: []int32{i}}
}

// inList reports whether a value is an element of a variable of the package.
func inList(v ssa.Value) bool {
	load, ok := trace(v).(*ssa.UnOp)
	if !ok {
		return false
	}
	elem, ok := load.X.(*ssa.IndexAddr)
	if !ok {
		return false
	}
	of, ok := elem.X.(*ssa.UnOp)
	if !ok {
		return false
	}
	_, ok = of.X.(*ssa.Global)
	return ok
}

func (b *builder) sentinelTest(src *ssa.Call, i int, y ssa.Value, holds bool) proof {
	r := b.errorResult(y, 0)
	switch {
	case holds && r.Kind == summary.PermissionError:
		return proof{atoms: []int32{b.outcome(src, i, summary.NonNil)}}
	case holds:
		return proof{atoms: []int32{b.outcome(src, i, summary.NonNil), b.outcome(src, i, summary.Other)}}
	case r.Kind == summary.PermissionError:
		return proof{atoms: []int32{b.outcome(src, i, summary.Other)}}
	}
	return proof{}
}
