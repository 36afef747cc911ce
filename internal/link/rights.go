package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// Right is what a guard, by its constant arguments or its field, is a
// permission for.
func (p *Program) Right(name string) summary.Right {
	rights := p.Memo("rights", func() any {
		all := map[string]summary.Right{}
		for _, f := range p.Funcs {
			for k := range f.Calls {
				if c := &f.Calls[k]; c.Right != summary.NoRight {
					all[callName(c, true)] = c.Right
				}
			}
			for i := range f.Atoms {
				if t := f.Atoms[i].Test; t != nil && t.Right != summary.NoRight {
					all[t.Name] = t.Right
				}
			}
		}
		return all
	}).(map[string]summary.Right)
	return rights[name]
}

// A repute says what the names of guards, or their constant arguments, tell of
// them.
type repute struct{ high, highArg, proof map[string]bool }

func (p *Program) reputed() *repute {
	return p.Memo("reputed", func() any {
		s := &repute{map[string]bool{}, map[string]bool{}, map[string]bool{}}
		for _, f := range p.Funcs {
			for k := range f.Calls {
				c := &f.Calls[k]
				if !c.Admin && !c.Highest && !c.Credential && !c.Secret {
					continue
				}
				name := callName(c, true)
				s.high[name] = s.high[name] || c.Admin || c.Highest
				s.highArg[name] = s.highArg[name] || c.Highest
				s.proof[name] = s.proof[name] || c.Credential || c.Secret
			}
			for i := range f.Atoms {
				if t := f.Atoms[i].Test; t != nil && t.Admin {
					s.high[t.Name] = true
				}
			}
		}
		return s
	}).(*repute)
}

// Highest reports whether a guard, by its name or its constant arguments, asks
// for a high rank: who has that may do more than who has a permission.
func (p *Program) Highest(name string) bool { return p.reputed().high[name] }

// HighestArg reports whether the constant arguments of a guard name a high rank,
// and it does not prove a credential of some kind.
func (p *Program) HighestArg(name string) bool {
	return p.reputed().highArg[name] && !p.reputed().proof[name]
}

// Proof reports whether a guard, by its name, proves a credential.
func (p *Program) Proof(name string) bool { return p.reputed().proof[name] }

// AfterFailure reports whether call k is made only after something has failed:
// to undo what was done is no second way to it.
func (f *Func) AfterFailure(k int32) bool {
	b := f.BlockOf(k)
	if b < 0 {
		return false
	}
	s := f.States().Before(b, k)
	for i := range f.Atoms {
		if f.Atoms[i].Fail && s.Reached() && s.Must.Has(i) && !f.isJudged(f.Atoms[i].Call) {
			return true
		}
	}
	return false
}

// isJudged reports whether the error of a call is handed to a helper that
// answers it with a denial: the helper's yes is no failure.
func (f *Func) isJudged(k int32) bool {
	return slices.ContainsFunc(f.Calls, func(c summary.Call) bool {
		given := slices.ContainsFunc(c.Errs, func(e summary.Given) bool { return e.Call == k })
		return given && !onlyAudits(f.program, f.inner(&c, 0, summary.True).Must)
	})
}

// makerOf notes which function made a middleware, and with which constants.
func (f *Func) makerOf(l *Link, a summary.Arg) {
	if a.From == 0 {
		return
	}
	c := &f.Calls[a.From-1]
	l.maker, l.consts, l.right = callName(c, false), strings.Trim(c.Consts+", "+c.Rest, ", "), rightOf(c)
}

// wrapperOf notes with which constants a wrapper was made around a handler, or
// called: require("read")(h), require("read", h).
func (f *Func) wrapperOf(l *Link, k int32) {
	c := &f.Calls[k]
	if c.Result > 0 {
		c = &f.Calls[c.Result-1]
	}
	if consts := strings.Trim(c.Consts+", "+c.Rest, ", "); consts != "" {
		l.maker, l.consts, l.right = callName(c, false), consts, rightOf(c)
	}
}

// rightOf is what constant arguments are a permission for: a high rank is one
// for everything.
func rightOf(c *summary.Call) summary.Right {
	if c.Right == summary.NoRight && c.Highest && !c.Credential && !c.Secret {
		return summary.Everything
	}
	return c.Right
}

// Made says which function made a middleware, with which constants, and what
// these are a permission for; "" where it was not made so.
func (l *Link) Made() (maker, consts string, right summary.Right) { return l.maker, l.consts, l.right }

// CallAtPos is the call of f at a place; nil when there is none.
func (f *Func) CallAtPos(pos finding.Position) *summary.Call {
	if k := f.callAt(pos); k >= 0 {
		return &f.Calls[k]
	}
	return nil
}
