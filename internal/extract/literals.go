package extract

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// literals records the structs with a function in them that an instruction
// begins to write out.
func (b *builder) literals(in ssa.Instruction) {
	addr, ok := in.(ssa.Value)
	if !ok {
		return
	}
	switch in := in.(type) {
	case *ssa.Alloc:
		if in.Comment != "complit" {
			return
		}
	case *ssa.IndexAddr:
		if a, ok := in.X.(*ssa.Alloc); !ok || a.Comment != "slicelit" && a.Comment != "complit" {
			return
		}
	default:
		return
	}
	s, name := structOf(addr.Type()), typeName(addr.Type())
	if s == nil || name == "" {
		return
	}
	stored := map[int]ssa.Value{}
	for _, r := range *addr.Referrers() {
		fa, ok := r.(*ssa.FieldAddr)
		if !ok || fa.X != addr {
			continue
		}
		for _, rr := range *fa.Referrers() {
			if st, ok := rr.(*ssa.Store); ok && st.Addr == fa {
				stored[fa.Field] = st.Val
			}
		}
	}
	l := summary.Literal{Pos: b.x.pos(addr.Pos()), Type: name}
	for i := range s.NumFields() {
		f, v := s.Field(i), stored[i]
		switch {
		case isFunc(f.Type()) || singleMethod(f.Type()):
			if v != nil {
				l.Funcs = append(l.Funcs, b.funcs(v)...)
			}
		case declares(f.Type()) && !zeroInWords(v):
			l.Fields = append(l.Fields, summary.Declared{Name: f.Name(), Set: v != nil, Permission: b.x.in.Table.Is(knowledge.PermissionWords, f.Name())})
		}
	}
	if len(l.Funcs) > 0 && len(l.Fields) > 0 && l.Pos.IsValid() {
		b.out.Literals = append(b.out.Literals, l)
	}
}

// declares reports whether fields of a type can declare something: flags,
// lists and constants of named types.
func declares(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Slice, *types.Map:
		return true
	case *types.Basic:
		_, named := types.Unalias(t).(*types.Named)
		return u.Kind() == types.Bool || named
	}
	return false
}

// zeroInWords reports whether a value is a zero that somebody wrote down.
func zeroInWords(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && (c.Value == nil || isZero(c))
}

// testedField is the field of a struct whose being set a condition asks for,
// and the index of the branch that is taken where it is; "" when it asks for
// none.
func testedField(cond ssa.Value) (name string, set int32) {
	for range maxTrace {
		switch v := cond.(type) {
		case *ssa.UnOp:
			if v.Op == token.NOT {
				cond, set = v.X, 1-set
				continue
			}
			return fieldRead(v), set
		case *ssa.Field:
			return fieldRead(v), set
		case *ssa.BinOp:
			k, ok := v.Y.(*ssa.Const)
			if !ok || !slices.Contains([]token.Token{token.EQL, token.NEQ, token.GTR}, v.Op) {
				return "", 0
			}
			zero := k.Value == nil || isZero(k)
			if (v.Op == token.EQL) == zero {
				set = 1 - set
			}
			if call, ok := v.X.(*ssa.Call); ok {
				if l, ok := call.Call.Value.(*ssa.Builtin); ok && l.Name() == "len" {
					return fieldRead(call.Call.Args[0]), set
				}
			}
			return fieldRead(v.X), set
		default:
			return "", 0
		}
	}
	return "", 0
}

// fieldRead is the field of a named struct that a value is read from.
func fieldRead(v ssa.Value) string {
	var t types.Type
	var i int
	switch v := v.(type) {
	case *ssa.UnOp:
		fa, ok := v.X.(*ssa.FieldAddr)
		if !ok || v.Op != token.MUL {
			return ""
		}
		t, i = fa.X.Type(), fa.Field
	case *ssa.Field:
		t, i = v.X.Type(), v.Field
	default:
		return ""
	}
	if typeName(t) == "" {
		return ""
	}
	return fieldName(t, i)
}
