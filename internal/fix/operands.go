package fix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// operands reports whether everything that the copy names means the same where
// it goes: the same package-level object, import, parameter or variable, with
// the same value.
func (c *copying) operands() bool {
	ok := true
	for _, s := range c.taken {
		ast.Inspect(s, func(n ast.Node) bool {
			if id, isIdent := n.(*ast.Ident); isIdent && !c.same(id, map[types.Object]bool{}) {
				ok = false
			}
			return ok
		})
	}
	return ok && !c.tested()
}

// tested reports whether the primary path asks before the check if one of its
// operands is nil, where the alternate path does not pass: the copy could meet
// a nil that the check is never given.
func (c *copying) tested() bool {
	operands := map[types.Object]bool{}
	for _, s := range c.taken {
		ast.Inspect(s, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				operands[c.Info.Uses[id]] = true
			}
			return true
		})
	}
	_, all, holder := statement(c.twin)
	shared := slices.Contains(c.alt.path, holder)
	for _, s := range all {
		test, ok := s.(*ast.IfStmt)
		if s == c.taken[0] {
			break
		}
		if !ok || shared && s.End() <= c.target() && !slices.Contains(c.alt.path, ast.Node(s)) {
			continue
		}
		if c.asksNil(test.Cond, operands) {
			return true
		}
	}
	return false
}

// asksNil reports whether a condition compares one of objects, or a part of it,
// with nil.
func (c *copying) asksNil(cond ast.Expr, objects map[types.Object]bool) bool {
	found := false
	ast.Inspect(cond, func(n ast.Node) bool {
		b, ok := n.(*ast.BinaryExpr)
		if !ok || b.Op != token.EQL && b.Op != token.NEQ {
			return true
		}
		for _, pair := range [][2]ast.Expr{{b.X, b.Y}, {b.Y, b.X}} {
			id, ok := root(pair[0]).(*ast.Ident)
			if ok && objects[c.Info.Uses[id]] && c.Info.Types[pair[1]].IsNil() {
				found = true
			}
		}
		return true
	})
	return found
}

// same reports whether an identifier of the primary path means the same where
// the copy goes. asked are variables on which the answer depends already.
func (c *copying) same(id *ast.Ident, asked map[types.Object]bool) bool {
	obj := c.Info.Uses[id]
	if obj == nil { // it is defined here
		return true
	}
	if v, ok := obj.(*types.Var); ok && v.IsField() || c.within(obj.Pos()) || obj.Parent() == nil {
		return true // a field, a method, or what the copy itself defines
	}
	if obj.Pkg() != nil && obj.Pkg() != c.Pkg {
		return true // behind the name of its package
	}
	_, there := c.Pkg.Scope().Innermost(c.target()).LookupParent(id.Name, c.target())
	if there == nil {
		return false
	}
	if p, ok := obj.(*types.PkgName); ok {
		q, ok := there.(*types.PkgName)
		return ok && p.Imported() == q.Imported()
	}
	v, ok := obj.(*types.Var)
	if !ok || v.Parent() == c.Pkg.Scope() || v.Parent() == types.Universe {
		return obj == there
	}
	w, ok := there.(*types.Var)
	if !ok {
		return false
	}
	if v == w {
		return c.settled(v)
	}
	return c.twin.decl != c.alt.decl && c.counterpart(v, w, asked)
}

// target is where the copy goes.
func (c *copying) target() token.Pos {
	if c.after {
		return c.before.End()
	}
	return c.before.Pos()
}

// within reports whether a position lies in what is copied.
func (c *copying) within(p token.Pos) bool {
	return c.taken[0].Pos() <= p && p < c.taken[len(c.taken)-1].End()
}

// settled reports whether a local variable of the one function has the same
// value at both places: every assignment comes before both, and on the way to
// the alternate path.
func (c *copying) settled(v *types.Var) bool {
	first := min(c.taken[0].Pos(), c.target())
	writes := c.writes(c.twin.decl, v)
	if len(writes) == 0 {
		return false // nobody has given it a value
	}
	return !slices.ContainsFunc(writes, func(w write) bool {
		return w.node != nil && (w.node.End() > first || !slices.Contains(c.alt.path, w.block))
	})
}

// counterpart reports whether a variable of one function is to it what another
// is to its own: the receiver, the same parameter, or a variable that is
// defined once by the same expression.
func (c *copying) counterpart(v, w *types.Var, asked map[types.Object]bool) bool {
	if v.Name() != w.Name() || !types.Identical(v.Type(), w.Type()) {
		return false
	}
	if asked[v] {
		return true
	}
	asked[v] = true
	from, to := c.writes(c.twin.decl, v), c.writes(c.alt.decl, w)
	if len(from) != 1 || len(to) != 1 || from[0].index != to[0].index {
		return false
	}
	if from[0].node == nil || to[0].node == nil {
		return from[0].node == nil && to[0].node == nil // parameters by their index
	}
	if !slices.Contains(c.alt.path, to[0].block) || from[0].node.End() > c.taken[0].Pos() || to[0].node.End() > c.target() {
		return false
	}
	if from[0].value == nil || to[0].value == nil || types.ExprString(from[0].value) != types.ExprString(to[0].value) {
		return false
	}
	ok := true
	ast.Inspect(from[0].value, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			ok = false
		case *ast.Ident:
			ok = ok && c.same(n, asked)
		}
		return ok
	})
	return ok
}

// A write is one place where a variable gets a value.
type write struct {
	node  ast.Node // nil for a parameter
	block ast.Node // the innermost list of statements that holds it
	value ast.Expr // what it is defined by; nil for other ways
	index int      // its place among what the value defines, or among the parameters
}

// writes lists where a function gives a variable a value. Taking its address
// is one, as the callee may write it.
func (c *copying) writes(d *ast.FuncDecl, v *types.Var) []write {
	all := c.parameter(d, v)
	var blocks []ast.Node
	is := func(e ast.Expr) bool {
		id, ok := ast.Unparen(e).(*ast.Ident)
		return ok && (c.Info.Defs[id] == v || c.Info.Uses[id] == v)
	}
	add := func(n ast.Node, value ast.Expr, index int) {
		all = append(all, write{n, innermost(blocks, n), value, index})
	}
	ast.Inspect(d, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause:
			blocks = append(blocks, n)
		case *ast.AssignStmt:
			for i, l := range n.Lhs {
				if is(l) {
					add(n, defining(n, i), i)
				}
			}
		case *ast.ValueSpec:
			for i, name := range n.Names {
				if is(name) && len(n.Values) > 0 {
					add(n, nil, i)
				}
			}
		case *ast.IncDecStmt:
			if is(n.X) {
				add(n, nil, 0)
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND && is(root(n.X)) {
				add(n, nil, 0)
			}
		case *ast.RangeStmt:
			for _, e := range []ast.Expr{n.Key, n.Value} {
				if e != nil && is(e) {
					all = append(all, write{n, n.Body, nil, 0})
				}
			}
		}
		return true
	})
	return all
}

// defining is the expression that an assignment defines its i-th variable by;
// nil when it defines nothing new by one.
func defining(n *ast.AssignStmt, i int) ast.Expr {
	switch {
	case n.Tok != token.DEFINE:
		return nil
	case len(n.Rhs) == 1:
		return n.Rhs[0]
	}
	return n.Rhs[i]
}

// root is the variable that a selection or an index begins with.
func root(e ast.Expr) ast.Expr {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		default:
			return x
		}
	}
}

// innermost is the smallest of blocks that holds a node.
func innermost(blocks []ast.Node, n ast.Node) ast.Node {
	for _, b := range slices.Backward(blocks) {
		if b.Pos() <= n.Pos() && n.End() <= b.End() {
			return b
		}
	}
	return nil
}

// parameter is the write of a parameter or receiver at the function's entry;
// none for results. Those of a function literal that holds both places count.
func (c *copying) parameter(d *ast.FuncDecl, v *types.Var) []write {
	for _, n := range c.alt.path {
		if l, ok := n.(*ast.FuncLit); ok && l.Type.Params.Pos() <= v.Pos() && v.Pos() < l.Type.Params.End() {
			return []write{{index: -2}}
		}
	}
	s := c.signature(d)
	if s == nil {
		return nil
	}
	if s.Recv() == v {
		return []write{{index: -1}}
	}
	for i := range s.Params().Len() {
		if s.Params().At(i) == v {
			return []write{{index: i}}
		}
	}
	return nil
}
