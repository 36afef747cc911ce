package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// leastArms is how many handlers a function must choose among to be a router.
const leastArms = 2

// An arm is one handler that a function hands requests on to.
type arm struct {
	fn    *Func
	block int
	call  int32
}

// dispatched returns the entry points behind a handler that chooses another one
// by what the client asks for: by a switch over the method or the path, or by a
// table. What it has checked before holds for them. It marks e.
func (p *Program) dispatched(e *Entry) []*Entry {
	if e.Fn == nil || e.Rank > 0 {
		return nil
	}
	arms := e.Fn.arms()
	if len(arms) < leastArms {
		return nil
	}
	e.Hands = true
	var all []*Entry
	for _, a := range arms {
		o := *e
		o.Public = e.Public || e.Fn.Public
		o.Fn, o.Handler, o.Registered, o.Hands = a.fn, a.fn.ID, e.Fn.Calls[a.call].Pos, false
		p.surround(&o, join(e.Around, e.Fn.Holds(e.Fn.States().Before(a.block, a.call))))
		all = append(all, &o)
	}
	return all
}

// arms are the handlers that f chooses among, each once.
func (f *Func) arms() []arm {
	var all []arm
	f.each(func(b int, k int32, c *summary.Call) {
		if c.Mode != summary.Now || c.Register != nil || !f.States().In(b).Reached() {
			return
		}
		chosen := f.choices(c)
		// What is given something that was loaded, or the caller, goes on with
		// what f has begun, as when a login makes a session.
		if c.Static != "" && !c.Object && !c.Caller && f.underDispatch(b) {
			chosen = f.Targets(c)
		}
		for _, t := range chosen {
			if t.Entry && t != f && t.Outer != f.ID && (!t.yields() || f.answersWith(k)) && !slices.ContainsFunc(all, func(a arm) bool { return a.fn == t }) {
				all = append(all, arm{fn: t, block: b, call: k})
			}
		}
	})
	return all
}

// yields reports whether f answers its caller with more than an error: it may
// read the request for him, and is not what serves it.
func (f *Func) yields() bool {
	return slices.ContainsFunc(f.Returns, func(r summary.Return) bool {
		return slices.ContainsFunc(r.Results, func(v summary.Result) bool { return !v.Err })
	})
}

// answersWith reports whether f answers its caller with what call k answered.
func (f *Func) answersWith(k int32) bool {
	from := func(v summary.Result) bool { return v.Kind == summary.FromCall && v.Call == k }
	return slices.ContainsFunc(f.Returns, func(r summary.Return) bool {
		return slices.ContainsFunc(r.Results, func(v summary.Result) bool {
			return from(v) || slices.ContainsFunc(v.Phi, func(a summary.AltResult) bool { return from(a.Result) })
		})
	})
}

// choices are the functions of a table that a call takes its callee from.
func (f *Func) choices(c *summary.Call) []*Func {
	if c.Cell == nil {
		return nil
	}
	var all []*Func
	for _, row := range f.program.rows(c.Cell, nil) {
		for _, cell := range row.row.Cells {
			if cell.Field != c.Cell.Field {
				continue
			}
			for _, a := range cell.Funcs {
				all = append(all, row.maker.values(a)...)
			}
		}
	}
	return all
}

// underDispatch reports whether a block is on one arm only of a branch on the
// operation that the client names.
func (f *Func) underDispatch(b int) bool {
	for d := range f.Blocks {
		blk := &f.Blocks[d]
		if blk.Cond != nil && blk.Cond.Dispatch && len(blk.Succs) == 2 &&
			f.reachable(int(blk.Succs[0].To))[b] != f.reachable(int(blk.Succs[1].To))[b] {
			return true
		}
	}
	return false
}
