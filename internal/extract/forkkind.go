package extract

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

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
	if sel, ok := trace(x).(*ssa.Extract); ok && isConst && sel.Index == 0 { // which case ran; the others are what was received
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
	case isConst && k.Value != nil && k.Value.Kind() == constant.String && constant.StringVal(k.Value) == "":
		b.named(x, !equal, c)
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
		c.Desc = "when " + b.path(tuple.X) + " is no " + shortType(tuple.AssertedType)
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

// shortType writes a type as the source names it.
func shortType(t types.Type) string {
	return types.TypeString(t, func(p *types.Package) string { return p.Name() })
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
	case !c.Client && (t.Is(knowledge.ConfigWords, path) || b.ownSwitch(v)):
		c.Kind = summary.ConfigArm
	}
}

// ownSwitch reports whether a value is the field of a method's own receiver that
// says whether it is on: so a middleware is told in its constructor.
func (b *builder) ownSwitch(v ssa.Value) bool {
	load, ok := v.(*ssa.UnOp)
	if !ok || load.Op != token.MUL || !isBool(v.Type()) {
		return false
	}
	fa, ok := load.X.(*ssa.FieldAddr)
	if !ok || !b.x.in.Table.Is(knowledge.SwitchWords, lastElement(fieldName(fa.X.Type(), fa.Field))) {
		return false
	}
	p, ok := captured(trace(fa.X)).(*ssa.Parameter)
	return ok && p == receiverOf(p.Parent())
}

// captured is what a closure captured of the function around it, where that is
// set once; other values are themselves.
func captured(v ssa.Value) ssa.Value {
	for range maxTrace {
		u, ok := v.(*ssa.UnOp)
		if ok && u.Op == token.MUL {
			v = u.X
		}
		fv, free := v.(*ssa.FreeVar)
		if !free {
			return v
		}
		switch bound := binding(fv).(type) {
		case nil:
			return v
		case *ssa.Alloc:
			set := stores(bound)
			if len(set) != 1 {
				return v
			}
			v = trace(set[0].Val)
		default:
			v = trace(bound)
		}
	}
	return v
}
