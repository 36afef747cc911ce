package extract

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// listed returns what a list of functions can hold that is given as a whole,
// in order: it is written out, or what is appended on the way there. What a
// branch appends counts as well. It is nil where nothing is known of it.
func (b *builder) listed(v ssa.Value) []ssa.Value {
	s, ok := v.Type().Underlying().(*types.Slice)
	if !ok || !isFunc(s.Elem()) {
		return nil
	}
	return b.listedDepth(v, map[ssa.Value]bool{})
}

// listsFuncs reports whether a type is that of a list of functions or handlers.
func listsFuncs(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && (isFunc(s.Elem()) || singleMethod(s.Elem()))
}

func (b *builder) listedDepth(v ssa.Value, seen map[ssa.Value]bool) []ssa.Value {
	if seen[v] || len(seen) > maxTrace {
		return nil
	}
	seen[v] = true
	var all []ssa.Value
	switch v := trace(v).(type) {
	case *ssa.Parameter:
		all = append(all, v)
	case *ssa.Slice:
		all, _ = b.elements(v)
	case *ssa.Phi:
		for _, e := range v.Edges {
			all = append(all, b.listedDepth(e, seen)...)
		}
	case *ssa.Call:
		if fn, ok := v.Call.Value.(*ssa.Builtin); ok && fn.Name() == "append" {
			for _, a := range v.Call.Args {
				all = append(all, b.listedDepth(a, seen)...)
			}
		}
	case *ssa.UnOp:
		if g, ok := v.X.(*ssa.Global); ok {
			for _, list := range b.initial(g) {
				all = append(all, slices.DeleteFunc(b.listedDepth(list, seen), madeInInit)...)
			}
		}
	}
	return all
}

// madeInInit reports whether a value of a package variable is more than a
// function by its name: only there is it known what was made.
func madeInInit(v ssa.Value) bool {
	_, ok := trace(v).(*ssa.Function)
	return !ok
}
