package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// asksFor reports whether a door may make a check, or asks another one for the
// same permission.
func (v *vote) asksFor(o *Door, id link.GuardID) bool {
	if o.may.Has(id) {
		return true
	}
	name := v.p.Guard(id).Name
	asked := strings.TrimPrefix(name, v.base(id))
	if asked == "" {
		return false
	}
	for other := range o.may.All() {
		if g := v.p.Guard(other); !g.Audit && strings.HasSuffix(g.Name, asked) {
			return true
		}
	}
	return false
}

// further reports whether a peer of a door that checks something itself goes
// further than that in its own function.
func (v *vote) further(d, peer *Door) bool {
	return slices.ContainsFunc(v.extra(d, peer), func(id link.GuardID) bool {
		return direct(peer, id) > 0
	})
}

// owns reports whether a check asks whose a thing is, or takes that for as
// good: the caller's identity is compared with a value. Nobody asks it before
// a thing is made.
func owns(check string) bool {
	return slices.ContainsFunc(strings.Split(check, " or "), func(one string) bool {
		_, with, ok := strings.Cut(one, " == ")
		return ok && with != "" && !strings.ContainsAny(with[:1], "\"-0123456789")
	})
}

// asksOfIt reports whether a check, by its name, asks about one thing of a kind:
// before it is made there is none to ask about.
func asksOfIt(g *link.Guard, noun string) bool {
	if g.Strength < summary.Object || noun == "" {
		return false
	}
	name, _ := finding.Check{Name: g.Name}.Call()
	name = strings.ToLower(name[strings.LastIndexByte(name, '.')+1:])
	return strings.Contains(name, strings.ReplaceAll(noun, " ", ""))
}

// ofOne reports whether a check of a peer is about one of the things that d makes:
// whose it is, or what stands before the routes of one.
func (v *vote) ofOne(d, peer *Door, id link.GuardID) bool {
	g := v.p.Guard(id)
	return owns(g.Name) || v.answersWhose(id) || d.Func.Right == summary.Create && asksOfIt(g, d.Func.Noun) || peer.around.Has(id) && liesBelow(d, peer)
}

// answersWhose reports whether a check of the program does nothing but to compare
// the caller with whose a thing is, beside what rank he has.
func (v *vote) answersWhose(id link.GuardID) bool {
	asked := v.p.Answers(id)
	return len(asked) > 0 && !slices.ContainsFunc(asked, func(a link.GuardID) bool {
		g := v.p.Guard(a)
		return !owns(g.Name) && g.Strength > summary.RoleOrFlag
	}) && slices.ContainsFunc(asked, func(a link.GuardID) bool { return owns(v.p.Guard(a).Name) })
}

// ignores reports whether a door is given who calls and never reads it, while
// most of its siblings do: then what they ask was meant to be asked here too.
func ignores(d *Door, siblings []*Door) bool {
	n := count(siblings, func(o *Door) bool { return o.Func.Heeds })
	return d.Func.Ignores && !d.Func.Heeds && n > 0 && 2*n >= len(siblings)
}

// liesBelow reports whether the route of a peer lies below that of d, and names one
// of the things that d has to do with: /repos and /repos/{id}.
func liesBelow(d, peer *Door) bool {
	if d.Entry == nil || peer.Entry == nil || d.Entry.Pattern == "" {
		return false
	}
	rest, below := strings.CutPrefix(peer.Entry.Pattern, d.Entry.Pattern+"/")
	return below && rest != "" && strings.ContainsAny(rest[:1], "{:<*")
}

// once keeps one door of each function: a handler that is registered twice has
// one vote, that of the way in that is checked least.
func once(doors []*Door) []*Door {
	var all []*Door
	at := map[*link.Func]int{}
	for _, o := range doors {
		i, again := at[o.Func]
		switch {
		case !again:
			at[o.Func] = len(all)
			all = append(all, o)
		case o.sure.Len() < all[i].sure.Len():
			all[i] = o
		}
	}
	return all
}

// apart reports whether a door is registered in another manner than most of
// its siblings: behind a wrapper of its own instead of the one that they have
// in common, with other checks. What they check themselves says nothing of it then.
func apart(d *Door, guarded []*Door) bool {
	if d.Entry == nil || len(d.Entry.Chain) == 0 {
		return false
	}
	have := map[string]int{}
	links := map[string]link.Link{}
	for _, o := range guarded {
		if o.Entry == nil {
			return false
		}
		names := map[string]bool{}
		for _, l := range o.Entry.Chain {
			names[l.Name], links[l.Name] = true, l
		}
		for name := range names {
			have[name]++
		}
	}
	own := map[string]bool{}
	other := false
	for _, l := range d.Entry.Chain {
		own[l.Name] = true
		for name, o := range links {
			own[name] = own[name] || sameChecks(l, o)
		}
		other = other || 4*have[l.Name] <= len(guarded) && !slices.ContainsFunc(guarded, func(o *Door) bool {
			return slices.ContainsFunc(o.Entry.Chain, func(p link.Link) bool { return sameChecks(l, p) })
		})
	}
	for name, n := range have {
		if other && !own[name] && 4*n >= 3*len(guarded) {
			return true
		}
	}
	return false
}

// sameChecks reports whether two wrappers make the same checks, and some: then
// one is no other manner than the other.
func sameChecks(a, b link.Link) bool {
	if a.Held == nil || b.Held == nil || a.Held.Must.Len() == 0 || a.Held.Must.Len() != b.Held.Must.Len() {
		return false
	}
	for id := range a.Held.Must.All() {
		if !b.Held.Must.Has(id) {
			return false
		}
	}
	return true
}

func count(doors []*Door, is func(*Door) bool) int {
	n := 0
	for _, d := range doors {
		if is(d) {
			n++
		}
	}
	return n
}

// scoped reports whether the caller's identity is given to a call that leads
// a door to a sink, or by which it loads what it acts on.
func scoped(d *Door) bool {
	if slices.ContainsFunc(d.leaves, func(l link.Leaf) bool { return len(l.Path) > 0 && l.Path[0].Target().Caller }) {
		return true
	}
	return slices.ContainsFunc(d.Func.Calls, func(c summary.Call) bool { return c.Caller && c.Fetches })
}
