package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// otherwiseProven drops from the guards that an alternate arm lacks one proof
// of who calls, with what is asked inside it, where the arm has another that
// the primary has not, or has elsewhere: a login that accepts one directory or
// the other misses neither. On a fallback the first has failed, and that is
// compared.
func (k *Fork) otherwiseProven(p *link.Program, prim, alt *link.Leaf, lacking []link.GuardID) []link.GuardID {
	own := false
	for id, site := range alt.Held.Must.All() {
		same := prim.Held.Must.Has(id) && prim.Held.Must.At(id) == site
		own = own || !same && proves(p, site)
	}
	if k.fallback() || !own {
		return lacking
	}
	one := slices.IndexFunc(lacking, func(id link.GuardID) bool { return proves(p, prim.Held.Must.At(id)) })
	if one < 0 {
		return lacking
	}
	inside := p.Guard(lacking[one]).Leaves
	return slices.DeleteFunc(slices.Clone(lacking), func(id link.GuardID) bool {
		return id == lacking[one] || slices.Contains(inside, id)
	})
}

// proves reports whether a guard is a call that proves who calls: by its name
// and what it gives back, or by a model.
func proves(p *link.Program, site link.Site) bool {
	f := p.Lookup(site.In)
	return f != nil && slices.ContainsFunc(f.Calls, func(c summary.Call) bool {
		return c.Pos == site.Pos && (c.Permission && c.Identifies || c.Guard != nil && c.Guard.Strength == summary.Identity)
	})
}
