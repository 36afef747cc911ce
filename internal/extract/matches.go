package extract

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/summary"
)

// matches are the texts that a block lies under a comparison of with a
// constant: text == "x" holds on every way to it. Texts of which nothing is
// known without the comparison are left out, and so are negations.
func (b *builder) matches(at *ssa.BasicBlock) []summary.Match {
	var all []summary.Match
	for blk := at; blk != nil && blk.Idom() != nil; blk = blk.Idom() {
		cond, ok := ends(blk.Idom())
		if !ok || blk.Idom().Succs[0] != blk || len(blk.Preds) != 1 {
			continue
		}
		text, value := cond.X, cond.Y
		if _, ok := text.(*ssa.Const); ok {
			text, value = value, text
		}
		c, ok := value.(*ssa.Const)
		if !ok || c.Value == nil || c.Value.Kind() != constant.String {
			continue
		}
		if parts := b.parts(text, 0); len(parts) == 1 && (parts[0].Cell != nil || parts[0].Hole != nil) {
			all = append(all, summary.Match{Text: parts, Const: constant.StringVal(c.Value)})
		}
	}
	return all
}

// arm are the constants that what the client asks for, method or path, is
// equal to in a block, outermost first: case "GET", "HEAD". A question mark
// stands behind what only a part of it is equal to.
func (b *builder) arm(at *ssa.BasicBlock) []string {
	var all []string
	for blk := at; blk != nil; blk = blk.Idom() {
		var here []string
		for _, pred := range blk.Preds {
			cond, ok := ends(pred)
			if !ok || pred.Succs[0] != blk {
				here = nil
				break
			}
			field, value := cond.X, cond.Y
			if _, ok := field.(*ssa.Const); ok {
				field, value = value, field
			}
			c, ok := value.(*ssa.Const)
			if !ok || c.Value == nil || c.Value.Kind() != constant.String || !b.dispatches(field, 0) {
				here = nil
				break
			}
			text := constant.StringVal(c.Value)
			if _, part := trace(field).(*ssa.Slice); part {
				text += "?"
			}
			here = append(here, text)
		}
		all = append(here, all...)
	}
	return all
}

// ends is the comparison for equality that a block branches on.
func ends(blk *ssa.BasicBlock) (*ssa.BinOp, bool) {
	branch, ok := blk.Instrs[len(blk.Instrs)-1].(*ssa.If)
	if !ok {
		return nil, false
	}
	cond, ok := branch.Cond.(*ssa.BinOp)
	return cond, ok && cond.Op == token.EQL
}
