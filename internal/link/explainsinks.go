package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// audits takes the audit calls of f, and the functions that do nothing else.
func (n *inference) audits(f *Func) {
	if f.Exported && len(f.callers) == 0 && f.Outer == "" && f.mainlyAudits() {
		n.take(Inferred{Name: f.ID, Role: AuditRole, Kind: "wrapper"}, Evidence{f.Pos, ByWrapping, "on every path it audits, and does nothing else that lasts", false})
	}
	f.each(func(_ int, _ int32, c *summary.Call) {
		if c.Mode == summary.Escape {
			return
		}
		name := c.Static + c.Invoke
		i := Inferred{Name: name, Role: AuditRole, Kind: "call"}
		switch {
		case n.p.Marked(name, "audit"):
			n.take(i, Evidence{c.Pos, ByDirective, "its directive says so; called in " + Short(f.ID), true})
		case c.Audit:
			n.take(i, Evidence{c.Pos, ByName, "a model, or the name of it, its type, its logger or its argument says so; called in " + Short(f.ID), true})
		case n.p.audits(c):
			n.take(i, Evidence{c.Pos, ByRecord, "it is given a record of who did what: " + Short(c.Record) + "; called in " + Short(f.ID), true})
		case f.auditsItself(c):
			n.take(i, Evidence{c.Pos, ByInterface, "all that stands behind it audits; called in " + Short(f.ID), true})
		default:
			for _, t := range f.Targets(c) {
				if t.mainlyAudits() {
					n.take(Inferred{Name: t.ID, Role: AuditRole, Kind: "wrapper"}, Evidence{c.Pos, ByWrapping, "on every path it audits, and does nothing else that lasts; called in " + Short(f.ID), true})
				}
			}
			return
		}
		for _, t := range f.Targets(c) {
			if c.Invoke != "" {
				n.take(Inferred{Name: t.ID, Role: AuditRole, Kind: "call"}, Evidence{t.Pos, ByInterface, "stands behind " + Short(c.Invoke), false})
			}
		}
	})
}

// mainlyAudits reports whether f leaves an audit event on every path and does
// nothing else that lasts.
func (f *Func) mainlyAudits() bool {
	if f.Entry || f.Results > 1 {
		return false
	}
	found := false
	for id := range f.ensures(0, summary.Returned).Must.All() {
		found = found || f.program.guards[id].Audit
	}
	if !found {
		return false
	}
	return !slices.ContainsFunc(f.Leaves(), func(l Leaf) bool {
		return l.lasts() && !slices.ContainsFunc(l.Path, func(h Hop) bool { return h.Func.auditsItself(h.Target()) })
	})
}

// lasts reports whether a sink does more than to look at something.
func (l *Leaf) lasts() bool {
	return !l.Memory && l.hole == nil && l.Kind != "read" && l.Kind != "disclose"
}

// sinkDepth is how many calls may lie between an operation and the modelled
// call that makes it one: a store's method, its driver, the helper that runs
// the statement. What lies higher is a use of the operation.
const sinkDepth = 4

// sinks takes the sinks that f calls: modelled ones, and the functions of the
// program that stand for one.
func (n *inference) sinks(f *Func) {
	f.each(func(_ int, _ int32, c *summary.Call) {
		if c.Mode == summary.Escape || n.p.audits(c) {
			return
		}
		name := c.Static + c.Invoke
		at := "called in " + Short(f.ID)
		if m, ok := n.p.mark(name, "sink"); ok {
			kind := m.Keys["kind"]
			if kind == "" {
				kind = "write"
			}
			n.take(Inferred{Name: name, Role: SinkRole, Kind: kind}, Evidence{c.Pos, ByDirective, "its directive says so; " + at, true})
			return
		}
		if c.Sink != "" && !c.Memory {
			n.take(Inferred{Name: name, Role: SinkRole, Kind: c.Sink}, Evidence{c.Pos, ByModel, "a model says so; " + at, true})
			return
		}
		n.operation(f, c, at)
	})
}

// operation takes a callee that stands for a sink close below it.
func (n *inference) operation(f *Func, c *summary.Call, at string) {
	name := c.Static + c.Invoke
	targets := f.Targets(c)
	if f.auditsItself(c) {
		return
	}
	for _, t := range targets {
		l := t.operation(c.Mutates)
		if l == nil || t.mainlyAudits() {
			continue
		}
		note := "reaches " + Short(l.Name) + "; " + at
		n.take(Inferred{Name: t.ID, Role: SinkRole, Kind: l.Kind}, Evidence{c.Pos, ByWrapping, note, true})
		if c.Invoke != "" {
			n.take(Inferred{Name: name, Role: SinkRole, Kind: l.Kind}, Evidence{c.Pos, ByWrapping, note, true})
		}
	}
	if len(targets) == 0 && c.Invoke != "" && n.p.own(c.Invoke) && c.Mutates {
		if kind := n.p.openSink(c); kind != "" && kind != "read" {
			n.take(Inferred{Name: name, Role: SinkRole, Kind: kind}, Evidence{c.Pos, ByName, "nothing implements it here, and its verb says that it changes something; " + at, true})
		}
	}
}

// operation is the nearest sink for which f stands; nil when f is an entry
// point or does more.
func (f *Func) operation(changes bool) *Leaf {
	if f.Entry || f.Outer != "" {
		return nil
	}
	var best *Leaf
	leaves := f.Leaves()
	for i := range leaves {
		l := &leaves[i]
		if !l.lasts() || len(l.Path) > sinkDepth || len(l.Path) > 1 && l.Kind == "write" && !changes {
			continue
		}
		if best == nil || len(l.Path) < len(best.Path) {
			best = l
		}
	}
	return best
}
