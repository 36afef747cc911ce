package extract

import (
	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// client reports whether a value is made from client input.
func (b *builder) client(v ssa.Value, depth int) bool {
	if depth > maxTrace {
		return false
	}
	if b.is(knowledge.Request, v.Type()) {
		return true
	}
	next := func(vs ...ssa.Value) bool {
		for _, x := range vs {
			if x != nil && b.client(x, depth+1) {
				return true
			}
		}
		return false
	}
	switch v := v.(type) {
	case *ssa.UnOp:
		if a, ok := v.X.(*ssa.Alloc); ok {
			if !b.enter(a) {
				return false
			}
			defer b.leave()
			for _, s := range stores(a) {
				if next(s.Val) {
					return true
				}
			}
			return false
		}
		return next(v.X)
	case *ssa.FieldAddr:
		return next(v.X)
	case *ssa.Field:
		return next(v.X)
	case *ssa.Extract:
		return next(v.Tuple)
	case *ssa.Lookup:
		return next(v.X)
	case *ssa.Call:
		if v.Call.IsInvoke() {
			return next(v.Call.Value)
		}
		return next(v.Call.Args...)
	case *ssa.MakeInterface:
		return next(v.X)
	case *ssa.Convert:
		return next(v.X)
	case *ssa.ChangeType:
		return next(v.X)
	case *ssa.BinOp:
		return next(v.X, v.Y)
	case *ssa.Slice:
		return next(v.X)
	case *ssa.IndexAddr:
		return next(v.X)
	}
	return false
}
