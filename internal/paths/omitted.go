package paths

import (
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// omitted finds the credentials that are tested where the client brings one, or the
// rights that are where its token has a claim of them, and only there, although whoever passes the tests gains nothing by it: who leaves
// the credential out is let go.
func (l *lapses) omitted(f *link.Func) {
	s := f.States()
	for b := range f.Blocks {
		c := f.Blocks[b].Cond
		if c == nil || !c.Omitted || len(f.Blocks[b].Succs) != 2 || !s.In(b).Reached() || c.Hint != "" && guarded(l.p, f.Holds(s.Out(b)).Must, summary.Identity) {
			continue
		}
		test, name := l.testOf(f, b, int(c.Shown))
		if test < 0 {
			continue
		}
		compared := c.Hint != "" && f.Blocks[test].Cond.Given == c.Hint
		free := s.Arm(b, 1-int(c.Shown))
		if c.Hint != "" && askedAgain(f, free, c.Hint) {
			continue
		}
		r := past(f, free, b, onlyOn(f, b, 1-int(c.Shown)))
		if r == nil {
			r = returnsSuccess(f, free, nil)
		}
		if r == nil || f.FailsAlways(free) || !compared && (r.kind == "" && !f.Decides() || r.kind == "read" || r.kind == "disclose") {
			continue
		}
		l.all = append(l.all, &Lapse{
			Func: f, Pos: c.Pos, Check: name, Asked: f.Blocks[test].Cond.Pos, Reached: *r, Severity: finding.Major, Confidence: finding.Medium,
			How: "a request without " + c.Hint + c.Claim + " is let go unchecked",
		})
	}
}

// testOf is the branch on one arm, and not on the other, that compares what the
// client brought or denies for it, and what it asks; -1 where there is none.
func (l *lapses) testOf(f *link.Func, b, shown int) (test int, name string) {
	s := f.States()
	on, off := s.Arm(b, shown), s.Arm(b, 1-shown)
	test = -1
	for w := range f.Blocks {
		c := f.Blocks[w].Cond
		if !on.In(w).Reached() || off.In(w).Reached() || len(f.Blocks[w].Succs) != 2 || c == nil || c.Kind == summary.ConfigArm {
			continue
		}
		compares := c.Given != "" && c.Given == f.Blocks[b].Cond.Hint || f.Blocks[b].Cond.Claim != "" && f.Decides()
		for i := range f.Blocks[w].Succs {
			if test >= 0 && !compares || f.Gate(w, 1-i) != summary.DenyPermit && (!compares || !f.FailsAlways(s.Arm(w, i))) {
				continue
			}
			test, name = w, c.Desc
			if names := f.Asks(w, i); len(names) > 0 {
				name = names[0]
			}
		}
	}
	return test, name
}

// askedAgain reports whether a branch of a flow fails for want of what the client
// did not bring.
func askedAgain(f *link.Func, s *flow.States, hint string) bool {
	for w := range f.Blocks {
		if c := f.Blocks[w].Cond; c != nil && c.Hint == hint && len(f.Blocks[w].Succs) == 2 && s.In(w).Reached() && f.FailsAlways(s.Arm(w, 1-int(c.Shown))) {
			return true
		}
	}
	return false
}
