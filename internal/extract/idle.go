package extract

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// idle says which arm of a branch only says something and goes on as the other
// one does: it leads to where the other arm begins, chooses no value there, and
// leaves nothing behind. What its calls do is for link to see.
func (b *builder) idle(in *ssa.If, c *summary.Cond) {
	if call, ok := trace(in.Cond).(*ssa.Call); ok && b.notes(call) {
		return // whether a log listens
	}
	blk := in.Block()
	for i, s := range blk.Succs {
		join := blk.Succs[1-i]
		if s == join || len(s.Preds) != 1 {
			continue
		}
		arm, ok := region(s, join)
		if !ok || chooses(join, blk, arm) {
			continue
		}
		says, ok := b.onlySpeaks(arm)
		if ok {
			c.Idle, c.Says = int32(i)+1, says
			return
		}
	}
}

// maxIdle is how many blocks an arm may have that only says something. It is a
// threshold, not a saving: one of more blocks is taken to do something of its
// own.
const maxIdle = 8

// region returns the blocks from the start of an arm to where it joins the
// other one; not ok when it has another way out.
func region(start, join *ssa.BasicBlock) (map[*ssa.BasicBlock]bool, bool) {
	in := map[*ssa.BasicBlock]bool{}
	work := []*ssa.BasicBlock{start}
	for len(work) > 0 {
		blk := work[len(work)-1]
		work = work[:len(work)-1]
		if in[blk] || blk == join {
			continue
		}
		if len(blk.Succs) == 0 || !start.Dominates(blk) || len(in) == maxIdle {
			return nil, false
		}
		in[blk] = true
		work = append(work, blk.Succs...)
	}
	return in, true
}

// chooses reports whether a value of the join depends on whether it is reached
// by the arm or straight from the branch.
func chooses(join, branch *ssa.BasicBlock, arm map[*ssa.BasicBlock]bool) bool {
	for _, in := range join.Instrs {
		phi, ok := in.(*ssa.Phi)
		if !ok {
			return false
		}
		var straight ssa.Value
		for i, pred := range join.Preds {
			if pred == branch {
				straight = phi.Edges[i]
			}
		}
		for i, pred := range join.Preds {
			if arm[pred] && phi.Edges[i] != straight && !sameConst(phi.Edges[i], straight) {
				return true
			}
		}
	}
	return false
}

func sameConst(x, y ssa.Value) bool {
	c, ok := x.(*ssa.Const)
	d, ok2 := y.(*ssa.Const)
	if !ok || !ok2 {
		return false
	}
	if c.Value == nil || d.Value == nil {
		return c.Value == nil && d.Value == nil
	}
	return c.Value.Kind() == d.Value.Kind() && constant.Compare(c.Value, tokenEQL, d.Value)
}

// onlySpeaks reports whether blocks change nothing but what they made
// themselves, and whether they speak of a denial.
func (b *builder) onlySpeaks(arm map[*ssa.BasicBlock]bool) (says, ok bool) {
	calls := false
	for _, blk := range b.f.Blocks {
		if !arm[blk] {
			continue
		}
		for _, in := range blk.Instrs {
			switch in := in.(type) {
			case *ssa.Store:
				if counts(in) {
					calls = true
					says = says || b.denialNamed(in.Addr)
					continue
				}
				if made, ok := rootOf(in.Addr).(*ssa.Alloc); (!ok || !arm[made.Block()]) && !ownElement(in.Addr, arm) && !b.setAgain(in, arm) {
					return false, false
				}
			case *ssa.MapUpdate:
				if made, ok := in.Map.(*ssa.MakeMap); !ok || !arm[made.Block()] {
					return false, false
				}
			case *ssa.Send, *ssa.Go, *ssa.Defer, *ssa.Select, *ssa.Panic, *ssa.RunDefers:
				return false, false
			case *ssa.Call:
				if bi, ok := in.Call.Value.(*ssa.Builtin); ok && changing(bi) {
					return false, false
				}
				if !b.tells(in) || b.givesBack(receiver(&in.Call)) {
					return false, false
				}
				calls = true
				says = says || b.speaksOfDenial(in)
			}
		}
	}
	return says, calls
}

// tells reports whether a call only leaves a message, by the words of its name,
// of its type or package, or by a model; or makes what another one is given.
func (b *builder) tells(call *ssa.Call) bool {
	if _, ok := call.Call.Value.(*ssa.Builtin); ok {
		return true
	}
	n := call.Call.Signature().Results().Len()
	if n > 0 && b.unread(call) == 0 {
		return true
	}
	if f := call.Call.StaticCallee(); f != nil && f.Object() != nil && f.Object().Pkg() != nil && f.Object().Pkg().Path() == "sync/atomic" && strings.HasPrefix(f.Name(), "Add") {
		return true // it counts
	}
	if n == 1 && isError(call.Type()) && slices.ContainsFunc(call.Call.Args, func(a ssa.Value) bool { return isError(a.Type()) }) {
		return true // it wraps an error
	}
	t := b.x.in.Table
	name := b.callee(&call.Call)
	if _, ok := t.Role(knowledge.Inert, name); ok {
		return true
	}
	if _, ok := t.Role(knowledge.Audit, name); ok || t.Is(knowledge.EmitWords, b.calleeName(&call.Call)) || t.Is(knowledge.AuditWords, b.calleeName(&call.Call)) {
		return true
	}
	return b.notes(call)
}

// givesBack reports whether the function answers with a value: what is added to
// that, as the failures of a form, is heard by the caller.
func (b *builder) givesBack(v ssa.Value) bool {
	if v == nil {
		return false
	}
	for _, blk := range b.f.Blocks {
		if ret, ok := blk.Instrs[len(blk.Instrs)-1].(*ssa.Return); ok && slices.ContainsFunc(ret.Results, func(r ssa.Value) bool { return trace(r) == trace(v) }) {
			return true
		}
	}
	return false
}

// notes reports whether a call is one of what gathers notes, as a logger, by its
// type or package.
func (b *builder) notes(call *ssa.Call) bool {
	where := withPackage(b.callee(&call.Call))
	if recv := receiver(&call.Call); recv != nil {
		where = withPackage(typeName(recv.Type()))
	}
	pkg, kind, _ := strings.Cut(where, ".")
	t := b.x.in.Table
	return t.Is(knowledge.NotesWords, pkg) || t.Is(knowledge.NotesWords, kind)
}

// counts reports whether a store adds a constant to what the place holds, as
// s.denied++ does.
func counts(in *ssa.Store) bool {
	sum, ok := in.Val.(*ssa.BinOp)
	if !ok || sum.Op != token.ADD {
		return false
	}
	_, added := sum.Y.(*ssa.Const)
	load, ok := sum.X.(*ssa.UnOp)
	if !ok || !added || !isNumber(sum.Type()) {
		return false
	}
	to, ok := in.Addr.(*ssa.FieldAddr)
	from, same := load.X.(*ssa.FieldAddr)
	return load.X == in.Addr || ok && same && to.X == from.X && to.Field == from.Field
}

func isNumber(t types.Type) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsNumeric != 0
}

// changing reports whether a builtin function changes what it is given.
func changing(bi *ssa.Builtin) bool {
	return slices.Contains([]string{"delete", "clear", "copy", "close"}, bi.Name())
}

// setAgain reports whether a store says no in a field that is set behind the arm
// as if nothing had been said: on one way to something else.
func (b *builder) setAgain(in *ssa.Store, arm map[*ssa.BasicBlock]bool) bool {
	no, ok := in.Val.(*ssa.Const)
	if !ok || no.Value == nil || no.Value.Kind() != constant.Bool || constant.BoolVal(no.Value) {
		return false
	}
	own, ok := in.Addr.(*ssa.FieldAddr)
	if !ok {
		return false
	}
	behind := map[*ssa.BasicBlock]bool{}
	for work := own.Block().Succs; len(work) > 0; work = work[1:] {
		if blk := work[0]; !behind[blk] {
			behind[blk] = true
			work = append(work, blk.Succs...)
		}
	}
	for _, blk := range b.f.Blocks {
		if arm[blk] || !behind[blk] {
			continue
		}
		for _, other := range blk.Instrs {
			st, ok := other.(*ssa.Store)
			if !ok || sameConst(st.Val, in.Val) {
				continue
			}
			if to, ok := st.Addr.(*ssa.FieldAddr); ok && to.X == own.X && to.Field == own.Field {
				return true
			}
		}
	}
	return false
}

// ownElement reports whether an address lies in an array that the arm made.
func ownElement(addr ssa.Value, arm map[*ssa.BasicBlock]bool) bool {
	ia, ok := addr.(*ssa.IndexAddr)
	if !ok {
		return false
	}
	made, ok := ia.X.(*ssa.Alloc)
	return ok && arm[made.Block()]
}

// speaksOfDenial reports whether a call is given a text that speaks of a
// denial and gives nothing back: it is written to a log, or to an audit trail.
func (b *builder) speaksOfDenial(call *ssa.Call) bool {
	if n := call.Call.Signature().Results().Len(); n > 0 && b.unread(call) != int32(1)<<n-1 {
		return false
	}
	if recv := receiver(&call.Call); recv != nil && b.denialNamed(recv) {
		return true // a counter of denials
	}
	for _, a := range b.args(&call.Call) {
		for _, e := range append(listed(a), a) {
			if text, ok := b.text(e); ok && b.x.in.Table.Is(knowledge.PermErrorWords, strings.TrimSpace(text)) {
				return true
			}
		}
	}
	return false
}

// denialNamed reports whether a place is named for denials, as what counts them.
func (b *builder) denialNamed(v ssa.Value) bool {
	return b.x.in.Table.Is(knowledge.PermErrorWords, lastElement(b.path(v)))
}

// listed are the elements of a slice that is written out in place.
func listed(v ssa.Value) []ssa.Value {
	s, ok := v.(*ssa.Slice)
	if !ok {
		return nil
	}
	a, ok := s.X.(*ssa.Alloc)
	if !ok {
		return nil
	}
	var all []ssa.Value
	for _, r := range *a.Referrers() {
		ia, ok := r.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, rr := range *ia.Referrers() {
			if st, ok := rr.(*ssa.Store); ok && st.Addr == ia {
				all = append(all, st.Val)
			}
		}
	}
	return all
}
