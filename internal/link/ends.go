package link

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/summary"
)

// An End is a place where a function that only decides lets the request go on:
// it calls the handler that it was given, or comes back with a success.
type End struct {
	Pos   finding.Position
	Block int
	Call  int32 // of what it goes on to; -1 for a return
	Held  *Held // what is checked on every way there within the flow
	Sure  bool  // it goes on for certain: what comes back is no error of another call
}

// Ends are the places where a flow of f lets the request go on; empty where f
// neither is middleware nor only decides.
func (f *Func) Ends(s *flow.States) []End {
	if nexts := f.nexts(); len(nexts) > 0 {
		var all []End
		for _, k := range nexts {
			if b := f.BlockOf(k); b >= 0 && s.In(b).Reached() {
				all = append(all, End{f.Calls[k].Pos, b, k, f.Holds(s.Before(b, k)), true})
			}
		}
		return all
	}
	if !f.Decides() {
		return nil
	}
	var all []End
	for b := range f.Blocks {
		ret := f.Blocks[b].Ret
		if ret < 0 || !s.In(b).Reached() {
			continue
		}
		r := &f.Returns[ret]
		sure := len(r.Results) == 0 || granted(&r.Results[len(r.Results)-1])
		add := func(h *Held) { all = append(all, End{r.Pos, b, -1, h, sure}) }
		if len(r.Results) == 0 {
			for _, out := range f.exits(s, b) {
				if !out.Must.Has(s.Denied()) {
					add(f.Holds(out))
				}
			}
			continue
		}
		last := &r.Results[len(r.Results)-1]
		if last.Err {
			f.outcomeIn(s, s.Out(b), last, summary.Nil, add)
		} else {
			f.outcomeIn(s, s.Out(b), last, summary.True, add)
		}
	}
	return all
}

// granted reports whether a returned value is a success by itself.
func granted(r *summary.Result) bool {
	if len(r.Phi) > 0 {
		return slices.ContainsFunc(r.Phi, func(a summary.AltResult) bool { return granted(&a.Result) })
	}
	return r.Err && r.Kind == summary.ZeroValue || r.Kind == summary.TrueValue
}

// outcomeIn is outcome within a flow.
func (f *Func) outcomeIn(s *flow.States, at flow.State, r *summary.Result, o summary.Outcome, add func(*Held)) {
	if len(r.Phi) > 0 {
		for i := range r.Phi {
			if edge := s.Edge(int(r.Phi[i].From), int(r.Phi[i].Succ)); edge.Reached() {
				f.outcomeIn(s, edge, &r.Phi[i].Result, o, add)
			}
		}
		return
	}
	f.outcome(at, r, o, add)
}

// nexts are the calls of a function-valued parameter of the function around a
// closure, or of the closure: what middleware goes on to.
func (f *Func) nexts() []int32 {
	var all []int32
	f.each(func(_ int, k int32, c *summary.Call) {
		if c.Hole != nil && c.Mode == summary.Now && f.wrapsHandler(c.Hole) || f.Onward(k) {
			all = append(all, k)
		}
	})
	return all
}

// wrapsHandler reports whether a called parameter stands for the rest of the
// request: f, or the closure that calls it, takes what the client sends.
func (f *Func) wrapsHandler(h *summary.Hole) bool {
	return f.Entry && (h.Owner != f.ID || h.Param == f.Params-1)
}

// Onward reports whether a call hands the request on, to a handler that a field
// or variable keeps or to a router: a middleware may be a type of its own.
func (f *Func) Onward(k int32) bool { return f.onward(&f.Calls[k]) }

func (f *Func) onward(c *summary.Call) bool {
	return c.Onward && c.Mode == summary.Now && f.Entry && f.program.byID[c.Static] == nil
}

// Decides reports whether f only decides: it gives back an error or a bool and
// nothing else, or is bound as middleware, and leaves nothing behind.
func (f *Func) Decides() bool {
	switch {
	case f.Results == 0:
		return f.Entry && f.program.boundAround()[f]
	case f.Results == 1 && len(f.Returns) > 0:
		r := &f.Returns[0].Results[0]
		if !r.Err && r.Kind != summary.TrueValue && r.Kind != summary.FalseValue && len(r.True) == 0 && len(r.False) == 0 && len(r.Phi) == 0 {
			return false
		}
		return f.program.verdicts()[f.ID].Name != "" || !f.leavesMore()
	}
	return false
}

// leavesMore reports whether f does more that lasts than its checks do.
func (f *Func) leavesMore() bool {
	return slices.ContainsFunc(f.Leaves(), func(l Leaf) bool {
		if !l.lasts() {
			return false
		}
		if len(l.Path) == 0 {
			return true
		}
		_, _, ok := l.Path[0].Func.Verdict(l.Path[0].Call)
		return !ok
	})
}

// boundAround are the functions that are bound as middleware.
func (p *Program) boundAround() map[*Func]bool {
	return p.Memo("bound middleware", func() any {
		all := map[*Func]bool{}
		for _, f := range p.Funcs {
			f.each(func(_ int, _ int32, c *summary.Call) {
				for _, a := range c.Funcs {
					if a.As == summary.Wraps {
						for _, t := range f.values(a) {
							all[t] = true
						}
					}
				}
			})
		}
		return all
	}).(map[*Func]bool)
}
