package link

import (
	"slices"
	"strconv"
	"strings"

	"github.com/authparity/authparity/internal/summary"
)

// A GuardID is the identity of a guard or audit call within one program.
type GuardID int32

// A Guard is what decides allow or deny for the caller, or leaves an audit
// event.
type Guard struct {
	Name     string // FullName with constant arguments; or type and field
	Audit    bool
	Told     bool // an audit event by the record that is kept alone
	Narrow   bool // no check, but an operation on what is the caller's own: stands in for a check on the object
	Strength summary.Strength
	Members  []GuardID // of a disjunction: any of them suffices
	Leaves   []GuardID // the guards a wrapper stands for, ascending; nil for a guard that decides by itself
}

// Guard returns a guard by its identity.
func (p *Program) Guard(id GuardID) *Guard { return &p.guards[id] }

// guard interns a guard by name.
func (p *Program) guard(g Guard) GuardID {
	key := g.Name
	if g.Audit {
		key = "audit " + key
	}
	id, ok := p.guardID[key]
	if !ok {
		id = GuardID(len(p.guards))
		p.guardID[key] = id
		p.guards = append(p.guards, g)
		return id
	}
	old := &p.guards[id]
	old.Told = old.Told && g.Told
	old.Strength = max(old.Strength, g.Strength)
	if old.Leaves == nil && g.Leaves != nil {
		old.Leaves = g.Leaves
	}
	if old.Members == nil {
		old.Members = g.Members
	}
	return id
}

func newHeld() *Held { return &Held{} }

// learn finds the functions whose result decides a 401 or 403 anywhere: the
// same call is a guard also where the denial says less.
func (p *Program) learn() {
	for _, f := range p.Funcs {
		for b := range f.Blocks {
			for i := range f.Blocks[b].Succs {
				if d := f.gate(b, i); d != summary.DenyNone {
					p.denies = p.denies || d == summary.DenyPermit
					f.proofs(b, i, func(a int32) { f.learnAtom(a, d) })
				}
			}
		}
	}
	if !p.denies {
		clear(p.known) // names alone suggest nothing where nothing ever denies
	}
}

// learnAtom remembers an outcome that a gate asks for. Where the gate's other
// arm does not say that it denies, the callee's name must say that it checks.
func (f *Func) learnAtom(a int32, d summary.Deny) {
	atom := &f.Atoms[a]
	if atom.Test != nil {
		if atom.Test.Of > 0 && d == summary.DenyPermit {
			f.program.answers[callName(&f.Calls[atom.Test.Of-1], false)] = true
			f.learnAnswer(atom.Test)
		}
		f.eachLeft(atom.Test, func(g *Func, left *summary.Atom) { g.learnOutcome(left, d) })
	}
	f.learnOutcome(atom, d)
}

// eachLeft calls fn for the outcomes that closures leave in a tested variable.
func (f *Func) eachLeft(t *summary.Test, fn func(g *Func, left *summary.Atom)) {
	for _, l := range t.Left {
		g := f.program.byID[l.Func]
		if g == nil {
			continue
		}
		for i := range g.Sets {
			if r := &g.Sets[i].Result; g.Sets[i].Var == l.Var && r.Kind == summary.FromCall {
				fn(g, &summary.Atom{Call: r.Call, Result: r.Result, Outcome: leftOutcome(t)})
			} else if g.Sets[i].Var == l.Var {
				for _, a := range r.True {
					fn(g, &g.Atoms[a])
				}
			}
		}
	}
}

// learnOutcome remembers one. That a part of what the client sent was asked for
// in front of a denial says nothing of other parts.
func (f *Func) learnOutcome(atom *summary.Atom, d summary.Deny) {
	if atom.Call < 0 || atom.Outcome == summary.Ok || atom.Outcome == summary.Other {
		return
	}
	c := &f.Calls[atom.Call]
	name := c.Static + c.Invoke
	if name == "" || c.Part && !c.Permission || f.program.rejected(name, GuardRole) || c.Predicate || c.Pure || c.Config || c.Fetches || d != summary.DenyPermit && (!c.Permission || f.asksSettings(c)) || f.transforms(c) {
		return
	}
	f.program.known[knownKey{name, atom.Result, atom.Outcome}]++
	if d == summary.DenyPermit {
		f.program.decisive[name] = true
		f.program.refused[knownKey{name, atom.Result, atom.Outcome}]++
	}
}

// ambiguous reports whether a bool answer lets the request go on in one place
// and stops it with a denial in another, of a function that is not named for a
// check: it asks how to answer, as for the content type, and not whether.
func (p *Program) ambiguous(c *summary.Call, name string, atom *summary.Atom) bool {
	if atom.Outcome != summary.True && atom.Outcome != summary.False || c.Permission || c.Guard != nil {
		return false
	}
	return p.refused[knownKey{name, atom.Result, atom.Outcome}] > 0 && p.refused[knownKey{name, atom.Result, opposite(atom.Outcome)}] > 0
}

// knownKey is an outcome of a function that allows.
type knownKey struct {
	name    string
	result  int32
	outcome summary.Outcome
}

// isKnown reports whether an outcome of a call allows in more places than
// the opposite outcome does.
func (p *Program) isKnown(name string, atom *summary.Atom) bool {
	n := p.known[knownKey{name, atom.Result, atom.Outcome}]
	return n > 0 && n > p.known[knownKey{name, atom.Result, opposite(atom.Outcome)}]
}

func opposite(o summary.Outcome) summary.Outcome {
	switch o {
	case summary.True:
		return summary.False
	case summary.False:
		return summary.True
	case summary.Nil:
		return summary.NonNil
	case summary.NonNil:
		return summary.Nil
	}
	return o
}

// decides reports whether an outcome of a call is a guard by itself.
func (f *Func) decides(c *summary.Call, atom *summary.Atom, deny summary.Deny, inner *Held) bool {
	p := f.program
	name := c.Static + c.Invoke
	if p.rejected(name, GuardRole) {
		return false
	}
	if m, ok := p.mark(name, "guard"); ok {
		return markedOutcome(m, atom)
	}
	if c.Guard != nil {
		return !c.Guard.Middleware && int(atom.Result) == c.Guard.Result && deny != summary.DenyNone && allows(c.Guard.Deny, atom.Outcome)
	}
	if c.Predicate || c.Pure || atom.Outcome == summary.Other || atom.Outcome == summary.NonNil && c.Sink != "" {
		return false
	}
	if c.Config && !f.refuses(c, atom) || f.transforms(c) || deny != summary.DenyPermit && f.changes(c) {
		return false
	}
	if c.Mutates && !c.Permission && onlyAudits(p, inner.Must) && !f.refuses(c, atom) {
		return false // a change that failed, however that is answered
	}
	if p.ambiguous(c, name, atom) {
		return f.checksInside(c, atom, inner)
	}
	if deny == summary.DenyNone && c.Bool && c.Recv != "" && !c.Permission && !c.Object && c.Consts == "" && onlyAudits(p, inner.Must) {
		return false // what a thing is by itself, asked where neither answer ends the request
	}
	if deny == summary.DenyPermit || p.isKnown(name, atom) {
		return true
	}
	if deny == summary.DenyNone {
		return f.refuses(c, atom)
	}
	if deny == summary.DenySkip && !c.Caller && c.Guard == nil && (!c.Permission || !c.Identifies) {
		return false // a choice among elements, not among those who ask
	}
	if c.Whose && p.denies && f.findsCaller(c) || f.checksInside(c, atom, inner) || f.refuses(c, atom) {
		return true
	}
	return c.Permission && p.denies && !f.contrary(c, atom) && !f.asksSettings(c)
}

// asksSettings reports whether all that a call runs asks for a setting and for
// nothing of the caller, such as whether a feature is enabled, itself or by
// another check.
func (f *Func) asksSettings(c *summary.Call) bool { return f.settingsBelow(c, 0) }

// maxSettings is how many wrappers down a question is still no more than one
// for a setting. Behind more of them it is taken for the check that its name
// says, which reports more.
const maxSettings = 2

func (f *Func) settingsBelow(c *summary.Call, depth int) bool {
	targets := f.Targets(c)
	return len(targets) > 0 && depth < maxSettings && !slices.ContainsFunc(targets, func(t *Func) bool {
		own := slices.ContainsFunc(t.Blocks, func(b summary.Block) bool { return b.Cond != nil && b.Cond.Kind == summary.ConfigArm }) &&
			!t.givesIdentity() // a setting that switches a check off is part of the check
		return !own && !slices.ContainsFunc(t.Calls, func(d summary.Call) bool { return d.Permission && t.settingsBelow(&d, depth+1) })
	})
}

// givesIdentity reports whether a function gives back a test of who the caller
// is.
func (f *Func) givesIdentity() bool {
	return slices.ContainsFunc(f.Returns, func(r summary.Return) bool {
		return slices.ContainsFunc(r.Results, func(v summary.Result) bool {
			return slices.ContainsFunc(v.True, func(a int32) bool { t := f.Atoms[a].Test; return t != nil && t.Identity && !t.Setting })
		})
	})
}

// checksInside reports whether what a call proves is checked in its callee,
// and not only in a function value that the callee is given.
func (f *Func) checksInside(c *summary.Call, atom *summary.Atom, inner *Held) bool {
	if onlyAudits(f.program, inner.Must) {
		return false
	}
	targets := f.Targets(c)
	return len(c.Funcs) == 0 || len(targets) == 0 || slices.ContainsFunc(targets, func(t *Func) bool {
		return !onlyAudits(f.program, t.ensures(int(atom.Result), atom.Outcome).Must)
	})
}

// refuses reports whether the callee itself gives back a permission error:
// then its success is a check, whatever it looked at.
func (f *Func) refuses(c *summary.Call, atom *summary.Atom) bool {
	if atom.Outcome != summary.Nil {
		return false
	}
	return slices.ContainsFunc(f.Targets(c), func(t *Func) bool {
		// What a package fetches for everybody is an operation that checks; what
		// it fetches for itself is a step on the way to one.
		return (!c.Fetches || !t.Exported) && t.returnsDenial(int(atom.Result))
	})
}

// returnsDenial reports whether some return of f is a permission error made
// in f itself.
func (f *Func) returnsDenial(result int) bool {
	for i := range f.Returns {
		if rs := f.Returns[i].Results; result < len(rs) && isDenial(&rs[result]) {
			return true
		}
	}
	return false
}

func isDenial(r *summary.Result) bool {
	if r.Kind == summary.PermissionError {
		return true
	}
	return slices.ContainsFunc(r.Phi, func(a summary.AltResult) bool { return isDenial(&a.Result) })
}

// contrary reports whether the callee checks on the opposite outcome: a
// helper that answers true for stop.
func (f *Func) contrary(c *summary.Call, atom *summary.Atom) bool {
	return !onlyAudits(f.program, f.inner(c, int(atom.Result), opposite(atom.Outcome)).Must)
}

func onlyAudits(p *Program, set Set) bool {
	for id := range set.All() {
		if !p.guards[id].Audit {
			return false
		}
	}
	return true
}

// markedOutcome reports whether an atom is the allowing outcome that a guard
// directive declares; without keys, any tested outcome that lets the request
// go on.
func markedOutcome(m summary.Mark, atom *summary.Atom) bool {
	if r, ok := m.Keys["result"]; ok && r != strconv.Itoa(int(atom.Result)) {
		return false
	}
	return allows(m.Keys["deny"], atom.Outcome)
}

// allows reports whether an outcome is the one that lets the request go on,
// of a guard with the given denying value.
func allows(deny string, o summary.Outcome) bool {
	switch deny {
	case "true":
		return o == summary.False
	case "false":
		return o == summary.True
	case "error":
		return o == summary.Nil
	case "zero":
		return o == summary.NonNil
	}
	return o == summary.True || o == summary.Nil
}

// strength grades a guard by what it is given: an object, a named
// permission, only the caller.
func (f *Func) strength(c *summary.Call, inner *Held) summary.Strength {
	s := summary.Identity
	if m, ok := f.program.mark(c.Static+c.Invoke, "guard"); ok {
		if marked, ok := strengthNames[m.Keys["strength"]]; ok {
			return marked
		}
		s = summary.Permission
	}
	if f.wraps(c, inner) {
		s = summary.NoStrength
	}
	switch {
	case f.wraps(c, inner):
	case c.Guard != nil:
		s = c.Guard.Strength
	case c.Fetches || c.Identifies:
		s = summary.Identity
	case c.Object:
		s = summary.Object
	case c.Consts != "":
		s = summary.Permission
	case c.Admin || c.Ranks:
		s = summary.RoleOrFlag
	}
	for id := range inner.Must.All() {
		if g := &f.program.guards[id]; !g.Audit {
			s = max(s, g.Strength)
		}
	}
	return s
}

// wraps reports whether a call is a guard only through what it checks inside:
// then it is as strong as that, whatever it is given.
func (f *Func) wraps(c *summary.Call, inner *Held) bool {
	return !c.Permission && !f.program.decisive[c.Static+c.Invoke] && !onlyAudits(f.program, inner.Must)
}

var strengthNames = map[string]summary.Strength{
	"identity": summary.Identity, "role": summary.RoleOrFlag, "permission": summary.Permission, "object": summary.Object,
}

// callName names a called guard; with its constants when they tell
// permissions apart.
func callName(c *summary.Call, consts bool) string {
	name := c.Static + c.Invoke
	if name == "" || strings.HasPrefix(name, "value at ") {
		name = c.Name
	}
	if consts && c.Consts != "" {
		name += "(" + c.Consts + ")"
	}
	return name
}

// Gate is the denial behind the other edge of a branch; see gate.
func (f *Func) Gate(block, succ int) summary.Deny { return f.gate(block, succ) }

// Works reports whether a block does something that reaches a sink.
func (f *Func) Works(block int) bool { return f.works(block) }

// Enclosing is the function that holds a closure; nil for others.
func (f *Func) Enclosing() *Func { return f.program.byID[f.Outer] }

// CanDeny reports whether a call can come back with a permission error.
func (f *Func) CanDeny(k int32) bool { return f.callCanDeny(&f.Calls[k]) }
