package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// doorGaps compares the records that entry points leave themselves with those
// of their siblings.
func doorGaps(p *link.Program) []*Gap {
	v := newVote(p)
	done, to := wording(p, summary.SaysAction), wording(p, summary.SaysResource)
	var all []*Gap
	for _, d := range Doors(p) {
		for _, s := range statements(p, d.Func) {
			if s.f.DeniedOnly(max(s.block(), 0)) {
				continue
			}
			for _, words := range []*vocabulary{done, to} {
				if g := words.other(d, s); g != nil {
					all = append(all, g)
				}
			}
			for _, a := range summary.Aspects {
				if g := v.says(d, s, a); g != nil {
					all = append(all, g)
				}
			}
		}
	}
	return all
}

// says compares one record of a door with those of its siblings in one aspect.
func (v *vote) says(d *Door, s statement, a summary.Aspect) *Gap {
	own := statements(v.p, d.Func)
	if anySays(own, a) || a == summary.SaysResource && d.ofCaller() {
		return nil
	}
	for _, f := range d.Families {
		var mates, with []statement
		seen := map[*link.Func]bool{d.Func: true}
		for _, o := range v.families[f] {
			same := alike(v.p, s, statements(v.p, o.Func))
			if seen[o.Func] || o.class != d.class || len(same) == 0 {
				continue
			}
			seen[o.Func] = true
			mates = append(mates, same[0])
			if i := slices.IndexFunc(same, func(m statement) bool { return m.said(a) != nil }); i >= 0 {
				with = append(with, same[i])
			}
		}
		if len(mates) < leastPeers || wilson(len(with), len(mates)) < leastAudited {
			continue
		}
		return &Gap{Aspect: a, lacks: s, has: with[0], said: with[0].said(a), kind: siblingLacks, sink: gravest(d.leaves),
			with: len(with), of: len(mates), Evidence: finding.Sibling, Confidence: finding.Medium}
	}
	return nil
}

// ofCaller reports whether what a door works on is the caller's own: he is among
// the arguments of an operation that it calls. Who did it then tells to what.
func (d *Door) ofCaller() bool {
	return slices.ContainsFunc(d.leaves, func(l link.Leaf) bool {
		return len(l.Path) > 0 && l.Path[0].Func == d.Func && l.Path[0].Target().Narrows
	})
}
