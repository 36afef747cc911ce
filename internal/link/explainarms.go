package link

import (
	"fmt"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// askedAt is the place of a gate's condition, else that of the call it asks.
func (f *Func) askedAt(g gateAt, c *summary.Call) finding.Position {
	if cond := f.Blocks[g.block].Cond; cond != nil && cond.Pos.IsValid() {
		return cond.Pos
	}
	return c.Pos
}

// allowing says which outcome of a call denies.
func (f *Func) allowing(atom *summary.Atom) string {
	switch atom.Outcome {
	case summary.Nil:
		if atom.Fail {
			return "denies on an error"
		}
		return "denies on an error"
	case summary.True:
		return "denies on false"
	case summary.False:
		return "denies on true"
	case summary.NonNil:
		return "denies on nil"
	}
	return "denies on its outcome"
}

// armNote says how and where the arm behind a gate denies.
func (f *Func) armNote(g gateAt) string {
	if g.deny == summary.DenySkip {
		return "the element is passed over"
	}
	arm := int(f.Blocks[g.block].Succs[1-g.succ].To)
	for _, b := range f.breadthFirst(arm) {
		if note, at := f.denialIn(b, g); note != "" {
			if at.IsValid() {
				return fmt.Sprintf("%s at line %d", note, at.Line)
			}
			return note
		}
	}
	return "the arm only ends"
}

// breadthFirst lists the blocks that can follow a block, itself first.
func (f *Func) breadthFirst(from int) []int {
	order := []int{from}
	seen := map[int]bool{from: true}
	for i := 0; i < len(order); i++ {
		for _, e := range f.Blocks[order[i]].Succs {
			if to := int(e.To); !seen[to] {
				seen[to] = true
				order = append(order, to)
			}
		}
	}
	return order
}

// denialIn says how a block denies; "" when it does not.
func (f *Func) denialIn(b int, g gateAt) (string, finding.Position) {
	blk := &f.Blocks[b]
	for _, k := range blk.Calls {
		c := &f.Calls[k]
		if c.Mode == summary.Now && f.callDenies(c) != summary.DenyNone {
			return "denied by " + Short(callName(c, false)), c.Pos
		}
	}
	if blk.Deny != summary.DenyNone {
		for _, k := range blk.Calls {
			if c := &f.Calls[k]; c.Fails || c.Register == nil && len(blk.Calls) == 1 {
				return denyNames[blk.Deny] + " by " + Short(callName(c, false)), c.Pos
			}
		}
		return denyNames[blk.Deny], finding.Position{}
	}
	if blk.Ret < 0 {
		if len(blk.Succs) == 0 {
			return "a panic", finding.Position{}
		}
		return "", finding.Position{}
	}
	r := &f.Returns[blk.Ret]
	d := f.returnDenies(r, g.block, 1-g.succ)
	return "returns " + returnNames[d], r.Pos
}

var denyNames = map[summary.Deny]string{
	summary.DenySkip: "passed over", summary.DenyPlain: "ended", summary.DenyError: "answered with an error",
	summary.DenyHidden: "answered with 404", summary.DenyPermit: "answered with 401, 403 or a login",
}

var returnNames = map[summary.Deny]string{
	summary.DenyNone: "success", summary.DenyPlain: "without going on", summary.DenyError: "an error",
	summary.DenyHidden: "not found", summary.DenyPermit: "a permission error",
}
