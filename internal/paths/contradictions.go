package paths

import (
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// Guards returns where an alternate path reaches a sink without a guard of
// the primary path: the forks of the program, the fallbacks that it
// registers, and the arms whose sink is guarded everywhere else.
func Guards(p *link.Program) []*Contradiction {
	return p.Memo("contradictions", func() any { return findGuards(p) }).([]*Contradiction)
}

func findGuards(p *link.Program) []*Contradiction {
	var all, shared []*Contradiction
	told := map[finding.Position]bool{}
	for _, k := range Forks(p) {
		if c := k.Guards(p); c != nil {
			all = append(all, c)
			told[c.position()] = true
		} else if c := k.shared(p); c != nil {
			shared = append(shared, c)
		}
	}
	for _, c := range append(shared, refusedArms(p)...) {
		if !told[c.position()] {
			told[c.position()] = true
			all = append(all, c)
		}
	}
	for _, r := range registrations(p) {
		if c := r.guards(); c != nil {
			all = append(all, c)
		}
	}
	return innermost(all)
}

// Audits returns where an alternate path reaches a sink without the audit
// call of the primary path: forks, and registered fallbacks.
func Audits(p *link.Program) []*Contradiction {
	var all []*Contradiction
	for _, k := range Forks(p) {
		if c := k.Audits(p); c != nil {
			all = append(all, c)
		}
	}
	for _, r := range registrations(p) {
		if c := r.audits(); c != nil {
			all = append(all, c)
		}
	}
	return innermost(all)
}

// innermost keeps of several forks that lead to the same place the last one:
// in a row of tests, each has the rest as its other arm.
func innermost(all []*Contradiction) []*Contradiction {
	type place struct {
		at      finding.Position
		missing link.GuardID
	}
	index := map[place]int{}
	var kept []*Contradiction
	for _, c := range all {
		p := place{c.position(), c.Missing[0]}
		if i, ok := index[p]; ok {
			if c.Fork.Cond.Pos.Compare(kept[i].Fork.Cond.Pos) > 0 {
				kept[i] = c
			}
			continue
		}
		index[p] = len(kept)
		kept = append(kept, c)
	}
	return kept
}
