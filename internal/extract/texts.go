package extract

import (
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// patterns adds the pattern and the methods that a model line names among the
// arguments.
func (b *builder) patterns(e knowledge.Entry, common *ssa.CallCommon, r *summary.Register) {
	args := b.args(common)
	if i, ok := e.Int("pattern"); ok && i < len(args) && r.Pattern == nil {
		pattern := args[i]
		if one := variadic(pattern); len(one) == 1 {
			pattern = one[0]
		}
		r.Pattern = b.parts(pattern, 0)
		for _, part := range r.Pattern {
			r.Public = r.Public || b.x.in.Table.Is(knowledge.PublicWords, part.Const)
			r.Recovery = r.Recovery || b.x.in.Table.Is(knowledge.RecoveryWords, part.Const)
		}
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
	elems, ok := b.elements(v)
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
func (b *builder) elements(v ssa.Value) ([]ssa.Value, bool) {
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
	if !ok {
		return nil, false
	}
	if array.Len() > maxElements {
		b.capped("maxElements")
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

// maxElements bounds a list that is read where it is used, as of methods, scopes
// or what a record says. Those have few elements, and tables of data are read
// again and again. Reaching it is counted, and nothing is known of the list.
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
	if cell := b.cell(v); cell != nil {
		return summary.Text{{Cell: cell}}
	}
	v = trace(v)
	if cell := b.cell(v); cell != nil {
		return summary.Text{{Cell: cell}}
	}
	switch v := v.(type) {
	case *ssa.Const:
		if v.Value != nil && v.Value.Kind() == constant.String {
			return summary.Text{{Const: constant.StringVal(v.Value)}}
		}
	case *ssa.BinOp:
		if v.Op == token.ADD {
			return b.parts(v.X, depth+1).Then(b.parts(v.Y, depth+1))
		}
	case *ssa.Call:
		if all, ok := b.built(v, depth); ok {
			return all
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

// built is the text that a function of the standard library makes of others:
// paths that are joined, text that is formatted or trimmed.
func (b *builder) built(call *ssa.Call, depth int) (summary.Text, bool) {
	args := b.args(&call.Call)
	switch b.callee(&call.Call) {
	case "path.Join":
		elems, ok := b.elements(args[0])
		if !ok {
			return nil, false
		}
		var all summary.Text
		for i, e := range elems {
			if i > 0 {
				all = all.Then(summary.Text{{Const: "/"}})
			}
			all = all.Then(b.parts(e, depth+1))
		}
		return all, true
	case "fmt.Sprintf":
		format, ok := b.text(args[0])
		elems, listed := b.elements(args[1])
		if !ok || !listed {
			return nil, false
		}
		return b.formatted(format, elems, depth), true
	case "strings.TrimSuffix", "strings.TrimPrefix", "strings.TrimRight", "strings.TrimLeft", "strings.TrimSpace", "strings.ToLower", "strings.ToUpper":
		return b.parts(args[0], depth+1), true
	}
	return nil, false
}

// formatted puts the arguments where a format has %s or %v.
func (b *builder) formatted(format string, args []ssa.Value, depth int) summary.Text {
	var all summary.Text
	for {
		before, after, ok := strings.Cut(format, "%")
		all = all.Then(summary.Text{{Const: before}})
		if !ok || after == "" {
			return all
		}
		verb := after[0]
		format = after[1:]
		switch {
		case verb == '%':
			all = all.Then(summary.Text{{Const: "%"}})
		case len(args) == 0 || verb != 's' && verb != 'v':
			return append(all, summary.Part{Open: true})
		default:
			all = all.Then(b.parts(unboxed(args[0]), depth+1))
			args = args[1:]
		}
	}
}

func isString(t types.Type) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsString != 0
}
