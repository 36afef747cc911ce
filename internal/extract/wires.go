package extract

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// wires records where a branch chooses which type of the project's own stands
// behind an interface whose methods can give a verdict.
func (b *builder) wires() {
	for _, blk := range b.f.Blocks[1:] {
		for _, in := range blk.Instrs {
			mi, ok := in.(*ssa.MakeInterface)
			if !ok || knowledge.Standard(pathOf(deref(mi.X.Type()))) || !judging(mi.Type()) {
				continue
			}
			if name, to := concreteName(mi.X.Type()), typeName(mi.Type()); name != "" && to != "" {
				pos := b.x.pos(mi.Pos())
				if !pos.IsValid() {
					pos = b.x.pos(placeOf(mi.X))
				}
				b.out.Wires = append(b.out.Wires, summary.Wire{Pos: pos, Block: int32(blk.Index), Iface: to, Type: name})
			}
		}
	}
}

// judging reports whether an interface has a method that takes something and
// answers with a bool or an error alone.
func judging(t types.Type) bool {
	iface, ok := t.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for m := range iface.Methods() {
		s := m.Signature()
		if s.Params().Len() > 0 && s.Results().Len() == 1 && (isBool(s.Results().At(0).Type()) || isError(s.Results().At(0).Type())) {
			return true
		}
	}
	return false
}
