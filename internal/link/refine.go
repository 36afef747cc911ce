package link

import "github.com/authparity/authparity/internal/summary"

// A bindingRoute is what a chain of refinements says of a route.
type bindingRoute struct {
	pattern string
	methods []string // never empty
}

// refined is the pattern and the methods of a registration: its own, and those
// of the refinements before and after it.
func (p *Program) refined(at Caller, ctx situation) bindingRoute {
	c := &at.Func.Calls[at.Call]
	route := bindingRoute{pattern: p.written(c.Register.Pattern, ctx)}
	for _, m := range c.Register.Methods {
		route.methods = append(route.methods, p.written(m, ctx))
	}
	for _, r := range at.Func.refinements(c.Register.Router) {
		for _, m := range r.Methods { // its pattern is in the prefix of the router
			route.methods = append(route.methods, p.written(m, ctx))
		}
	}
	for k := range at.Func.Calls {
		if r := at.Func.Calls[k].Register; r != nil && r.Refines && at.Func.begins(r.Router, c) {
			for _, m := range r.Methods {
				route.methods = append(route.methods, p.written(m, ctx))
			}
			route.pattern = joined(route.pattern, p.written(r.Pattern, ctx), false)
		}
	}
	if len(route.methods) == 0 {
		route.methods = []string{""}
	}
	return route
}

// refinements are the calls that narrowed a route before it was bound, the
// last first.
func (f *Func) refinements(r summary.Router) []*summary.Register {
	var all []*summary.Register
	for {
		k := int32(-1)
		if r.Owner == f.ID && r.At.IsValid() {
			k = f.callAt(r.At)
		}
		if k < 0 || f.Calls[k].Register == nil || !f.Calls[k].Register.Refines {
			break
		}
		if len(all) == 2*maxContextDepth {
			f.program.caps["maxContextDepth: "+f.ID] = true
			break
		}
		all = append(all, f.Calls[k].Register)
		r = f.Calls[k].Register.Router
	}
	return all
}

// begins reports whether a chain of refinements that ends in r began with c.
func (f *Func) begins(r summary.Router, c *summary.Call) bool {
	for range maxContextDepth * 2 {
		if r.Owner != f.ID || !r.At.IsValid() {
			return false
		}
		if r.At == c.Pos {
			return true
		}
		k := f.callAt(r.At)
		if k < 0 || f.Calls[k].Register == nil {
			return false
		}
		r = f.Calls[k].Register.Router
	}
	return false
}
