package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// Below returns the sinks that one call of f reaches, with what is checked
// inside the call, and with how the call keeps to what is the caller's own.
// The slice belongs to f.
func (f *Func) Below(k int32) []Leaf {
	if all, ok := f.belows[k]; ok {
		return all
	}
	all := f.findBelow(k)
	if f.program.walking == 0 { // or a function on the way is not done
		f.program.keepBelow(f)
		f.belows[k] = all
	}
	return all
}

// manyBelow is of how many functions the sinks below their calls are kept: a
// rule asks of one function again and again, of its arms, and then of the next
// one. Those of all functions fill the memory, where interfaces have dozens of
// implementations.
const manyBelow = 32

// keepBelow makes room for what lies below the calls of f.
func (p *Program) keepBelow(f *Func) {
	if f.belows != nil {
		return
	}
	f.belows = map[int32][]Leaf{}
	if p.below = append(p.below, f); len(p.below) > manyBelow {
		p.below[0].belows = nil
		p.below = slices.Delete(p.below, 0, 1)
	}
}

func (f *Func) findBelow(k int32) []Leaf {
	all := f.throughMaker(k, f.below(k))
	c := &f.Calls[k]
	if f.asks(c) {
		return all
	}
	filters := f.filtering(c)
	for i := range all {
		l := &all[i]
		if c.Scoped || c.Weighed || c.Narrows && l.Kind == "read" && !l.Memory {
			f.narrow(l, Guard{Name: callName(c, false) + " for the caller", Strength: summary.Object, Narrow: true}, c)
		}
		for _, g := range filters {
			if l.Kind == "read" {
				f.narrow(l, g, c)
			}
		}
	}
	return all
}

// narrow adds to what may hold at a sink a guard that stands in for one on
// each object. It is never missed elsewhere.
func (f *Func) narrow(l *Leaf, g Guard, c *summary.Call) {
	l.Held = &Held{l.Held.Must, l.Held.May.With(f.program.guard(g), Site{c.Pos, f.ID})}
}

// filtering returns the checks that a list passes before anybody sees it.
func (f *Func) filtering(c *summary.Call) []Guard {
	var all []Guard
	for _, k := range c.Filters {
		by := &f.Calls[k]
		p := f.program
		name := by.Static + by.Invoke
		known := by.Guard != nil || p.Marked(name, "guard") || p.decisive[name] ||
			(by.Permission && p.denies || slices.ContainsFunc(f.Targets(by), (*Func).sorts)) && (by.Caller || by.Bool)
		if known {
			all = append(all, Guard{Name: callName(by, true), Strength: max(f.strength(by, newHeld()), summary.Object)})
			for _, t := range f.Targets(by) {
				all = append(all, t.sorting()...)
			}
		}
	}
	return all
}

// sorts reports whether f, given a list, asks a known check about elements.
func (f *Func) sorts() bool { return len(f.sorting()) > 0 }

// sorting returns the known checks that answer with a bool and that f makes.
func (f *Func) sorting() []Guard {
	var all []Guard
	for k := range f.Calls {
		c := &f.Calls[k]
		name := c.Static + c.Invoke
		if c.Mode == summary.Now && c.Bool && (c.Guard != nil || f.program.Marked(name, "guard") || f.program.decisive[name] || c.Permission && f.program.denies) {
			all = append(all, Guard{Name: callName(c, true), Strength: max(f.strength(c, newHeld()), summary.Object)})
		}
	}
	return all
}

// throughMaker replaces, below a call of what another call made, the calls of what
// that other call was given: s.auth(handler).ServeHTTP runs the handler.
func (f *Func) throughMaker(k int32, leaves []Leaf) []Leaf {
	c := &f.Calls[k]
	if c.Result == 0 {
		return leaves
	}
	maker := &f.Calls[c.Result-1]
	targets := f.Targets(maker)
	var all []Leaf
	for _, l := range leaves {
		if l.hole == nil || !slices.ContainsFunc(targets, func(t *Func) bool { return t.ID == l.hole.owner }) {
			all = append(all, l)
			continue
		}
		l.Path = l.Path[1:]
		all = append(all, f.substitute(maker, Hop{f, k}, l)...)
	}
	return all
}
