package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// Hints returns where a value that the client sets at will chooses the path
// with fewer checks: middleware and checks that let such a request go, and
// forks that the other rules take for a rule of the service.
func Hints(p *link.Program) []*finding.Finding {
	var all []*finding.Finding
	told := map[finding.Position]bool{}
	stamped := stampedKeys(p)
	hinted := func(c *summary.Cond) bool { return hinted(c) && !stamped[hintKey(c.Hint)] }
	take := func(at finding.Position, f *finding.Finding) {
		if f != nil && !told[at] {
			told[at] = true
			all = append(all, f)
		}
	}
	for _, f := range p.Funcs {
		if f.Generated || !slices.ContainsFunc(f.Blocks, func(b summary.Block) bool { return b.Cond != nil && hinted(b.Cond) }) {
			continue
		}
		for _, w := range waivers(p, f) {
			if c := f.Blocks[w.block].Cond; hinted(c) && int(c.Shown) == w.free {
				take(c.Pos, w.hint(p))
			}
		}
		for b := range f.Blocks {
			if c := f.Blocks[b].Cond; c != nil && hinted(c) && !told[c.Pos] {
				take(c.Pos, hintAt(p, f, b))
			}
		}
	}
	return notTold(p, all)
}

// notTold leaves out what the rules on fallbacks say of the same branch.
func notTold(p *link.Program, all []*finding.Finding) []*finding.Finding {
	if len(all) == 0 {
		return nil
	}
	told := map[finding.Position]bool{}
	for _, c := range append(Guards(p), Audits(p)...) {
		told[c.Fork.Cond.Pos] = true
	}
	return slices.DeleteFunc(all, func(f *finding.Finding) bool { return told[f.Position] })
}

// stampedKeys are the keys that the program sets itself on the requests that
// come in.
func stampedKeys(p *link.Program) map[string]bool {
	all := map[string]bool{}
	for _, f := range p.Funcs {
		for _, key := range f.Stamps {
			all[strings.ToLower(key)] = true
		}
	}
	return all
}

// hintKey is the quoted key that a hint ends with, in small letters, as the case
// of a header's name says nothing; "" when it has none.
func hintKey(hint string) string {
	_, key, _ := strings.Cut(hint, " ")
	return strings.ToLower(key)
}

// hinted reports whether a branch asks for what the client sets at will, and
// that is no credential, which is checked elsewhere or not at all.
func hinted(c *summary.Cond) bool { return c.Hint != "" && !c.Proof && !c.Dispatch }

// hint writes a waiver as a finding.
func (w *waiver) hint(p *link.Program) *finding.Finding {
	c := w.f.Blocks[w.block].Cond
	a := w.lapse(p, "the client chooses by "+c.Hint+" to go without "+link.Short(p.Guard(w.missing[0]).Name), finding.High)
	f := a.Finding()
	f.Evidence = finding.Fork
	return f
}

// hintAt compares the arms of a branch on a hint, nil when the one that is
// taken where it is there lacks nothing. A value that is asked for several
// constants names the operation.
func hintAt(p *link.Program, f *link.Func, b int) *finding.Finding {
	cond := f.Blocks[b].Cond
	s := f.States()
	if len(f.Blocks[b].Succs) != 2 || !s.In(b).Reached() || cond.Kind == summary.CallerArm || f.Switches(b) || f.Gate(b, 0) == summary.DenyPermit || f.Gate(b, 1) == summary.DenyPermit {
		return nil
	}
	free := int(cond.Shown)
	alt, prim := s.Arm(b, free), s.Arm(b, 1-free)
	if f.FailsAlways(alt) {
		return nil
	}
	k := &Fork{
		Func: f, Block: b, Cond: cond, Alt: free, states: s, primary: prim, alternate: alt,
	}
	if k.proves(p) {
		return nil
	}
	arms := [2][]link.Leaf{f.BelowStates(prim), f.BelowStates(alt)}
	for i := range arms[1] {
		arms[1][i].Held = single(p, arms[1][i].Held)
	}
	c := k.chosenGuards(p, arms[0], arms[1])
	severity := finding.Major
	if c == nil {
		if c, severity = k.chosenAudits(p, arms[0], arms[1]), finding.Minor; c == nil {
			return nil
		}
	}
	found := c.Finding(p)
	found.Severity = severity
	found.Position = cond.Pos
	found.Message = "the client chooses by " + cond.Hint + ": " + found.Message
	return found
}

// proves reports whether the arm with the hint gives it to a call that checks
// something of its own, as the next step of a login does: the hint is what is
// to be proven.
func (k *Fork) proves(p *link.Program) bool {
	for c := range k.Func.Calls {
		call := &k.Func.Calls[c]
		b := k.Func.BlockOf(int32(c))
		if b < 0 || !slices.Contains(call.Hints, k.Cond.Hint) || !k.alternate.In(b).Reached() {
			continue
		}
		if _, _, ok := k.Func.Judges(int32(c)); ok {
			return true
		}
		for _, t := range k.Func.Targets(call) {
			for id := range t.Checked().IDs() {
				if g := p.Guard(id); !g.Audit && g.Strength >= summary.Identity {
					return true
				}
			}
		}
	}
	return false
}

// single is what holds without the guards of which one of several suffices:
// the hint may be that one.
func single(p *link.Program, h *link.Held) *link.Held {
	alone := func(id link.GuardID, _ link.Site) bool { return len(p.Guard(id).Members) == 0 }
	return &link.Held{Must: h.Must.Only(alone), May: h.May.Only(alone)}
}

// chosenGuards returns the contradiction of the arms in guards that stand in
// the arm without the hint alone, nil when there is none; the sinks of both arms
// are given.
func (k *Fork) chosenGuards(p *link.Program, without, with []link.Leaf) *Contradiction {
	var all []*Contradiction
	for i := range with {
		a := &with[i]
		if a.IsHole() || a.Memory || p.Common(a.Key) || k.given(a) || reports(a) {
			continue
		}
		for j := range without {
			prim := &without[j]
			if prim.Key != a.Key || prim.IsHole() || !joined(prim, a) && !k.apart(prim, a) || !lacks(p, prim, a) {
				continue
			}
			missing := slices.DeleteFunc(k.missing(p, prim, a), func(id link.GuardID) bool { return !k.alone(prim.Held.Must.At(id)) })
			if len(missing) > 0 {
				all = append(all, &Contradiction{Fork: k, Primary: *prim, Alternate: *a, Missing: missing, at: prim.Held.Must, Confidence: finding.Medium, rank: 1})
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	sortContradictions(all, p)
	return all[0]
}

// given reports whether the first call of a way takes the hint: what it does is
// what the client asked for.
func (k *Fork) given(l *link.Leaf) bool {
	if len(l.Path) == 0 {
		return true
	}
	c := l.Path[0].Target()
	return slices.Contains(c.Hints, k.Cond.Hint) || slices.ContainsFunc(c.Joins, func(b int32) bool {
		return k.primary.In(int(b)).Reached() && k.alternate.In(int(b)).Reached()
	})
}

// alone reports whether a guard stands in the function itself, on the arm
// without the hint only.
func (k *Fork) alone(site link.Site) bool {
	if site.In != k.Func.ID {
		return k.aloneBelow(site)
	}
	return slices.ContainsFunc(k.Func.Blocks, func(blk summary.Block) bool {
		return slices.ContainsFunc(blk.Calls, func(c int32) bool {
			return k.Func.Calls[c].Pos == site.Pos && onlyIn(k.Func.BlockOf(c), k.primary, k.alternate)
		})
	}) || k.tested(site)
}

// tested reports whether a guard is a local test of the arm without the hint.
func (k *Fork) tested(site link.Site) bool {
	for b := range k.Func.Blocks {
		if c := k.Func.Blocks[b].Cond; c != nil && c.Pos == site.Pos && onlyIn(b, k.primary, k.alternate) {
			return true
		}
	}
	return false
}

// aloneBelow reports whether a guard stands in a function that only the arm
// without the hint calls, and that decides.
func (k *Fork) aloneBelow(site link.Site) bool {
	for c := range k.Func.Calls {
		b := k.Func.BlockOf(int32(c))
		if _, _, ok := k.Func.Judges(int32(c)); !ok || b < 0 || !onlyIn(b, k.primary, k.alternate) {
			continue
		}
		if slices.ContainsFunc(k.Func.Runs(&k.Func.Calls[c]), func(t *link.Func) bool { return t.ID == site.In }) {
			return true
		}
	}
	return false
}

// onlyIn reports whether a block lies on one of two flows only.
func onlyIn(b int, one, other *flow.States) bool {
	return one.In(b).Reached() && !other.In(b).Reached()
}

// chosenAudits returns the contradiction of the arms where only the one
// without the hint leaves an audit event, and both come to the same change.
func (k *Fork) chosenAudits(p *link.Program, without, with []link.Leaf) *Contradiction {
	at := k.audited(p)
	if at.Len() == 0 || k.auditsElsewhere() {
		return nil
	}
	for i := range with {
		a := &with[i]
		for j := range without {
			prim := &without[j]
			if prim.Key == a.Key && !a.IsHole() && !a.Memory && weight(a.Kind) > 1 && !k.given(a) && !reports(a) {
				return &Contradiction{Fork: k, Primary: *prim, Alternate: *a, Missing: p.Sorted(at), at: at, Confidence: finding.Medium, rank: 1}
			}
		}
	}
	return nil
}
