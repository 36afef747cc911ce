package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// goingOn is the handler behind fn, which t made when it was called: what t
// was given and fn goes on to, as a closure does, or a method that calls the
// field in which t kept it. It is fn itself when that does the work.
func (p *Program) goingOn(t, fn *Func, call Caller, pos finding.Position, ctx situation, depth int) []handler {
	itself := []handler{{fn: fn, name: fn.ID, pos: pos}}
	given, held, ok := p.next(t, fn, call)
	if !ok {
		return itself
	}
	var all []handler
	for _, h := range p.unwrapped(given, call, ctx, depth+1) {
		if h.fn == nil && h.name == unknown {
			h.fn, h.name = fn, fn.ID
		}
		h.pos = pos
		l := Link{Name: t.ID, Pos: call.Func.Calls[call.Call].Pos, Sure: true, Held: held}
		call.Func.wrapperOf(&l, call.Call)
		h.chain = append([]Link{l}, h.chain...)
		all = append(all, h)
	}
	if fn.Outer != t.ID && !slices.ContainsFunc(all, func(h handler) bool { return h.fn != nil && h.fn.Entry }) {
		return itself // a setting of the object, and no handler
	}
	return all
}

// next finds the argument of t that fn goes on to, and what is checked before.
// Of several that are called the one that takes client input counts.
func (p *Program) next(t, fn *Func, call Caller) (given summary.Arg, held *Held, ok bool) {
	best := -1
	for _, a := range call.Func.Calls[call.Call].Funcs {
		called := p.switchedOn(p.calledParam(holeKey{t.ID, a.Param}, nil))
		if len(called) == 0 {
			called = p.handedOn(holeKey{t.ID, a.Param})
		}
		if fn.Outer != t.ID {
			called = slices.DeleteFunc(slices.Clone(called), func(c paramCall) bool {
				return c.f != fn && !strings.HasPrefix(c.f.ID, fn.ID+"$")
			})
		}
		if len(called) == 0 {
			continue
		}
		rank := 0
		if slices.ContainsFunc(call.Func.values(a), func(v *Func) bool { return v.Entry }) {
			rank = 1
		}
		if rank <= best {
			continue
		}
		best, given, ok, held = rank, a, true, join(called[0].held, nil)
		for _, c := range called[1:] {
			held.meet(c.held)
		}
		call.Func.audited(held, t)
	}
	return given, held, ok
}

// kept are the handlers that functions return which are called for a field or
// variable: var list = admins(func(...) {...}).
func (p *Program) kept(name string, pos finding.Position, depth int) []handler {
	var all []handler
	for _, at := range p.routes.stored[name] {
		for _, a := range at.Func.Calls[at.Call].Funcs {
			if a.From > 0 || a.Func != "" && p.byID[a.Func] != nil {
				all = append(all, placed(p.unwrapped(a, at, nil, depth+1), pos)...)
			}
		}
	}
	return all
}
