package paths

import (
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// otherLogins returns the ways to a credential that ask for no second factor, or
// not for the state of the account, where another way to the same credential does. Both must call for it
// themselves, and say for whom: what is below that is used for other credentials
// as well, and to keep a session is not to open one.
func otherLogins(p *link.Program) []*Weakness {
	all := uses(p)
	var found []*Weakness
	for _, key := range slices.Sorted(maps.Keys(all)) {
		list := slices.DeleteFunc(slices.Clone(all[key]), func(u *use) bool {
			c := u.call()
			return u.at > 0 || !c.Credential || !c.Someone || u.leaf.Kind != "mint" && u.leaf.Kind != "write" || c.Does == summary.Change || c.Does == summary.Delete || c.Does == summary.View
		})
		if n := len(functions(list)); n < 2 || n > maxSharing {
			continue
		}
		for _, part := range []loginPart{{"the second factor", (*use).factors, asksFactor}, {"a look at the state of the account", (*use).standing, asksStanding}} {
			i := slices.IndexFunc(list, func(u *use) bool { return len(part.of(u)) > 0 })
			if i < 0 {
				continue
			}
			for _, u := range list {
				if u.f != list[i].f && !u.f.Continues && !u.entered(p) && !part.asks(u.f) {
					found = append(found, u.without(list[i], &part))
				}
			}
		}
	}
	return found
}

// entered reports whether somebody was asked who calls before the entry point
// was reached: he has logged in.
func (u *use) entered(p *link.Program) bool {
	known := func(set link.Set) bool {
		for id := range set.All() {
			if g := p.Guard(id); !g.Audit && g.Strength >= summary.Identity {
				return true
			}
		}
		return false
	}
	return known(u.f.Entering().Must) || u.entry != nil && known(u.entry.Around.Must)
}

// without says that a way lacks a part of the login that another one asks for.
func (u *use) without(o *use, part *loginPart) *Weakness {
	return &Weakness{
		Func: u.f, Peer: o.f, Asks: part.of(o), Alternate: u.leaf, Primary: &o.leaf, Evidence: finding.SharedSink, Confidence: finding.Medium,
		why: "without " + part.name, at: u.leaf.Path[0].Target().Pos, depth: u.at, operation: callee(u.leaf.Path[u.at]),
	}
}

// factors are the proofs of a second factor whose outcome an entry point asks
// for before it reaches an operation: the proof itself before the question
// whether there is one.
func (u *use) factors() []asking {
	f := u.f
	if u.leaf.Path[0].Func != f {
		return nil
	}
	k := u.leaf.Path[0].Call
	s := f.States()
	at := s.Before(f.BlockOf(k), k)
	var all []asking
	for i := range f.Calls {
		c := &f.Calls[i]
		tested := slices.ContainsFunc(f.Atoms, func(a summary.Atom) bool { return a.Call == int32(i) })
		if c.Factor && tested && c.Static+c.Invoke != "" && at.Reached() && at.May.Has(s.Made(i)) {
			all = append(all, asking{c.Static + c.Invoke, link.Site{Pos: c.Pos, In: f.ID}})
		}
	}
	slices.Reverse(all)
	return all
}

// asksFactor reports whether anything below a function is named for a second
// factor.
func asksFactor(f *link.Func) bool {
	for g := range f.Reachable() {
		if slices.ContainsFunc(g.Calls, func(c summary.Call) bool { return c.Factor }) {
			return true
		}
	}
	return false
}

// laxer returns the entry points that let more callers at a credential than a
// sibling does: the check of the sibling is one of several here, any of which
// is enough.
func laxer(p *link.Program) []*Weakness {
	var found []*Weakness
	families := map[string][]*Door{}
	for _, d := range Doors(p) {
		if d.Func.Secret && !d.open() {
			families[d.Families[0]] = append(families[d.Families[0]], d)
		}
	}
	for _, family := range slices.Sorted(maps.Keys(families)) {
		for _, d := range families[family] {
			if d.Func.Right == summary.Delete || d.Entry != nil && d.Entry.Method == http.MethodDelete {
				continue // to take a credential away harms nobody who has it by right
			}
			if w := d.laxer(p, families[family]); w != nil {
				found = append(found, w)
			}
		}
	}
	return found
}

// laxer says which check of a sibling is only one of several of a door; nil when
// there is none.
func (d *Door) laxer(p *link.Program, family []*Door) *Weakness {
	for _, id := range p.Sorted(d.sure) {
		g := p.Guard(id)
		if len(g.Members) < 2 || d.sure.At(id).In != d.Func.ID {
			continue
		}
		for _, o := range family {
			if o.Func == d.Func || !sameThing(d.Func, o.Func) || o.sure.Has(id) {
				continue
			}
			for _, m := range g.Members {
				site := o.sure.At(m)
				if !o.sure.Has(m) || site.In != o.Func.ID || d.sure.Has(m) || p.Guard(m).Strength <= g.Strength {
					continue
				}
				l := gravest(d.leaves)
				return &Weakness{
					Func: d.Func, Peer: o.Func, Has: asking{g.Name, d.sure.At(id)}, Asks: []asking{{p.Guard(m).Name, site}},
					Alternate: *l, Primary: gravest(o.leaves), Evidence: finding.Sibling, Confidence: finding.Medium,
					why: "which lets more callers in than", operation: callee(l.Path[0]),
				}
			}
		}
	}
	return nil
}

// sameThing reports whether two functions are named for the same thing: one
// name has all words of the other.
func sameThing(a, b *link.Func) bool {
	few, many := strings.Fields(a.Noun), strings.Fields(b.Noun)
	if len(few) > len(many) {
		few, many = many, few
	}
	return len(few) > 0 && !slices.ContainsFunc(few, func(w string) bool { return !slices.Contains(many, w) })
}
