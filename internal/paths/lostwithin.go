package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// sameReturn finds the returns behind a message of a denial that give back
// what a granted request gets.
func (l *lapses) sameReturn(f *link.Func) {
	for _, lapse := range f.Lapses {
		if lapse.Kind != summary.SameReturn || f.Written(int(lapse.Block)) >= summary.DenyAbort || !f.States().In(int(lapse.Block)).Reached() {
			continue
		}
		check := ""
		var more []string
		asked := lapse.Pos
		for b := range f.Blocks {
			for i, e := range f.Blocks[b].Succs {
				if len(f.Blocks[b].Succs) == 2 && e.To == lapse.Block {
					if names := f.Asks(b, i); len(names) > 0 {
						check, more, asked = names[0], names[1:], f.Blocks[b].Cond.Pos
					}
				}
			}
		}
		if check == "" {
			continue
		}
		l.all = append(l.all, &Lapse{
			Func: f, Pos: lapse.Pos, Check: check, More: more, Asked: asked, Peer: lapse.Peer,
			Reached:  reached{name: link.Short(f.ID) + " gives back what a granted request gets", pos: lapse.Pos},
			How:      "a denial by " + link.Short(check) + " is told",
			Severity: finding.Critical, Confidence: finding.High,
		})
	}
}

// recovered finds the checks that come back without an error when they panic.
func (l *lapses) recovered(f *link.Func) {
	for _, lapse := range f.Lapses {
		if lapse.Kind != summary.Recovered || !l.p.Refuses(f) {
			continue
		}
		l.all = append(l.all, &Lapse{
			Func: f, Pos: lapse.Pos, Check: f.ID, Asked: f.Pos, Reached: reached{name: link.Short(f.ID) + " succeeds", pos: lapse.Pos},
			How: "a panic in " + link.Short(f.ID) + " is recovered and becomes no error", Severity: finding.Major, Confidence: finding.Medium,
		})
	}
}

// rewrapped finds the returns of a function that only decides which wrap an
// error that is known to be nil: nil comes out, where a failure is meant.
func (l *lapses) rewrapped(f *link.Func) {
	if f.Results != 1 || !endsInError(f) || !f.Decides() {
		return
	}
	s := f.States()
	for b := range f.Blocks {
		ret := f.Blocks[b].Ret
		if ret < 0 || !s.In(b).Reached() || !l.chosen(f, b) {
			continue
		}
		for _, k := range f.Blocks[b].Calls {
			c := &f.Calls[k]
			for _, e := range c.Errs {
				if c.Rewraps != e.Param+1 && !f.NilForNil(k, e.Param) || !f.KnownNil(s.Before(b, k), e.Call, e.Result) {
					continue
				}
				l.all = append(l.all, &Lapse{
					Func: f, Pos: c.Pos, Check: l.conditionOf(f, b), Asked: c.Pos,
					Reached:  reached{name: link.Short(f.ID) + " succeeds", pos: f.Returns[ret].Pos},
					How:      "the failure that is meant here wraps an error that is nil",
					Severity: finding.Major, Confidence: finding.Medium,
				})
			}
		}
	}
}

// chosen reports whether a block is reached by one arm of a branch that is about
// authentication or authorization, and whose other arm can succeed as well.
func (l *lapses) chosen(f *link.Func, b int) bool {
	for from := range f.Blocks {
		for i, e := range f.Blocks[from].Succs {
			if c := f.Blocks[from].Cond; int(e.To) == b && len(f.Blocks[from].Succs) == 2 && c != nil && c.Kind != summary.ErrorArm && c.Login {
				arm := f.States().Arm(from, 1-i)
				if returnsSuccess(f, arm, nil) != nil {
					return true
				}
			}
		}
	}
	return false
}

// conditionOf is what the branch before a block asks.
func (l *lapses) conditionOf(f *link.Func, b int) string {
	for from := range f.Blocks {
		for i, e := range f.Blocks[from].Succs {
			if int(e.To) == b && len(f.Blocks[from].Succs) == 2 {
				if names := f.Asks(from, i); len(names) > 0 {
					return names[0]
				}
				return f.Blocks[from].Cond.Desc
			}
		}
	}
	return f.ID
}

// unfound finds the credential checks that look at what a failed lookup gave
// back: a zero value has an empty password.
func (l *lapses) unfound(f *link.Func) {
	s := f.States()
	for b := range f.Blocks {
		for _, k := range f.Blocks[b].Calls {
			if _, _, ok := f.Judges(k); !ok || !s.In(b).Reached() || !f.Calls[k].Identifies && f.Calls[k].Guard == nil {
				continue
			}
			for _, g := range f.Calls[k].Takes {
				if a := l.unfoundAt(f, b, k, g); a != nil {
					l.all = append(l.all, a)
				}
			}
		}
	}
}

func (l *lapses) unfoundAt(f *link.Func, b int, k int32, g summary.Given) *Lapse {
	look := &f.Calls[g.Call]
	n := f.ErrorResult(g.Call)
	if !look.Fetches || !look.Identifies || n <= g.Result || look.Unread&(1<<n) != 0 && f.AsksNil(g.Call, g.Result) {
		return nil
	}
	s := f.States()
	before := s.Before(b, k)
	if f.KnownNil(before, g.Call, n) || f.AsksNil(g.Call, g.Result) {
		return nil
	}
	// Here the lookup may have failed. Who asks for its error behind the check
	// as well compares in constant time.
	r := l.grantedAfter(f, k, g.Call, n)
	if r == nil {
		return nil
	}
	return &Lapse{
		Func: f, Pos: f.Calls[k].Pos, Check: f.CallName(g.Call), More: []string{f.CallName(k)}, Asked: look.Pos, Reached: *r,
		How:      "the failure of " + link.Short(f.CallName(g.Call)) + " is passed over and " + link.Short(f.CallName(k)) + " checks a credential of nobody",
		Severity: finding.Critical, Confidence: finding.Medium,
	}
}

// grantedAfter is what is reached once check k has granted, although it is not
// known that call from did not fail.
func (l *lapses) grantedAfter(f *link.Func, k, from, result int32) *reached {
	for b := range f.Blocks {
		for i := range f.Blocks[b].Succs {
			if len(f.Blocks[b].Succs) != 2 || !f.Grants(b, i, k) {
				continue
			}
			arm := f.States().Arm(b, i)
			for w := range f.Blocks {
				if in := arm.In(w); !in.Reached() || f.KnownNil(in, from, result) {
					continue
				}
				if r := l.next(f, arm, w); r != nil {
					return r
				}
			}
		}
	}
	return nil
}

// next is what a flow does in a block: the first thing that it reaches, or the
// success that it comes back with.
func (l *lapses) next(f *link.Func, s *flow.States, w int) *reached {
	for _, k := range f.Blocks[w].Calls {
		c := &f.Calls[k]
		if c.Mode != summary.Now || !f.Touches(k) || c.Fails || f.Tells(k) || c.Unread != 0 || c.Void && c.Hole == nil && c.Sink == "" {
			continue
		}
		for _, leaf := range f.Below(k) {
			switch {
			case leaf.IsHole():
				return &reached{name: "what it wraps", kind: "next", pos: c.Pos, path: leaf.Path[:1]}
			case !leaf.Memory && leaf.Kind != "read":
				return &reached{name: operation(&leaf), kind: leaf.Kind, pos: c.Pos, path: leaf.Path}
			}
		}
	}
	if f.Succeeds(s, w) && len(f.Returns[f.Blocks[w].Ret].Results) > 0 {
		return &reached{name: link.Short(f.ID) + " succeeds", pos: f.Returns[f.Blocks[w].Ret].Pos}
	}
	return nil
}

// vacuous finds the comparisons of a credential that stand in a loop, behind
// which all goes on also when there was nothing to compare.
func (l *lapses) vacuous(f *link.Func) {
	s := f.States()
	for b := range f.Blocks {
		for i := range f.Blocks[b].Succs {
			if len(f.Blocks[b].Succs) != 2 || !s.In(b).Reached() {
				continue
			}
			for _, k := range f.Denied(b, i) {
				c := &f.Calls[k]
				if c.Guard == nil || c.Guard.Middleware || !f.Pass(b, i) {
					continue
				}
				if a := l.zeroTimes(f, b, k); a != nil {
					l.all = append(l.all, a)
				}
			}
		}
	}
}

// zeroTimes returns the lapse of a comparison in a loop that need not run.
func (l *lapses) zeroTimes(f *link.Func, b int, k int32) *Lapse {
	s := f.States()
	for head := range f.Blocks {
		if head == b || len(f.Blocks[head].Succs) != 2 {
			continue
		}
		body := f.Loop(head)
		if !body[b] || len(body) < 2 {
			continue
		}
		for i, e := range f.Blocks[head].Succs {
			if body[int(e.To)] {
				continue
			}
			out := s.Arm(head, i)
			if l.counted(f, head, out, body) {
				continue
			}
			for w := range f.Blocks {
				in := out.In(w)
				if !in.Reached() || in.Must.Has(s.Made(int(k))) || l.p.Guarded(f.Holds(in).Must) {
					continue
				}
				if r := l.worksAt(f, out, w); r != nil {
					return &Lapse{
						Func: f, Pos: f.Calls[k].Pos, Check: f.CallName(k), Asked: f.Calls[k].Pos, Reached: *r,
						How: "a loop may compare nothing by " + link.Short(f.CallName(k)), Severity: finding.Critical, Confidence: finding.Medium,
					}
				}
			}
		}
	}
	return nil
}

// counted reports whether f fails where the loop at head has nothing to go
// through: its length was asked, or behind it what the loop has set.
func (l *lapses) counted(f *link.Func, head int, out *flow.States, body map[int]bool) bool {
	of := f.Blocks[head].Cond
	for b := range f.Blocks {
		c := f.Blocks[b].Cond
		if c == nil || b == head || len(f.Blocks[b].Succs) != 2 {
			continue
		}
		if of != nil && of.Len != "" && c.Len == of.Len && f.Reaches(b, head) && !body[b] {
			return true
		}
		if !out.In(b).Reached() {
			continue
		}
		if slices.ContainsFunc(c.Filled, func(w int32) bool { return body[int(w)] }) && (f.FailsAlways(out.Arm(b, 0)) || f.FailsAlways(out.Arm(b, 1))) {
			return true
		}
		for _, e := range f.Blocks[b].Succs {
			for _, phi := range e.Phis {
				for _, alt := range phi.Alts {
					if body[int(alt.From)] {
						return true
					}
				}
			}
		}
	}
	return false
}

// worksAt is what a block behind a loop makes or changes, or the success that
// it comes back with.
func (l *lapses) worksAt(f *link.Func, s *flow.States, w int) *reached {
	for _, leaf := range f.BelowState(s, w) {
		if weight(leaf.Kind) > 1 && !leaf.Memory && len(leaf.Path) > 0 {
			return &reached{name: operation(&leaf), kind: leaf.Kind, pos: leaf.Path[0].Target().Pos, path: leaf.Path}
		}
	}
	if f.Succeeds(s, w) && len(f.Returns[f.Blocks[w].Ret].Results) > 0 {
		return &reached{name: link.Short(f.ID) + " succeeds", pos: f.Returns[f.Blocks[w].Ret].Pos}
	}
	return nil
}
