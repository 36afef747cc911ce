package paths

import (
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// nobody finds the middleware that takes nil for the caller: what says who
// calls may give back nobody without an error, and another place asks for that.
func (l *lapses) nobody(f *link.Func) {
	s := f.States()
	for b := range f.Blocks {
		for _, k := range f.Blocks[b].Calls {
			c := &f.Calls[k]
			if !c.Identifies || c.Unread&1 != 0 || !s.In(b).Reached() || f.AsksNil(k, 0) || !f.MayBeNobody(k) || f.ErrorResult(k) != 1 {
				continue
			}
			asked := l.nobodyAsked(c.Static + c.Invoke)
			if !asked.IsValid() {
				continue
			}
			for w := range f.Blocks {
				if !s.In(w).Reached() || !f.KnownNil(s.In(w), k, 1) {
					continue
				}
				if r := l.next(f, s, w); r != nil && r.kind == "next" {
					l.all = append(l.all, &Lapse{
						Func: f, Pos: c.Pos, Check: f.CallName(k), Asked: c.Pos, Reached: *r, Peer: asked, Heard: 1,
						How:      link.Short(f.CallName(k)) + " may give back nobody without an error, and nothing asks",
						Severity: finding.Critical, Confidence: finding.Medium,
					})
					break
				}
			}
		}
	}
}

// nobodyAsked is where a caller of a function refuses what is nobody.
func (l *lapses) nobodyAsked(name string) finding.Position {
	for _, f := range l.p.Funcs {
		for b := range f.Blocks {
			for i, e := range f.Blocks[b].Succs {
				if len(f.Blocks[b].Succs) != 2 || f.Gate(b, i) < summary.DenyError {
					continue
				}
				for _, a := range e.Facts {
					atom := &f.Atoms[a]
					if atom.Call >= 0 && atom.Result == 0 && atom.Outcome == summary.NonNil && f.Calls[atom.Call].Static+f.Calls[atom.Call].Invoke == name {
						return f.Blocks[b].Cond.Pos
					}
				}
			}
		}
	}
	return finding.Position{}
}
