package extract

import (
	"go/types"
	"path"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// service is what a call of a generated function registers, and the server
// that it registers it on; nil when it is none.
func (b *builder) service(common *ssa.CallCommon) (*summary.Service, ssa.Value) {
	if e, ok := b.x.in.Table.Role(knowledge.Methods, b.callee(common)); ok {
		args := b.args(common)
		if i, _ := e.Int("impl"); i < len(args) {
			if s := b.inFields(e, args[i]); s != nil {
				return s, nil
			}
			return b.implemented(e, args[i]), nil
		}
	}
	f := common.StaticCallee()
	if f == nil || f.Signature.Recv() != nil {
		return nil, nil
	}
	for _, e := range b.x.services() {
		if ok, err := path.Match(e.Str("name"), f.Name()); !ok || err != nil {
			continue
		}
		on, ok := b.marked(common, e.Func)
		if method := e.Str("having"); method != "" {
			ok = b.resultHas(common, method)
		}
		i, _ := e.Int("impl")
		if !ok || i >= len(common.Args) {
			continue
		}
		if s := b.implemented(e, common.Args[i]); s != nil {
			return s, on
		}
		if s := resolvers(e, structOf(common.Args[i].Type())); s != nil {
			return s, on
		}
	}
	return nil, nil
}

// inFields lists the methods of the handlers in the fields of a struct, each an
// interface with one method; nil for what is no such struct.
func (b *builder) inFields(e knowledge.Entry, v ssa.Value) *summary.Service {
	str, ok := v.Type().Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	var row summary.Row
	b.whole(trace(v), &row)
	s := &summary.Service{Name: lastElement(typeName(v.Type())), Transport: e.Str("transport")}
	for f := range str.Fields() {
		if !singleMethod(f.Type()) {
			continue
		}
		m := f.Type().Underlying().(*types.Interface).Method(0)
		rpc := summary.RPC{Name: m.Name(), Invoke: m.Origin().FullName()}
		for _, c := range row.Cells {
			if c.Field == f.Name() && len(c.Funcs) == 1 {
				rpc.Func = c.Funcs[0].Func
			}
		}
		s.RPCs = append(s.RPCs, rpc)
	}
	if len(s.RPCs) == 0 {
		return nil
	}
	return s
}

// services are the model lines of services; most packages call none.
func (x *extractor) services() []knowledge.Entry {
	if x.serviceLines == nil {
		x.serviceLines = append([]knowledge.Entry{}, x.in.Table.Of(knowledge.Service)...)
	}
	return x.serviceLines
}

// hasField reports whether a struct has a field of a type.
func hasField(t types.Type, name string) bool {
	s := structOf(t)
	if s == nil {
		return false
	}
	for f := range s.Fields() {
		if typeName(f.Type()) == name {
			return true
		}
	}
	return false
}

// resultHas reports whether the first result is an interface with a method,
// by which generated code can be told that has no type of its library in it.
func (b *builder) resultHas(common *ssa.CallCommon, method string) bool {
	results := common.Signature().Results()
	if results.Len() == 0 {
		return false
	}
	in, ok := results.At(0).Type().Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for m := range in.Methods() {
		if m.Name() == method {
			return true
		}
	}
	return false
}

// marked finds the parameter of a type, or of a list of it, and the argument
// there; a list gives no argument, and neither does a result.
func (b *builder) marked(common *ssa.CallCommon, name string) (ssa.Value, bool) {
	for r := range common.Signature().Results().Variables() {
		if typeName(r.Type()) == name || hasField(r.Type(), name) {
			return nil, true
		}
	}
	params := common.Signature().Params()
	for i := range params.Len() {
		t := params.At(i).Type()
		if s, ok := t.Underlying().(*types.Slice); ok && typeName(s.Elem()) == name {
			return nil, true
		}
		if typeName(t) == name && i < len(common.Args) {
			return common.Args[i], true
		}
	}
	return nil, false
}

// implemented lists the methods of an implementation that its interface has;
// of a value without one, all of its exported methods.
func (b *builder) implemented(e knowledge.Entry, v ssa.Value) *summary.Service {
	concrete, iface := v.Type(), v.Type()
	if mi, ok := v.(*ssa.MakeInterface); ok {
		concrete = mi.X.Type()
	}
	in, ok := iface.Underlying().(*types.Interface)
	if !ok || in.NumMethods() == 0 && types.IsInterface(concrete) {
		return nil
	}
	s := &summary.Service{Name: lastElement(typeName(iface)), Transport: e.Str("transport"), Beside: e.Str("beside")}
	set := types.NewMethodSet(concrete)
	if in.NumMethods() == 0 {
		s.Name = lastElement(typeName(concrete))
		for m := range set.Methods() {
			if m.Obj().Exported() {
				s.RPCs = append(s.RPCs, summary.RPC{Name: m.Obj().Name(), Func: m.Obj().(*types.Func).Origin().FullName()})
			}
		}
		return s
	}
	for m := range in.Methods() {
		if only := e.Str("only"); !m.Exported() || only != "" && only != m.Name() {
			continue
		}
		rpc := summary.RPC{Name: m.Name(), Invoke: m.Origin().FullName(), Stream: streams(m.Signature(), e.Str("stream"))}
		if sel := set.Lookup(m.Pkg(), m.Name()); sel != nil && concrete != iface {
			rpc.Func = sel.Obj().(*types.Func).Origin().FullName()
		}
		s.RPCs = append(s.RPCs, rpc)
	}
	slices.SortFunc(s.RPCs, func(x, y summary.RPC) int { return strings.Compare(x.Name, y.Name) })
	return s
}

// resolvers lists the methods of the interfaces that the root of resolvers in a
// field of a struct gives back. Where the struct takes directives as well, what
// these ask is written in a schema, and nothing is known of the methods.
func resolvers(e knowledge.Entry, s *types.Struct) *summary.Service {
	if s == nil {
		return nil
	}
	out := &summary.Service{Name: "Resolver", Transport: e.Str("transport")}
	for f := range s.Fields() {
		if inner, ok := f.Type().Underlying().(*types.Struct); ok {
			for g := range inner.Fields() {
				if isFunc(g.Type()) && takesResolver(g.Type()) {
					return nil
				}
			}
		}
		root, ok := f.Type().Underlying().(*types.Interface)
		if !ok {
			continue
		}
		for m := range root.Methods() {
			sig := m.Signature()
			if sig.Params().Len() > 0 || sig.Results().Len() != 1 {
				continue
			}
			in, ok := sig.Results().At(0).Type().Underlying().(*types.Interface)
			if !ok {
				continue
			}
			for n := range in.Methods() {
				out.RPCs = append(out.RPCs, summary.RPC{Name: m.Name() + "." + n.Name(), Invoke: n.Origin().FullName()})
			}
		}
	}
	if len(out.RPCs) == 0 {
		return nil
	}
	slices.SortFunc(out.RPCs, func(x, y summary.RPC) int { return strings.Compare(x.Name, y.Name) })
	return out
}

// takesResolver reports whether a function is given another one to go on to,
// as a directive is.
func takesResolver(t types.Type) bool {
	sig, ok := t.Underlying().(*types.Signature)
	if !ok {
		return false
	}
	for v := range sig.Params().Variables() {
		if isFunc(v.Type()) {
			return true
		}
	}
	return false
}

// streams reports whether a method is given a stream: a parameter is of the
// listed type, or of an interface that has it in it.
func streams(s *types.Signature, name string) bool {
	if name == "" {
		return false
	}
	for v := range s.Params().Variables() {
		for one := range strings.SplitSeq(name, ",") {
			if embeds(v.Type(), one, 0) {
				return true
			}
		}
	}
	return false
}

func embeds(t types.Type, name string, depth int) bool {
	if typeName(t) == name {
		return true
	}
	iface, ok := t.Underlying().(*types.Interface)
	if !ok || depth > maxTrace {
		return false
	}
	for e := range iface.EmbeddedTypes() {
		if embeds(e, name, depth+1) {
			return true
		}
	}
	return false
}

// options says for which calls the middleware of an option is, and takes it
// from the methods of objects.
func (b *builder) options(e knowledge.Entry, common *ssa.CallCommon, c *summary.Call) {
	for i := range c.Funcs {
		if c.Funcs[i].As == summary.Wraps {
			c.Funcs[i].Only = e.Str("only")
		}
	}
	args := b.args(common)
	for _, i := range e.Indexes("handlers", len(args)) {
		for _, v := range append(variadic(args[i]), args[i]) {
			for _, only := range []string{"unary", "stream"} {
				if name := e.Str(only); name != "" {
					b.object(v, name, only, param(common, i), c)
				}
			}
		}
	}
}

// object adds one method of a middleware that is an object.
func (b *builder) object(v ssa.Value, name, only string, param int, c *summary.Call) {
	if isFunc(trace(v).Type()) {
		return
	}
	t := trace(v).Type()
	sel := types.NewMethodSet(t).Lookup(nil, name)
	if sel == nil {
		return
	}
	a := summary.Arg{Param: param, As: summary.Wraps, Only: only}
	if full := sel.Obj().(*types.Func).Origin().FullName(); types.IsInterface(t) {
		a.Invoke = full
	} else {
		a.Func = full
	}
	c.Funcs = append(c.Funcs, a)
}

// unixSocket reports whether a listener was made on a unix socket in the same
// function.
func (b *builder) unixSocket(v ssa.Value) bool {
	call, _ := made(v)
	if call == nil {
		return false
	}
	switch b.callee(&call.Call) {
	case "net.ListenUnix":
		return true
	case "net.Listen":
		network, _ := b.text(call.Call.Args[0])
		return network == "unix"
	}
	return false
}
