package extract

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// register adds what a call says of how handlers are reached: routes,
// middleware, fallbacks, and the routers that it is given.
func (b *builder) register(in ssa.CallInstruction, name string, c *summary.Call) {
	common := in.Common()
	if call, ok := in.(*ssa.Call); ok && c.Predicate {
		c.Asks = b.asksPermission(call)
	}
	if common.IsInvoke() {
		c.Field = b.sourceField(common.Value)
	}
	c.Gives = gives(common.Signature())
	r := summary.Register{}
	found := false
	for _, role := range []knowledge.Role{knowledge.Route, knowledge.Use, knowledge.Group, knowledge.With, knowledge.Refine, knowledge.Fallback} {
		e, ok := b.x.in.Table.Role(role, name)
		if !ok || e.Is("field") || e.Is("var") || !b.applies(e, common) {
			continue
		}
		found = true
		b.duties(e, common, c)
		switch role {
		case knowledge.Use:
			r.Adds, r.Makes, r.Late = true, true, r.Late || e.Is("late")
		case knowledge.Group, knowledge.With, knowledge.Refine:
			r.Makes = true
		case knowledge.Fallback:
			r.Fallback = e.Str("fallback") != "" && e.Str("primary") == ""
			if e.Str("primary") != "" && e.Str("fallback") == "" {
				r.Policies = b.policies(common)
			}
		}
	}
	recv := receiver(common)
	if found && recv != nil {
		r.Router = b.router(recv, 0)
	}
	b.givenRouters(common, found, c)
	if found {
		c.Register = &r
	}
}

// gives writes the type of the first result; "" where it says nothing of what
// the call is about.
func gives(s *types.Signature) string {
	if s.Results().Len() == 0 {
		return ""
	}
	t := s.Results().At(0).Type()
	if isError(t) || isBool(t) {
		return ""
	}
	return types.TypeString(t, nil)
}

// applies reports whether a model line is about this call: some are only
// about one pattern. A pattern may have a method and a host before its path.
func (b *builder) applies(e knowledge.Entry, common *ssa.CallCommon) bool {
	want := e.Str("when")
	if want == "" || e.Role != knowledge.Fallback {
		return true
	}
	i, ok := e.Int("pattern")
	args := b.args(common)
	if !ok || i >= len(args) {
		return false
	}
	text, ok := b.text(args[i])
	if fields := strings.Fields(text); len(fields) > 0 {
		text = fields[len(fields)-1]
	}
	return ok && text == want
}

// duties says what the function values of a call are given for. Of several
// handlers the last is the handler, and those before it are middleware.
func (b *builder) duties(e knowledge.Entry, common *ssa.CallCommon, c *summary.Call) {
	n := len(b.args(common))
	handled := summary.Handles
	if e.Role == knowledge.Fallback && (e.Str("primary") != "" || e.Is("error")) {
		handled = summary.Falls
	}
	switch e.Role {
	case knowledge.Route:
		b.assign(common, c, e.Indexes("handler", n), summary.Wraps, summary.Handles)
		b.assign(common, c, e.Indexes("use", n), summary.Wraps, summary.Wraps)
	case knowledge.Fallback:
		if handled == summary.Handles {
			b.assign(common, c, e.Indexes("fallback", n), summary.Wraps, summary.Handles)
		} else {
			b.assign(common, c, e.Indexes("fallback", n), handled, handled)
		}
		b.assign(common, c, e.Indexes("primary", n), summary.Primary, summary.Primary)
	default:
		b.assign(common, c, e.Indexes("handlers", n), summary.Wraps, summary.Wraps)
		b.assign(common, c, e.Indexes("func", n), summary.Routes, summary.Routes)
	}
}

// assign gives the functions among some arguments a duty, the last of them
// another.
func (b *builder) assign(common *ssa.CallCommon, c *summary.Call, indexes []int, duty, last summary.Duty) {
	args := b.args(common)
	for at, i := range indexes {
		groups := b.handed(args[i])
		next := 0 // among the call's function values of this parameter
		for n, g := range groups {
			d := duty
			if at == len(indexes)-1 && n == len(groups)-1 {
				d = last
			}
			for range g {
				setDuty(c, param(common, i), next, d)
				next++
			}
		}
	}
}

func setDuty(c *summary.Call, param, nth int, d summary.Duty) {
	for i := range c.Funcs {
		if c.Funcs[i].Param != param {
			continue
		}
		if nth == 0 {
			c.Funcs[i].As = d
			return
		}
		nth--
	}
}

// param is the parameter, receiver included, that argument i goes to.
func param(common *ssa.CallCommon, i int) int {
	if common.IsInvoke() || common.Signature().Recv() != nil {
		return i + 1
	}
	return i
}

// receiver is what a method is called on; nil without.
func receiver(common *ssa.CallCommon) ssa.Value {
	if common.IsInvoke() {
		return common.Value
	}
	if common.Signature().Recv() != nil && len(common.Args) > 0 {
		return common.Args[0]
	}
	return nil
}

// handed returns the function values of one argument; of the values that a
// variadic parameter takes, one list each.
func (b *builder) handed(a ssa.Value) [][]summary.Arg {
	elems := variadic(a)
	if len(elems) == 0 {
		if fs := b.funcs(a); len(fs) > 0 {
			return [][]summary.Arg{fs}
		}
		return nil
	}
	var all [][]summary.Arg
	for _, e := range elems {
		if isFunc(e.Type()) || singleMethod(e.Type()) {
			all = append(all, b.funcs(e))
		}
	}
	return all
}

// given is handed in one list.
func (b *builder) given(a ssa.Value) []summary.Arg { return slices.Concat(b.handed(a)...) }

// variadicArg reports whether an address is an element of the slice that a
// variadic call makes: what is stored there is an argument of that call.
func (b *builder) variadicArg(addr ssa.Value) bool {
	ia, ok := addr.(*ssa.IndexAddr)
	if !ok {
		return false
	}
	a, ok := ia.X.(*ssa.Alloc)
	if !ok || a.Comment != "varargs" {
		return false
	}
	for _, r := range *a.Referrers() {
		s, ok := r.(*ssa.Slice)
		if !ok {
			continue
		}
		for _, use := range *s.Referrers() {
			if call, ok := use.(ssa.CallInstruction); ok && b.keeps(call) {
				return true
			}
		}
	}
	return false
}

// wrapped returns the function values that a modelled wrapper calls: what it
// returns stands for them. Not ok when the call is no wrapper.
func (b *builder) wrapped(call *ssa.Call) (all []summary.Arg, ok bool) {
	e, ok := b.x.in.Table.Role(knowledge.Call, b.callee(&call.Call))
	if !ok || !e.Is("wrap") {
		return nil, false
	}
	args := b.args(&call.Call)
	for _, i := range e.Indexes("arg", len(args)) {
		all = append(all, b.given(args[i])...)
	}
	return all, true
}

// wraps reports whether a function value only passes through a call into its
// result, which stands for it.
func (b *builder) wraps(name string) bool {
	e, ok := b.x.in.Table.Role(knowledge.Call, name)
	return ok && e.Is("wrap")
}

// registerField adds what an assignment to a modelled field registers.
func (b *builder) registerField(in *ssa.Store, fa *ssa.FieldAddr, name string) {
	i, ok := b.calls[in]
	if !ok {
		return
	}
	c := &b.out.Calls[i]
	c.Field = name
	if e, ok := b.x.in.Table.Role(knowledge.Fallback, name); ok && e.Is("field") {
		c.Register = &summary.Register{Router: b.router(fa.X, 0), Fallback: true}
		for j := range c.Funcs {
			c.Funcs[j].As = summary.Handles
		}
	}
}

// holds records that a router is put into a field or variable.
func (b *builder) holds(in ssa.Instruction) {
	s, ok := in.(*ssa.Store)
	if !ok || !b.x.isRouter(s.Val.Type()) {
		return
	}
	var name string
	switch a := s.Addr.(type) {
	case *ssa.FieldAddr:
		name = fieldName(a.X.Type(), a.Field)
	case *ssa.Global:
		if a.Object() != nil {
			name = qualified(a.Object())
		}
	}
	v := b.router(s.Val, 0)
	if name == "" || v == (summary.Router{}) {
		return
	}
	if i, ok := b.calls[in]; ok {
		b.out.Calls[i].Register = &summary.Register{Router: summary.Router{Name: name}, Alias: v}
		return
	}
	b.calls[in] = int32(len(b.out.Calls))
	b.out.Calls = append(b.out.Calls, summary.Call{Pos: b.x.pos(in.Pos()), Mode: summary.Escape,
		Register: &summary.Register{Router: summary.Router{Name: name}, Alias: v}})
}

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
	for i, a := range b.args(common) {
		call, _ := made(a) // a function that makes a router may give it back as a handler
		if !b.x.isRouter(a.Type()) && !b.x.isRouter(trace(a).Type()) && (call == nil || !singleMethod(a.Type())) {
			continue
		}
		if r := b.router(a, 0); r != (summary.Router{}) {
			c.Routers = append(c.Routers, summary.RouterArg{Router: r, Param: param(common, i)})
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
		return summary.Router{Owner: funcID(v.Parent()), At: b.x.pos(v.Pos())}
	case *ssa.Extract:
		return b.router(v.Tuple, depth+1)
	case *ssa.FreeVar:
		if bound := binding(v); bound != nil {
			return b.router(bound, depth+1)
		}
	case *ssa.Alloc:
		if all := stores(v); len(all) == 1 && !b.x.isRouterStruct(deref(v.Type())) {
			return b.router(all[0].Val, depth+1)
		} else if len(all) > 1 {
			return summary.Router{}
		}
		return summary.Router{Owner: funcID(v.Parent()), At: b.x.pos(v.Pos())}
	case *ssa.UnOp:
		return b.router(v.X, depth+1)
	case *ssa.FieldAddr:
		if s := structOf(v.X.Type()); s != nil && s.Field(v.Field).Embedded() && !isPointer(s.Field(v.Field).Type()) && !types.IsInterface(s.Field(v.Field).Type()) {
			return b.router(v.X, depth+1) // the methods of an embedded router are those of the whole
		}
		return summary.Router{Name: fieldName(v.X.Type(), v.Field)}
	case *ssa.Field:
		return summary.Router{Name: fieldName(v.X.Type(), v.Field)}
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
	return ""
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

// isRouter reports whether models register handlers on values of a type, or
// in its fields.
func (x *extractor) isRouter(t types.Type) bool {
	if x.routers == nil {
		x.routers = routerTypes(x.in.Table)
	}
	name := typeName(t)
	return name != "" && x.routers[name]
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
