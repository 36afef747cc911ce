package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// EndsChain reports whether a call may end the chain of handlers that f is one
// of: itself, in a function that it runs, or in code that is not seen.
func (f *Func) EndsChain(k int32) bool {
	c := &f.Calls[k]
	targets := f.Targets(c)
	if c.Ends || len(targets) == 0 {
		return c.Ends || c.Chains
	}
	return slices.ContainsFunc(targets, (*Func).endsChain)
}

// endsChain reports whether something in f, or in what it runs, may end the
// chain; in a cycle, what is known so far.
func (f *Func) endsChain() bool {
	known := f.program.Memo("ends chain", func() any { return map[*Func]bool{} }).(map[*Func]bool)
	if ends, ok := known[f]; ok {
		return ends
	}
	known[f] = false
	for k := range f.Calls {
		if f.EndsChain(int32(k)) {
			known[f] = true
			break
		}
	}
	return known[f]
}

// Middleware reports whether f is registered as middleware, or was made by a
// function for that.
func (f *Func) Middleware() bool {
	return f.program.Memo("middleware", func() any {
		all := map[*Func]bool{}
		for _, g := range f.program.Funcs {
			for k := range g.Calls {
				c := &g.Calls[k]
				if c.Register == nil {
					continue
				}
				for _, a := range c.Funcs {
					if a.As != summary.Wraps {
						continue
					}
					for _, t := range g.values(a) {
						all[t] = true
					}
				}
			}
		}
		return all
	}).(map[*Func]bool)[f]
}
