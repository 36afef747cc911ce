package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/summary"
)

// leastArms is how many handlers a function must choose among to be a router.
const leastArms = 2

// An arm is one handler that a function hands requests on to.
type arm struct {
	fn     *Func
	block  int
	call   int32
	chosen []string // methods and paths
}

// dispatched returns the entry points behind a handler that chooses another one
// by what the client asks for: by a switch over the method or the path, or by a
// table. What it has checked before holds for them. It marks e.
func (p *Program) dispatched(e *Entry) []*Entry {
	if e.Fn == nil || e.Rank > 0 {
		return nil
	}
	arms := e.Fn.arms()
	fns := map[*Func]bool{}
	for _, a := range arms {
		fns[a.fn] = true
	}
	if len(fns) < leastArms {
		return nil
	}
	e.Hands = true
	var all []*Entry
	for _, a := range arms {
		held := e.Fn.Holds(e.Fn.States().Before(a.block, a.call))
		for _, h := range p.behindGenerated(handler{fn: a.fn, name: a.fn.ID}) {
			for _, method := range a.methods(e.Method) {
				o := *e
				o.Public = e.Public || e.Fn.Public
				o.Fn, o.Handler, o.Registered, o.Hands = h.fn, h.name, e.Fn.Calls[a.call].Pos, false
				o.Method, o.Pattern = method, a.pattern(e)
				o.Chain = append(e.Chain[:len(e.Chain):len(e.Chain)], h.chain...)
				p.surround(&o, join(e.Around, held))
				all = append(all, &o)
			}
		}
	}
	return all
}

// methods are those by which an arm is chosen; that of its router where none is.
func (a *arm) methods(outer string) []string {
	var all []string
	for _, s := range a.chosen {
		if isMethod(s) {
			all = append(all, s)
		}
	}
	if len(all) == 0 {
		return []string{outer}
	}
	return all
}

// pattern is the path by which an arm is chosen, as a whole or below that of
// its router.
func (a *arm) pattern(e *Entry) string {
	path := ""
	for _, s := range a.chosen {
		if strings.HasPrefix(s, "/") {
			path += s
		}
	}
	if strings.HasPrefix(path, strings.TrimSuffix(e.Pattern, "/")) && path != "" {
		return path
	}
	return joined(e.Pattern, path, false)
}

// arms are the handlers that f chooses among, each once, but for other methods
// or paths.
func (f *Func) arms() []arm {
	var all []arm
	f.each(func(b int, k int32, c *summary.Call) {
		if c.Mode != summary.Now || c.Register != nil || !f.States().In(b).Reached() {
			return
		}
		chosen := f.choices(c)
		// What is given something that was loaded, or the caller, goes on with
		// what f has begun, as when a login makes a session. A generated router
		// hands on what it cut from the path.
		if c.Static != "" && (f.Generated || !c.Object && !c.Caller) && f.underDispatch(b) {
			chosen = f.Targets(c)
		}
		for _, t := range chosen {
			if t.Entry && t != f && t.Outer != f.ID && (!t.yields() || f.answersWith(k)) {
				all = append(all, arm{fn: t, block: b, call: k, chosen: c.Chosen})
			}
		}
	})
	var kept []arm
	for _, a := range all {
		if !slices.ContainsFunc(kept, func(k arm) bool { return k.fn == a.fn && (len(a.chosen) == 0 || slices.Equal(k.chosen, a.chosen)) }) {
			kept = append(kept, a)
		}
	}
	return kept
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
