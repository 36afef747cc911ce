package extract

import (
	"cmp"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// condition describes what a branch asks.
func (b *builder) condition(in *ssa.If) *summary.Cond {
	c := &summary.Cond{Pos: b.x.pos(condPos(in)), Alt: -1, Primary: -1}
	b.classify(in.Cond, true, c, 0)
	c.Dispatch = b.dispatches(in.Cond, 0)
	c.Field, c.Set = testedField(in.Cond)
	c.Loaded = c.Kind == summary.Branch && loaded(in.Cond, 0)
	if c.Desc == "" {
		c.Desc, c.Holds = b.describeCond(in.Cond, true)
	}
	c.Login = b.x.in.Table.Is(knowledge.LoginWords, c.Desc) || b.x.in.Table.Is(knowledge.PermissionWords, c.Desc)
	c.Spent = b.asksSpent(c.Field)
	c.Factor = b.x.in.Table.Is(knowledge.SecondFactorWords, c.Desc)
	c.Kinds = b.kinds(in.Cond)
	c.Len = b.measured(in.Cond)
	c.Filled = b.filled(in.Cond, 0)
	b.idle(in, c)
	b.hint(in.Cond, true, c)
	b.omitted(in, c)
	return c
}

// kinds is how many values the constants of a type have that a condition compares
// with one of them, the empty text left out; 0 where it compares no such thing.
func (b *builder) kinds(cond ssa.Value) int32 {
	v, ok := cond.(*ssa.BinOp)
	if !ok || v.Op != token.EQL && v.Op != token.NEQ {
		return 0
	}
	if _, ok := v.Y.(*ssa.Const); !ok {
		return 0
	}
	named, ok := types.Unalias(v.Y.Type()).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return 0
	}
	values := map[string]bool{}
	for _, k := range b.x.constantsOf(named) {
		values[k.Val().ExactString()] = true
	}
	delete(values, `""`)
	return int32(len(values))
}

// condPos is where the condition stands in the source.
func condPos(in *ssa.If) token.Pos {
	if p := in.Cond.Pos(); p.IsValid() {
		return p
	}
	if u, ok := in.Cond.(*ssa.UnOp); ok {
		if p := u.X.Pos(); p.IsValid() {
			return p
		}
	}
	blk := in.Block()
	for i := len(blk.Instrs) - 1; i >= 0; i-- {
		if p := blk.Instrs[i].Pos(); p.IsValid() {
			return p
		}
	}
	for _, s := range blk.Succs {
		for _, n := range s.Instrs {
			if p := n.Pos(); p.IsValid() {
				return p
			}
		}
	}
	return in.Parent().Pos()
}

// loaded reports whether a condition asks for a field of what a call gave, or
// for what a call gave being there at all.
func loaded(v ssa.Value, depth int) bool {
	if depth > maxTrace {
		return false
	}
	switch v := trace(v).(type) {
	case *ssa.BinOp:
		return loaded(v.X, depth+1) || loaded(v.Y, depth+1)
	case *ssa.UnOp:
		return loaded(v.X, depth+1)
	case *ssa.FieldAddr:
		_, param := trace(v.X).(*ssa.Parameter)
		return !param && loaded(v.X, depth+1)
	case *ssa.Field:
		return loaded(v.X, depth+1)
	case *ssa.Phi:
		for _, e := range v.Edges {
			if call, _ := made(e); call != nil {
				return true
			}
		}
	case *ssa.Extract, *ssa.Call:
		return true
	}
	return false
}

// dispatches reports whether a condition asks for the operation that the
// client names: method or path.
func (b *builder) dispatches(v ssa.Value, depth int) bool {
	if depth > maxTrace {
		return false
	}
	v = trace(v)
	switch v := v.(type) {
	case *ssa.UnOp:
		if fa, ok := v.X.(*ssa.FieldAddr); ok {
			_, ok := b.x.in.Table.Role(knowledge.Dispatch, fieldName(fa.X.Type(), fa.Field))
			return ok
		}
		return b.dispatches(v.X, depth+1)
	case *ssa.BinOp:
		return b.dispatches(v.X, depth+1) || b.dispatches(v.Y, depth+1)
	case *ssa.Call:
		if _, ok := b.x.in.Table.Role(knowledge.Dispatch, b.callee(&v.Call)); ok && b.client(v, 0) {
			return true
		}
		for _, a := range v.Call.Args {
			if b.dispatches(a, depth+1) {
				return true
			}
		}
	case *ssa.Extract:
		return b.dispatches(v.Tuple, depth+1)
	case *ssa.Slice:
		return b.dispatches(v.X, depth+1)
	case *ssa.IndexAddr:
		return b.dispatches(v.X, depth+1)
	case *ssa.Phi:
		if !b.enter(v) {
			return false
		}
		defer b.leave()
		for _, e := range v.Edges {
			if b.dispatches(e, depth+1) {
				return true
			}
		}
	}
	return false
}

// describeCond writes a condition as the source does, and on which arm it
// holds.
func (b *builder) describeCond(v ssa.Value, positive bool) (text string, arm int32) {
	switch w := trace(v).(type) {
	case *ssa.UnOp:
		if w.Op == token.NOT {
			return b.describeCond(w.X, !positive)
		}
	case *ssa.BinOp:
		x, y := b.operand(w.X), b.operand(w.Y)
		if x != "" && y != "" {
			op := w.Op
			if op == token.NEQ {
				op, positive = token.EQL, !positive
			}
			return x + " " + op.String() + " " + y, altArm(positive)
		}
	case *ssa.Extract:
		if t, ok := w.Tuple.(*ssa.TypeAssert); ok && w.Index == 1 {
			return cmp.Or(b.path(t.X), "the "+shortType(t.X.Type())) + " is a " + shortType(t.AssertedType), altArm(positive)
		}
	}
	if s := b.path(v); s != "" {
		return s, altArm(positive)
	}
	return "the condition", altArm(positive)
}

// operand writes one side of a comparison.
func (b *builder) operand(v ssa.Value) string {
	if c, ok := v.(*ssa.Const); ok {
		if c.Value == nil {
			return "nil"
		}
		return c.Value.ExactString()
	}
	return b.path(v)
}

// altArm is the successor index of the arm where the condition is want.
func altArm(want bool) int32 {
	if want {
		return 0
	}
	return 1
}

// classify finds the kind of a condition; positive says whether v is asked
// as it is or negated.
func (b *builder) classify(v ssa.Value, positive bool, c *summary.Cond, depth int) {
	if depth > maxTrace {
		return
	}
	switch w := trace(v).(type) {
	case *ssa.UnOp:
		if w.Op == token.NOT {
			b.classify(w.X, !positive, c, depth+1)
			return
		}
		b.named(w, positive, c)
	case *ssa.BinOp:
		if w.Op == token.EQL || w.Op == token.NEQ {
			b.classifyEqual(w, positive == (w.Op == token.EQL), c, depth)
			return
		}
		c.Client = b.client(w.X, 0) || b.client(w.Y, 0)
	case *ssa.Call:
		b.classifyCall(w, positive, c)
	case *ssa.Extract:
		b.classifyExtract(w, positive, c)
	case *ssa.Phi:
		b.classifyPhi(w, positive, c, depth)
	default:
		b.named(v, positive, c)
	}
}

func (b *builder) classifyPhi(w *ssa.Phi, positive bool, c *summary.Cond, depth int) {
	for _, e := range w.Edges {
		if _, ok := e.(*ssa.Const); !ok && e != w {
			b.classify(e, positive, c, depth+1)
			return
		}
	}
	b.named(w, positive, c)
	if b.flagOfCaller(w) {
		c.Kind = summary.CallerArm
	}
}
