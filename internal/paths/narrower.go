package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A chain is a run of branches that ask one value for one of its kinds, as a
// switch does.
type chain struct {
	subject string
	blocks  []int
	kinds   []string
}

// leastCases is the number of cases with a check that make a switch one of
// permissions.
const leastCases = 2

// narrower finds the switches that check a permission for each kind of
// operation, in front of one that carries out a kind which they do not know.
func (l *lapses) narrower(f *link.Func) {
	all := chains(f)
	for i := range all {
		for j := range all {
			if i != j && all[i].subject == all[j].subject && f.Reaches(all[i].blocks[0], all[j].blocks[0]) && !f.Reaches(all[j].blocks[0], all[i].blocks[0]) {
				l.unknown(f, &all[i], &all[j])
			}
		}
	}
}

// chains lists the switches of a function.
func chains(f *link.Func) []chain {
	var all []chain
	inner := map[int]bool{}
	for b := range f.Blocks {
		subject, kind := f.Asked(b)
		if subject == "" || inner[b] {
			continue
		}
		c := chain{subject, []int{b}, []string{kind}}
		for {
			last := c.blocks[len(c.blocks)-1]
			next := int(f.Blocks[last].Succs[1-kindArm(f, last)].To)
			s, k := f.Asked(next)
			if s != subject || inner[next] || slices.Contains(c.blocks, next) || f.States().Arm(last, kindArm(f, last)).In(next).Reached() {
				break
			}
			inner[next] = true
			c.blocks, c.kinds = append(c.blocks, next), append(c.kinds, k)
		}
		if len(c.blocks) >= leastCases {
			all = append(all, c)
		}
	}
	return all
}

// kindArm is the arm of a branch on which the value is of the kind.
func kindArm(f *link.Func, b int) int {
	c := f.Blocks[b].Cond
	if c.Kind == summary.AssertArm {
		return 1 - int(c.Alt)
	}
	return int(c.Holds)
}

// unknown reports the kinds that does carries out and checks does not know.
func (l *lapses) unknown(f *link.Func, checks, does *chain) {
	s := f.States()
	head := does.blocks[0]
	last := checks.blocks[len(checks.blocks)-1]
	rest := s.Arm(last, 1-kindArm(f, last)).In(head)
	if !rest.Reached() || checked(l.p, f.Holds(rest).May) {
		return
	}
	var missing []link.GuardID
	at := link.Set{}
	cases := 0
	for _, b := range checks.blocks {
		arm := s.Arm(b, kindArm(f, b)).In(head)
		if !arm.Reached() {
			cases++ // it is always refused
			continue
		}
		must := f.Holds(arm).Must
		if !checked(l.p, must) {
			return // a kind that needs no permission
		}
		cases++
		for _, id := range l.p.Sorted(must) {
			if g := l.p.Guard(id); !g.Audit && len(g.Members) == 0 && !slices.Contains(missing, id) {
				missing = append(missing, id)
				at = at.With(id, must.At(id))
			}
		}
	}
	if cases < leastCases || len(missing) == 0 {
		return
	}
	for n, b := range does.blocks {
		if slices.Contains(checks.kinds, does.kinds[n]) {
			continue
		}
		if r := l.carriesOut(f, b); r != nil {
			a := &Lapse{
				Func: f, Pos: f.Blocks[b].Cond.Pos, Check: l.p.Guard(missing[0]).Name, Asked: at.At(missing[0]).Pos, Reached: *r,
				How:      "the switch that asks for permissions knows no case " + does.kinds[n] + " and refuses none by default",
				Severity: finding.Major, Confidence: finding.Medium,
			}
			for _, id := range missing[1:] {
				a.More = append(a.More, l.p.Guard(id).Name)
			}
			l.all = append(l.all, a)
		}
	}
}

// carriesOut is what the case of a switch changes, and the other cases do not.
func (l *lapses) carriesOut(f *link.Func, b int) *reached {
	s := f.States()
	i := kindArm(f, b)
	arm, other := s.Arm(b, i), s.Arm(b, 1-i)
	for w := range f.Blocks {
		if onlyIn(w, arm, other) {
			if r := l.worksAt(f, arm, w); r != nil && r.kind != "" {
				return r
			}
		}
	}
	return nil
}
