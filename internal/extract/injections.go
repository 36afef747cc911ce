package extract

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/summary"
)

// injections records the functions that a call takes as values of any type:
// only reflection can call them, and so by what they take and give.
func (b *builder) injections(common *ssa.CallCommon, c *summary.Call) {
	for _, a := range b.args(common) {
		for _, v := range append(variadic(a), a) {
			mi, ok := v.(*ssa.MakeInterface)
			if !ok || mi.Type().Underlying().(*types.Interface).NumMethods() > 0 {
				continue
			}
			sig, ok := mi.X.Type().Underlying().(*types.Signature)
			fs := b.funcs(mi.X)
			if !ok || len(fs) != 1 || fs[0].Func == "" || sig.Params().Len()+sig.Results().Len() == 0 {
				continue
			}
			in := summary.Injection{Func: fs[0].Func, Param: param0(mi.X)}
			for p := range sig.Params().Variables() {
				in.Takes = append(in.Takes, types.TypeString(p.Type(), nil))
			}
			for r := range sig.Results().Variables() {
				if !isError(r.Type()) {
					in.Gives = append(in.Gives, types.TypeString(r.Type(), nil))
				}
			}
			c.Injects = append(c.Injects, in)
		}
	}
}

// param0 is the index of the first parameter of a function value: that of a
// method value comes behind the receiver.
func param0(v ssa.Value) int {
	if mc, ok := trace(v).(*ssa.MakeClosure); ok && mc.Fn.(*ssa.Function).Parent() == nil {
		return 1
	}
	return 0
}
