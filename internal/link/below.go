package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// Checks is what f, or any function below it, may have checked by the time it
// comes back: the guards of every way out, at any depth.
func (f *Func) Checks() Set {
	p := f.program
	all := p.Memo("checks", func() any { return p.checksBelow() }).(map[*Func]Set)
	return all[f]
}

// checksBelow joins what functions may check over the call graph.
func (p *Program) checksBelow() map[*Func]Set {
	sets := map[*Func]Set{}
	w := newComponents((*Func).callees, func(component []*Func) {
		all := Set{}
		for _, g := range component {
			all = all.Union(g.atReturns())
			for _, t := range g.callees() {
				all = all.Union(sets[t])
			}
		}
		for _, g := range component {
			sets[g] = all
		}
	})
	for _, f := range p.Funcs {
		w.visit(f)
	}
	return sets
}

// atReturns is what f may have checked at its returns.
func (f *Func) atReturns() Set {
	var all Set
	s := f.States()
	for b := range f.Blocks {
		if f.Blocks[b].Ret < 0 || !s.In(b).Reached() {
			continue
		}
		all = all.Union(f.Holds(s.Out(b)).May)
	}
	return all
}

// callees are the functions that f calls, or hands on, in order of call.
func (f *Func) callees() []*Func { return f.calleesBut(func(*summary.Call) bool { return false }) }

// calleesBut leaves out those of some calls.
func (f *Func) calleesBut(out func(*summary.Call) bool) []*Func {
	var all []*Func
	for k := range f.Calls {
		c := &f.Calls[k]
		if out(c) {
			continue
		}
		all = append(all, f.Targets(c)...)
		for _, a := range c.Funcs {
			if a.Func != "" || a.From > 0 {
				all = append(all, f.values(a)...)
			}
		}
	}
	return all
}

// Decides reports whether the failure of a guard is a denial for certain:
// somewhere in the program it is answered with one, the function itself gives
// back a permission error, or it stands for such a guard or may ask one. A
// check of a form or of a limit that fails with any error is none, whatever
// it is called.
func (p *Program) Decides(id GuardID) bool {
	if p.decidesItself(id) {
		return true
	}
	g := &p.guards[id]
	if slices.ContainsFunc(g.Leaves, p.decidesItself) || slices.ContainsFunc(g.Members, p.decidesItself) {
		return true
	}
	f := p.byID[withoutConsts(g.Name)]
	if f == nil {
		return false
	}
	for inner := range f.Checks().Union(f.saysYes()).All() {
		if inner != id && !p.guards[inner].Audit && p.decidesItself(inner) {
			return true
		}
	}
	return false
}

// saysYes is what may be checked where a function with one result gives back
// true: return owner == caller.
func (f *Func) saysYes() Set {
	if f.Results != 1 {
		return Set{}
	}
	return f.ensures(0, summary.True).May
}

// Answers is what a guard that is a function of the program checks itself where
// it answers yes; empty for others.
func (p *Program) Answers(id GuardID) []GuardID {
	f := p.byID[withoutConsts(p.guards[id].Name)]
	if f == nil {
		return nil
	}
	set := f.saysYes()
	return slices.DeleteFunc(p.Sorted(set), func(g GuardID) bool { return p.guards[g].Audit || set.At(g).In != f.ID })
}

func (p *Program) decidesItself(id GuardID) bool {
	g := &p.guards[id]
	name := withoutConsts(g.Name)
	if p.decisive[name] || p.answers[name] || p.Marked(name, "guard") {
		return true
	}
	targets := p.implementations(name, nil)
	if f := p.byID[name]; f != nil {
		targets = []*Func{f}
	}
	if slices.ContainsFunc(targets, (*Func).canDeny) {
		return true
	}
	// A test of a field, or a function that is not analysed: it is a guard
	// only where it was seen to deny, or by a model.
	return len(targets)+len(g.Leaves)+len(g.Members) == 0 && !strings.Contains(name, ").")
}

// withoutConsts is a guard's name without its constant arguments.
func withoutConsts(name string) string {
	function, _ := finding.Check{Name: name}.Call()
	return function
}
