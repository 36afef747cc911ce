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
		if answers && (b.namedDenial(a) || b.permissionError(a)) {
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
	return ok && b.namedFor(c, knowledge.PermErrorWords)
}

// permissionError reports whether what the client is answered with is a
// permission error that is known where the call stands.
func (b *builder) permissionError(v ssa.Value) bool {
	return isError(v.Type()) && b.errorResult(v, 0).Kind == summary.PermissionError
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

// says reports whether anything is known of a wrapped error. One that came on
// several ways may be nil on some, which what wraps it is not.
func says(r summary.Result) bool { return r.Kind != summary.AnyValue && r.Kind != summary.ZeroValue }

func isFormat(text string) bool { return strings.Contains(text, "%w") }
