package extract

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/summary"
)

// sentinels finds the package-level errors that the package answers with 401
// or 403 somewhere, in a branch that asks for just that error: what it says
// there counts more than the error's name.
func (x *extractor) sentinels(funcs []*ssa.Function) map[*ssa.Global]bool {
	found := map[*ssa.Global]bool{}
	for _, f := range funcs {
		var b *builder // for the few that ask for such an error
		for _, blk := range f.Blocks {
			if len(blk.Instrs) == 0 {
				continue
			}
			in, ok := blk.Instrs[len(blk.Instrs)-1].(*ssa.If)
			if !ok {
				continue
			}
			g, arm := asked(in.Cond)
			if g == nil || g.Object().Pkg() != x.in.Pkg {
				continue
			}
			if b == nil {
				b = newBuilder(x, f)
			}
			for _, i := range blk.Succs[arm].Instrs {
				if call, ok := i.(*ssa.Call); ok && len(blk.Succs[arm].Preds) == 1 && b.denyingCall(call) == summary.DenyPermit {
					found[g] = true
				}
			}
		}
	}
	return found
}

// asked returns the error variable that a condition asks for, and the index
// of the arm where the error is that one.
func asked(cond ssa.Value) (g *ssa.Global, arm int) {
	switch v := cond.(type) {
	case *ssa.UnOp:
		if v.Op == token.NOT {
			g, arm = asked(v.X)
			return g, 1 - arm
		}
	case *ssa.BinOp:
		if v.Op != token.EQL && v.Op != token.NEQ {
			return nil, 0
		}
		for _, side := range []ssa.Value{v.X, v.Y} {
			if g := errorVar(side); g != nil {
				if v.Op == token.NEQ {
					return g, 1
				}
				return g, 0
			}
		}
	case *ssa.Call:
		for _, a := range v.Call.Args {
			if g := errorVar(a); g != nil && isBool(v.Type()) {
				return g, 0
			}
		}
	}
	return nil, 0
}

// errorVar is the package-level error that a value is read from.
func errorVar(v ssa.Value) *ssa.Global {
	load, ok := v.(*ssa.UnOp)
	if !ok || load.Op != token.MUL || !isError(load.Type()) {
		return nil
	}
	if g, ok := load.X.(*ssa.Global); ok && g.Object() != nil {
		return g
	}
	return nil
}
