package fix

import (
	"go/ast"
	"go/token"
	"slices"

	"github.com/authparity/authparity/internal/finding"
)

// longest is how many statements a denial has at most: it answers, and
// returns. What does more does something else as well.
const longest = 3

// list returns the statements of a node that holds some; nil for others.
func list(n ast.Node) []ast.Stmt {
	switch n := n.(type) {
	case *ast.BlockStmt:
		return n.List
	case *ast.CaseClause:
		return n.Body
	case *ast.CommClause:
		return n.Body
	}
	return nil
}

// statement finds the statement of a list that holds a place, and the list. It
// is nil where that would be more than what the place alone decides: an else
// if, whose statement holds other arms, or a statement that runs later.
func statement(s site) (ast.Stmt, []ast.Stmt, ast.Node) {
	for i := 0; i+1 < len(s.path); i++ {
		inner, outer := s.path[i], s.path[i+1]
		switch inner := inner.(type) {
		case *ast.FuncLit, *ast.DeferStmt, *ast.GoStmt, *ast.LabeledStmt:
			return nil, nil, nil
		case *ast.IfStmt:
			if o, ok := outer.(*ast.IfStmt); ok && o.Else == inner {
				return nil, nil, nil
			}
		}
		stmt, ok := inner.(ast.Stmt)
		if all := list(outer); ok && slices.Contains(all, stmt) {
			return stmt, all, outer
		}
	}
	return nil, nil, nil
}

// take finds the statements to copy: an if statement that asks and denies, a
// call with such a statement behind it, or for a record the call alone.
func (c *copying) take() bool {
	stmt, all, _ := statement(c.twin)
	if stmt == nil {
		return false
	}
	i := slices.Index(all, stmt)
	switch s := stmt.(type) {
	case *ast.IfStmt:
		if !c.denies(s) || c.twin.pos >= s.Body.Pos() {
			return false
		}
		c.taken = all[i : i+1]
	case *ast.AssignStmt:
		if s.Tok != token.DEFINE || i+1 >= len(all) {
			return false
		}
		test, ok := all[i+1].(*ast.IfStmt)
		if !ok || test.Init != nil || !c.denies(test) || !c.asks(test.Cond, s) {
			return false
		}
		c.taken = all[i : i+2]
	case *ast.ExprStmt:
		call, ok := s.X.(*ast.CallExpr)
		if !c.audit || !ok || call.Lparen != c.twin.pos && call.Pos() != c.twin.pos {
			return false
		}
		c.taken = all[i : i+1]
	default:
		return false
	}
	return !c.holdsOperation() && plain(c.taken)
}

// denies reports whether an if statement does nothing but end the request in
// its body: no else, at most a few plain statements, and a return.
func (c *copying) denies(s *ast.IfStmt) bool {
	n := len(s.Body.List)
	if s.Else != nil || n == 0 || n > longest {
		return false
	}
	for _, stmt := range s.Body.List[:n-1] {
		if _, ok := stmt.(*ast.ExprStmt); !ok {
			return false
		}
	}
	_, ok := s.Body.List[n-1].(*ast.ReturnStmt)
	return ok
}

// asks reports whether a condition uses a variable that the statement before
// it has defined, and every one of them is used there or blank.
func (c *copying) asks(cond ast.Expr, def *ast.AssignStmt) bool {
	used := map[any]bool{}
	ast.Inspect(cond, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			used[c.Info.Uses[id]] = true
		}
		return true
	})
	for _, l := range def.Lhs {
		id, ok := l.(*ast.Ident)
		if !ok || id.Name != "_" && !used[c.Info.Defs[id]] {
			return false
		}
	}
	return true
}

// holdsOperation reports whether the operation itself is among what would be
// copied: then the if statement is no denial, but the way that is allowed.
func (c *copying) holdsOperation() bool {
	op, ok := c.operation()
	if !ok {
		return true // not seen in this function: nothing is known of the order
	}
	s, ok := c.site(op.Position)
	return !ok || c.taken[0].Pos() <= s.pos && s.pos < c.taken[len(c.taken)-1].End()
}

// plain reports whether statements hold nothing that means another thing
// elsewhere: function literals, channel operations, jumps, assignments to what
// they do not define.
func plain(stmts []ast.Stmt) bool {
	ok := true
	for _, s := range stmts {
		ast.Inspect(s, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncLit, *ast.BranchStmt, *ast.DeferStmt, *ast.GoStmt, *ast.SendStmt, *ast.IncDecStmt:
				ok = false
			case *ast.UnaryExpr:
				if n.Op == token.ARROW {
					ok = false
				}
			case *ast.AssignStmt:
				if n.Tok != token.DEFINE {
					ok = false
				}
			}
			return ok
		})
	}
	return ok
}

// place finds where the copy goes: in front of the operation of the alternate
// path, and a record that follows the operation in front of the return.
func (c *copying) place() bool {
	stmt, all, holder := statement(c.alt)
	if stmt == nil || c.loops() {
		return false
	}
	first := c.taken[0]
	if stmt == first || slices.Contains(all, first) && slices.Index(all, first) < slices.Index(all, stmt) && !c.audit {
		return false // it has been asked already
	}
	op, _ := c.operation()
	if c.audit && !c.said(op) {
		return false
	}
	s, _ := c.site(op.Position)
	if !c.audit || first.Pos() < s.pos {
		c.before = c.earliest(all[:slices.Index(all, stmt)+1])
		return true
	}
	last := all[len(all)-1]
	if _, ok := last.(*ast.ReturnStmt); ok {
		c.before = last
		return last != stmt
	}
	c.before, c.after = last, true
	return holder == c.body() // the end of the function
}

// said reports whether the alternate path does by the same call what the
// primary path does: a record may tell in which form a thing was done.
func (c *copying) said(op finding.Step) bool {
	return slices.ContainsFunc(c.f.Fallback, func(s finding.Step) bool {
		at, ok := c.site(s.Position)
		return ok && at.pos == c.alt.pos && s.Note == op.Note
	})
}

// earliest is the first of statements, of which the last leads to the
// operation, that a check may stand in front of: behind the branch, and behind
// what gives its operands their values and tests that it could. Nothing that
// the path does beside the operation is then done unasked.
func (c *copying) earliest(all []ast.Stmt) ast.Stmt {
	names := map[string]bool{}
	for _, s := range c.taken {
		ast.Inspect(s, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && !c.owns(id) {
				names[id.Name] = true
			}
			return true
		})
	}
	branch, _ := c.site(c.condition())
	holds := func(s ast.Stmt, p token.Pos) bool { return s.Pos() <= p && p < s.End() }
	start, last := 0, len(all)-1
	given := map[string]bool{} // what the last such statement gives a value
	for i, s := range all[:last] {
		written := assigned(s)
		test, ok := s.(*ast.IfStmt)
		switch {
		case holds(s, branch.pos) || holds(s, c.twin.pos):
			start, given = i+1, nil
		case slices.ContainsFunc(written, func(name string) bool { return names[name] }):
			start, given = i+1, map[string]bool{}
			for _, name := range written {
				given[name] = true
			}
		case ok && start == i && mentions(test.Cond, given):
			start = i + 1
		}
	}
	return all[start]
}

// owns reports whether a variable is defined in what is copied by several
// statements: no value that it had before counts.
func (c *copying) owns(id *ast.Ident) bool {
	o := c.object(id)
	return c.apart && o != nil && c.within(o.Pos())
}

// assigned lists the variables that a statement gives a value, or may.
func assigned(s ast.Stmt) []string {
	var names []string
	add := func(e ast.Expr) {
		if id, ok := root(e).(*ast.Ident); ok {
			names = append(names, id.Name)
		}
	}
	ast.Inspect(s, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				add(l)
			}
		case *ast.ValueSpec:
			for _, name := range n.Names {
				add(name)
			}
		case *ast.IncDecStmt:
			add(n.X)
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				add(n.X)
			}
		}
		return true
	})
	return names
}

// mentions reports whether an expression uses one of names.
func mentions(e ast.Expr, names map[string]bool) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && names[id.Name] {
			found = true
		}
		return !found
	})
	return found
}

// body is the body of the function that holds the alternate path.
func (c *copying) body() ast.Node {
	if l := literal(c.alt.path); l != nil {
		return l.Body
	}
	return c.alt.decl.Body
}

// loops reports whether a loop or select holds the alternate path and not the
// check: a denial in the middle of one leaves half the work done.
func (c *copying) loops() bool {
	for _, n := range c.alt.path {
		switch n.(type) {
		case *ast.ForStmt, *ast.RangeStmt, *ast.SelectStmt:
			if !slices.Contains(c.twin.path, n) {
				return true
			}
		}
	}
	return false
}
