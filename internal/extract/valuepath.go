package extract

import "golang.org/x/tools/go/ssa"

// path writes a value as the source would: s.cfg.Degraded, Get, err.
func (b *builder) path(v ssa.Value) string { return pathDepth(v, 0) }

func pathDepth(v ssa.Value, depth int) string {
	if depth > maxTrace {
		return ""
	}
	join := func(x, name string) string {
		if x == "" {
			return name
		}
		return x + "." + name
	}
	switch v := v.(type) {
	case *ssa.Parameter:
		return v.Name()
	case *ssa.FreeVar:
		return v.Name()
	case *ssa.Global:
		return v.Name()
	case *ssa.Function:
		return v.Name()
	case *ssa.Alloc:
		return v.Comment
	case *ssa.Phi:
		return v.Comment
	case *ssa.UnOp:
		return pathDepth(v.X, depth+1)
	case *ssa.FieldAddr:
		return join(pathDepth(v.X, depth+1), plainField(v.X.Type(), v.Field))
	case *ssa.Field:
		return join(pathDepth(v.X, depth+1), plainField(v.X.Type(), v.Field))
	case *ssa.Extract:
		return pathDepth(v.Tuple, depth+1)
	case *ssa.Lookup:
		return pathDepth(v.X, depth+1)
	case *ssa.IndexAddr:
		return pathDepth(v.X, depth+1)
	case *ssa.MakeInterface:
		return pathDepth(v.X, depth+1)
	case *ssa.ChangeInterface:
		return pathDepth(v.X, depth+1)
	case *ssa.ChangeType:
		return pathDepth(v.X, depth+1)
	case *ssa.Convert:
		return pathDepth(v.X, depth+1)
	case *ssa.TypeAssert:
		return pathDepth(v.X, depth+1)
	case *ssa.Slice:
		return pathDepth(v.X, depth+1)
	case *ssa.Call:
		if v.Call.IsInvoke() {
			return join(pathDepth(v.Call.Value, depth+1), v.Call.Method.Name())
		}
		if f := v.Call.StaticCallee(); f != nil {
			if f.Signature.Recv() != nil && len(v.Call.Args) > 0 {
				return join(pathDepth(v.Call.Args[0], depth+1), f.Name())
			}
			return f.Name()
		}
	}
	return ""
}
