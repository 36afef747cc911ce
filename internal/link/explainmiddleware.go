package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// middleware takes f when it goes on to a function that it is given only
// after a check, or when it is bound as middleware and comes back without a
// denial only then.
func (n *inference) middleware(f *Func) {
	for param := range f.Params {
		n.goesOn(f, param)
	}
	n.refuses(f)
	for k := range f.Calls {
		c := &f.Calls[k]
		for _, a := range c.Funcs {
			if a.As == summary.Wraps {
				n.wraps(f, c, a)
			}
		}
	}
}

// goesOn takes f when it calls a function-valued parameter only after a
// check.
func (n *inference) goesOn(f *Func, param int) {
	calls := n.p.calledParam(holeKey{f.ID, param}, nil)
	if len(calls) == 0 {
		return
	}
	held := join(calls[0].held, nil)
	for _, c := range calls[1:] {
		held.meet(c.held)
	}
	names, strength := n.p.named(held.Must)
	if len(names) == 0 {
		return
	}
	at := calls[0].f.Calls[calls[0].call].Pos
	n.take(Inferred{Name: f.maker(), Role: GuardRole, Kind: "middleware", Strength: strength},
		Evidence{at, ByMiddleware, "goes on only after " + strings.Join(names, ", "), false})
}

// refuses takes f when it can refuse with a 401 or 403 and otherwise only goes
// on: middleware whose check has alternatives, or of a framework that has no
// model. It is given what it goes on to, or else it is a closure that does
// nothing more, and stands for what makes it.
func (n *inference) refuses(f *Func) {
	if f.maker() == "" || !f.givenRest() && (f.Outer == "" || f.Results > 1 || f.discloses() || f.leavesTraces()) {
		return
	}
	for _, g := range f.refusals() {
		n.take(Inferred{Name: f.maker(), Role: GuardRole, Kind: "middleware", Strength: summary.Identity},
			Evidence{f.refusedAt(g), ByMiddleware, "refuses before it goes on: " + f.armNote(g), false})
	}
	if t := f.only(); t != nil {
		for _, g := range t.refusals() {
			n.take(Inferred{Name: f.maker(), Role: GuardRole, Kind: "middleware", Strength: summary.Identity},
				Evidence{t.refusedAt(g), ByMiddleware, "refuses in " + Short(t.ID) + ": " + t.armNote(g), false})
		}
	}
}

// only is the function that a closure without a result hands all of its work
// to; nil when it does more.
func (f *Func) only() *Func {
	if f.Outer == "" || f.Results > 0 || len(f.Calls) != 1 || !f.Calls[0].Void {
		return nil
	}
	if targets := f.Targets(&f.Calls[0]); len(targets) == 1 && !targets[0].leavesTraces() {
		return targets[0]
	}
	return nil
}

// refusals are the gates at which f refuses: with a 401 or 403, or with a 404
// that hides one.
func (f *Func) refusals() []gateAt {
	var all []gateAt
	for b := range f.Blocks {
		for i := range f.Blocks[b].Succs {
			g := gateAt{b, i, f.gate(b, i)}
			if g.deny >= summary.DenyHidden && !f.setting(b, i) && (f.canRefuse(g) || f.hides(g)) {
				all = append(all, g)
			}
		}
	}
	return all
}

// refusedAt is where a gate stands, else the function.
func (f *Func) refusedAt(g gateAt) finding.Position {
	if cond := f.Blocks[g.block].Cond; cond != nil && cond.Pos.IsValid() {
		return cond.Pos
	}
	return f.Pos
}

// givenRest reports whether f, or the function around it, calls a function
// that it is given.
func (f *Func) givenRest() bool {
	for g := f; g != nil; g = g.Enclosing() {
		for param := range g.Params {
			if len(f.program.holes[holeKey{g.ID, param}]) > 0 {
				return true
			}
		}
	}
	return false
}

// discloses reports whether f answers the client with more than a refusal.
func (f *Func) discloses() bool {
	return slices.ContainsFunc(f.Leaves(), func(l Leaf) bool {
		if l.Kind != "disclose" || len(l.Path) == 0 {
			return l.Kind == "disclose"
		}
		c := l.Path[0].Target()
		return !f.onlySays(c) && !c.Fails && f.callDenies(c) == summary.DenyNone
	})
}

// canRefuse reports whether a 401 or 403 is given behind a gate.
func (f *Func) canRefuse(g gateAt) bool {
	return slices.ContainsFunc(f.breadthFirst(int(f.Blocks[g.block].Succs[1-g.succ].To)), func(b int) bool {
		return f.local(b) == summary.DenyPermit || f.Blocks[b].Ret >= 0 && f.returnDenies(&f.Returns[f.Blocks[b].Ret], -1, -1) == summary.DenyPermit
	})
}

// hides reports whether what a gate asks is a check, so that the 404 behind it
// hides a denial.
func (f *Func) hides(g gateAt) bool {
	hidden := false
	f.proofs(g.block, g.succ, func(a int32) {
		atom := &f.Atoms[a]
		if atom.Call >= 0 && atom.Any == nil {
			_, ok := f.guardsAt(atom, g.deny)
			hidden = hidden || ok
			return
		}
		hidden = hidden || !onlyAudits(f.program, f.expand(a).Must)
	})
	return hidden
}

// setting reports whether a branch asks for a setting only.
func (f *Func) setting(b, i int) bool {
	if cond := f.Blocks[b].Cond; cond != nil && cond.Kind == summary.ConfigArm {
		return true
	}
	asked, settings := 0, 0
	f.proofs(b, i, func(a int32) {
		asked++
		atom := &f.Atoms[a]
		if atom.Call >= 0 && f.Calls[atom.Call].Config || atom.Test != nil && atom.Test.Setting {
			settings++
		}
	})
	return asked > 0 && asked == settings
}

// wraps takes the middleware that an argument can be, or what makes it.
func (n *inference) wraps(f *Func, c *summary.Call, a summary.Arg) {
	for _, t := range f.values(a) {
		names, strength := n.p.named(t.through().Must)
		if len(names) == 0 {
			n.alternatives(t, c.Pos)
			continue
		}
		n.take(Inferred{Name: t.maker(), Role: GuardRole, Kind: "middleware", Strength: strength},
			Evidence{c.Pos, ByMiddleware, "is middleware that ends without a denial only after " + strings.Join(names, ", "), true})
	}
	if a.From > 0 {
		n.makes(f, &f.Calls[a.From-1], 0)
	}
}

// maxMakers is how many functions may hand middleware on and still be named as
// what makes it.
const maxMakers = 3

// makes takes what makes middleware that a model knows for a check, and the
// functions that only hand it on; it returns the model.
func (n *inference) makes(f *Func, made *summary.Call, depth int) *summary.Model {
	if made.Guard != nil {
		n.take(Inferred{Name: made.Static + made.Invoke, Role: GuardRole, Kind: "middleware", Strength: made.Guard.Strength},
			Evidence{made.Pos, ByModel, "a model says that it makes middleware that checks", true})
		return made.Guard
	}
	if depth >= maxMakers {
		return nil
	}
	var found *summary.Model
	for _, t := range f.Targets(made) {
		for i := range t.Returns {
			for _, r := range t.Returns[i].Results {
				for _, a := range r.Funcs {
					if a.From == 0 {
						continue
					}
					if m := n.makes(t, &t.Calls[a.From-1], depth+1); m != nil {
						found = m
						n.take(Inferred{Name: t.ID, Role: GuardRole, Kind: "middleware", Strength: m.Strength},
							Evidence{made.Pos, ByReturn, "gives back middleware that a model says checks", true})
					}
				}
			}
		}
	}
	return found
}

// alternatives takes middleware whose check has alternatives, of which none is
// made on every path: it refuses where it asks one.
func (n *inference) alternatives(t *Func, at finding.Position) {
	for _, g := range t.refusals() {
		if t.hides(g) {
			n.take(Inferred{Name: t.maker(), Role: GuardRole, Kind: "middleware", Strength: summary.Identity},
				Evidence{at, ByMiddleware, "is middleware that refuses: " + t.armNote(g), true})
			return
		}
	}
}

// maker is the name of f, or of the function that gives f back when f is a
// closure; "" when nothing that has a name does.
func (f *Func) maker() string {
	if f.Outer == "" {
		return f.ID
	}
	if outer := f.Enclosing(); outer != nil && (slices.Contains(outer.Made(), f) || outer.Results == 1 && !outer.runs(f)) {
		return outer.maker()
	}
	return ""
}

// runs reports whether f calls a closure of its own, or hands it on: if not,
// it can only give it back, be it as an interface that holds anything.
func (f *Func) runs(closure *Func) bool {
	return slices.ContainsFunc(f.Calls, func(c summary.Call) bool {
		return c.Static == closure.ID || slices.ContainsFunc(c.Funcs, func(a summary.Arg) bool { return a.Func == closure.ID })
	})
}

// named returns the names of the guards in a set, sorted, and the strength of
// the strongest.
func (p *Program) named(set Set) (names []string, strength summary.Strength) {
	for _, id := range p.Sorted(set) {
		if g := p.Guard(id); !g.Audit {
			names, strength = append(names, Short(g.Name)), max(strength, g.Strength)
		}
	}
	return names, strength
}

// asksAnswered takes the callees of f that refuse by themselves, where f then
// asks whether the request was answered already: c.Written().
func (n *inference) asksAnswered(f *Func) {
	for b := range f.Blocks {
		for i := range f.Blocks[b].Succs {
			for _, k := range f.Blocks[b].Succs[i].Calls {
				c := &f.Calls[k]
				if c.Void {
					continue // see requires
				}
				for _, t := range f.Targets(c) {
					n.answersRefusal(t, c)
				}
			}
		}
	}
}

// answersRefusal takes a callee that answers a refusal at one of its gates and
// changes nothing.
func (n *inference) answersRefusal(t *Func, c *summary.Call) {
	if t.leavesTraces() {
		return
	}
	for _, g := range t.refusals() {
		if g.deny == summary.DenyPermit && t.hides(g) {
			n.take(Inferred{Name: t.ID, Role: GuardRole, Kind: "require", Strength: summary.Identity},
				Evidence{c.Pos, ByRequire, "answers a refusal, and its caller asks for an answer: " + t.armNote(g), true})
			return
		}
	}
}

// requires takes the callees of f that do not come back unless they allow.
func (n *inference) requires(f *Func) {
	n.asksAnswered(f)
	f.each(func(_ int, _ int32, c *summary.Call) {
		if !c.Void || c.Mode != summary.Now {
			return
		}
		if n.p.Marked(c.Static+c.Invoke, "guard") {
			n.take(Inferred{Name: c.Static + c.Invoke, Role: GuardRole, Kind: "require", Strength: f.strength(c, newHeld())},
				Evidence{c.Pos, ByDirective, "its directive says so", true})
		}
		for _, t := range f.Targets(c) {
			names, strength := n.p.named(t.ensures(0, summary.Returned).Must)
			if len(names) > 0 && !t.Entry {
				n.take(Inferred{Name: t.ID, Role: GuardRole, Kind: "require", Strength: strength},
					Evidence{c.Pos, ByRequire, "comes back only after " + strings.Join(names, ", "), true})
			}
		}
	})
}
