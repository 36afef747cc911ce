package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// typeChains lists the switches of a function over the type of a value. Types
// tell in two functions of the same thing; a constant may be that of anything.
func typeChains(f *link.Func) []chain {
	return slices.DeleteFunc(chains(f), func(c chain) bool { return !f.AsksType(c.blocks[0]) })
}

// narrowerApart finds the functions that ask for a permission for each type of
// operation, and let through a type that another function of the same package
// carries out among the same ones.
func (l *lapses) narrowerApart() {
	type typed struct {
		f *link.Func
		c chain
	}
	var every []typed
	all := map[string][]typed{} // by package and the type of a case
	for _, f := range l.p.Funcs {
		if f.Generated {
			continue
		}
		for _, c := range typeChains(f) {
			every = append(every, typed{f, c})
			for _, kind := range c.kinds {
				key := packageOf(f) + " " + kind
				all[key] = append(all[key], typed{f, c})
			}
		}
	}
	for _, t := range every {
		peers := all[packageOf(t.f)+" "+t.c.kinds[0]]
		peers = slices.DeleteFunc(slices.Clone(peers), func(o typed) bool { return o.f == t.f || !t.c.within(&o.c) })
		if len(peers) == 0 {
			continue
		}
		asked, ok := l.asksEach(t.f, &t.c)
		for i := 0; ok && i < len(peers); i++ {
			if l.unknownTo(t.f, &t.c, asked, peers[i].f, &peers[i].c) {
				break
			}
		}
	}
}

// within reports whether a switch has a case for each that c has.
func (c *chain) within(o *chain) bool {
	return !slices.ContainsFunc(c.kinds, func(kind string) bool { return !slices.Contains(o.kinds, kind) })
}

// asksEach returns the calls by which each case of a switch asks for a
// permission, one for each; not ok where one case asks for none, where none is
// known for a check by more than its name, or where a value of another type is
// refused.
func (l *lapses) asksEach(f *link.Func, c *chain) (asked []int32, ok bool) {
	last := c.blocks[len(c.blocks)-1]
	if d := f.Gate(last, kindArm(f, last)); d != summary.DenyNone && d != summary.DenySkip {
		return nil, false
	}
	s := f.States()
	known := false
	for _, b := range c.blocks {
		i := kindArm(f, b)
		arm, other := s.Arm(b, i), s.Arm(b, 1-i)
		k := int32(-1)
		for w := range f.Blocks {
			if k >= 0 || !onlyIn(w, arm, other) {
				continue
			}
			for _, call := range f.Blocks[w].Calls {
				if _, _, judges := f.Judges(call); judges {
					_, _, sure := f.Verdict(call)
					k, known = call, known || sure
					break
				}
			}
		}
		if k < 0 {
			return nil, false
		}
		asked = append(asked, k)
	}
	return asked, known
}

// unknownTo reports what a switch of another function carries out for a type
// that checks does not know, if anything.
func (l *lapses) unknownTo(f *link.Func, checks *chain, asked []int32, g *link.Func, does *chain) bool {
	for n, b := range does.blocks {
		if slices.Contains(checks.kinds, does.kinds[n]) {
			continue
		}
		if r := l.carriesOut(g, b); r != nil {
			l.apart(f, checks, asked, does.kinds[n], r)
			return true
		}
	}
	return false
}

func (l *lapses) apart(f *link.Func, checks *chain, asked []int32, kind string, r *reached) {
	a := &Lapse{
		Func: f, Pos: f.Blocks[checks.blocks[0]].Cond.Pos, Check: callee(link.Hop{Func: f, Call: asked[0]}), Asked: f.Calls[asked[0]].Pos, Reached: *r,
		How:      "the switch that asks for permissions knows no case " + kind + " and refuses none by default",
		Severity: finding.Major, Confidence: finding.Medium,
	}
	for _, k := range asked[1:] {
		if name := callee(link.Hop{Func: f, Call: k}); name != a.Check && !slices.Contains(a.More, name) {
			a.More = append(a.More, name)
		}
	}
	l.all = append(l.all, a)
}
