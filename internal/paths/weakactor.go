package paths

import (
	"fmt"
	"maps"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// claimedActors returns the entry points that give an operation whom the client
// names for the one who acts, where others give it the caller as he was proven.
func claimedActors(p *link.Program) []*Weakness {
	all := uses(p)
	var found []*Weakness
	for _, key := range slices.Sorted(maps.Keys(all)) {
		places := map[string][2][]*use{} // proven, claimed
		for _, u := range all[key] {
			if u.at > 0 || !u.changes() {
				continue
			}
			for _, a := range u.call().Actors {
				list, which := places[a.Place], 0
				if a.Claimed != "" {
					which = 1
				}
				list[which] = append(list[which], u)
				places[a.Place] = list
			}
		}
		for _, place := range slices.Sorted(maps.Keys(places)) {
			proven, claimed := places[place][0], places[place][1]
			claimed = slices.DeleteFunc(claimed, func(u *use) bool {
				return u.f.Public || u.f.Continues || u.f.Recovery || u.decided(p) || u.provesToo(place)
			})
			if len(functions(proven)) < len(functions(claimed)) {
				continue // to act for others is what it is for
			}
			for _, u := range claimed {
				found = append(found, u.claims(proven[0], place))
			}
		}
	}
	return found
}

// decided reports whether the entry point asks for more than who calls: then it
// may be allowed to act for others, or compares the two.
func (u *use) decided(p *link.Program) bool {
	for id := range u.leaf.Held.Must.IDs() {
		if g := p.Guard(id); !g.Audit && g.Strength > summary.Identity {
			return true
		}
	}
	return u.entry != nil && slices.ContainsFunc(u.entry.Chain, func(l link.Link) bool {
		for id := range l.Held.May.IDs() {
			if g := p.Guard(id); !g.Audit && g.Strength > summary.Identity {
				return true
			}
		}
		return false
	})
}

// provesToo reports whether the same call is also given the caller.
func (u *use) provesToo(place string) bool {
	return slices.ContainsFunc(u.call().Actors, func(a summary.Actor) bool { return a.Claimed == "" && a.Place != place })
}

func (u *use) claims(o *use, place string) *Weakness {
	i := slices.IndexFunc(u.call().Actors, func(a summary.Actor) bool { return a.Place == place && a.Claimed != "" })
	name := u.call().Actors[i].Claimed
	operation := callee(u.leaf.Path[0])
	at := places(u.call().Pos, o.call().Pos)
	return &Weakness{
		Func: u.f, Peer: o.f, Has: asking{}, Asks: []asking{{callee(o.leaf.Path[0]), link.Site{Pos: o.call().Pos, In: o.f.ID}}},
		Alternate: u.leaf, Primary: &o.leaf, Evidence: finding.SharedSink, Confidence: finding.Medium, at: u.call().Pos, operation: operation,
		said: fmt.Sprintf("%s gives %s (%s) whom the client names by %s for the one who acts, where %s gives it the caller at %s",
			link.Short(u.f.ID), link.Short(operation), at[0], name, link.Short(o.f.ID), at[1]),
	}
}
