package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// Demands reports whether a field that is set demands something of the caller:
// some branch that asks for it goes on to a denial, or wraps a handler, only
// where it is set. Read is whether any branch asks for it.
func (p *Program) Demands(field string) (demands, read bool) {
	for _, at := range p.fieldTests()[field] {
		read = true
		if at.Func.demandsAt(at.Block) {
			return true, true
		}
	}
	return false, read
}

// fieldTests indexes the branches that ask for a field to be set.
func (p *Program) fieldTests() map[string][]Caller {
	return p.Memo("field tests", func() any {
		all := map[string][]Caller{}
		for _, f := range p.Funcs {
			for b := range f.Blocks {
				if c := f.Blocks[b].Cond; c != nil && c.Field != "" && len(f.Blocks[b].Succs) == 2 {
					all[c.Field] = append(all[c.Field], Caller{f, b, -1})
				}
			}
		}
		return all
	}).(map[string][]Caller)
}

// demandsAt reports whether the arm of a branch on which a field is set alone
// leads to a denial or to a wrapper of handlers.
func (f *Func) demandsAt(block int) bool {
	succs := f.Blocks[block].Succs
	set := int(f.Blocks[block].Cond.Set)
	on, off := f.reachable(int(succs[set].To)), f.reachable(int(succs[1-set].To))
	for b := range f.Blocks {
		if !on[b] || off[b] {
			continue
		}
		if f.local(b) == summary.DenyPermit || f.Blocks[b].Ret >= 0 && f.returnDenies(&f.Returns[f.Blocks[b].Ret], -1, -1) == summary.DenyPermit {
			return true
		}
		if slices.ContainsFunc(f.Blocks[b].Calls, func(k int32) bool { return f.asksOrWraps(&f.Calls[k]) }) {
			return true
		}
	}
	return false
}

// asksOrWraps reports whether a call may come back with a permission error, or
// gives a handler back for one that it is given.
func (f *Func) asksOrWraps(c *summary.Call) bool {
	if c.Mode != summary.Now {
		return false
	}
	if f.callCanDeny(c) {
		return true
	}
	given := slices.ContainsFunc(c.Funcs, func(a summary.Arg) bool { return a.As == summary.NoDuty && !a.Calls })
	return given && slices.ContainsFunc(f.Targets(c), func(t *Func) bool {
		return len(t.returnedFuncs()) > 0 && slices.ContainsFunc(t.Made(), func(m *Func) bool { return len(m.refusals()) > 0 })
	})
}

// Values are the functions of the program that a function value can be.
func (f *Func) Values(a summary.Arg) []*Func { return f.values(a) }
