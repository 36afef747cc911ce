package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/summary"
)

// Permissive returns the method of a type behind an interface that always
// allows, and the same method of another type that may deny; nil when there is
// none. Only methods count whose verdict is asked for somewhere.
func (p *Program) Permissive(iface, typ string) (allows, decides *Func) {
	for _, c := range p.impls[iface] {
		if c.Type != typ {
			continue
		}
		for _, m := range c.Own {
			f := p.byID[c.Methods[m]]
			if f == nil || !f.alwaysAllows() || !p.askedFor("("+iface+")."+m) {
				continue
			}
			for _, o := range p.impls[iface] {
				if g := p.byID[o.Methods[m]]; g != nil && g != f && g.mayRefuse() {
					return f, g
				}
			}
		}
	}
	return nil, nil
}

// askedFor reports whether the answer of a method is a guard anywhere.
func (p *Program) askedFor(method string) bool {
	return slices.ContainsFunc(p.guards, func(g Guard) bool {
		return !g.Audit && (g.Name == method || strings.HasPrefix(g.Name, method+"("))
	})
}

// alwaysAllows reports whether each way out of f gives back nothing but the
// constant true, or no error.
func (f *Func) alwaysAllows() bool {
	return f.Results == 1 && len(f.Returns) > 0 && !slices.ContainsFunc(f.Returns, func(r summary.Return) bool {
		one := r.Results[0]
		return len(one.Phi) > 0 || one.Kind != summary.TrueValue && (one.Kind != summary.ZeroValue || !one.Err)
	})
}

// mayRefuse reports whether some way out of f can give back a denial, or false.
func (f *Func) mayRefuse() bool {
	return f.canDeny() || f.Results == 1 && slices.ContainsFunc(f.Returns, func(r summary.Return) bool {
		one := r.Results[0]
		return !one.Err && one.Kind != summary.TrueValue && one.Kind != summary.ZeroValue
	})
}
