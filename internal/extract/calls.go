package extract

import (
	"fmt"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// call returns the index of a call, and describes it at the first time.
func (b *builder) call(in ssa.CallInstruction) int32 {
	if i, ok := b.calls[in]; ok {
		return i
	}
	i := int32(len(b.out.Calls))
	b.calls[in] = i
	b.out.Calls = append(b.out.Calls, summary.Call{})
	b.out.Calls[i] = b.describe(in)
	return i
}

func (b *builder) describe(in ssa.CallInstruction) summary.Call {
	common := in.Common()
	c := summary.Call{Pos: b.x.pos(in.Pos()), Name: b.calleeName(common)}
	switch in.(type) {
	case *ssa.Defer:
		c.Mode = summary.Defer
	case *ssa.Go:
		c.Mode = summary.Go
	}
	if !c.Pos.IsValid() {
		c.Pos = b.x.pos(common.Pos())
	}
	b.target(common, &c)
	name := b.callee(common)
	b.model(name, common, &c)
	b.arguments(common, name, &c)
	b.answering(in, &c)
	b.narrows(common, &c)
	c.Unread, c.Rewraps = b.unread(in), b.rewraps(name)
	b.takes(common, &c)
	b.register(in, name, &c)
	if slices.ContainsFunc(common.Args, func(a ssa.Value) bool { return b.is(knowledge.Request, a.Type()) }) {
		c.Chosen = b.arm(in.Block())
	}
	c.Says = b.saying(in, &c)
	return c
}

// target says which function is called.
func (b *builder) target(common *ssa.CallCommon, c *summary.Call) {
	if common.IsInvoke() {
		c.Invoke = b.x.fullName(common.Method)
		c.Recv = typeName(common.Value.Type())
		c.Base = b.path(common.Value)
		if iface, ok := common.Value.Type().Underlying().(*types.Interface); ok && iface.NumMethods() == 1 {
			for _, a := range b.funcs(common.Value) {
				switch {
				case a.Hole != nil:
					c.Hole = a.Hole
				case a.From > 0:
					c.Result = a.From
				}
			}
		}
		return
	}
	if f := common.StaticCallee(); f != nil {
		b.instantiated(f)
		c.Static, c.Invoke = b.x.funcRef(f)
		if recv := f.Signature.Recv(); recv != nil {
			c.Recv = typeName(recv.Type())
			c.Base = b.path(common.Args[0])
		}
		return
	}
	values := b.funcs(common.Value)
	if len(values) > 1 && b.chosen(values, c) {
		return
	}
	for _, a := range values {
		switch {
		case a.Func != "" && c.Static == "":
			c.Static = a.Func
		case a.Hole != nil:
			c.Hole = a.Hole
		case a.Invoke != "":
			c.Invoke = a.Invoke
		case a.From > 0 && !self(common.Value, a.From, b):
			c.Result = a.From
		}
	}
	if c.Static == "" && c.Invoke == "" && c.Hole == nil && c.Result == 0 {
		c.Cell = b.lookedUp(common.Value)
	}
}

// lookedUp is the table of functions that a called value was looked up in; nil
// when it was in none.
func (b *builder) lookedUp(v ssa.Value) *summary.Ref {
	for range maxTrace {
		switch w := v.(type) {
		case *ssa.Extract:
			v = w.Tuple
		case *ssa.ChangeType:
			v = w.X
		case *ssa.Phi:
			if len(w.Edges) != 2 || !b.enter(w) {
				return nil
			}
			defer b.leave()
			if r := b.lookedUp(w.Edges[0]); r != nil {
				return r
			}
			v = w.Edges[1]
		case *ssa.Lookup:
			return b.ref(w.X, "")
		case *ssa.UnOp:
			if ia, ok := w.X.(*ssa.IndexAddr); ok {
				return b.ref(ia.X, "")
			}
			return nil
		default:
			return nil
		}
	}
	return nil
}

// chosen makes a called value that a branch chose among functions a variable
// with all of them as implementations; not ok when one of them is not known
// by name.
func (b *builder) chosen(values []summary.Arg, c *summary.Call) bool {
	name := fmt.Sprintf("%s%s:%d:%d", valueName, c.Pos.File, c.Pos.Line, c.Pos.Col)
	for _, a := range values {
		id := a.Func + a.Invoke
		if id == "" {
			return false
		}
		b.x.out.Conversions = append(b.x.out.Conversions, summary.Conversion{
			Iface: name, Type: "func " + id, Methods: map[string]string{name: id},
		})
	}
	c.Invoke = name
	return true
}

// valueName begins the name of a called value that has none of its own.
const valueName = "value at "

// instantiated records that the type arguments of a generic function stand
// behind the methods of its constraints.
func (b *builder) instantiated(f *ssa.Function) {
	if f.Origin() == nil {
		return
	}
	params := f.Origin().TypeParams()
	for i, t := range f.TypeArgs() {
		if i < params.Len() {
			b.x.convert(t, params.At(i).Constraint())
		}
	}
}

// self reports whether a call is the one whose result it calls, as in a loop
// over state functions.
func self(v ssa.Value, from int32, b *builder) bool {
	for in, i := range b.calls {
		if call, ok := in.(*ssa.Call); ok && i == from-1 {
			return call.Call.Value == v
		}
	}
	return false
}

// funcRef names the function behind f; a bound method of an interface is
// named as the interface method.
func (x *extractor) funcRef(f *ssa.Function) (static, invoke string) {
	r, ok := x.refs[f]
	if !ok {
		r.static, r.invoke = nameOf(f)
		x.refs[f] = r
	}
	return r.static, r.invoke
}

// A ref is how summaries name a function: one of both is empty.
type ref struct{ static, invoke string }

func nameOf(f *ssa.Function) (static, invoke string) {
	if strings.HasPrefix(f.Synthetic, "bound method") || strings.HasPrefix(f.Synthetic, "thunk") || strings.HasPrefix(f.Synthetic, "wrapper") || strings.HasPrefix(f.Synthetic, "promoted") {
		if obj, ok := f.Object().(*types.Func); ok {
			recv := obj.Signature().Recv()
			if recv != nil && types.IsInterface(recv.Type()) {
				return "", obj.Origin().FullName()
			}
			return obj.Origin().FullName(), ""
		}
	}
	return funcID(f), ""
}

// fullName is the name of a function or interface method in summaries.
func (x *extractor) fullName(f *types.Func) string {
	name, ok := x.names[f]
	if !ok {
		name = f.Origin().FullName()
		x.names[f] = name
	}
	return name
}

// callee is the full name of what is called, "" when it is a function value.
func (b *builder) callee(common *ssa.CallCommon) string {
	if common.IsInvoke() {
		return b.x.fullName(common.Method)
	}
	if f := common.StaticCallee(); f != nil {
		static, invoke := b.x.funcRef(f)
		return static + invoke
	}
	return ""
}

// calleeName is what the source calls the callee, without packages.
func (b *builder) calleeName(common *ssa.CallCommon) string {
	if common.IsInvoke() {
		return common.Method.Name()
	}
	if f := common.StaticCallee(); f != nil {
		if obj := f.Object(); obj != nil {
			return obj.Name()
		}
		return f.Name()
	}
	return b.path(common.Value)
}
