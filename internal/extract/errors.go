package extract

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// errorResult classifies an error value. Wrapping keeps what it wraps: a
// call that takes an error and returns one is a permission error if its
// argument is.
func (b *builder) errorResult(v ssa.Value, depth int) summary.Result {
	if depth > maxTrace {
		return summary.Result{}
	}
	if mi, ok := v.(*ssa.MakeInterface); ok {
		if call, i := made(mi); call != nil && !types.IsInterface(mi.X.Type()) {
			r := b.errorCall(call, i, depth)
			r.Made = true
			return r
		}
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
	if types.IsInterface(deref(a.Type())) {
		return b.variable(a)
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
				switch deny := denyConst(st.Val); {
				case deny == summary.DenyPermit || b.permitCode(st.Val) || b.permitEntry(st.Val):
					return summary.Result{Kind: summary.PermissionError}
				case deny == summary.DenyHidden:
					kind = summary.HiddenError
				}
			}
		}
	}
	return summary.Result{Kind: kind}
}

// variable classifies an error variable that a closure shares, of which it is
// not known what was stored last: it is what all that is stored in it is.
func (b *builder) variable(a *ssa.Alloc) summary.Result {
	if !b.enter(a) {
		return summary.Result{}
	}
	defer b.leave()
	var r summary.Result
	for i, s := range stores(a) {
		one := b.errorResult(s.Val, 1)
		if i > 0 && (one.Kind != r.Kind || one.Call != r.Call || one.Result != r.Result) {
			return summary.Result{}
		}
		r = one
	}
	if r.Kind == summary.ZeroValue || len(r.Phi) > 0 || b.shared(a) {
		return summary.Result{} // a closure may store something else
	}
	return r
}

// shared reports whether a closure is given a variable.
func (b *builder) shared(a *ssa.Alloc) bool {
	return slices.ContainsFunc(*a.Referrers(), func(r ssa.Instruction) bool {
		_, ok := r.(*ssa.MakeClosure)
		return ok
	})
}

// permitCode reports whether a value is a constant code, or a constant text
// of one word, that means a denial: "FORBIDDEN", twirp.PermissionDenied.
func (b *builder) permitCode(v ssa.Value) bool {
	text, ok := b.text(v)
	return ok && !strings.ContainsAny(text, " %/") && b.x.in.Table.Is(knowledge.PermErrorWords, text)
}

// permitEntry reports whether a value is a map made in place that holds such
// a code, as the extensions of a GraphQL error do.
func (b *builder) permitEntry(v ssa.Value) bool {
	m, ok := trace(v).(*ssa.MakeMap)
	if !ok {
		return false
	}
	return slices.ContainsFunc(*m.Referrers(), func(r ssa.Instruction) bool {
		u, ok := r.(*ssa.MapUpdate)
		return ok && (denyConst(u.Value) == summary.DenyPermit || b.permitCode(u.Value))
	})
}

// errorCall classifies the error that a call returns: by a constant status or
// code among its arguments, by the errors that it wraps, of which the one that
// says most counts, by its text.
func (b *builder) errorCall(call *ssa.Call, index, depth int) summary.Result {
	common := &call.Call
	var values []ssa.Value
	for _, a := range b.args(common) {
		values = append(append(values, variadic(a)...), a)
	}
	if recv := receiver(common); recv != nil && isError(recv.Type()) {
		values = append(values, recv) // ErrForbidden.WithReason("...")
	}
	wrapped := summary.Result{}
	for _, v := range values {
		switch denyConst(v) {
		case summary.DenyPermit:
			return summary.Result{Kind: summary.PermissionError}
		case summary.DenyHidden:
			return summary.Result{Kind: summary.HiddenError}
		}
		if c, ok := v.(*ssa.ChangeInterface); ok { // an error among ...any
			v = c.X
		}
		if isError(v.Type()) && depth < maxTrace {
			wrapped = stronger(wrapped, b.errorResult(v, depth+1))
		}
	}
	if says(wrapped) {
		return wrapped
	}
	if b.makesError(common) && b.saysDenied(common, values) {
		return summary.Result{Kind: summary.PermissionError}
	}
	if b.standard(common) && (strings.HasPrefix(b.callee(common), "errors.") || strings.HasPrefix(b.callee(common), "fmt.")) {
		return summary.Result{Kind: summary.ErrorValue}
	}
	r := summary.Result{Kind: summary.FromCall, Call: b.call(call), Result: int32(index)}
	// errors.New of another library makes one, too, if no other error may make it nil.
	r.Made = b.makesError(common) && constructs(b.calleeName(common)) && !slices.ContainsFunc(values, func(v ssa.Value) bool { return isError(v.Type()) })
	return r
}

// makesError reports whether a call only makes an error, as errors.New does:
// it gives back nothing else, is given no error, and its name is no verb that
// changes or records something.
func (b *builder) makesError(common *ssa.CallCommon) bool {
	if recv := receiver(common); recv != nil && !b.permitCode(recv) {
		return false
	}
	if b.givenFailure(common) {
		return false // a status says more than a text
	}
	results := common.Signature().Results()
	return results.Len() == 1 && isError(results.At(0).Type()) &&
		(b.standard(common) || !writes(b.x.in.Table, b.calleeName(common)))
}

// saysDenied reports whether an error is made with a text or code that means a
// denial: errors.New("forbidden") has nothing but its text. The receiver may be
// the code: twirp.PermissionDenied.Error("not yours").
func (b *builder) saysDenied(common *ssa.CallCommon, values []ssa.Value) bool {
	if recv := receiver(common); recv != nil && b.permitCode(recv) {
		return true
	}
	return slices.ContainsFunc(values, func(v ssa.Value) bool {
		text, ok := b.text(v)
		if !ok {
			text = b.lead(v)
		}
		return text != "" && !isFormat(text) && b.x.in.Table.Is(knowledge.PermErrorWords, text)
	})
}

// lead is the constant text that a string begins with which is put together:
// "forbidden for " + name. It is "" where there is none.
func (b *builder) lead(v ssa.Value) string {
	for range maxTrace {
		sum, ok := trace(v).(*ssa.BinOp)
		if !ok || sum.Op != token.ADD {
			break
		}
		v = sum.X
	}
	text, _ := b.text(v)
	return text
}

// stronger is the one of two wrapped errors that says more of a denial.
func stronger(r, s summary.Result) summary.Result {
	rank := func(r summary.Result) int {
		switch {
		case r.Kind == summary.PermissionError:
			return 4
		case r.Kind == summary.FromCall:
			return 3
		case r.Kind == summary.HiddenError:
			return 2
		case says(r):
			return 1
		}
		return 0
	}
	if rank(s) > rank(r) {
		return s
	}
	return r
}

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
