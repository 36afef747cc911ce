package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// Tree returns f and the functions that it calls, closures included, at most
// depth calls down, those nearer to f first.
func (f *Func) Tree(depth int) []*Func { return f.tree(depth, (*Func).callees) }

// TreeNow is Tree without what runs beside f.
func (f *Func) TreeNow(depth int) []*Func {
	return f.tree(depth, func(g *Func) []*Func {
		return g.calleesBut(func(c *summary.Call) bool { return c.Mode == summary.Go })
	})
}

func (f *Func) tree(depth int, callees func(*Func) []*Func) []*Func {
	all := []*Func{f}
	seen := map[*Func]bool{f: true}
	for from, level := 0, 0; level < depth && from < len(all); level++ {
		end := len(all)
		for _, at := range all[from:end] {
			for _, t := range callees(at) {
				if !seen[t] {
					seen[t] = true
					all = append(all, t)
				}
			}
		}
		from = end
	}
	return all
}

// Callers returns the calls of f, in order of calling function.
func (f *Func) Callers() []Caller { return f.callers }

// Refused are the names of the fields by which a denial follows when they are
// true, or hold anything: what leaves one at zero is never denied by it.
func (p *Program) Refused() map[string]bool {
	return p.Memo("refused", func() any {
		names := map[string]bool{}
		for _, f := range p.Funcs {
			for b := range f.Blocks {
				for i := range f.Blocks[b].Succs {
					if f.gate(b, i) != summary.DenyNone {
						f.deniedBy(b, i, names)
					}
				}
			}
		}
		return names
	}).(map[string]bool)
}

// deniedBy adds the fields that a gate asks, and those that are asked before
// it in the same condition: a || b denies by either.
func (f *Func) deniedBy(b, i int, names map[string]bool) {
	denial := f.Blocks[b].Succs[1-i].To
	for range f.Blocks {
		f.proofs(b, i, func(a int32) {
			if t := f.Atoms[a].Test; t != nil && !t.Holds {
				names[t.Name] = true
			}
		})
		before := slices.IndexFunc(f.Blocks, func(blk summary.Block) bool {
			return len(blk.Succs) == 2 && (int(blk.Succs[0].To) == b && blk.Succs[1].To == denial || int(blk.Succs[1].To) == b && blk.Succs[0].To == denial)
		})
		if before < 0 {
			return
		}
		i = 0
		if int(f.Blocks[before].Succs[1].To) == b {
			i = 1
		}
		b = before
	}
}

// Issues reports whether a call can give what somebody else issued: it makes a
// credential, keeps one, asks another service, or nobody knows what it does.
func (f *Func) Issues(k int32) bool {
	c := &f.Calls[k]
	if c.Sink == "mint" || len(f.Targets(c)) == 0 {
		return true
	}
	leaves := f.Below(k)
	if len(leaves) == 0 { // what is kept in memory by a cache or pool
		return !slices.ContainsFunc(f.Targets(c), func(t *Func) bool { return t.readsSettings() })
	}
	return slices.ContainsFunc(leaves, func(l Leaf) bool {
		return l.Open || l.Kind == "mint" || l.Kind == "send" || l.Kind == "secret" || l.Kind == "write"
	})
}

// readsSettings reports whether a function asks for the configuration itself.
func (f *Func) readsSettings() bool {
	return slices.ContainsFunc(f.Calls, func(c summary.Call) bool { return c.Config })
}

// MintsAt reports whether a call, or anything a few calls below it, makes a
// credential by a modelled function.
func (f *Func) MintsAt(k int32) bool {
	return slices.ContainsFunc(f.Below(k), func(l Leaf) bool { return l.Kind == "mint" })
}
