package fix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/authparity/authparity/internal/knowledge"
)

// sameKind reports whether two functions of one file are named for things of one
// kind: but for the verb they begin with, their names are the same.
func (c *copying) sameKind() bool {
	x, y := knowledge.Words(c.twin.decl.Name.Name), knowledge.Words(c.alt.decl.Name.Name)
	return c.twin.file == c.alt.file && len(x) > 1 && len(y) > 1 && slices.Equal(x[1:], y[1:])
}

// whole takes what the operands of the check are defined by as well, where that
// stands directly above it, with the tests whether it could. It then tries again.
func (c *copying) whole() bool {
	if c.twin.decl == c.alt.decl || c.audit {
		return false
	}
	_, all, _ := statement(c.twin)
	for i := slices.Index(all, c.taken[0]) - 1; i >= 0; i-- {
		switch s := all[i].(type) {
		case *ast.IfStmt:
			if s.Init != nil || !c.denies(s) {
				return false
			}
		case *ast.AssignStmt:
			if s.Tok != token.DEFINE || !c.used(s, all[i+1:]) {
				return false
			}
		default:
			return false
		}
		c.taken = all[i : i+1+len(c.taken)]
		if c.holdsOperation() || !plain(c.taken) {
			return false
		}
		if _, defines := all[i].(*ast.AssignStmt); defines && c.place() && c.operands() {
			return true
		}
	}
	return false
}

// used reports whether the statements that are taken use a variable which a
// statement defines.
func (c *copying) used(def *ast.AssignStmt, behind []ast.Stmt) bool {
	defined := map[types.Object]bool{}
	for _, l := range def.Lhs {
		if id, ok := l.(*ast.Ident); ok && c.Info.Defs[id] != nil {
			defined[c.Info.Defs[id]] = true
		}
	}
	found := false
	for _, s := range behind[:len(c.taken)] {
		ast.Inspect(s, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			found = found || ok && defined[c.Info.Uses[id]]
			return !found
		})
	}
	return found
}

// special reports whether a check says for which operation it is, or on which
// object: it names a permission in a constant, or is given more than the
// receiver, a context and what carries the request. Of another operation another
// one may be asked.
func (c *copying) special() bool {
	found := false
	for _, s := range c.taken {
		ast.Inspect(s, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BlockStmt:
				return false // how it is denied
			case *ast.CallExpr:
				for _, a := range n.Args {
					v := c.Info.Types[a]
					found = found || v.Value != nil || !c.general(a)
				}
			}
			return !found
		})
	}
	return found
}

// general reports whether an argument says nothing of the operation: nothing in it
// is a parameter that is a message or a key, or a variable of the package.
func (c *copying) general(a ast.Expr) bool {
	general := true
	ast.Inspect(a, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		v, ok := c.Info.Uses[id].(*types.Var)
		if !ok || v.IsField() || c.within(v.Pos()) {
			return true
		}
		if v.Parent() == c.Pkg.Scope() {
			general = false
			return false
		}
		sig := c.signature(c.twin.decl)
		if sig.Recv() == v {
			return true
		}
		_, basic := v.Type().Underlying().(*types.Basic)
		at := c.parameter(c.alt.decl, c.param(v))
		general = general && !basic && len(at) == 1
		return general
	})
	return general
}

// param is the parameter of the other function that has the place and type of
// one of the first; the same variable when there is none.
func (c *copying) param(v *types.Var) *types.Var {
	from, to := c.signature(c.twin.decl).Params(), c.signature(c.alt.decl).Params()
	for i := range min(from.Len(), to.Len()) {
		if from.At(i) == v && types.Identical(v.Type(), to.At(i).Type()) {
			return to.At(i)
		}
	}
	return v
}
