package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// leastActors is how many entry points of a file must give the actor by one
// call for another to be wrong, and leastTargets in how many of these what it
// gives is the one to whom something is done.
const (
	leastActors  = 3
	leastTargets = 2
)

// actorGaps returns the records that name for the actor the one to whom
// something is done, where the entry points of the same file tell the two apart.
func actorGaps(p *link.Program) []*Gap {
	files := map[string][]statement{}
	doors := map[*link.Func]*Door{}
	var names []string
	for _, d := range Doors(p) {
		if doors[d.Func] != nil {
			continue
		}
		doors[d.Func] = d
		file := d.Func.Pos.File
		if files[file] == nil {
			names = append(names, file)
		}
		files[file] = append(files[file], statements(p, d.Func)...)
	}
	var all []*Gap
	for _, file := range names {
		for _, s := range files[file] {
			if g := otherActor(p, s, files[file]); g != nil {
				if d := doors[outermost(s.f)]; d != nil {
					g.sink = gravest(d.leaves)
				}
				all = append(all, g)
			}
		}
	}
	return all
}

// otherActor compares who a record names for the actor with the others of the
// file; nil when they name nobody else.
func otherActor(p *link.Program, s statement, all []statement) *Gap {
	own := s.said(summary.SaysActor)
	if own == nil || own.From == "" {
		return nil
	}
	var with []statement
	by := ""
	targets := 0
	for _, o := range alike(p, s, all) {
		actor := o.said(summary.SaysActor)
		switch {
		case o.call == s.call || actor == nil:
			continue
		case actor.From == "" || actor.From == own.From || by != "" && actor.From != by || actor.Key != own.Key:
			return nil // others do so too, or are of several minds
		}
		by = actor.From
		with = append(with, o)
		if slices.ContainsFunc(o.call.Says.Said, func(x summary.Said) bool { return x.From == own.From }) {
			targets++
		}
	}
	if len(functionsOf(with)) < leastActors || targets < leastTargets {
		return nil
	}
	has := *with[0].said(summary.SaysActor)
	return &Gap{Aspect: summary.SaysActor, lacks: s, has: with[0], said: &has, kind: otherOne, with: len(with), of: len(with), Evidence: finding.Sibling, Confidence: finding.Medium}
}

func functionsOf(all []statement) map[*link.Func]bool {
	set := map[*link.Func]bool{}
	for _, s := range all {
		set[outermost(s.f)] = true
	}
	return set
}
