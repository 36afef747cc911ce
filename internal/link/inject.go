package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// An injection is a function that a container calls, with what other ones
// give.
type injection struct {
	Caller
	*summary.Injection
	fn *Func
}

// injects records the functions that a call gives to a container. What code
// of the program does with them is known otherwise, unless it calls nothing:
// then it only stands for another one.
func (r *routing) injects(p *Program, at Caller, c *summary.Call) {
	if f := p.byID[c.Static]; f != nil && len(f.Calls) > 0 {
		return
	}
	for i := range c.Injects {
		in := injection{at, &c.Injects[i], p.byID[c.Injects[i].Func]}
		if in.fn == nil {
			continue
		}
		r.injections[in.fn] = in
		for _, t := range in.Gives {
			r.injected[t] = append(r.injected[t], in)
		}
	}
}

// provider is the function that gives a container what it calls f with; nil
// when there is none, or several: one beside f comes before those elsewhere.
func (p *Program) provider(f *Func, param int) *Func {
	in, ok := p.routes.injections[f]
	if !ok || param < in.Param || param >= in.Param+len(in.Takes) {
		return nil
	}
	all := p.routes.injected[in.Takes[param-in.Param]]
	if beside := slices.DeleteFunc(slices.Clone(all), func(o injection) bool { return o.Caller.Func != in.Caller.Func }); len(beside) > 0 {
		all = beside
	}
	if len(all) != 1 {
		return nil
	}
	return all[0].fn
}

// providers are the functions that give a container what it calls f with, in
// order of its parameters.
func (p *Program) providers(f *Func) []*Func {
	var all []*Func
	for i := range f.Params {
		if t := p.provider(f, i); t != nil && !slices.Contains(all, t) {
			all = append(all, t)
		}
	}
	return all
}
