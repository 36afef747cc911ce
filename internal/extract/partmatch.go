package extract

import (
	"go/constant"
	"go/token"
	"regexp/syntax"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// A partMatch is a condition that looks for a part of a text.
type partMatch struct {
	how      string    // one of looser
	of       ssa.Value // the text
	positive bool      // it holds where the part is found
}

// looser are the ways to match a part of a text, each looser than those before.
// A regular expression that is bound to the start of the text is a prefix.
var looser = []string{"HasPrefix", "EqualFold", "Ext", "HasSuffix", "MatchString", "Index", "Contains"}

// partOf says how a condition looks for a part of a text that the client does
// not choose; not ok where it is another condition. Of a regular expression that
// is not known, nothing is known, unless it is held against a whole address: the
// client can write what it likes behind the question mark.
func (b *builder) partOf(v ssa.Value) (m partMatch, ok bool) {
	switch w := trace(v).(type) {
	case *ssa.Call:
		return b.partCalled(w)
	case *ssa.Extract:
		call, _ := w.Tuple.(*ssa.Call)
		if call != nil && w.Index == 0 && b.callee(&call.Call) == "regexp.MatchString" {
			pattern, known := b.text(call.Call.Args[0])
			return b.expression(pattern, known, call.Call.Args[1])
		}
	case *ssa.BinOp:
		return b.partCompared(w)
	}
	return m, false
}

func (b *builder) partCalled(call *ssa.Call) (m partMatch, ok bool) {
	if call.Call.StaticCallee() == nil || !b.standard(&call.Call) || len(call.Call.Args) != 2 {
		return m, false
	}
	switch b.callee(&call.Call) {
	case "(*regexp.Regexp).MatchString", "(*regexp.Regexp).Match":
		pattern, known := b.compiled(call.Call.Args[0])
		return b.expression(pattern, known, call.Call.Args[1])
	}
	name := b.calleeName(&call.Call)
	if !slices.Contains(looser, name) || !b.anyPart(call) {
		return m, false
	}
	return partMatch{name, call.Call.Args[0], true}, true
}

// anyPart reports whether a call of the standard library looks for a part of its
// first argument that the client does not choose.
func (b *builder) anyPart(call *ssa.Call) bool {
	if _, ok := b.text(call.Call.Args[1]); ok {
		return true
	}
	return !b.client(call.Call.Args[1], 0)
}

// partCompared is strings.Index(text, "x") >= 0, or path.Ext(text) == ".x".
func (b *builder) partCompared(w *ssa.BinOp) (m partMatch, ok bool) {
	call, _ := trace(w.X).(*ssa.Call)
	c, _ := w.Y.(*ssa.Const)
	if call == nil || c == nil || c.Value == nil || call.Call.StaticCallee() == nil || !b.standard(&call.Call) {
		return m, false
	}
	switch name := b.calleeName(&call.Call); {
	case name == "Ext" && len(call.Call.Args) == 1 && c.Value.Kind() == constant.String && (w.Op == token.EQL || w.Op == token.NEQ):
		return partMatch{name, call.Call.Args[0], w.Op == token.EQL}, true
	case (name == "Index" || name == "LastIndex") && len(call.Call.Args) == 2 && c.Value.Kind() == constant.Int && b.anyPart(call):
		m = partMatch{"Index", call.Call.Args[0], w.Op == token.GEQ || w.Op == token.GTR || w.Op == token.NEQ}
		if w.Op == token.EQL && constant.Sign(c.Value) == 0 {
			m.how, m.positive = "HasPrefix", true
		}
		return m, true
	}
	return m, false
}

// expression is what a regular expression looks for in a text.
func (b *builder) expression(pattern string, known bool, of ssa.Value) (m partMatch, ok bool) {
	m = partMatch{"MatchString", of, true}
	if !known {
		return m, b.wholeAddress(of)
	}
	re, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return m, false
	}
	if bound(re, syntax.OpBeginText, false) {
		if m.how = "HasPrefix"; bound(re, syntax.OpEndText, true) {
			return m, false
		}
	}
	return m, true
}

// bound reports whether whatever an expression matches begins, or ends, with the
// text itself.
func bound(re *syntax.Regexp, op syntax.Op, last bool) bool {
	switch {
	case re.Op == op:
		return true
	case re.Op == syntax.OpCapture || re.Op == syntax.OpConcat && len(re.Sub) > 0:
		i := 0
		if last {
			i = len(re.Sub) - 1
		}
		return bound(re.Sub[i], op, last)
	case re.Op == syntax.OpAlternate:
		return !slices.ContainsFunc(re.Sub, func(s *syntax.Regexp) bool { return !bound(s, op, last) })
	}
	return false
}

// compiled is the text of a regular expression that is compiled in place, or
// kept in a variable of the package that nothing else is given to.
func (b *builder) compiled(v ssa.Value) (string, bool) {
	v = trace(v)
	if u, ok := v.(*ssa.UnOp); ok {
		g, ok := u.X.(*ssa.Global)
		if !ok || g.Pkg == nil || g.Pkg.Func("init") == nil {
			return "", false
		}
		for _, blk := range g.Pkg.Func("init").Blocks {
			for _, in := range blk.Instrs {
				if st, ok := in.(*ssa.Store); ok && st.Addr == g {
					v = trace(st.Val)
				}
			}
		}
	}
	call, ok := v.(*ssa.Call)
	if !ok || b.callee(&call.Call) != "regexp.MustCompile" {
		return "", false
	}
	return b.text(call.Call.Args[0])
}

// wholeAddress reports whether a text is the address of the request with what
// stands behind its question mark.
func (b *builder) wholeAddress(v ssa.Value) bool {
	switch w := trace(v).(type) {
	case *ssa.UnOp:
		if fa, ok := w.X.(*ssa.FieldAddr); ok {
			e, ok := b.x.in.Table.Role(knowledge.Dispatch, fieldName(fa.X.Type(), fa.Field))
			return ok && e.Is("query")
		}
	case *ssa.Call:
		e, ok := b.x.in.Table.Role(knowledge.Dispatch, b.callee(&w.Call))
		return ok && e.Is("query") && b.client(w, 0)
	}
	return false
}
