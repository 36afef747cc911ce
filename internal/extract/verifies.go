package extract

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// verifies says which parts of a token a call asks for: a modelled proof, or
// one that leaves out the signature. Options are known where they are made
// beside it, or given to what is made beside it for the call.
func (b *builder) verifies(common *ssa.CallCommon, name string, c *summary.Call) {
	t := b.x.in.Table
	lax, unsigned := t.Role(knowledge.Lax, name)
	e, proof := t.Role(knowledge.Guard, name)
	switch {
	case common.Signature().Results().Len() < 2:
		return // it gives back no token
	case unsigned && lax.Str("of") == "signature":
		c.Verifies = &summary.Verify{}
	case proof && e.Str("strength") == "identity" && (common.Signature().Variadic() || receiver(common) != nil):
		c.Verifies = &summary.Verify{Demands: []string{"signature"}}
	default:
		return
	}
	v := c.Verifies
	for _, a := range b.args(common) {
		box, ok := trace(a).(*ssa.Alloc)
		if ok && structOf(box.Type()) != nil && packageOf(typeName(deref(box.Type()))) != packageOf(name) { // a type of the library is that of any token
			v.Token = typeName(deref(box.Type()))
		}
	}
	b.demands(common, v)
	if recv := receiver(common); recv != nil {
		if made, ok := trace(recv).(*ssa.Call); ok {
			b.demands(&made.Call, v)
		} else {
			v.Open = true
		}
	}
	slices.Sort(v.Demands)
	v.Demands = slices.Compact(v.Demands)
}

// demands adds the parts that the options of a call ask for.
func (b *builder) demands(common *ssa.CallCommon, v *summary.Verify) {
	if !common.Signature().Variadic() || len(common.Args) == 0 {
		return
	}
	last := common.Args[len(common.Args)-1]
	if k, ok := last.(*ssa.Const); ok && k.IsNil() {
		return
	}
	list := listed(last)
	if list == nil {
		v.Open = true
	}
	for _, o := range list {
		made, ok := trace(o).(*ssa.Call)
		if !ok {
			v.Open = true
			continue
		}
		if e, ok := b.x.in.Table.Role(knowledge.Demand, b.callee(&made.Call)); ok {
			v.Demands = append(v.Demands, e.Str("of"))
		}
	}
}
