package fix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// doubtful reports whether a copy that would type-check may still be wrong.
func (c *copying) doubtful() bool {
	if c.asksAlready() || c.branches() || c.apart && c.special() {
		return true
	}
	return c.twin.decl != c.alt.decl && (c.partial() || c.otherObject())
}

// callees are the called functions in a node, as they are written.
func callees(n ast.Node) map[string]bool {
	names := map[string]bool{}
	ast.Inspect(n, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			names[types.ExprString(call.Fun)] = true
		}
		return true
	})
	return names
}

// asked is the check or record that is copied, as it is written; "" for a
// comparison.
func (c *copying) asked() string {
	for _, n := range c.twin.path {
		if call, ok := n.(*ast.CallExpr); ok && (call.Lparen == c.twin.pos || call.Pos() == c.twin.pos) {
			return types.ExprString(call.Fun)
		}
	}
	return ""
}

// asksAlready reports whether the alternate path calls the check as well. Then
// what it makes of the answer is wrong, and a second question no cure.
func (c *copying) asksAlready() bool {
	asked := c.asked()
	if asked == "" {
		return false
	}
	outermost := ast.Node(c.alt.decl.Body)
	if c.twin.decl == c.alt.decl {
		outermost = nil
		for _, n := range c.alt.path {
			if slices.Contains(c.twin.path, n) {
				break
			}
			outermost = n
		}
	}
	return outermost != nil && callees(outermost)[asked]
}

// branches reports whether the branch into the alternate path asks about an
// operand, or about what was found together with one: there it has another
// value than on the primary path, such as none.
func (c *copying) branches() bool {
	operands := map[types.Object]bool{}
	for _, s := range c.taken {
		ast.Inspect(s, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				if v, ok := c.Info.Uses[id].(*types.Var); ok && !v.IsField() && !c.within(v.Pos()) {
					operands[v] = true
				}
			}
			return true
		})
	}
	ast.Inspect(c.alt.decl, func(n ast.Node) bool { // with those that one assignment gives a value
		a, ok := n.(*ast.AssignStmt)
		if !ok || len(a.Lhs) < 2 || len(a.Rhs) != 1 {
			return true
		}
		var vars []types.Object
		found := false
		for _, l := range a.Lhs {
			if id, ok := l.(*ast.Ident); ok {
				o := c.object(id)
				vars = append(vars, o)
				found = found || operands[o]
			}
		}
		for _, o := range vars {
			if found && o != nil {
				operands[o] = true
			}
		}
		return true
	})
	branch, ok := c.site(c.condition())
	return ok && slices.ContainsFunc(conditions(branch), func(e ast.Expr) bool { return c.bare(e, operands) })
}

func (c *copying) object(id *ast.Ident) types.Object {
	if o := c.Info.Defs[id]; o != nil {
		return o
	}
	return c.Info.Uses[id]
}

// conditions are the conditions of the innermost branch at a place.
func conditions(s site) []ast.Expr {
	for _, n := range s.path {
		switch n := n.(type) {
		case *ast.IfStmt:
			return []ast.Expr{n.Cond}
		case *ast.CaseClause:
			return n.List
		case *ast.SwitchStmt:
			if n.Tag != nil {
				return []ast.Expr{n.Tag}
			}
			return nil
		case *ast.BlockStmt:
			return nil
		}
	}
	return nil
}

// bare reports whether an expression uses one of objects itself, and not only
// a field or method of it.
func (c *copying) bare(e ast.Expr, objects map[types.Object]bool) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			if _, ok := n.X.(*ast.Ident); ok {
				return false
			}
		case *ast.Ident:
			found = found || objects[c.Info.Uses[n]]
		}
		return true
	})
	return found
}

// partial reports whether the copy would not stand before all that an entry
// point does: it goes into a branch, the operation is called above it too, or
// another denial of the same kind shows that the entry point has checks of its
// own.
func (c *copying) partial() bool {
	if !slices.Contains(c.alt.decl.Body.List, c.before) {
		return true
	}
	op := c.callAt(c.alt)
	deny := c.denial()
	found := false
	ast.Inspect(c.alt.decl.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			found = found || n.Pos() < c.before.Pos() && types.ExprString(n.Fun) == op
		case *ast.IfStmt:
			found = found || deny != "" && c.text(n.Body) == deny
		}
		return !found
	})
	return found
}

func (c *copying) callAt(s site) string {
	for _, n := range s.path {
		if call, ok := n.(*ast.CallExpr); ok {
			return types.ExprString(call.Fun)
		}
	}
	return ""
}

// denial is the text of the denial that is copied; "" when a record is.
func (c *copying) denial() string {
	if test, ok := c.taken[len(c.taken)-1].(*ast.IfStmt); ok {
		return c.text(test.Body)
	}
	return ""
}

// text is a block of plain statements without its layout.
func (c *copying) text(b *ast.BlockStmt) string {
	s := ""
	for _, stmt := range b.List {
		switch stmt := stmt.(type) {
		case *ast.ExprStmt:
			s += types.ExprString(stmt.X) + ";"
		case *ast.ReturnStmt:
			s += "return"
			for _, r := range stmt.Results {
				s += " " + types.ExprString(r)
			}
		default:
			return "" // no denial that is copied
		}
	}
	return s
}

// otherObject reports whether the copy takes something out of the request that
// the other entry point does not: it may be about another object, as the route
// of the other has its own names.
func (c *copying) otherObject() bool {
	there := map[string]bool{}
	ast.Inspect(c.alt.decl.Body, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			there[types.ExprString(call)] = true
		}
		return true
	})
	found := false
	for _, s := range c.taken {
		ast.Inspect(s, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BlockStmt:
				return false // how it is denied
			case *ast.CallExpr:
				if types.ExprString(n.Fun) == c.asked() {
					return true
				}
				named := slices.ContainsFunc(n.Args, func(a ast.Expr) bool {
					lit, ok := a.(*ast.BasicLit)
					return ok && lit.Kind == token.STRING
				})
				found = found || named && !there[types.ExprString(n)]
			}
			return !found
		})
	}
	return found
}
