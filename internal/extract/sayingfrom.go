package extract

import "golang.org/x/tools/go/ssa"

// from names the call that gives a value, or what it is a part of, also where a
// closure uses it; "" when it is not known.
func (b *builder) from(v ssa.Value, depth int) string {
	if depth > maxTrace || v == nil {
		return ""
	}
	switch w := trace(v).(type) {
	case *ssa.Call:
		if args := b.args(&w.Call); len(args) == 0 {
			if recv := receiver(&w.Call); recv != nil {
				return b.from(recv, depth+1) // user.ID()
			}
		}
		return b.callee(&w.Call)
	case *ssa.Extract:
		return b.from(w.Tuple, depth+1)
	case *ssa.FieldAddr:
		return b.from(w.X, depth+1)
	case *ssa.Field:
		return b.from(w.X, depth+1)
	case *ssa.FreeVar:
		return b.from(binding(w), depth+1)
	case *ssa.Alloc:
		if all := stores(w); len(all) == 1 {
			return b.from(all[0].Val, depth+1)
		}
	case *ssa.UnOp:
		return b.from(w.X, depth+1)
	}
	return ""
}
