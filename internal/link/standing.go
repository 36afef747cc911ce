package link

import (
	"cmp"
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// ownLinks are the links that a router was given itself before a place: by
// calls on it, and by functions that it is given to. Those of one function are
// in the order of its calls.
func (p *Program) ownLinks(r summary.Router, at Caller, ctx situation, seen visits) []Link {
	type added struct {
		at    Caller
		links []Link
	}
	var all []added
	for _, u := range p.routes.uses[r] {
		c := &u.Func.Calls[u.Call]
		all = append(all, added{u, p.standing(p.linksIn(u.Func, c, ctx), u, at, c.Register.Late)})
	}
	for _, g := range p.routes.given[r] {
		c := &g.Func.Calls[g.Call]
		if c.Register != nil || g.Serves {
			continue
		}
		for _, t := range g.Func.Targets(c) {
			inner := append(situation{{owner: t.ID, from: g.Caller}}, ctx...)
			below := summary.Router{Owner: t.ID, Param: g.Param}
			if seen.have(p, below, inner) || seen.have(p, below, nil) {
				continue // what it adds was found there
			}
			for _, u := range p.routes.uses[below] {
				all = append(all, added{g.Caller, p.givenLinks(u, g.Caller, at, inner)})
			}
		}
	}
	first := map[*Func]int{}
	for i, a := range all {
		if _, known := first[a.at.Func]; !known {
			first[a.at.Func] = i
		}
	}
	slices.SortStableFunc(all, func(a, b added) int {
		return cmp.Or(cmp.Compare(first[a.at.Func], first[b.at.Func]), cmp.Compare(a.at.Block, b.at.Block), cmp.Compare(a.at.Call, b.at.Call))
	})
	var links []Link
	for _, a := range all {
		links = append(links, a.links...)
	}
	return links
}

// givenLinks are the links that a function adds at u to a router that it is
// given at g, as they stand before a place. Where it may come back without,
// they need not be there.
func (p *Program) givenLinks(u, g, at Caller, ctx situation) []Link {
	c := &u.Func.Calls[u.Call]
	links := p.standing(p.linksIn(u.Func, c, ctx), g, at, c.Register.Late)
	if u.Func.passesBy(u.Call) {
		for i := range links {
			links[i].Sure = false
		}
	}
	return links
}

// passesBy reports whether f may come back without having made a call.
func (f *Func) passesBy(call int32) bool {
	s := f.States()
	for b := range f.Blocks {
		if f.Blocks[b].Ret >= 0 && s.In(b).Reached() && !s.Out(b).Must.Has(s.Made(int(call))) {
			return true
		}
	}
	return false
}

// standing are the links that a call at u adds, as they stand before a place;
// see added.
func (p *Program) standing(links []Link, u, at Caller, late bool) []Link {
	if late && u.Func.passesBy(u.Call) {
		for i := range links {
			links[i].Sure = false
		}
	}
	if late || u.Func != at.Func || at.Call < 0 {
		return links
	}
	s := at.Func.States()
	switch before := s.Before(at.Block, at.Call); {
	case !before.Reached():
		return nil
	case before.Must.Has(s.Made(int(u.Call))):
		return links
	case before.May.Has(s.Made(int(u.Call))):
		for i := range links {
			links[i].Sure, links[i].Held = false, &Held{Set{}, links[i].Held.May}
		}
		return links
	}
	return nil
}
