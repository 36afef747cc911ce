package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// A service is a call, in generated code, of a function that a person wrote.
type service struct {
	at  Caller
	top int32 // the call of the handler that leads to it
}

// behindGenerated follows a handler that no person wrote to the function that it
// hands the request on to: the method of a service that generated code decodes
// requests for. Of several the last counts, where the others are called on the
// way to it, as those that prove who calls. A router calls one or another, and
// stays what it is. What is checked before stands before the function.
func (p *Program) behindGenerated(h handler) []handler {
	if h.fn == nil || !h.fn.Generated {
		return []handler{h}
	}
	last, same := h.fn.lastService()
	if last == nil {
		return []handler{h}
	}
	held := join(same[0], nil)
	for _, o := range same[1:] {
		held.meet(o)
	}
	var all []handler
	for _, t := range last.at.Func.Targets(&last.at.Func.Calls[last.at.Call]) {
		one := h
		one.fn, one.name = t, t.ID
		one.chain = append(h.chain[:len(h.chain):len(h.chain)], Link{Name: h.fn.ID, Pos: h.fn.Pos, Sure: true, Held: held})
		all = append(all, one)
	}
	return all
}

// lastService is the service that generated f is for, nil where there is none
// or one of several, and what holds at each call of it.
func (f *Func) lastService() (*service, []*Held) {
	var all []service
	for k := range f.Calls {
		f.collect(int32(k), int32(k), &all, map[*Func]bool{f: true})
	}
	if failing := slices.DeleteFunc(slices.Clone(all), func(s service) bool { return !s.at.Func.Calls[s.at.Call].Fallible }); len(failing) > 0 {
		all = failing // what cannot fail makes an answer of an error
	}
	if len(all) == 0 {
		return nil, nil
	}
	last := &all[len(all)-1]
	s := f.States()
	before := s.Before(f.BlockOf(last.top), last.top)
	var held []*Held
	for i := range all {
		o := &all[i]
		switch {
		case o.at.target() == last.at.target():
			inside := o.at.Func.Holds(o.at.Func.States().Before(o.at.Block, o.at.Call))
			if o.at.Func != f {
				inside = join(f.Holds(s.Before(f.BlockOf(o.top), o.top)), inside)
			}
			held = append(held, inside)
		case !before.May.Has(s.Made(int(o.top))):
			return nil, nil
		}
	}
	return last, held
}

func (c Caller) target() string {
	call := &c.Func.Calls[c.Call]
	return call.Invoke + call.Static
}

// collect adds the services behind a call of f, and behind those of the
// generated functions that it reaches.
func (f *Func) collect(k, top int32, all *[]service, seen map[*Func]bool) {
	c := &f.Calls[k]
	b := f.BlockOf(k)
	if c.Mode != summary.Now || b < 0 || !f.States().In(b).Reached() {
		return
	}
	targets := f.Targets(c)
	if c.Invoke != "" && len(targets) > 0 && !slices.ContainsFunc(targets, func(t *Func) bool { return t.Generated }) {
		*all = append(*all, service{Caller{f, b, k}, top})
		return
	}
	for _, a := range c.Funcs {
		if a.Func != "" {
			targets = append(targets, f.values(a)...)
		}
	}
	for _, t := range targets {
		if !t.Generated || seen[t] {
			continue
		}
		seen[t] = true
		for inner := range t.Calls {
			t.collect(int32(inner), top, all, seen)
		}
	}
}
