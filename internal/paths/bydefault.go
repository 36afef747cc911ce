package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
)

// byDefault finds the checks that ask a permission of its own for each kind of
// thing, and let go what is of no kind that they know. Where a type has no other
// kinds, there is nothing to let go.
func (l *lapses) byDefault(f *link.Func) {
	s := f.States()
	if len(f.Ends(s)) == 0 {
		return
	}
	for _, c := range chains(f) {
		if f.Blocks[c.blocks[0]].Cond.Dispatch || !s.In(c.blocks[0]).Reached() {
			continue
		}
		before := f.Holds(s.Out(c.blocks[0])).Must
		last := c.blocks[len(c.blocks)-1]
		if n := int(f.Blocks[last].Cond.Kinds); 0 < n && n <= len(c.blocks) {
			continue
		}
		free := l.freeEnd(f, s.Arm(last, 1-kindArm(f, last)), before)
		if free == nil {
			continue
		}
		missing, at := l.perKind(f, &c, before)
		if len(missing) < leastCases {
			continue
		}
		a := &Lapse{
			Func: f, Pos: f.Blocks[last].Cond.Pos, Check: l.p.Guard(missing[0]).Name, Asked: at.At(missing[0]).Pos, Severity: finding.Major, Confidence: finding.Medium,
			How:     "what is of none of the kinds that are asked for is let go unchecked",
			Reached: reached{name: link.Short(f.ID) + " lets the request go on", pos: free.Pos},
		}
		for _, id := range missing[1:] {
			a.More = append(a.More, l.p.Guard(id).Name)
		}
		l.all = append(l.all, a)
	}
}

// freeEnd is a success that a flow is sure to come to without any check; nil
// where a check may stand on some way.
func (l *lapses) freeEnd(f *link.Func, s *flow.States, before link.Set) *link.End {
	ends := f.Ends(s)
	i := slices.IndexFunc(ends, func(e link.End) bool { return e.Sure })
	if i < 0 || slices.ContainsFunc(ends, func(e link.End) bool { return checked(l.p, besides(e.Held.May, before)) }) {
		return nil
	}
	return &ends[i]
}

// perKind are the guards of the cases of a switch, the outermost of each, where
// each case that can end in success has one; empty where one has none.
func (l *lapses) perKind(f *link.Func, c *chain, before link.Set) (missing []link.GuardID, at link.Set) {
	s := f.States()
	for _, b := range c.blocks {
		for _, e := range f.Ends(s.Arm(b, kindArm(f, b))) {
			held := besides(e.Held.Must, before)
			if !checked(l.p, held) {
				return nil, at
			}
			ids := slices.DeleteFunc(outermostFirst(l.p, l.p.Sorted(held)), func(id link.GuardID) bool { return l.p.Guard(id).Audit || len(l.p.Guard(id).Members) > 0 })
			if len(ids) > 0 && !slices.Contains(missing, ids[0]) {
				missing = append(missing, ids[0])
				at = at.With(ids[0], held.At(ids[0]))
			}
		}
	}
	return missing, at
}
