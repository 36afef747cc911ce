package extract

import (
	"cmp"
	"go/token"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// hint says what of the client's own choice a branch asks: a header, a query
// parameter, a cookie, a form field, the user agent; and how the path of the
// request is matched other than as a whole. A value that is compared with
// anything but a constant may be a secret, and is none.
func (b *builder) hint(v ssa.Value, positive bool, c *summary.Cond) {
	v = trace(v)
	if m, ok := b.partOf(v); ok && b.dispatches(m.of, 0) {
		c.Matched, c.Shown = m.how, altArm(positive == m.positive)
		return
	}
	switch w := v.(type) {
	case *ssa.UnOp:
		if w.Op == token.NOT {
			b.hint(w.X, !positive, c)
		} else if isBool(w.Type()) {
			b.hintOf(w, positive, c)
		}
	case *ssa.BinOp:
		b.hintCompared(w, positive, c)
	case *ssa.Call:
		b.hintCalled(w, positive, c)
	case *ssa.Extract:
		b.hintExtracted(w, positive, c)
	case *ssa.Lookup:
		b.hintOf(w, positive, c)
	}
}

// hintCompared is a comparison with a constant, an empty one included.
func (b *builder) hintCompared(w *ssa.BinOp, positive bool, c *summary.Cond) {
	x, y := w.X, w.Y
	if _, ok := x.(*ssa.Const); ok {
		x, y = y, x
	}
	k, ok := y.(*ssa.Const)
	if w.Op == token.EQL || w.Op == token.NEQ {
		c.Given = b.held(x, y, ok)
	}
	if !ok {
		return
	}
	switch w.Op {
	case token.NEQ:
		positive = !positive
	case token.EQL:
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
		b.hintOrdered(w, x, positive, c)
		return
	default:
		return
	}
	if k.IsNil() || k.Value != nil && isZero(k) {
		positive = !positive // the arm where it is there
	}
	b.hintOf(x, positive, c)
}

// held names what of the client's choice is held against a value that it does
// not choose: in place, or by a call of a library that compares the two.
func (b *builder) held(x, y ssa.Value, answer bool) string {
	if answer {
		call, ok := trace(x).(*ssa.Call)
		if !ok || call.Call.StaticCallee() == nil || !b.standard(&call.Call) || len(call.Call.Args) != 2 {
			return ""
		}
		if _, ok := b.x.in.Table.Role(knowledge.Guard, b.callee(&call.Call)); !ok {
			return ""
		}
		x, y = call.Call.Args[0], call.Call.Args[1]
	}
	if b.client(y, 0) {
		x, y = y, x
	}
	if b.client(y, 0) {
		return ""
	}
	return b.chosenBy(x, 0)
}

// hintCalled is a call of the standard library that looks at a text: it
// contains another one, begins or ends with it, is the same but for the case
// of its letters.
func (b *builder) hintCalled(w *ssa.Call, positive bool, c *summary.Cond) {
	if v := onlyResult(w); v != nil && isBool(v.Type()) {
		b.hint(v, positive, c)
		return
	}
	if !b.standard(&w.Call) || len(w.Call.Args) != 2 {
		return
	}
	subject := w.Call.Args[0]
	if _, ok := b.text(w.Call.Args[1]); ok {
		b.hintOf(subject, positive, c)
	}
}

// hintOf names a value that the client chooses, by the call that gives it: one
// on what carries the request, with a constant key.
func (b *builder) hintOf(v ssa.Value, shown bool, c *summary.Cond) {
	name := b.chosenBy(v, 0)
	if name != "" {
		t := b.x.in.Table
		c.Hint, c.Shown = name, altArm(shown)
		c.Proof = t.Is(knowledge.PrincipalWords, name) || t.Is(knowledge.PermissionWords, name) || t.Is(knowledge.ProofWords, name)
	}
}

// chosenBy names what of the request a value is; "" when it is none of its
// parts that the client sets at will.
func (b *builder) chosenBy(v ssa.Value, depth int) string {
	if depth > maxTrace {
		return ""
	}
	switch w := trace(v).(type) {
	case *ssa.Extract:
		return b.chosenBy(w.Tuple, depth+1)
	case *ssa.Lookup:
		if text, ok := b.text(w.Index); ok && b.client(w.X, 0) && !b.dispatches(w.X, 0) {
			return b.path(w.X) + " " + strconv.Quote(text)
		}
	case *ssa.IndexAddr:
		return b.chosenBy(w.X, depth+1)
	case *ssa.UnOp:
		if fa, ok := w.X.(*ssa.FieldAddr); ok && plainField(fa.X.Type(), fa.Field) == "Value" {
			return b.chosenBy(fa.X, depth+1) // of a cookie
		} else if ok && isBool(w.Type()) && b.filledIn(fa) {
			return b.path(w)
		}
		return b.chosenBy(w.X, depth+1)
	case *ssa.Phi:
		return b.chosenOnAll(w, depth)
	case *ssa.Call:
		if bi, ok := w.Call.Value.(*ssa.Builtin); ok && bi.Name() == "len" {
			return b.chosenBy(w.Call.Args[0], depth+1)
		}
		if v := onlyResult(w); v != nil {
			return b.chosenBy(v, depth+1)
		}
		if !b.client(w, 0) || b.dispatches(w, 0) {
			return ""
		}
		args := b.args(&w.Call)
		for _, a := range args {
			if text, ok := b.text(a); ok {
				return b.calleeName(&w.Call) + " " + strconv.Quote(text)
			}
			for _, e := range listed(a) {
				if text, ok := b.text(e); ok {
					return b.calleeName(&w.Call) + " " + strconv.Quote(text)
				}
			}
		}
		if _, ok := b.x.in.Table.Role(knowledge.Hint, b.callee(&w.Call)); ok {
			return b.calleeName(&w.Call)
		}
		if b.standard(&w.Call) && len(w.Call.Args) > 0 && receiver(&w.Call) == nil && (isString(w.Type()) || onlyConstants(w.Call.Args[1:])) {
			return b.chosenBy(w.Call.Args[0], depth+1) // strings.ToLower(...), strconv.Atoi(...)
		}
	}
	return ""
}

// chosenOnAll names a value that the client chooses on every way to it.
func (b *builder) chosenOnAll(phi *ssa.Phi, depth int) string {
	if !b.enter(phi) {
		return ""
	}
	defer b.leave()
	name := ""
	for _, e := range phi.Edges {
		if !b.client(e, 0) {
			return ""
		}
		name = cmp.Or(name, b.chosenBy(e, depth+1))
	}
	return name
}

// measured is the value whose length a condition asks, or whether there is a
// next element of it; "" for other conditions.
func (b *builder) measured(v ssa.Value) string {
	switch w := trace(v).(type) {
	case *ssa.BinOp:
		for _, side := range []ssa.Value{w.X, w.Y} {
			call, ok := trace(side).(*ssa.Call)
			if !ok {
				continue
			}
			if bi, ok := call.Call.Value.(*ssa.Builtin); ok && bi.Name() == "len" {
				return b.path(call.Call.Args[0])
			}
		}
	case *ssa.Extract:
		if next, ok := w.Tuple.(*ssa.Next); ok {
			if r, ok := next.Iter.(*ssa.Range); ok {
				return b.path(r.X)
			}
		}
	}
	return ""
}
