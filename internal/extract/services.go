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
	f := common.StaticCallee()
	if f == nil || f.Signature.Recv() != nil {
		return nil, nil
	}
	for _, e := range b.x.services() {
		if ok, err := path.Match(e.Str("name"), f.Name()); !ok || err != nil {
			continue
		}
		on, ok := b.marked(common, e.Func)
		i, _ := e.Int("impl")
		if !ok || i >= len(common.Args) {
			continue
		}
		if s := b.implemented(e, common.Args[i]); s != nil {
			return s, on
		}
	}
	return nil, nil
}

// services are the model lines of services; most packages call none.
func (x *extractor) services() []knowledge.Entry {
	if x.serviceLines == nil {
		x.serviceLines = append([]knowledge.Entry{}, x.in.Table.Of(knowledge.Service)...)
	}
	return x.serviceLines
}

// marked finds the parameter of a type, or of a list of it, and the argument
// there; a list gives no argument.
func (b *builder) marked(common *ssa.CallCommon, name string) (ssa.Value, bool) {
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
	if !ok {
		return nil
	}
	s := &summary.Service{Name: lastElement(typeName(iface)), Transport: e.Str("transport")}
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
		if !m.Exported() {
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
