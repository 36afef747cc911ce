package paths

import "github.com/authparity/authparity/internal/link"

// An index finds the sinks of a primary arm that an alternate sink can be
// compared with, without trying all pairs: an arm of a large handler reaches
// hundreds.
type index struct {
	key, noun, name map[string][]*link.Leaf
	class           map[string]*link.Leaf // the one with the most guards
}

func (k *Fork) index(p *link.Program) *index {
	x := &index{map[string][]*link.Leaf{}, map[string][]*link.Leaf{}, map[string][]*link.Leaf{}, map[string]*link.Leaf{}}
	common := held{k.Func.Holds(k.states.Out(k.Block)).Must, k.Func.Entering().Must}
	sinks := k.primarySinks()
	for i := range sinks {
		l := &sinks[i]
		if l.IsHole() || !k.adds(p, l, common) {
			continue
		}
		x.key[l.Key] = append(x.key[l.Key], l)
		c := class(l.Kind)
		if l.Noun != "" {
			x.noun[c+" "+l.Noun] = append(x.noun[c+" "+l.Noun], l)
		}
		if l.Memory {
			continue
		}
		name := c + " " + l.Name
		if best := x.name[name]; len(best) == 0 || guards(p, l) > guards(p, best[0]) {
			x.name[name] = []*link.Leaf{l}
		}
		if best := x.class[c]; best == nil || guards(p, l) > guards(p, best) {
			x.class[c] = l
		}
	}
	return x
}

// adds reports whether a primary way has a guard that can be missed: one that
// does not hold before the fork already, and is near enough to it where the
// branch is no fallback by its kind.
func (k *Fork) adds(p *link.Program, l *link.Leaf, common held) bool {
	for id, site := range l.Held.Must.All() {
		if !p.Guard(id).Audit && !common.Has(id) && (k.fallback() || k.near(site)) {
			return true
		}
	}
	return false
}

// of returns the sinks to compare a with.
func (x *index) of(a *link.Leaf) []*link.Leaf {
	c := class(a.Kind)
	var all []*link.Leaf
	all = append(all, x.key[a.Key]...)
	if a.Noun != "" {
		all = append(all, x.noun[c+" "+a.Noun]...)
	}
	all = append(all, x.name[c+" "+a.Name]...)
	if l := x.class[c]; l != nil {
		all = append(all, l)
	}
	return all
}

// guards counts the guards that hold on a way.
func guards(p *link.Program, l *link.Leaf) int {
	n := 0
	for id := range l.Held.Must.All() {
		if !p.Guard(id).Audit {
			n++
		}
	}
	return n
}
