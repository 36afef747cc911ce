package extract

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// returnsRouters records the routers among the results of a return.
func (b *builder) returnsRouters(in *ssa.Return) {
	for _, v := range in.Results {
		if b.x.isRouter(trace(v).Type()) || b.x.isRouter(v.Type()) {
			if r := b.router(v, 0); r != (summary.Router{}) && !slices.Contains(b.out.Routers, r) {
				b.out.Routers = append(b.out.Routers, r)
			}
		}
	}
}

// givenRouters records the routers among the arguments of a call; the one
// that it registers on is said elsewhere.
func (b *builder) givenRouters(common *ssa.CallCommon, registers bool, c *summary.Call) {
	recv := receiver(common)
	if recv != nil && !registers && b.x.isRouter(recv.Type()) {
		serves := slices.ContainsFunc(b.args(common), func(a ssa.Value) bool { return b.is(knowledge.Request, a.Type()) })
		if r := b.router(recv, 0); r != (summary.Router{}) {
			c.Routers = append(c.Routers, summary.RouterArg{Router: r, Serves: serves})
		}
	}
	wraps := b.wraps(b.callee(common)) // what is given there is served where the result is
	for i, a := range b.args(common) {
		call, _ := made(a) // a function that makes a router may give it back as a handler
		is := b.x.isRouter(a.Type()) || b.x.isRouter(trace(a).Type()) || call != nil && b.wrappedRouter(call) != nil
		if wraps || !is && (call == nil || !singleMethod(a.Type())) || len(b.chained(a)) > 0 {
			continue
		}
		if r := b.router(a, 0); r != (summary.Router{}) {
			c.Routers = append(c.Routers, summary.RouterArg{Router: r, Param: param(common, i), Maybe: !is})
		}
	}
}

// router says where a router comes from; the zero Router when it is one of
// several.
func (b *builder) router(v ssa.Value, depth int) summary.Router {
	if depth > maxTrace {
		return summary.Router{}
	}
	switch v := v.(type) {
	case *ssa.Parameter:
		for i, p := range v.Parent().Params {
			if p == v {
				return summary.Router{Owner: funcID(v.Parent()), Param: i}
			}
		}
	case *ssa.Call:
		if inner := b.wrappedRouter(v); inner != nil {
			return b.router(inner, depth+1)
		}
		if recv := b.fluent(v); recv != nil {
			return b.router(recv, depth+1)
		}
		return summary.Router{Owner: funcID(v.Parent()), At: b.x.pos(v.Pos())}
	case *ssa.Extract:
		return b.router(v.Tuple, depth+1)
	case *ssa.FreeVar:
		if bound := binding(v); bound != nil {
			return b.router(bound, depth+1)
		}
	case *ssa.Alloc:
		if inner := b.heldRouter(v); inner != nil {
			return b.router(inner, depth+1)
		}
		if all := stores(v); len(all) == 1 && (!b.x.isRouterStruct(deref(v.Type())) || b.x.held(v.Type()) >= 0) {
			return b.router(all[0].Val, depth+1)
		} else if len(all) > 1 {
			return summary.Router{}
		}
		return summary.Router{Owner: funcID(v.Parent()), At: b.x.pos(v.Pos())}
	case *ssa.UnOp:
		return b.router(v.X, depth+1)
	case *ssa.FieldAddr:
		if b.embeds(v) || b.x.holds(v.X.Type(), v.Field) {
			return b.router(v.X, depth+1) // the methods of an embedded router are those of the whole
		}
		return summary.Router{Name: fieldName(v.X.Type(), v.Field)}
	case *ssa.Field:
		if b.x.holds(v.X.Type(), v.Field) {
			return b.router(v.X, depth+1)
		}
		return summary.Router{Name: fieldName(v.X.Type(), v.Field)}
	case *ssa.IndexAddr:
		// What a loop registers on several routers it registers on each; the
		// last one stands for them.
		if all := b.listedDepth(v.X, map[ssa.Value]bool{}); len(all) > 0 {
			return b.router(all[len(all)-1], depth+1)
		}
	case *ssa.Global:
		if v.Object() != nil {
			return summary.Router{Name: qualified(v.Object())}
		}
	case *ssa.MakeInterface:
		return b.router(v.X, depth+1)
	case *ssa.ChangeInterface:
		return b.router(v.X, depth+1)
	case *ssa.ChangeType:
		return b.router(v.X, depth+1)
	case *ssa.TypeAssert:
		return b.router(v.X, depth+1)
	case *ssa.Phi:
		return b.onePhi(v, depth)
	}
	return summary.Router{}
}

// wrappedRouter is the router that a modelled wrapper hands requests on to, or
// the one handler that may be one; nil when the call is none.
func (b *builder) wrappedRouter(call *ssa.Call) ssa.Value {
	e, ok := b.x.in.Table.Role(knowledge.Call, b.callee(&call.Call))
	if !ok || !e.Is("wrap") {
		return nil
	}
	args := b.args(&call.Call)
	indexes := e.Indexes("arg", len(args))
	for _, i := range indexes {
		if b.x.isRouter(trace(args[i]).Type()) {
			return args[i]
		}
	}
	if len(indexes) == 1 && singleMethod(args[indexes[0]].Type()) {
		return args[indexes[0]]
	}
	return nil
}

// fluent is the receiver of a method that binds a handler and gives the
// receiver back, so that more can be bound; nil when the call is none. Where
// the receiver is a route that is being narrowed, what follows narrows it on.
func (b *builder) fluent(call *ssa.Call) ssa.Value {
	recv := receiver(&call.Call)
	if recv == nil || !types.Identical(recv.Type(), call.Type()) {
		return nil
	}
	e, ok := b.x.in.Table.Role(knowledge.Route, b.callee(&call.Call))
	if !ok || e.Str("pattern") == "" && b.narrowed(typeName(recv.Type())) {
		return nil
	}
	return recv
}

// narrowed reports whether values of a type are refined by its methods.
func (b *builder) narrowed(name string) bool {
	return slices.ContainsFunc(b.x.in.Table.Of(knowledge.Refine), func(e knowledge.Entry) bool {
		recv, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(e.Func, "("), "*"), ").")
		return recv == name
	})
}

// embeds reports whether a field is the embedded part of a router: by value,
// or in any way where the whole is a router of its own.
func (b *builder) embeds(fa *ssa.FieldAddr) bool {
	s := structOf(fa.X.Type())
	if s == nil || !s.Field(fa.Field).Embedded() {
		return false
	}
	t := s.Field(fa.Field).Type()
	return !isPointer(t) && !types.IsInterface(t) || b.x.isRouter(fa.X.Type())
}

// onePhi is the router that all edges of a phi bring.
func (b *builder) onePhi(v *ssa.Phi, depth int) summary.Router {
	if !b.enter(v) {
		return summary.Router{}
	}
	defer b.leave()
	var one summary.Router
	for i, e := range v.Edges {
		r := b.router(e, depth+1)
		if i > 0 && r != one {
			return summary.Router{}
		}
		one = r
	}
	return one
}

// policies finds the calls that made the alternates of a primary: its
// receiver and its other arguments lead back to them through the calls of
// libraries that build an executor.
func (b *builder) policies(common *ssa.CallCommon) []int32 {
	var all []int32
	seen := map[ssa.Value]bool{}
	var follow func(v ssa.Value)
	follow = func(v ssa.Value) {
		for _, e := range variadic(v) {
			follow(e)
		}
		call, _ := made(v)
		if call == nil || seen[call] || call.Parent() != b.f || len(seen) > maxTrace {
			return
		}
		seen[call] = true
		if e, ok := b.x.in.Table.Role(knowledge.Fallback, b.callee(&call.Call)); ok && e.Str("fallback") != "" {
			all = append(all, b.call(call))
		}
		b.operands(&call.Call, follow)
	}
	b.operands(common, follow)
	slices.Sort(all)
	return slices.Compact(all)
}

// operands visits receiver and arguments.
func (b *builder) operands(common *ssa.CallCommon, visit func(ssa.Value)) {
	if recv := receiver(common); recv != nil {
		visit(recv)
	}
	for _, a := range b.args(common) {
		visit(a)
	}
}

// sourceField names the field that a value is loaded from, "" for others.
func (b *builder) sourceField(v ssa.Value) string {
	if load, ok := trace(v).(*ssa.UnOp); ok {
		if fa, ok := load.X.(*ssa.FieldAddr); ok && typeName(fa.X.Type()) != "" {
			return fieldName(fa.X.Type(), fa.Field)
		}
	}
	if f, ok := trace(v).(*ssa.Field); ok && typeName(f.X.Type()) != "" {
		return fieldName(f.X.Type(), f.Field)
	}
	return ""
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

// isRouter reports whether models register handlers on values of a type, or
// in its fields.
func (x *extractor) isRouter(t types.Type) bool {
	name := typeName(t)
	return name != "" && (x.modelledRouter(name) || x.held(t) >= 0 || x.isRouterInterface(t))
}

// isRouterInterface reports whether an interface has that of a router in it.
func (x *extractor) isRouterInterface(t types.Type) bool {
	in, ok := t.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for e := range in.EmbeddedTypes() {
		if types.IsInterface(e) && x.isRouter(e) {
			return true
		}
	}
	return false
}

func (x *extractor) modelledRouter(name string) bool {
	if x.routers == nil {
		x.routers = routerTypes(x.in.Table)
	}
	return x.routers[name]
}

// isRouterStruct is isRouter for the type itself, not a pointer to it.
func (x *extractor) isRouterStruct(t types.Type) bool {
	return !isPointer(t) && !types.IsInterface(t) && x.isRouter(t)
}

// routerTypes collects the receivers of registering methods, and the owners
// of fields that hold a fallback handler.
func routerTypes(t *knowledge.Table) map[string]bool {
	types := map[string]bool{}
	for _, e := range t.All() {
		switch e.Role {
		case knowledge.Route, knowledge.Use, knowledge.Group, knowledge.With, knowledge.Refine, knowledge.Fallback:
		case knowledge.Service:
			types[e.Func] = true
			continue
		default:
			continue
		}
		if recv, _, ok := strings.Cut(strings.TrimPrefix(e.Func, "("), ")."); ok && e.Func[0] == '(' {
			recv, _, _ = strings.Cut(strings.TrimPrefix(recv, "*"), "[")
			types[recv] = true
		} else if e.Is("field") {
			types[e.Func[:strings.LastIndexByte(e.Func, '.')]] = true
		}
	}
	return types
}
