package link

import (
	"fmt"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// A Reason is one reason why a function was not taken for something, with
// the place that shows it; no place when there is none.
type Reason struct {
	finding.Position
	Role InferredRole
	Text string
}

// Names lists the functions and interface methods that the program has or
// calls, sorted, without closures.
func (p *Program) Names() []string {
	set := map[string]bool{}
	for _, f := range p.Funcs {
		set[f.ID] = true
		for k := range f.Calls {
			set[f.Calls[k].Static+f.Calls[k].Invoke] = true
		}
	}
	names := sortedKeys(set)
	return slices.DeleteFunc(names, func(n string) bool { return n == "" || strings.Contains(n, "$") })
}

// WhyNot says why the program does not take a function for a guard, an audit
// call or a sink; it must be one of Names.
func (p *Program) WhyNot(name string) []Reason {
	w := &whyNot{p: p, name: name, fn: p.byID[name]}
	for _, f := range p.Funcs {
		f.each(func(_ int, k int32, c *summary.Call) {
			if c.Static+c.Invoke == name || w.fn != nil && slices.Contains(f.Targets(c), w.fn) {
				w.sites = append(w.sites, site{f, k})
			}
		})
	}
	w.common()
	w.guard()
	w.audit()
	w.sink()
	return w.reasons
}

// A whyNot collects the reasons about one function.
type whyNot struct {
	p       *Program
	name    string
	fn      *Func // nil without a body
	sites   []site
	reasons []Reason
	counted *inference // see counts
}

// counts is an inference that has counted the branches of the program.
func (w *whyNot) counts() *inference {
	if w.counted == nil {
		w.counted = newInference(w.p)
	}
	return w.counted
}

// A site is one call of the function.
type site struct {
	f *Func
	k int32
}

func (s site) call() *summary.Call { return &s.f.Calls[s.k] }

func (w *whyNot) say(role InferredRole, at finding.Position, format string, args ...any) {
	r := Reason{at, role, fmt.Sprintf(format, args...)}
	if !slices.Contains(w.reasons, r) {
		w.reasons = append(w.reasons, r)
	}
}

// common says what stands against every role.
func (w *whyNot) common() {
	for _, role := range []InferredRole{GuardRole, AuditRole, SinkRole} {
		if w.p.rejected(w.name, role) {
			w.say(role, finding.Position{}, "it is rejected by the configuration or a model")
		}
		if w.fn != nil && w.fn.Generated {
			w.say(role, w.fn.Pos, "its file is generated; it counts only where other code calls it")
		}
		if len(w.sites) == 0 && role == GuardRole && w.bound() {
			continue
		}
		if len(w.sites) == 0 {
			at := finding.Position{}
			if w.fn != nil {
				at = w.fn.Pos
			}
			w.say(role, at, "nothing that was analysed calls it")
		}
	}
}

// bound says where the function is given to a router as middleware; false
// when it is not.
func (w *whyNot) bound() bool {
	found := false
	for _, f := range w.p.Funcs {
		for k := range f.Calls {
			for _, a := range f.Calls[k].Funcs {
				if a.As == summary.Wraps && slices.ContainsFunc(f.values(a), func(t *Func) bool { return t.maker() == w.name }) {
					w.say(GuardRole, f.Calls[k].Pos, "it is bound as middleware, and goes on without a check on some path")
					found = true
				}
			}
		}
	}
	return found
}

// guard looks at each call: is its outcome asked, does an arm only deny, and
// does that speak of the caller.
func (w *whyNot) guard() {
	asked, allows := false, map[summary.Outcome]int{}
	for _, s := range w.sites {
		for a := range s.f.Atoms {
			if atom := &s.f.Atoms[a]; atom.Call == s.k {
				if w.atom(s, int32(a), allows) {
					asked = true
				}
			}
		}
	}
	for o, n := range allows {
		if m := allows[opposite(o)]; m >= n && o != opposite(o) && (o == summary.True || o == summary.Nil) {
			w.say(GuardRole, finding.Position{}, "its polarity is unclear: %d branches deny on %s and %d on %s", n, denying(o), m, denying(opposite(o)))
		}
	}
	if !asked && len(w.sites) > 0 {
		w.say(GuardRole, w.sites[0].call().Pos, "its outcome is never used in a condition: it is called %s, first here", times(len(w.sites)))
	}
	if w.fn != nil && !w.p.denies {
		w.say(GuardRole, finding.Position{}, "nothing in the program answers with a 401, a 403, a permission error or a login")
	}
}

func times(n int) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}

// atom explains the branches that ask one outcome; false when none does.
func (w *whyNot) atom(s site, a int32, allows map[summary.Outcome]int) bool {
	asked := false
	f := s.f
	for b := range f.Blocks {
		for i := range f.Blocks[b].Succs {
			proves := false
			f.proofs(b, i, func(p int32) { proves = proves || p == a })
			if !proves {
				continue
			}
			asked = true
			if d := f.gate(b, i); d == summary.DenyNone {
				if w.speaking(f, b, i) {
					w.open(f, b, i, s.call())
				}
			} else {
				allows[f.Atoms[a].Outcome]++
				w.decided(s, gateAt{b, i, d}, &f.Atoms[a])
			}
		}
	}
	return asked
}

// speaking reports whether an edge is the one of its branch to speak of: where
// neither arm only denies, the one that denies more.
func (w *whyNot) speaking(f *Func, b, i int) bool {
	succs := f.Blocks[b].Succs
	if len(succs) != 2 {
		return true
	}
	denial := func(succ int) summary.Deny { return f.edgeDeny(b, succ, int(succs[succ].To), f.denyAt()) }
	mine, other := denial(1-i), denial(i)
	return f.gate(b, 1-i) == summary.DenyNone && (mine > other || mine == other && i == 0)
}

// open says why the arm behind an edge does not only deny.
func (w *whyNot) open(f *Func, b, i int, c *summary.Call) {
	succs := f.Blocks[b].Succs
	at := f.askedAt(gateAt{block: b}, c)
	if len(succs) != 2 {
		w.say(GuardRole, at, "the branch has more than two arms")
		return
	}
	arm, rest := int(succs[1-i].To), int(succs[i].To)
	d := f.edgeDeny(b, 1-i, arm, f.denyAt())
	if d == summary.DenyNone || d == summary.DenyPlain && !f.ends(arm, rest) {
		w.say(GuardRole, at, "the arm does not deny on every path%s", f.undenied(arm))
		return
	}
	if !f.ends(arm, rest) {
		w.say(GuardRole, at, "the arm denies, and then goes on to what the other arm does too")
		return
	}
	if f.worksFrom(arm) {
		w.say(GuardRole, at, "the arm does not only deny: it works itself, and does not say that it denies")
		return
	}
	w.say(GuardRole, at, "the arm ends no other way than the other one")
}

// undenied says where a way from a block ends in success.
func (f *Func) undenied(from int) string {
	for _, b := range f.breadthFirst(from) {
		blk := &f.Blocks[b]
		if blk.Ret >= 0 && f.local(b) == summary.DenyNone && f.returnDenies(&f.Returns[blk.Ret], -1, -1) <= summary.DenyPlain {
			if pos := f.Returns[blk.Ret].Pos; pos.IsValid() {
				return fmt.Sprintf(": a path comes to the return at line %d", pos.Line)
			}
		}
	}
	return ""
}

// decided says why an outcome is no guard although a branch denies on it.
func (w *whyNot) decided(s site, g gateAt, atom *summary.Atom) {
	f, c := s.f, s.call()
	at := f.askedAt(g, c)
	inner := f.inner(c, int(atom.Result), atom.Outcome)
	if f.decides(c, atom, g.deny, inner) || f.refusesQuietly(c, atom) {
		switch {
		case !f.mainlyChecks(c, g.deny):
			w.say(GuardRole, at, "it does more than check: what it is called for is something else, and that can fail")
		case !w.counts().mostlyDenies(f, c, atom, inner):
			w.say(GuardRole, at, "its failure is answered with a denial here, and not in most other places")
		}
		return
	}
	switch {
	case c.Config:
		w.say(GuardRole, at, "it asks for a setting, a licence or a feature: its name says so")
	case c.Predicate:
		w.say(GuardRole, at, "it only asks what kind of error its argument is")
	case c.Pure:
		w.say(GuardRole, at, "it is a function of the standard library that knows nothing of the client")
	case f.changes(c):
		w.say(GuardRole, at, "it changes something that lasts: its failure is no denial")
	case c.Guard != nil:
		w.say(GuardRole, at, "a model says that another result decides")
	default:
		w.say(GuardRole, at, "the arm ends without saying that it denies, nowhere is the outcome answered with a 401 or 403, nothing inside it checks, and its name is not that of a check")
	}
}

// audit says why it is no audit call.
func (w *whyNot) audit() {
	if len(w.sites) == 0 {
		return
	}
	if w.fn != nil && w.fn.mayAudit() {
		w.say(AuditRole, w.fn.Pos, "it can leave an audit event, but not on every path, or it does something else that lasts too")
		return
	}
	w.say(AuditRole, finding.Position{}, "no word for audit is in its name, its type, its package, its logger or the type of an argument, or it returns more than an error")
}

// sink says why it is no sink.
func (w *whyNot) sink() {
	switch {
	case len(w.sites) == 0:
	case w.fn == nil:
		w.say(SinkRole, finding.Position{}, "its body is not analysed, and no model says that it is one")
	case w.fn.Entry:
		w.say(SinkRole, w.fn.Pos, "it is an entry point: outside input enters it")
	default:
		leaves := slices.DeleteFunc(slices.Clone(w.fn.Leaves()), func(l Leaf) bool { return !l.lasts() })
		if len(leaves) == 0 {
			w.say(SinkRole, w.fn.Pos, "it reaches nothing that writes, deletes, sends, runs or makes a credential")
			return
		}
		w.say(SinkRole, leaves[0].Pos, "it reaches %s only %d calls below, or its name does not say that it changes something", Short(leaves[0].Name), len(leaves[0].Path))
	}
}
