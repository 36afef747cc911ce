package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// leastFilling is how many places must fill in a requirement for one that does
// not to be odd; so many fields they must also have in common with it.
const leastFilling = 3

// requirements returns the places that make a credential and leave out all
// fields by which a request can be denied, where others that are filled in like
// it have them: zero means that nothing is required.
func (b *minting) requirements() []*Breach {
	refused := b.p.Refused()
	var all []*Breach
	for _, x := range b.all {
		sites := b.byType[x.m.Type]
		if x.m != sites[0].m || x.m.Call >= 0 || !x.m.Named || len(sites) <= leastFilling {
			continue
		}
		r := newRequirement(x.m.Type, sites, refused)
		for _, s := range sites {
			if r.leavesOut(s) {
				all = append(all, r.lapse(s))
			}
		}
	}
	return all
}

// requirement is what the places that make one type of credential fill in for
// a denial to depend on.
type requirement struct {
	any    []string // fields that a denial depends on, and that some place fills in
	fields []string // those of them that enough places fill in
	having []made   // the places that fill in one of fields
	common []string // what all of these fill in beside
}

func newRequirement(name string, sites []made, refused map[string]bool) *requirement {
	short := name[strings.LastIndexAny(name, "./")+1:]
	r := &requirement{}
	count := map[string]int{}
	for _, s := range sites {
		for _, f := range s.m.Fills {
			if f.Means != summary.Plain || !refused[short+"."+f.Name] {
				continue
			}
			if count[f.Name]++; count[f.Name] == 1 {
				r.any = append(r.any, f.Name)
			}
			if count[f.Name] == leastFilling {
				r.fields = append(r.fields, f.Name)
			}
		}
	}
	slices.Sort(r.fields)
	for _, s := range sites {
		if !slices.ContainsFunc(r.fields, func(f string) bool { return has(s.m, f) }) {
			continue
		}
		if r.having = append(r.having, s); len(r.having) == 1 {
			for _, f := range s.m.Fills {
				if !slices.Contains(r.any, f.Name) {
					r.common = append(r.common, f.Name)
				}
			}
		}
		r.common = slices.DeleteFunc(r.common, func(f string) bool { return !has(s.m, f) })
	}
	return r
}

// leavesOut reports whether a place fills in nothing that a denial depends on,
// and nearly all else that the others fill in. A credential with a constant
// scope is made for one purpose, and is no login.
func (r *requirement) leavesOut(s made) bool {
	if len(r.having) < leastFilling || s.m.Opaque || slices.ContainsFunc(r.any, func(f string) bool { return has(s.m, f) }) {
		return false
	}
	if slices.ContainsFunc(s.m.Fills, func(f summary.Fill) bool { return f.Means == summary.Scope && f.Text != "" }) {
		return false
	}
	shared := slices.DeleteFunc(slices.Clone(r.common), func(f string) bool { return !has(s.m, f) })
	return len(shared) >= leastFilling && 4*len(shared) >= 3*len(r.common) && !r.fillsLater(s)
}

// fillsLater reports whether what the function calls, or the function itself,
// fills in such a field of a credential that it was given.
func (r *requirement) fillsLater(s made) bool {
	return slices.ContainsFunc(s.f.Tree(maxCompleting), func(g *link.Func) bool {
		return slices.ContainsFunc(g.Mints, func(m summary.Mint) bool {
			return !m.Fresh && m.Type == s.m.Type && slices.ContainsFunc(r.fields, func(f string) bool { return has(&m, f) })
		})
	})
}

func (r *requirement) lapse(s made) *Breach {
	l := &Breach{
		Func: s.f, Pos: s.m.Pos, Name: s.place(), Peer: &r.having[0], With: len(r.having), Of: len(r.having),
		Evidence: finding.Sibling, Confidence: finding.Medium, entry: s.f,
	}
	for _, f := range r.fields {
		l.Lacks = append(l.Lacks, Lack{"requirement", f})
	}
	return l
}

func has(m *summary.Mint, field string) bool {
	return slices.ContainsFunc(m.Fills, func(f summary.Fill) bool { return f.Name == field })
}
