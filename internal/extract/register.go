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
	if common.IsInvoke() || common.StaticCallee() == nil {
		c.Field = b.sourceField(common.Value)
	}
	c.Gives = gives(common.Signature())
	c.Ends, c.Chains = b.ends(name, common)
	if e, ok := b.x.in.Table.Role(knowledge.Receive, name); ok {
		c.Receives = e.Str("transport")
	}
	if e, ok := b.x.in.Table.Role(knowledge.Upgrade, name); ok && b.givenText(common, e.Str("when")) {
		c.Upgrades = e.Str("transport")
	}
	r := summary.Register{}
	found := false
	if s, on := b.service(common); s != nil {
		found, r.Service, r.Trusted = true, s, b.servesHost()
		if on != nil {
			r.Router = b.router(on, 0)
		}
	}
	if s := b.controller(name, common); s != nil {
		e, _ := b.x.in.Table.Role(knowledge.Controller, name)
		found, r.Service = true, s
		if b.patterns(e, common, &r); e.Is("below") {
			r.Pattern = summary.Text{{Open: true}}.Then(r.Pattern)
		}
		if receiver(common) == nil {
			r.Router = summary.Router{Name: defaultRouter(name)}
		}
	}
	for _, role := range []knowledge.Role{knowledge.Route, knowledge.Use, knowledge.Option, knowledge.Serve, knowledge.Group, knowledge.With, knowledge.Refine, knowledge.Fallback} {
		e, ok := b.x.in.Table.Role(role, name)
		if !ok || e.Is("field") || e.Is("var") || !b.applies(e, common) {
			continue
		}
		found = true
		b.duties(e, common, c)
		b.patterns(e, common, &r)
		b.playing(role, e, in, c, &r)
	}
	recv := receiver(common)
	if on := b.routerArg(name, common); on != nil {
		r.Router = b.router(on, 0)
	}
	switch {
	case !found || r.Router != (summary.Router{}):
	case recv != nil:
		r.Router = b.router(recv, 0)
	case r.Binds || r.Adds || r.Fallback:
		r.Router = summary.Router{Name: defaultRouter(name)}
	}
	b.givenRouters(common, found, c)
	b.givenTexts(common, c)
	b.givenTables(common, c)
	b.injections(common, c)
	if found {
		c.Register = &r
	}
}

// servesHost reports whether the function is given a type that only whoever serves
// the process that started this one is given: nobody else calls what it registers.
func (b *builder) servesHost() bool {
	f := b.f
	for f.Parent() != nil {
		f = f.Parent()
	}
	return slices.ContainsFunc(f.Params, func(p *ssa.Parameter) bool { return b.is(knowledge.Host, deref(p.Type())) })
}

// playing notes what a call registers in one of its roles.
func (b *builder) playing(role knowledge.Role, e knowledge.Entry, in ssa.CallInstruction, c *summary.Call, r *summary.Register) {
	common := in.Common()
	switch role {
	case knowledge.Route:
		r.Binds, r.Mount, r.Transport = true, e.Is("mount"), e.Str("transport")
		r.Under = b.matches(in.Block())
		b.rowRoute(e, common, c, r)
		b.prefixed(e, common, c, r)
		if i := e.Indexes("handler", len(b.args(common))); len(i) > 0 {
			r.Handler = param(common, i[len(i)-1])
		}
	case knowledge.Serve:
		i, _ := e.Int("listener")
		r.Trusted = b.unixSocket(b.args(common)[i])
	case knowledge.Option:
		r.Option = true
		b.options(e, common, c)
	case knowledge.Use:
		r.Adds, r.Makes, r.Late = true, true, r.Late || e.Is("late")
	case knowledge.Group, knowledge.With, knowledge.Refine:
		r.Makes, r.Refines, r.Glued = true, role == knowledge.Refine, e.Is("glued")
	case knowledge.Fallback:
		r.Fallback = e.Str("fallback") != "" && e.Str("primary") == ""
		if e.Str("primary") != "" && e.Str("fallback") == "" {
			r.Policies = b.policies(common)
		}
	}
}

// routerArg is the argument that a modelled function registers on, where it is
// no method of a router; nil for others.
func (b *builder) routerArg(name string, common *ssa.CallCommon) ssa.Value {
	for _, role := range []knowledge.Role{knowledge.Route, knowledge.Group} {
		if e, ok := b.x.in.Table.Role(role, name); ok {
			if i, ok := e.Int("on"); ok && i < len(b.args(common)) {
				return b.args(common)[i]
			}
		}
	}
	return nil
}

// givenText reports whether one of the arguments is a constant text; so it is
// where none is asked for.
func (b *builder) givenText(common *ssa.CallCommon, want string) bool {
	return want == "" || slices.ContainsFunc(b.args(common), func(a ssa.Value) bool {
		text, ok := b.text(a)
		return ok && text == want
	})
}

// defaultRouter names the router that functions of a package without a
// receiver register on: it is the package's own, known by its import path.
func defaultRouter(name string) string { return name[:strings.LastIndexByte(name, '.')] }

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
		elems = b.listed(a)
	}
	if len(elems) == 0 {
		elems = b.chained(a)
	}
	if len(elems) == 0 {
		if fs := b.funcs(a); len(fs) > 0 {
			return [][]summary.Arg{fs}
		}
		return nil
	}
	var all [][]summary.Arg
	for _, e := range elems {
		if isFunc(unboxed(e).Type()) || singleMethod(e.Type()) || takesAny(e.Type()) || listsFuncs(e.Type()) {
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
	if e, ok := b.x.in.Table.Role(knowledge.Route, name); ok && e.Is("field") {
		if b.x.isRouter(trace(in.Val).Type()) {
			c.Routers = append(c.Routers, summary.RouterArg{Router: b.router(in.Val, 0)})
		}
		c.Register = &summary.Register{Router: b.router(fa.X, 0), Binds: true, Mount: e.Is("mount"), Transport: e.Str("transport")}
		for j := range c.Funcs {
			c.Funcs[j].As = summary.Handles
		}
	}
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
