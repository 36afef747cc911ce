package link

import (
	"strings"

	"github.com/authparity/authparity/internal/summary"
)

// keepEvents finds the types of events that somebody keeps for audit: to tell
// of one is then an audit call, however the bus is called.
func (p *Program) keepEvents() {
	for _, f := range p.Funcs {
		for i := range f.Calls {
			for _, e := range f.Calls[i].Keeps {
				p.events[e] = true
			}
		}
	}
	delete(p.events, "")
}

// auditName names an audit call; with the event where that alone makes it one.
func (p *Program) auditName(c *summary.Call) string {
	name := callName(c, false)
	if c.Audit || !p.events[c.Event] {
		return name
	}
	return name + "(" + c.Event[strings.LastIndexByte(c.Event, '.')+1:] + ")"
}

// tells reports whether a call leaves an audit event only by the record that
// it is given: that may also be a feed for the reader.
func (f *Func) tells(c *summary.Call) bool {
	p := f.program
	return c.Record != "" && !c.Audit && !p.events[c.Event] && !p.Marked(c.Static+c.Invoke, "audit")
}

// maxKeeping is how far below a method of a store the library may be that
// keeps: a cache, a timer and a tracer may stand before it. What a method
// changes deeper down is not what it is for, and without that it keeps nothing.
const maxKeeping = 6

// Lasts reports whether a sink is more than a method by its name: what
// implements it is not known, or comes to a sink that is modelled, or to a
// change that somebody else's code makes. Others signal something and keep
// nothing.
func (l *Leaf) Lasts() bool {
	if l.Open || len(l.Path) == 0 {
		return true
	}
	last := l.Path[len(l.Path)-1]
	c := last.Target()
	if c.Sink != "" {
		return true
	}
	for _, t := range last.Func.Targets(c) {
		if t.changesElsewhere(maxKeeping, map[*Func]bool{}) {
			return true
		}
	}
	return false
}

// changesElsewhere reports whether f, or what it calls, asks a function of
// another module to change something, by its name, and is told whether it
// could.
func (f *Func) changesElsewhere(depth int, seen map[*Func]bool) bool {
	if depth == 0 || seen[f] {
		return false
	}
	seen[f] = true
	for i := range f.Calls {
		c := &f.Calls[i]
		targets := f.Targets(c)
		if len(targets) == 0 && c.Mutates && c.Fallible && !c.Pure && f.program.elsewhere(c) {
			return true
		}
		for _, t := range targets {
			if t.changesElsewhere(depth-1, seen) {
				return true
			}
		}
	}
	return false
}

// elsewhere reports whether a call is one of a named function of another module.
func (p *Program) elsewhere(c *summary.Call) bool {
	name := c.Recv
	if name == "" {
		name = c.Static
	}
	return c.Static+c.Invoke != "" && name != "" && !p.ours(name)
}

// Always reports whether a way is taken whenever what it begins in succeeds:
// each of its calls is made at every return that is no failure.
func (l *Leaf) Always() bool {
	for _, h := range l.Path {
		if !h.Func.alwaysMakes(h.Call) {
			return false
		}
	}
	return true
}

func (f *Func) alwaysMakes(k int32) bool {
	s := f.States()
	for b := range f.Blocks {
		if f.Blocks[b].Ret < 0 || !s.In(b).Reached() {
			continue
		}
		for _, out := range f.exits(s, b) {
			missed := false
			f.success(out, &f.Returns[f.Blocks[b].Ret], func(*Held) { missed = !out.Must.Has(s.Made(int(k))) },
				out.Must.Has(s.Denied()) || f.failed(out, nil))
			if missed {
				return false
			}
		}
	}
	return true
}

// Comes reports whether f may come to another function of the program.
func (f *Func) Comes(to *Func) bool {
	seen := map[*Func]bool{}
	work := []*Func{f}
	for len(work) > 0 {
		g := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[g] {
			continue
		}
		if seen[g] = true; g == to {
			return true
		}
		work = append(work, g.callees()...)
	}
	return false
}
