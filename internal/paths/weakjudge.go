package paths

import (
	"maps"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// The number of functions that must ask one policy for it to be that of the
// program, and how many times as many they must be as those that ask another
// one.
const (
	leastPolicy = 3
	policyShare = 3
)

// A judge is a function that decides what the caller may do, on the way to an
// operation.
type judge struct {
	id   link.GuardID
	base string // its name without constants
	of   string // what it is a method or function of: the type, or the package
	asking
}

// otherJudges returns the ways to an operation that leave the decision to less,
// or to another policy, than the other ways to it: a role or the login alone in
// the place of a permission, a function of its own in the place of the policy of
// the program.
func otherJudges(p *link.Program) []*Weakness {
	all := uses(p)
	asked := policies(p, all)
	var found []*Weakness
	for _, key := range slices.Sorted(maps.Keys(all)) {
		if len(functions(all[key])) > maxSharing {
			continue
		}
		for _, u := range all[key] {
			if w := u.otherJudge(p, all[key], asked); w != nil {
				found = append(found, w)
			}
		}
	}
	return found
}

// policies counts the functions that ask each policy.
func policies(p *link.Program, all map[string][]*use) map[string]int {
	by := map[string]map[*link.Func]bool{}
	for _, list := range all {
		for _, u := range list {
			for _, j := range u.judges(p, u.leaf.Held.Must) {
				if by[j.of] == nil {
					by[j.of] = map[*link.Func]bool{}
				}
				by[j.of][u.f] = true
			}
		}
	}
	asked := map[string]int{}
	for of, fs := range by {
		asked[of] = len(fs)
	}
	return asked
}

// judges are the calls in a set that decide on a permission, the outermost
// first.
func (u *use) judges(p *link.Program, set link.Set) []judge {
	var all []judge
	var ids []link.GuardID
	for id := range set.All() {
		if g := p.Guard(id); !g.Audit && !g.Narrow && g.Strength >= summary.Permission && len(g.Members) == 0 && p.Decides(id) && p.Entitles(id) && !p.Proof(g.Name) {
			ids = append(ids, id)
		}
	}
	for _, id := range outermostFirst(p, ids) {
		name := p.Guard(id).Name
		base := name
		if i := strings.LastIndexByte(name, '('); i > 0 && strings.HasSuffix(name, ")") {
			base = name[:i]
		}
		if of := ownerOf(base); of != "" {
			all = append(all, judge{id, base, of, asking{name, set.At(id)}})
		}
	}
	return all
}

// ownerOf is the type or package that a function belongs to; "" for what is no
// function, as a comparison.
func ownerOf(function string) string {
	if strings.ContainsAny(function, " ") {
		return ""
	}
	if i := strings.LastIndex(function, ")."); i > 0 {
		return strings.TrimLeft(function[:i], "(*")
	}
	if i := strings.LastIndexByte(function, '/'); i > 0 {
		if j := strings.IndexByte(function[i:], '.'); j > 0 {
			return function[:i+j]
		}
	}
	return ""
}

// otherJudge compares what decides on a way with what decides on the others;
// nil where it is no less, and where the caller keeps to what is his.
func (u *use) otherJudge(p *link.Program, list []*use, asked map[string]int) *Weakness {
	f := u.f
	if f.Public || f.Creates || !u.changes() || u.at > inside(f, &u.leaf) || u.keepsToOwn() || u.entry != nil && (u.entry.Trusted || u.entry.Public) {
		return nil
	}
	mine := u.judges(p, u.leaf.Held.May)
	if slices.ContainsFunc(mine, func(j judge) bool { return p.Highest(j.name) || !u.near(&j) }) {
		return nil
	}
	var peers []*use
	var theirs judge
	others := map[*link.Func]bool{}
	for _, o := range list {
		if o.f == f || o.f.Public {
			continue
		}
		j := o.judged(p, u, mine)
		switch {
		case j == nil && !o.mayAsk(p):
			others[o.f] = true
		case j == nil:
		case len(peers) == 0 || j.of == theirs.of:
			if len(peers) == 0 {
				theirs = *j
			}
			peers = append(peers, o)
		}
	}
	i := slices.IndexFunc(peers, u.alike)
	if i < 0 && len(functions(slices.DeleteFunc(slices.Clone(peers), func(o *use) bool { return family(o.f) != family(f) }))) >= leastSharing {
		i = slices.IndexFunc(peers, func(o *use) bool { return family(o.f) == family(f) })
	}
	if i < 0 || len(others) >= len(functions(peers)) {
		return nil
	}
	o := peers[i]
	theirs = *o.judged(p, u, mine)
	w := &Weakness{
		Func: f, Asks: []asking{theirs.asking}, Peer: o.f, Alternate: u.leaf, Primary: &o.leaf, depth: u.at,
		operation: callee(u.leaf.Path[u.at]), Evidence: finding.SharedSink, Confidence: finding.Medium,
	}
	if len(mine) > 0 {
		if asked[theirs.of] < leastPolicy || asked[theirs.of] < policyShare*asked[mine[0].of] {
			return nil
		}
		w.Has, w.why = mine[0].asking, "and not"
		return w
	}
	lesser := u.lesser(p)
	if lesser == nil {
		return nil
	}
	w.Has, w.why = *lesser, "which is weaker than"
	return w
}

// judged is the decision that a way is sure to ask for, in its entry point or
// before it, and that another way asks for nowhere, nor for any other of the
// same policy; nil when there is none.
func (u *use) judged(p *link.Program, alt *use, its []judge) *judge {
	for _, j := range u.judges(p, u.leaf.Held.Must) {
		if !u.near(&j) {
			continue
		}
		if j.of == strings.Trim(family(u.f), "(*)") && family(alt.f) != family(u.f) {
			continue // a function of the entry points beside it: the other cannot ask it
		}
		if !alt.leaf.Held.May.Has(j.id) && !slices.ContainsFunc(its, func(o judge) bool { return o.of == j.of || lastElementOf(o.base) == lastElementOf(j.base) }) {
			return &j
		}
	}
	return nil
}

// near reports whether a decision is asked for in the entry point, or before it.
func (u *use) near(j *judge) bool {
	return j.site.In == u.f.ID || u.entry != nil && u.entry.Around.Must.Has(j.id)
}

// lastElementOf is the name of a function without its type and package: two
// that are called the same ask the same, each for its own API.
func lastElementOf(function string) string {
	return function[strings.LastIndexByte(function, '.')+1:]
}

// mayAsk reports whether a way may ask for a permission, on some path or as one
// of several reasons, or asks for a high rank: it speaks neither way.
func (u *use) mayAsk(p *link.Program) bool {
	for id := range u.leaf.Held.May.All() {
		if g := p.Guard(id); !g.Audit && (g.Strength >= summary.Permission && len(u.judges(p, u.leaf.Held.Must)) == 0 || p.Highest(g.Name)) {
			return true
		}
	}
	return false
}

// lesser is the strongest check of a way that is less than a permission, the
// last of several; nil
// where it may make a stronger one, or asks for a high rank: who has that may
// do more.
func (u *use) lesser(p *link.Program) *asking {
	var found *asking
	best := summary.NoStrength
	for _, id := range p.Sorted(u.leaf.Held.May) {
		g := p.Guard(id)
		if g.Audit {
			continue
		}
		if g.Narrow || g.Strength >= summary.Permission || p.Highest(g.Name) {
			return nil
		}
		at := u.leaf.Held.May.At(id)
		closer := found != nil && g.Strength == best && at.In == u.f.ID && (found.site.In != u.f.ID || found.site.Pos.Compare(at.Pos) < 0)
		if (g.Strength > best || closer) && u.leaf.Held.Must.Has(id) && p.Decides(id) {
			best, found = g.Strength, &asking{g.Name, at}
		}
	}
	return found
}

// keepsToOwn reports whether an operation, or what is looked up before it, is
// given the caller.
func (u *use) keepsToOwn() bool {
	c := u.call()
	return c.Narrows || c.Caller || c.Scoped || slices.ContainsFunc(u.f.Calls, func(c summary.Call) bool { return c.Caller && c.Fetches })
}

// alike reports whether two entry points are named for the same thing, or lie at
// routes of the same thing: /v1/files/{id}/drop and /v2/files/{id}.
func (u *use) alike(o *use) bool {
	return u.kin(o) || u.entry != nil && o.entry != nil && thingOf(u.entry.Pattern) != "" && thingOf(u.entry.Pattern) == thingOf(o.entry.Pattern)
}

// thingOf is the part of a pattern before its last variable, or its last part.
func thingOf(pattern string) string {
	parts := strings.Split(strings.Trim(pattern, "/"), "/")
	variable := func(s string) bool { return strings.ContainsAny(s, "{:*<?") }
	for i := len(parts) - 1; i > 0; i-- {
		if variable(parts[i]) && !variable(parts[i-1]) {
			return parts[i-1]
		}
	}
	if variable(parts[len(parts)-1]) {
		return ""
	}
	return parts[len(parts)-1]
}
