package extract

import (
	"go/constant"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// lax records where the function leaves out a part of a verification: by a
// modelled call, or a field that is set to the constant true. What a setting
// says is the operator's choice.
func (b *builder) lax() {
	for _, blk := range b.f.Blocks {
		for _, in := range blk.Instrs {
			switch in := in.(type) {
			case *ssa.Store:
				if fa, ok := in.Addr.(*ssa.FieldAddr); ok && isTrue(in.Val) {
					b.addLax(in, fieldName(fa.X.Type(), fa.Field))
				}
			case ssa.CallInstruction:
				b.addLax(in, b.callee(in.Common()))
			}
		}
	}
}

func (b *builder) addLax(in ssa.Instruction, name string) {
	e, ok := b.x.in.Table.Role(knowledge.Lax, name)
	if !ok {
		return
	}
	pos := b.x.pos(in.Pos())
	if call, ok := in.(ssa.CallInstruction); ok {
		pos = b.out.Calls[b.call(call)].Pos
	}
	b.out.Lax = append(b.out.Lax, summary.Lax{Pos: pos, Block: int32(in.Block().Index), Name: name, Of: e.Str("of")})
}

func isTrue(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value != nil && c.Value.Kind() == constant.Bool && constant.BoolVal(c.Value)
}
