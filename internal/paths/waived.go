package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A waiver is a branch of a function that only decides, one arm of which lets
// the request go on unchecked while the other one never does.
type waiver struct {
	f       *link.Func
	block   int
	free    int // index of the arm that lets go
	end     link.End
	missing []link.GuardID
	at      link.Set
	known   bool // who calls is asked before the branch
}

// waivers returns the waivers of a function.
func waivers(p *link.Program, f *link.Func) []waiver {
	s := f.States()
	if len(f.Ends(s)) == 0 {
		return nil
	}
	var all []waiver
	for b := range f.Blocks {
		if len(f.Blocks[b].Succs) != 2 || f.Blocks[b].Cond == nil || !s.In(b).Reached() {
			continue
		}
		before := f.Holds(s.Out(b)).Must
		if guarded(p, before, summary.RoleOrFlag) {
			continue
		}
		arms := [2]*flow.States{s.Arm(b, 0), s.Arm(b, 1)}
		for i := range arms {
			if w := waives(p, f, arms[i], arms[1-i], before, f.Reaches(int(f.Blocks[b].Succs[1-i].To), b)); w != nil {
				w.f, w.block, w.free = f, b, i
				if w.missing = slices.DeleteFunc(w.missing, w.asked); len(w.missing) > 0 {
					all = append(all, *w)
				}
			}
		}
	}
	return all
}

// asked reports whether a guard is what the branch itself asks. What the client
// chooses is no part of the check beside it.
func (w *waiver) asked(id link.GuardID) bool {
	c := w.f.Blocks[w.block].Cond
	k := Fork{Func: w.f, Cond: c}
	at := w.at.At(id)
	return at.Pos == c.Pos || c.Hint == "" && k.decides(at) || w.f.AsksCall(w.block, at.Pos)
}

// waives compares two arms: on the one nothing is ever checked, on the other
// one always. The other one may lead back to the branch, as the next element of
// a list, and then to the first one.
func waives(p *link.Program, f *link.Func, arm, other *flow.States, before link.Set, loops bool) *waiver {
	ends := f.Ends(arm)
	guarded := f.Ends(other)
	if len(ends) == 0 || len(guarded) == 0 {
		return nil
	}
	free := slices.IndexFunc(ends, func(e link.End) bool { return e.Sure })
	if free >= 0 {
		guarded = slices.DeleteFunc(guarded, func(e link.End) bool { return e.Pos == ends[free].Pos && loops || !sameWay(f, e, ends[free]) })
	}
	if free < 0 || len(guarded) == 0 || slices.ContainsFunc(ends, func(e link.End) bool { return checked(p, besides(e.Held.May, before)) }) {
		return nil
	}
	must := link.Set{}
	for n, e := range guarded {
		held := besides(e.Held.Must, before)
		if !p.Guarded(held) {
			return nil
		}
		for id, site := range held.All() {
			if g := p.Guard(id); n == 0 && !g.Audit && len(g.Members) == 0 && g.Strength >= summary.Identity {
				must = must.With(id, site)
			}
		}
	}
	ids := outermostFirst(p, p.Sorted(must))
	if len(ids) == 0 {
		return nil
	}
	return &waiver{end: ends[free], missing: ids, at: must, known: p.Guarded(before)}
}

// sameWay reports whether two ends hand the request on to the same handler, as
// far as that is one that is kept.
func sameWay(f *link.Func, x, y link.End) bool {
	if x.Call < 0 || y.Call < 0 || !f.Onward(x.Call) || !f.Onward(y.Call) {
		return true
	}
	a, b := &f.Calls[x.Call], &f.Calls[y.Call]
	return a.Static == b.Static && a.Invoke == b.Invoke && a.Base == b.Base && a.Field == b.Field
}

// besides is a set without what is in another one.
func besides(set, other link.Set) link.Set {
	return set.Only(func(id link.GuardID, _ link.Site) bool { return !other.Has(id) })
}

// checked reports whether a set has a guard other than one of several, one of
// which may be the branch that is looked at.
func checked(p *link.Program, set link.Set) bool {
	for id := range set.All() {
		if g := p.Guard(id); !g.Audit && len(g.Members) == 0 {
			return true
		}
	}
	return false
}

// lapse writes a waiver as a lapse.
func (w *waiver) lapse(p *link.Program, how string, c finding.Confidence) *Lapse {
	cond := w.f.Blocks[w.block].Cond
	a := &Lapse{
		Func: w.f, Pos: cond.Pos, Check: p.Guard(w.missing[0]).Name, Asked: w.at.At(w.missing[0]).Pos, How: how, Severity: finding.Major, Confidence: c,
		Reached: reached{name: link.Short(w.f.ID) + " lets the request go on", pos: w.end.Pos},
	}
	for _, id := range w.missing[1:] {
		a.More = append(a.More, p.Guard(id).Name)
	}
	return a
}

// arm says what the free arm of a waiver is taken on.
func (w *waiver) arm() string {
	k := Fork{Func: w.f, Block: w.block, Cond: w.f.Blocks[w.block].Cond, Alt: w.free}
	return k.Way()
}

// waived finds the checks that end in allow on what the request says, or does
// not say.
func (l *lapses) waived(f *link.Func) {
	for _, w := range waivers(l.p, f) {
		c := f.Blocks[w.block].Cond
		how, shown := matched(f, w.block)
		switch {
		case how != "" && shown == w.free && c.Kind != summary.ConfigArm:
			l.all = append(l.all, w.lapse(l.p, "a path that is matched by "+how+" is let go unchecked", sureOf(how)))
		case !w.known && l.nobodyIsFree(&w):
			a := w.lapse(l.p, "nobody is let go unchecked "+w.arm(), finding.Medium)
			a.Heard, a.Peer = l.twins(&w)
			l.all = append(l.all, a)
		case c.Kind == summary.ConfigArm || c.Kind == summary.CallerArm || c.Kind == summary.FlagArm:
			// A setting, or who asks, may do so.
		case c.Kind == summary.ErrorArm && int(c.Alt) == w.free && l.failsOpen(&w):
			l.all = append(l.all, w.lapse(l.p, "a request is let go unchecked "+w.arm(), finding.Medium))
		case c.Dispatch:
		case c.Hint != "" && int(c.Shown) != w.free && (!w.known && f.Decides() && f.Results > 0 || l.scoped(&w)):
			l.all = append(l.all, w.lapse(l.p, "a request without "+c.Hint+" is let go unchecked", finding.Medium))
		case c.Kind == summary.Branch && !w.known && !toldElse(&w) && l.refusedByTwins(&w):
			a := w.lapse(l.p, "a request is let go unchecked "+w.arm(), finding.Medium)
			a.Heard, a.Peer = l.twins(&w)
			l.all = append(l.all, a)
		}
	}
}

// leastTwins is the number of other checks that refuse under the same
// condition.
const leastTwins = 2

func (l *lapses) refusedByTwins(w *waiver) bool {
	n, _ := l.twins(w)
	return n >= leastTwins
}

// twins counts the functions that refuse on the condition on which a waiver
// lets go, and check something otherwise.
func (l *lapses) twins(w *waiver) (n int, at finding.Position) {
	keys := l.conditions(w.f, w.block, w.free)
	if len(keys) == 0 {
		return 0, at
	}
	refusals := l.p.Memo("refused conditions", func() any { return l.refusals() }).(map[string][]refusal)
	seen := map[*link.Func]bool{w.f: true}
	for _, key := range keys {
		for _, r := range refusals[key] {
			if !seen[r.f] {
				seen[r.f] = true
				if n++; !at.IsValid() {
					at = r.pos
				}
			}
		}
	}
	return n, at
}

type refusal struct {
	f   *link.Func
	pos finding.Position
}

// refusals are the conditions on which functions that check something fail.
func (l *lapses) refusals() map[string][]refusal {
	all := map[string][]refusal{}
	for _, f := range l.p.Funcs {
		if f.Generated || !f.Interesting() {
			continue
		}
		s := f.States()
		for b := range f.Blocks {
			c := f.Blocks[b].Cond
			if c == nil || c.Kind == summary.ConfigArm || c.Kind == summary.FlagArm || len(f.Blocks[b].Succs) != 2 || !s.In(b).Reached() {
				continue
			}
			for i := range f.Blocks[b].Succs {
				keys := l.conditions(f, b, i)
				if len(keys) == 0 || !f.FailsAlways(s.Arm(b, i)) || !l.checksAfter(f, s.Arm(b, 1-i)) {
					continue
				}
				for _, key := range keys {
					all[key] = append(all[key], refusal{f, c.Pos})
				}
			}
		}
	}
	return all
}

// checksAfter reports whether a flow comes to a success only behind a check.
func (l *lapses) checksAfter(f *link.Func, s *flow.States) bool {
	for b := range f.Blocks {
		if f.Succeeds(s, b) && l.p.Guarded(f.Holds(s.Out(b)).May) {
			return true
		}
	}
	return slices.ContainsFunc(f.Ends(s), func(e link.End) bool { return l.p.Guarded(e.Held.May) })
}

// conditions names what taking an edge proves, the same for every function
// that asks it: the outcome of a call, or a field that is empty.
func (l *lapses) conditions(f *link.Func, b, i int) []string {
	var all []string
	for _, a := range f.Blocks[b].Succs[i].Facts {
		atom := &f.Atoms[a]
		switch {
		case atom.Any != nil:
		case atom.Call >= 0:
			c := &f.Calls[atom.Call]
			if name := whoIs(f, atom); name != "" {
				all = append(all, name)
				continue
			}
			if name := c.Static + c.Invoke; name != "" && c.Bool && !c.Pure && l.p.Ours(c) && !c.Config && !c.Permission {
				all = append(all, name+" "+outcomeName(atom.Outcome))
			}
		case atom.Test != nil && !atom.Test.Setting && !atom.Test.Identity && strings.Contains(atom.Test.Name, "."):
			all = append(all, "empty "+atom.Test.Name[strings.LastIndexByte(atom.Test.Name, '.')+1:]+" "+holdsName(atom.Test.Holds))
		}
	}
	return all
}

func outcomeName(o summary.Outcome) string {
	if o == summary.True {
		return "true"
	}
	return "false"
}

func holdsName(h bool) string {
	if h {
		return "there"
	}
	return "not there"
}
