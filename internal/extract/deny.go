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
	if e, ok := t.Role(knowledge.Deny, name); ok {
		switch {
		case e.Is("chain"):
			deny = summary.DenyAbort
		case e.Str("status") == "":
			deny = summary.DenyPermit
		}
	}
	answers := b.answers(common)
	for _, a := range b.args(common) {
		deny = max(deny, denyConst(a))
		for _, e := range variadic(a) {
			deny = max(deny, denyConst(e))
		}
		if answers && b.namedDenial(a) {
			deny = summary.DenyPermit
		}
	}
	return deny
}

// namedDenial reports whether what the client is answered with is a project's
// own constant that is named for a denial, or is made of one by a method
// without arguments: ErrAccessDenied.ToAPIErr().
func (b *builder) namedDenial(v ssa.Value) bool {
	if call, ok := trace(v).(*ssa.Call); ok {
		recv := receiver(&call.Call)
		if recv == nil || len(b.args(&call.Call)) > 0 {
			return false
		}
		v = recv
	}
	c, ok := trace(v).(*ssa.Const)
	if !ok || c.Value == nil {
		return false
	}
	named, ok := types.Unalias(c.Type()).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	scope := named.Obj().Pkg().Scope()
	return slices.ContainsFunc(scope.Names(), func(name string) bool {
		k, ok := scope.Lookup(name).(*types.Const)
		return ok && types.Identical(k.Type(), named) && constant.Compare(k.Val(), token.EQL, c.Value) && b.x.in.Table.Is(knowledge.PermErrorWords, name)
	})
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
	return summary.Result{Kind: summary.FromCall, Call: b.call(call), Result: int32(index)}
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
		return ok && !isFormat(text) && b.x.in.Table.Is(knowledge.PermErrorWords, text)
	})
}

// says reports whether anything is known of a wrapped error. One that came on
// several ways may be nil on some, which what wraps it is not.
func says(r summary.Result) bool { return r.Kind != summary.AnyValue && r.Kind != summary.ZeroValue }

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
