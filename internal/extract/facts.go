package extract

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// proof is what one side of a condition proves.
type proof struct {
	atoms  []int32
	phis   []summary.Phi
	sticky []int32
}

func (p *proof) add(q proof) {
	p.atoms = append(p.atoms, q.atoms...)
	p.phis = append(p.phis, q.phis...)
	p.sticky = append(p.sticky, q.sticky...)
}

// facts says what holds when v is want.
func (b *builder) facts(v ssa.Value, want bool, depth int) proof {
	if depth > maxTrace {
		return proof{}
	}
	v = trace(v)
	switch v := v.(type) {
	case *ssa.UnOp:
		switch v.Op {
		case token.NOT:
			return b.facts(v.X, !want, depth+1)
		case token.MUL:
			return b.field(v, want)
		}
	case *ssa.BinOp:
		switch v.Op {
		case token.EQL:
			return b.equal(v, want, depth)
		case token.NEQ:
			return b.equal(v, !want, depth)
		case token.LSS, token.GTR, token.LEQ, token.GEQ:
			return b.ordered(v, want)
		}
	case *ssa.Call:
		return b.called(v, 0, want)
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			return b.called(call, v.Index, want)
		}
		return proof{}
	case *ssa.Phi:
		return b.phi(v, want, depth)
	case *ssa.Field:
		return b.field(v, want)
	case *ssa.Lookup:
		return proof{atoms: []int32{b.test(v, b.path(v), want)}}
	case *ssa.Parameter:
		return b.field(v, want)
	}
	return proof{}
}

// phi proves what all edges agree on that can have brought the value want.
func (b *builder) phi(v *ssa.Phi, want bool, depth int) proof {
	if !b.enter(v) {
		return proof{}
	}
	defer b.leave()
	var p summary.Phi
	for i, e := range v.Edges {
		pred := v.Block().Preds[i]
		alt := summary.Alt{From: int32(pred.Index), Succ: succIndex(pred, v.Block(), i)}
		if c, ok := e.(*ssa.Const); ok && c.Value != nil {
			if constant.BoolVal(c.Value) != want {
				continue
			}
		} else if e != v {
			inner := b.facts(e, want, depth+1)
			alt.Facts, alt.Phis = inner.atoms, inner.phis
		}
		p.Alts = append(p.Alts, alt)
	}
	return proof{phis: []summary.Phi{p}}
}

// called is a bool result of a call. A predicate on an error also speaks of
// the call that made the error.
func (b *builder) called(call *ssa.Call, result int, want bool) proof {
	o := summary.False
	if want {
		o = summary.True
	}
	p := proof{atoms: []int32{b.outcome(call, result, o)}}
	if recv := receiver(&call.Call); recv != nil && !want && len(b.args(&call.Call)) == 0 && b.x.in.Table.Is(knowledge.AnsweredWords, b.calleeName(&call.Call)) {
		p.sticky = b.givenTo(rootOf(recv), call)
	}
	if by, field := b.judgement(call); by != nil {
		p.atoms = append(p.atoms, b.asked(by, field, want))
	}
	perm := b.asksPermission(call)
	for _, a := range b.args(&call.Call) {
		if !isError(a.Type()) {
			continue
		}
		src, i := made(a)
		if src == nil || src == call || src.Parent() != b.f {
			continue
		}
		switch {
		case want && perm:
			p.atoms = append(p.atoms, b.outcome(src, i, summary.NonNil))
		case want:
			p.atoms = append(p.atoms, b.outcome(src, i, summary.NonNil), b.outcome(src, i, summary.Other))
		case perm:
			p.atoms = append(p.atoms, b.outcome(src, i, summary.Other))
		default:
			// A denial on one of its errors makes the call a guard, whatever
			// else it returns.
			p.atoms = append(p.atoms, b.outcome(src, i, summary.Returned))
		}
	}
	return p
}

// asksPermission reports whether a predicate on an error asks for a
// permission error: by its own name, by the sentinel, by the target's type.
func (b *builder) asksPermission(call *ssa.Call) bool {
	t := b.x.in.Table
	if t.Is(knowledge.PermErrorWords, b.calleeName(&call.Call)) {
		return true
	}
	for _, a := range call.Call.Args {
		a = trace(a)
		if u, ok := a.(*ssa.UnOp); ok {
			a = u.X
		}
		if denyConst(a) == summary.DenyPermit {
			return true
		}
		switch a := a.(type) {
		case *ssa.Global:
			if b.x.denied[a] || t.Is(knowledge.PermErrorWords, a.Name()) {
				return true
			}
		case *ssa.Alloc:
			if t.Is(knowledge.PermErrorWords, lastElement(typeName(deref(a.Type())))) {
				return true
			}
		}
	}
	return false
}

// either adds to the edges of a chain of tests that lead to the same block
// what they prove together: a || b is one gate, and so is a switch whose
// cases share a body.
func (b *builder) either() {
	for i := range b.out.Blocks {
		for s := range b.out.Blocks[i].Succs {
			b.eitherAt(i, s)
		}
	}
}

func (b *builder) eitherAt(first, succ int) {
	blk := &b.out.Blocks[first]
	if len(blk.Succs) != 2 || len(blk.Succs[succ].Facts) == 0 {
		return
	}
	pass, next := blk.Succs[succ].To, blk.Succs[1-succ].To
	group := []int32{blk.Succs[succ].Facts[0]}
	edges := []*summary.Edge{&blk.Succs[succ]}
	for range len(b.out.Blocks) {
		n := &b.out.Blocks[next]
		if len(n.Succs) != 2 || len(b.f.Blocks[next].Preds) != 1 {
			break
		}
		to := -1
		for j := range n.Succs {
			if n.Succs[j].To == pass && len(n.Succs[j].Facts) > 0 {
				to = j
			}
		}
		if to < 0 {
			break
		}
		group = append(group, n.Succs[to].Facts[0])
		edges = append(edges, &n.Succs[to])
		next = n.Succs[1-to].To
	}
	if len(group) < 2 {
		return
	}
	a := b.atom(summary.Atom{Call: -1, Any: group})
	for _, e := range edges {
		e.Facts = append(e.Facts, a)
	}
}

// sticky returns the calls that were given the object whose error field is
// tested: the field is nil only if none of them denied.
func (b *builder) sticky(v ssa.Value) []int32 {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return nil
	}
	fa, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return nil
	}
	return b.givenTo(trace(fa.X), nil)
}

// rootOf is the value that a field of a field belongs to: c of c.Resp.
func rootOf(v ssa.Value) ssa.Value {
	for range maxTrace {
		switch w := trace(v).(type) {
		case *ssa.UnOp:
			v = w.X
		case *ssa.FieldAddr:
			v = w.X
		case *ssa.Field:
			v = w.X
		default:
			return w
		}
	}
	return v
}

// givenTo returns the calls that are given an object, without one of them.
func (b *builder) givenTo(base ssa.Value, but *ssa.Call) []int32 {
	var calls []int32
	for _, blk := range b.f.Blocks {
		for _, in := range blk.Instrs {
			call, ok := in.(*ssa.Call)
			if !ok || call == but {
				continue
			}
			for _, a := range call.Call.Args {
				if trace(a) == base {
					if _, builtin := call.Call.Value.(*ssa.Builtin); !builtin && !b.standard(&call.Call) {
						calls = append(calls, b.call(call))
					}
					break
				}
			}
		}
	}
	return calls
}
