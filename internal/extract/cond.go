package extract

import (
	"go/constant"
	"go/token"
	"go/types"

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
			alt.Facts = b.facts(e, want, depth+1).atoms
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

// equal is x == y holding (or not).
func (b *builder) equal(v *ssa.BinOp, holds bool, depth int) proof {
	x, y := v.X, v.Y
	if _, ok := x.(*ssa.Const); ok {
		x, y = y, x
	}
	c, ok := y.(*ssa.Const)
	if !ok {
		return b.compared(v, x, y, holds)
	}
	if c.Value != nil && c.Value.Kind() == constant.Bool {
		return b.facts(x, holds == constant.BoolVal(c.Value), depth+1)
	}
	if c.IsNil() || c.Value != nil && isZero(c) {
		return b.zero(x, holds, depth)
	}
	if p, ok := b.codeOf(x, c, holds); ok {
		return p
	}
	if status, ok := httpStatus(c); ok {
		if call, i := made(x); call != nil && call.Parent() == b.f {
			return b.status(call, i, status, holds)
		}
	}
	if c.Value == nil {
		return proof{} // the zero value of a struct
	}
	i := b.test(x, b.testName(x)+" == "+c.Value.ExactString(), holds)
	if b.client(x, 0) {
		b.out.Atoms[i].Test.Dispatch = true // what the client asks for, not who it is
	}
	return proof{atoms: []int32{i}}
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

// codeOf is a comparison of the code of an error with a constant one:
// status.Code(err) == codes.PermissionDenied.
func (b *builder) codeOf(x ssa.Value, c *ssa.Const, holds bool) (proof, bool) {
	call, _ := made(x)
	named, ok := types.Unalias(c.Type()).(*types.Named)
	if call == nil || !ok || named.Obj().Name() != "Code" {
		return proof{}, false
	}
	for _, a := range b.args(&call.Call) {
		src, i := made(a)
		if !isError(a.Type()) || src == nil || src.Parent() != b.f {
			continue
		}
		denial := denyConst(c) == summary.DenyPermit
		switch {
		case holds && denial:
			return proof{atoms: []int32{b.outcome(src, i, summary.NonNil)}}, true
		case holds:
			return proof{atoms: []int32{b.outcome(src, i, summary.NonNil), b.outcome(src, i, summary.Other)}}, true
		case denial:
			return proof{atoms: []int32{b.outcome(src, i, summary.Other)}}, true
		}
	}
	return proof{}, false
}

// status is a status code that a call returned being a constant (or not):
// the code says how the call ended, as an error does.
func (b *builder) status(call *ssa.Call, i int, status int64, holds bool) proof {
	denial := status == 401 || status == 403
	switch {
	case status < 400 && holds:
		return proof{atoms: []int32{b.outcome(call, i, summary.Nil)}}
	case status < 400:
		return proof{atoms: []int32{b.outcome(call, i, summary.NonNil)}}
	case holds && denial:
		return proof{atoms: []int32{b.outcome(call, i, summary.NonNil)}}
	case holds:
		return proof{atoms: []int32{b.outcome(call, i, summary.NonNil), b.outcome(call, i, summary.Other)}}
	case denial:
		return proof{atoms: []int32{b.outcome(call, i, summary.Other)}}
	}
	return proof{}
}

// httpStatus is the value of an integer constant in the range of HTTP status
// codes.
func httpStatus(c *ssa.Const) (int64, bool) {
	n, ok := intConst(c)
	if _, named := types.Unalias(c.Type()).(*types.Named); named {
		return 0, false
	}
	return n, ok && n >= 200 && n < 600
}

// zero is x being nil or zero (or not).
func (b *builder) zero(x ssa.Value, holds bool, depth int) proof {
	o := summary.NonNil
	if holds {
		o = summary.Nil
	}
	if call, i := made(x); call != nil && call.Parent() == b.f {
		if call.Call.StaticCallee() == nil && !call.Call.IsInvoke() && b.builtinLen(call) {
			return proof{}
		}
		return proof{atoms: []int32{b.outcome(call, i, o)}}
	}
	switch t := trace(x).(type) {
	case *ssa.Phi:
		if !b.enter(t) {
			return proof{}
		}
		defer b.leave()
		var p summary.Phi
		for i, e := range t.Edges {
			pred := t.Block().Preds[i]
			alt := summary.Alt{From: int32(pred.Index), Succ: succIndex(pred, t.Block(), i)}
			if c, ok := e.(*ssa.Const); ok {
				if (c.IsNil() || c.Value != nil && isZero(c)) != holds {
					continue
				}
			} else if e != t && depth < maxTrace {
				alt.Facts = b.zero(e, holds, depth+1).atoms
			}
			p.Alts = append(p.Alts, alt)
		}
		return proof{phis: []summary.Phi{p}}
	case *ssa.UnOp, *ssa.Field:
		p := b.emptiness(t, !holds)
		if holds {
			p.add(proof{sticky: b.sticky(t)})
		}
		return p
	case *ssa.Lookup:
		return proof{atoms: []int32{b.test(t, b.path(t), !holds)}}
	case *ssa.Parameter:
		return b.emptiness(t, !holds)
	}
	return proof{}
}

func (b *builder) builtinLen(call *ssa.Call) bool {
	_, ok := call.Call.Value.(*ssa.Builtin)
	return ok
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
	base := trace(fa.X)
	var calls []int32
	for _, blk := range b.f.Blocks {
		for _, in := range blk.Instrs {
			call, ok := in.(*ssa.Call)
			if !ok {
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

// compared is a comparison of two values neither of which is constant.
func (b *builder) compared(v *ssa.BinOp, x, y ssa.Value, holds bool) proof {
	if isError(x.Type()) { // err == ErrX
		if src, i := made(x); src != nil && src.Parent() == b.f {
			return b.sentinelTest(src, i, y, holds)
		}
		return proof{}
	}
	name := b.testName(x) + " == " + b.testName(y)
	i := b.test(x, name, holds)
	tst := b.out.Atoms[i].Test
	if b.class(x, 0) == callerValue || b.class(y, 0) == callerValue {
		tst.Identity = true
		tst.Strength = summary.Object
	}
	tst.Pos = b.x.pos(v.Pos())
	return proof{atoms: []int32{i}}
}

func (b *builder) sentinelTest(src *ssa.Call, i int, y ssa.Value, holds bool) proof {
	r := b.errorResult(y, 0)
	switch {
	case holds && r.Kind == summary.PermissionError:
		return proof{atoms: []int32{b.outcome(src, i, summary.NonNil)}}
	case holds:
		return proof{atoms: []int32{b.outcome(src, i, summary.NonNil), b.outcome(src, i, summary.Other)}}
	case r.Kind == summary.PermissionError:
		return proof{atoms: []int32{b.outcome(src, i, summary.Other)}}
	}
	return proof{}
}

// ordered is a comparison by size: a rank of the caller at times.
func (b *builder) ordered(v *ssa.BinOp, holds bool) proof {
	x, y := b.testName(v.X), b.testName(v.Y)
	if x == "" || y == "" || b.class(v.X, 0) != callerValue && b.class(v.Y, 0) != callerValue {
		return proof{} // a loop, a size, a time
	}
	name := x + " " + v.Op.String() + " " + y
	if _, ok := v.X.(*ssa.Const); ok {
		return proof{atoms: []int32{b.test(v.Y, name, holds)}}
	}
	return proof{atoms: []int32{b.test(v.X, name, holds)}}
}

// field is a bool field, variable or element being want.
func (b *builder) field(v ssa.Value, want bool) proof {
	name := b.testName(v)
	if name == "" {
		return proof{}
	}
	return proof{atoms: []int32{b.test(v, name, want)}}
}

// emptiness is a value being there or not: that alone says who calls only
// where its absence is answered with a denial.
func (b *builder) emptiness(v ssa.Value, there bool) proof {
	p := b.field(v, there)
	for _, a := range p.atoms {
		b.out.Atoms[a].Test.Identity = false
		b.out.Atoms[a].Test.Strength = summary.Identity
	}
	return p
}

// test returns the atom of a local test on v.
func (b *builder) test(v ssa.Value, name string, holds bool) int32 {
	t := &summary.Test{Name: name, Holds: holds, Strength: summary.RoleOrFlag, Pos: b.x.pos(v.Pos())}
	t.Dispatch = b.dispatches(v, 0)
	t.Setting = b.x.in.Table.Is(knowledge.ConfigWords, name) || b.x.in.Table.Is(knowledge.FallbackFlagWords, name)
	if b.class(v, 0) == callerValue {
		t.Identity = true
	}
	if b.x.in.Table.Is(knowledge.AdminWords, name) || b.x.in.Table.Is(knowledge.PermissionWords, name) {
		t.Identity = true
	}
	return b.atom(summary.Atom{Call: -1, Test: t})
}

// testName is the canonical name of a tested value: type and field for a
// field, callee for a call, the value of a constant.
func (b *builder) testName(v ssa.Value) string {
	v = trace(v)
	switch v := v.(type) {
	case *ssa.Const:
		if v.Value != nil {
			return v.Value.ExactString()
		}
		return "nil"
	case *ssa.UnOp:
		switch a := v.X.(type) {
		case *ssa.FieldAddr:
			if n := typeName(a.X.Type()); n != "" {
				return lastElement(n) + "." + plainField(a.X.Type(), a.Field)
			}
		case *ssa.FreeVar, *ssa.Global, *ssa.Alloc, *ssa.IndexAddr:
			return b.path(v)
		}
	case *ssa.Field:
		if n := typeName(v.X.Type()); n != "" {
			return lastElement(n) + "." + plainField(v.X.Type(), v.Field)
		}
	}
	return b.path(v)
}

// condition describes what a branch asks.
func (b *builder) condition(in *ssa.If) *summary.Cond {
	c := &summary.Cond{Pos: b.x.pos(condPos(in)), Alt: -1, Primary: -1}
	b.classify(in.Cond, true, c, 0)
	c.Dispatch = b.dispatches(in.Cond, 0)
	c.Loaded = c.Kind == summary.Branch && loaded(in.Cond, 0)
	if c.Desc == "" {
		c.Desc, c.Holds = b.describeCond(in.Cond, true)
	}
	return c
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

// flagOfCaller reports whether a variable is set under a test of the caller.
func (b *builder) flagOfCaller(phi *ssa.Phi) bool {
	for i := range phi.Edges {
		blk := phi.Block().Preds[i]
		for range 2 {
			if len(blk.Instrs) > 0 {
				if in, ok := blk.Instrs[len(blk.Instrs)-1].(*ssa.If); ok {
					var c summary.Cond
					if bin, ok := trace(in.Cond).(*ssa.BinOp); ok {
						b.classifyEqual(bin, true, &c, maxTrace)
						if c.Kind == summary.CallerArm || c.Same {
							return true
						}
					}
				}
			}
			if len(blk.Preds) != 1 {
				break
			}
			blk = blk.Preds[0]
		}
	}
	return false
}

// classifyEqual handles x == y; equal says on which side the condition is
// asked.
func (b *builder) classifyEqual(w *ssa.BinOp, equal bool, c *summary.Cond, depth int) {
	x, y := w.X, w.Y
	if _, ok := x.(*ssa.Const); ok {
		x, y = y, x
	}
	k, isConst := y.(*ssa.Const)
	if sel, ok := trace(x).(*ssa.Extract); ok && isConst {
		if s, ok := sel.Tuple.(*ssa.Select); ok {
			b.classifySelect(s, k, equal, c)
			return
		}
	}
	switch {
	case isConst && k.Value != nil && k.Value.Kind() == constant.Bool:
		b.classify(x, equal == constant.BoolVal(k.Value), c, depth+1)
	case isError(x.Type()):
		b.errorArm(x, !equal, isConst && k.IsNil(), y, c)
	case isConst && k.IsNil():
		b.classifyNil(x, equal, c)
	default:
		b.named(x, equal, c)
		if isConst && b.statusArm(x, k, equal, c) {
			return
		}
		if isConst && k.Value != nil && k.Value.Kind() == constant.String && b.x.in.Table.Is(knowledge.FallbackFlagWords, constant.StringVal(k.Value)) {
			c.Kind, c.Alt, c.Desc = summary.FlagArm, altArm(equal), "in "+constant.StringVal(k.Value)+" mode"
		}
		c.Same = !isConst
		if b.class(x, 0) == callerValue || b.class(y, 0) == callerValue {
			c.Kind = summary.CallerArm
		}
	}
}

// statusArm is a test of the status code that a call returned.
func (b *builder) statusArm(x ssa.Value, k *ssa.Const, equal bool, c *summary.Cond) bool {
	status, ok := httpStatus(k)
	call, _ := made(x)
	if !ok || call == nil || call.Parent() != b.f {
		return false
	}
	if status < 400 {
		equal = !equal
	}
	c.Kind, c.Alt = summary.ErrorArm, altArm(equal)
	c.Primary = b.call(call)
	c.Desc = "after " + b.calleeName(&call.Call) + " fails"
	return true
}

// errorArm is a test of an error; failed says whether the true arm is the
// one where it is not nil.
func (b *builder) errorArm(x ssa.Value, failed, againstNil bool, y ssa.Value, c *summary.Cond) {
	if b.timeoutError(y) && !againstNil {
		c.Kind, c.Alt, c.Desc = summary.TimeoutArm, altArm(!failed), "after a timeout"
	} else {
		if !againstNil {
			failed = !failed
		}
		c.Kind, c.Alt, c.Desc = summary.ErrorArm, altArm(failed), "after an error"
	}
	b.primary(x, c)
}

// primary finds the call whose error is asked, through phis.
func (b *builder) primary(x ssa.Value, c *summary.Cond) {
	if phi, ok := trace(x).(*ssa.Phi); ok {
		for _, e := range phi.Edges {
			if call, _ := made(e); call != nil {
				x = e
			}
		}
	}
	if call, _ := made(x); call != nil && call.Parent() == b.f {
		c.Primary = b.call(call)
		name := b.calleeName(&call.Call)
		if c.Kind == summary.TimeoutArm {
			c.Desc = "after " + name + " times out"
		} else {
			c.Desc = "after " + name + " fails"
		}
	}
}

func (b *builder) timeoutError(v ssa.Value) bool {
	u, ok := trace(v).(*ssa.UnOp)
	if !ok {
		return false
	}
	g, ok := u.X.(*ssa.Global)
	if !ok || g.Object() == nil {
		return false
	}
	_, ok = b.x.in.Table.Role(knowledge.Timeout, qualified(g.Object()))
	return ok
}

// classifyNil handles v == nil for a value that is no error.
func (b *builder) classifyNil(x ssa.Value, isNil bool, c *summary.Cond) {
	if call, ok := trace(x).(*ssa.Call); ok {
		if bi, ok := call.Call.Value.(*ssa.Builtin); ok && bi.Name() == "recover" {
			c.Kind, c.Alt, c.Desc = summary.RecoverArm, altArm(!isNil), "after a panic"
			return
		}
	}
	if call, i := made(x); call != nil && call.Parent() == b.f {
		if b.cacheNamed(call) {
			c.Kind, c.Alt, c.Desc = summary.HitArm, altArm(!isNil), "on a hit of "+b.calleeName(&call.Call)
			return
		}
		results := call.Call.Signature().Results()
		if n := results.Len(); n > 1 && i < n-1 && isError(results.At(n-1).Type()) {
			c.Kind, c.Alt, c.Desc, c.Primary = summary.ErrorArm, altArm(isNil), "after "+b.calleeName(&call.Call)+" finds nothing", b.call(call)
			return
		}
		b.named(x, !isNil, c)
		return
	}
	t := trace(x)
	if u, ok := t.(*ssa.UnOp); ok {
		t = u.X
	}
	switch t.(type) {
	case *ssa.FieldAddr, *ssa.Field, *ssa.Global, *ssa.Parameter:
		if isFunc(x.Type()) || types.IsInterface(x.Type()) || structOf(x.Type()) != nil {
			c.Kind, c.Alt, c.Subject = summary.NilArm, altArm(isNil), b.path(x)
			c.Desc = "when " + c.Subject + " is nil"
			c.Client = b.client(x, 0)
			return
		}
	}
	b.named(x, !isNil, c)
}

func (b *builder) classifyCall(w *ssa.Call, positive bool, c *summary.Cond) {
	for _, a := range b.args(&w.Call) {
		if !isError(a.Type()) {
			continue
		}
		c.Kind, c.Alt, c.Desc = summary.ErrorArm, altArm(positive), "after an error"
		for _, other := range b.args(&w.Call) {
			if b.timeoutError(other) {
				c.Kind = summary.TimeoutArm
			}
		}
		b.primary(a, c)
		return
	}
	if b.cacheNamed(w) {
		c.Kind, c.Alt, c.Desc = summary.HitArm, altArm(positive), "on a hit of "+b.calleeName(&w.Call)
		return
	}
	b.named(w, positive, c)
}

func (b *builder) classifyExtract(w *ssa.Extract, positive bool, c *summary.Cond) {
	switch tuple := w.Tuple.(type) {
	case *ssa.TypeAssert:
		if !types.IsInterface(tuple.AssertedType) {
			return // a test of the value's shape, not of what it can do
		}
		c.Kind, c.Alt = summary.AssertArm, altArm(!positive)
		c.Desc = "when " + b.path(tuple.X) + " is no " + types.TypeString(tuple.AssertedType, func(p *types.Package) string { return p.Name() })
	case *ssa.Lookup:
		b.hit(b.path(tuple.X), b.path(tuple.X), positive, c)
		if c.Kind == summary.Branch && types.NewMethodSet(w.Tuple.Type().(*types.Tuple).At(0).Type()).Len() > 0 {
			c.Kind, c.Alt, c.Subject = summary.NilArm, altArm(!positive), b.path(tuple.X)
			c.Desc = "when " + c.Subject + " has none"
			return
		}
		c.Client = c.Client || b.client(tuple.Index, 0)
	case *ssa.Call:
		if b.cacheNamed(tuple) {
			c.Kind, c.Alt, c.Desc = summary.HitArm, altArm(positive), "on a hit of "+b.calleeName(&tuple.Call)
			return
		}
		b.named(tuple, positive, c)
	}
}

func (b *builder) hit(path, desc string, positive bool, c *summary.Cond) {
	if b.x.in.Table.Is(knowledge.CacheWords, path) {
		c.Kind, c.Alt, c.Desc = summary.HitArm, altArm(positive), "on a hit of "+desc
	}
}

// cacheNamed reports whether a call asks a store of copies: its name, its
// receiver's type or its receiver's field says so.
func (b *builder) cacheNamed(call *ssa.Call) bool {
	t := b.x.in.Table
	if t.Is(knowledge.CacheWords, b.path(call)) {
		return true
	}
	if call.Call.IsInvoke() {
		return t.Is(knowledge.CacheWords, withPackage(typeName(call.Call.Value.Type())))
	}
	if f := call.Call.StaticCallee(); f != nil && f.Signature.Recv() != nil {
		return t.Is(knowledge.CacheWords, withPackage(typeName(f.Signature.Recv().Type())))
	}
	return false
}

// classifySelect handles the arms of a select statement.
func (b *builder) classifySelect(s *ssa.Select, k *ssa.Const, equal bool, c *summary.Cond) {
	n := int(k.Int64())
	if n < 0 || n >= len(s.States) {
		return
	}
	c.Desc = "in the other case of the select"
	if b.timeoutChan(s.States[n].Chan) {
		c.Kind, c.Alt, c.Desc = summary.TimeoutArm, altArm(equal), "after a timeout"
		return
	}
	if !s.Blocking && n == len(s.States)-1 {
		c.Kind, c.Alt, c.Desc = summary.TimeoutArm, altArm(!equal), "when nothing is ready"
		return
	}
	for i := n + 1; i < len(s.States); i++ {
		if b.timeoutChan(s.States[i].Chan) {
			c.Kind, c.Alt, c.Desc = summary.TimeoutArm, altArm(!equal), "after a timeout"
		}
	}
}

// timeoutChan reports whether a channel speaks of time or cancellation.
func (b *builder) timeoutChan(v ssa.Value) bool {
	v = trace(v)
	if u, ok := v.(*ssa.UnOp); ok {
		if fa, ok := u.X.(*ssa.FieldAddr); ok { // timer.C
			v = fa.X
			n := typeName(v.Type())
			return n == "time.Timer" || n == "time.Ticker"
		}
	}
	if call, ok := v.(*ssa.Call); ok {
		_, ok := b.x.in.Table.Role(knowledge.Timeout, b.callee(&call.Call))
		return ok
	}
	return false
}

// named classifies a value by what it is called; positive says on which arm
// it is set.
func (b *builder) named(v ssa.Value, positive bool, c *summary.Cond) {
	t := b.x.in.Table
	path := b.path(v)
	c.Client = c.Client || b.client(v, 0)
	if call, _ := made(v); call != nil {
		name := b.callee(&call.Call)
		if _, ok := t.Role(knowledge.Config, name); ok {
			c.Kind = summary.ConfigArm
		}
		for _, a := range b.args(&call.Call) {
			if text, ok := b.text(a); ok && path != "" {
				path += " " + text
			}
		}
	}
	last := lastElement(path)
	switch {
	case t.Is(knowledge.FallbackFlagWords, last) || c.Kind == summary.ConfigArm && t.Is(knowledge.FallbackFlagWords, path):
		c.Kind, c.Alt, c.Desc = summary.FlagArm, altArm(positive), "when "+last+" is set"
	case b.class(v, 0) == callerValue || t.Is(knowledge.AdminWords, last) || t.Is(knowledge.PermissionWords, last):
		c.Kind = summary.CallerArm
	case !c.Client && t.Is(knowledge.ConfigWords, path):
		c.Kind = summary.ConfigArm
	}
}

// client reports whether a value is made from client input.
func (b *builder) client(v ssa.Value, depth int) bool {
	if depth > maxTrace {
		return false
	}
	if b.is(knowledge.Request, v.Type()) {
		return true
	}
	next := func(vs ...ssa.Value) bool {
		for _, x := range vs {
			if x != nil && b.client(x, depth+1) {
				return true
			}
		}
		return false
	}
	switch v := v.(type) {
	case *ssa.UnOp:
		if a, ok := v.X.(*ssa.Alloc); ok {
			if !b.enter(a) {
				return false
			}
			defer b.leave()
			for _, s := range stores(a) {
				if next(s.Val) {
					return true
				}
			}
			return false
		}
		return next(v.X)
	case *ssa.FieldAddr:
		return next(v.X)
	case *ssa.Field:
		return next(v.X)
	case *ssa.Extract:
		return next(v.Tuple)
	case *ssa.Lookup:
		return next(v.X)
	case *ssa.Call:
		if v.Call.IsInvoke() {
			return next(v.Call.Value)
		}
		return next(v.Call.Args...)
	case *ssa.MakeInterface:
		return next(v.X)
	case *ssa.Convert:
		return next(v.X)
	case *ssa.ChangeType:
		return next(v.X)
	case *ssa.BinOp:
		return next(v.X, v.Y)
	case *ssa.Slice:
		return next(v.X)
	case *ssa.IndexAddr:
		return next(v.X)
	}
	return false
}
