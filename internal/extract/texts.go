package extract

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// patterns adds the pattern and the methods that a model line names among the
// arguments.
func (b *builder) patterns(e knowledge.Entry, common *ssa.CallCommon, r *summary.Register) {
	args := b.args(common)
	if i, ok := e.Int("pattern"); ok && i < len(args) && r.Pattern == nil {
		r.Pattern = b.parts(args[i], 0)
	}
	if e.Role != knowledge.Route && e.Role != knowledge.Refine || r.Methods != nil {
		return
	}
	if word := e.Str("method"); word != "" && len(e.Indexes("method", len(args))) == 0 {
		if _, isList := e.RestFrom("method"); !isList && len(e.Ints("method")) == 0 {
			r.Methods = []summary.Text{{{Const: word}}}
		}
		return
	}
	for _, i := range e.Indexes("method", len(args)) {
		r.Methods = append(r.Methods, b.textList(args[i])...)
	}
}

// textList is a string argument, or the elements of a list of strings.
func (b *builder) textList(v ssa.Value) []summary.Text {
	if isString(v.Type()) {
		return []summary.Text{b.parts(v, 0)}
	}
	elems, ok := elements(v)
	if !ok {
		return []summary.Text{{{Open: true}}}
	}
	var all []summary.Text
	for _, e := range elems {
		all = append(all, b.parts(e, 0))
	}
	return all
}

// elements are the values of a slice that is written out where it is used, in
// order; not ok when it is not.
func elements(v ssa.Value) ([]ssa.Value, bool) {
	s, ok := trace(v).(*ssa.Slice)
	if !ok {
		c, isConst := v.(*ssa.Const)
		return nil, isConst && c.IsNil()
	}
	a, ok := s.X.(*ssa.Alloc)
	if !ok || s.Low != nil || s.High != nil {
		return nil, false
	}
	array, ok := deref(a.Type()).Underlying().(*types.Array)
	if !ok || array.Len() > maxElements {
		return nil, false
	}
	all := make([]ssa.Value, array.Len())
	for _, r := range *a.Referrers() {
		ia, ok := r.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		i, ok := intConst(ia.Index)
		if !ok || i < 0 || i >= int64(len(all)) {
			return nil, false
		}
		for _, rr := range *ia.Referrers() {
			if st, ok := rr.(*ssa.Store); ok && st.Addr == ia {
				all[i] = st.Val
			}
		}
	}
	for _, e := range all {
		if e == nil {
			return nil, false
		}
	}
	return all, true
}

// maxElements bounds a list of strings: methods and the like have few.
const maxElements = 64

// givenTexts records the strings among the arguments of a call that is also
// given functions or routers: it may register them under a pattern made of
// these.
func (b *builder) givenTexts(common *ssa.CallCommon, c *summary.Call) {
	if c.Register != nil || len(c.Funcs) == 0 && len(c.Routers) == 0 || b.standard(common) {
		return
	}
	for i, a := range b.args(common) {
		if isString(a.Type()) {
			c.Texts = append(c.Texts, summary.TextArg{Param: param(common, i), Text: b.parts(a, 0)})
		}
	}
}

// parts takes a string apart: constants, parameters, and what is not known.
func (b *builder) parts(v ssa.Value, depth int) summary.Text {
	open := summary.Text{{Open: true}}
	if depth > maxTrace {
		return open
	}
	switch v := trace(v).(type) {
	case *ssa.Const:
		if v.Value != nil && v.Value.Kind() == constant.String {
			return summary.Text{{Const: constant.StringVal(v.Value)}}
		}
	case *ssa.BinOp:
		if v.Op == token.ADD {
			return appended(b.parts(v.X, depth+1), b.parts(v.Y, depth+1))
		}
	case *ssa.Parameter:
		for i, p := range v.Parent().Params {
			if p == v {
				return summary.Text{{Hole: &summary.Hole{Owner: funcID(v.Parent()), Param: i}}}
			}
		}
	case *ssa.FreeVar:
		if bound := binding(v); bound != nil {
			return b.parts(bound, depth+1)
		}
	case *ssa.Alloc:
		if all := stores(v); len(all) == 1 {
			return b.parts(all[0].Val, depth+1)
		}
	case *ssa.UnOp:
		if v.Op != token.MUL {
			return open
		}
		switch x := v.X.(type) {
		case *ssa.FreeVar:
			if bound := binding(x); bound != nil {
				return b.parts(bound, depth+1)
			}
		case *ssa.Alloc:
			return b.parts(x, depth+1)
		}
	}
	return open
}

// appended is s and then t, constants next to each other as one.
func appended(s, t summary.Text) summary.Text {
	all := append(summary.Text(nil), s...)
	for _, part := range t {
		if n := len(all); n > 0 && part.Hole == nil && !part.Open && all[n-1].Hole == nil && !all[n-1].Open {
			all[n-1].Const += part.Const
			continue
		}
		all = append(all, part)
	}
	return all
}

func isString(t types.Type) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsString != 0
}
