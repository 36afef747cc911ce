package extract

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// denies says whether an instruction by itself answers with a denial: a call
// with a constant 401 or 403 (or a permission code), the same constant or a
// permission error stored into a field, a redirect to a login. What a callee
// does inside is for link to see.
func (b *builder) denies(in ssa.Instruction) summary.Deny {
	switch in := in.(type) {
	case ssa.CallInstruction:
		return b.denyingCall(in)
	case *ssa.Store:
		if _, ok := in.Addr.(*ssa.FieldAddr); !ok {
			return summary.DenyNone
		}
		if d := denyConst(in.Val); d != summary.DenyNone {
			return d
		}
		if isError(in.Val.Type()) {
			if r := b.errorResult(in.Val, 0); r.Kind == summary.PermissionError {
				return summary.DenyPermit
			}
		}
	}
	return summary.DenyNone
}

func (b *builder) denyingCall(in ssa.CallInstruction) summary.Deny {
	common := in.Common()
	name := b.callee(common)
	t := b.x.in.Table
	if e, ok := t.Role(knowledge.Redirect, name); ok {
		if i, ok := e.Int("url"); ok && i < len(b.args(common)) {
			if b.loginAddress(b.args(common)[i]) {
				return summary.DenyPermit
			}
		}
		return summary.DenyNone
	}
	// A predicate asks about a code, and does not answer with it.
	if results := common.Signature().Results(); results.Len() == 1 && isBool(results.At(0).Type()) {
		return summary.DenyNone
	}
	deny := summary.DenyNone
	if e, ok := t.Role(knowledge.Deny, name); ok && e.Str("status") == "" {
		deny = summary.DenyPermit
	}
	for _, a := range b.args(common) {
		deny = max(deny, denyConst(a))
		for _, e := range variadic(a) {
			deny = max(deny, denyConst(e))
		}
	}
	return deny
}

// loginAddress reports whether a redirect's target is a place to log in.
func (b *builder) loginAddress(v ssa.Value) bool {
	if text, ok := b.text(v); ok {
		return b.x.in.Table.Is(knowledge.LoginWords, text)
	}
	if op, ok := trace(v).(*ssa.BinOp); ok { // "/login?next=" + path
		return b.loginAddress(op.X) || b.loginAddress(op.Y)
	}
	return b.x.in.Table.Is(knowledge.LoginWords, b.path(v))
}

// denyConst classifies a constant status or code: HTTP 401 and 403; 7 and 16
// of a type named Code (google.rpc.Code: PERMISSION_DENIED, UNAUTHENTICATED;
// connect uses the same numbers); 404 and code 5 may hide a denial.
func denyConst(v ssa.Value) summary.Deny {
	n, ok := intConst(v)
	if !ok {
		return summary.DenyNone
	}
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	if named, ok := types.Unalias(v.Type()).(*types.Named); ok && named.Obj().Name() == "Code" {
		switch n {
		case 7, 16:
			return summary.DenyPermit
		case 5:
			return summary.DenyHidden
		}
		return summary.DenyNone
	}
	switch n {
	case 401, 403:
		return summary.DenyPermit
	case 404:
		return summary.DenyHidden
	}
	return summary.DenyNone
}

// variadic returns the elements of a slice made for a variadic call.
func variadic(v ssa.Value) []ssa.Value {
	s, ok := v.(*ssa.Slice)
	if !ok {
		return nil
	}
	a, ok := s.X.(*ssa.Alloc)
	if !ok || a.Comment != "varargs" {
		return nil
	}
	var elems []ssa.Value
	for _, r := range *a.Referrers() {
		if ia, ok := r.(*ssa.IndexAddr); ok {
			for _, rr := range *ia.Referrers() {
				if st, ok := rr.(*ssa.Store); ok && st.Addr == ia {
					elems = append(elems, st.Val)
				}
			}
		}
	}
	return elems
}

// errorResult classifies an error value. Wrapping keeps what it wraps: a
// call that takes an error and returns one is a permission error if its
// argument is.
func (b *builder) errorResult(v ssa.Value, depth int) summary.Result {
	if depth > maxTrace {
		return summary.Result{}
	}
	switch v := trace(v).(type) {
	case *ssa.Const:
		if v.IsNil() {
			return summary.Result{Kind: summary.ZeroValue}
		}
		if b.x.in.Table.Is(knowledge.PermErrorWords, lastElement(typeName(v.Type()))) { // ErrForbidden{}
			return summary.Result{Kind: summary.PermissionError}
		}
		return summary.Result{Kind: summary.ErrorValue}
	case *ssa.UnOp:
		if g, ok := v.X.(*ssa.Global); ok {
			return b.sentinel(g)
		}
		if a, ok := v.X.(*ssa.Alloc); ok {
			return b.literal(a)
		}
	case *ssa.Alloc:
		return b.literal(v)
	case *ssa.Call:
		return b.errorCall(v, 0, depth)
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			return b.errorCall(call, v.Index, depth)
		}
	case *ssa.Phi:
		return b.phiResult(v, func(e ssa.Value) summary.Result { return b.errorResult(e, depth+1) })
	}
	return summary.Result{}
}

// sentinel classifies a package-level error by the words of its name.
func (b *builder) sentinel(g *ssa.Global) summary.Result {
	if b.x.denied[g] || b.x.in.Table.Is(knowledge.PermErrorWords, g.Name()) {
		return summary.Result{Kind: summary.PermissionError}
	}
	return summary.Result{Kind: summary.ErrorValue}
}

// literal classifies an error made in place by its type's name and the
// constants in its fields.
func (b *builder) literal(a *ssa.Alloc) summary.Result {
	if !isError(a.Type()) && !isError(deref(a.Type())) {
		return summary.Result{}
	}
	if b.x.in.Table.Is(knowledge.PermErrorWords, lastElement(typeName(a.Type()))) {
		return summary.Result{Kind: summary.PermissionError}
	}
	kind := summary.ErrorValue
	for _, r := range *a.Referrers() {
		fa, ok := r.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		for _, rr := range *fa.Referrers() {
			if st, ok := rr.(*ssa.Store); ok && st.Addr == fa {
				switch denyConst(st.Val) {
				case summary.DenyPermit:
					return summary.Result{Kind: summary.PermissionError}
				case summary.DenyHidden:
					kind = summary.HiddenError
				}
			}
		}
	}
	return summary.Result{Kind: kind}
}

// errorCall classifies the error that a call returns.
func (b *builder) errorCall(call *ssa.Call, index, depth int) summary.Result {
	common := &call.Call
	wrapped := summary.Result{}
	for _, a := range b.args(common) {
		switch denyConst(a) {
		case summary.DenyPermit:
			return summary.Result{Kind: summary.PermissionError}
		case summary.DenyHidden:
			return summary.Result{Kind: summary.HiddenError}
		}
		for _, e := range append(variadic(a), a) {
			if c, ok := e.(*ssa.ChangeInterface); ok { // an error among ...any
				e = c.X
			}
			if isError(e.Type()) && depth < maxTrace {
				if r := b.errorResult(e, depth+1); r.Kind != summary.AnyValue && r.Kind != summary.ZeroValue {
					wrapped = r
				}
			}
			if text, ok := b.text(e); ok && !isFormat(text) && b.standard(common) && b.x.in.Table.Is(knowledge.PermErrorWords, text) {
				// errors.New("forbidden") has nothing but its text.
				return summary.Result{Kind: summary.PermissionError}
			}
		}
	}
	if wrapped.Kind != summary.AnyValue {
		return wrapped
	}
	if b.standard(common) && (strings.HasPrefix(b.callee(common), "errors.") || strings.HasPrefix(b.callee(common), "fmt.")) {
		return summary.Result{Kind: summary.ErrorValue}
	}
	return summary.Result{Kind: summary.FromCall, Call: b.call(call), Result: int32(index)}
}

func isFormat(text string) bool { return strings.Contains(text, "%w") }

// phiResult classifies a value that comes on several edges.
func (b *builder) phiResult(v *ssa.Phi, one func(ssa.Value) summary.Result) summary.Result {
	var r summary.Result
	if !b.enter(v) {
		return r
	}
	defer b.leave()
	for i, e := range v.Edges {
		pred := v.Block().Preds[i]
		r.Phi = append(r.Phi, summary.AltResult{From: int32(pred.Index), Succ: succIndex(pred, v.Block(), i), Result: one(e)})
	}
	return r
}

// succIndex is the index among pred's successors of the edge that is
// predecessor edge i of blk.
func succIndex(pred, blk *ssa.BasicBlock, i int) int32 {
	// The n-th edge from pred to blk in blk.Preds is the n-th in pred.Succs.
	n := 0
	for _, p := range blk.Preds[:i] {
		if p == pred {
			n++
		}
	}
	for j, s := range pred.Succs {
		if s == blk {
			if n == 0 {
				return int32(j)
			}
			n--
		}
	}
	return 0
}
