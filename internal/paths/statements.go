package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A statement is one record that a function leaves, as far as the function
// shows what it says.
type statement struct {
	f    *link.Func
	call *summary.Call
	k    int32
}

// statements returns the records that a function leaves, with those of its
// closures.
func statements(p *link.Program, f *link.Func) []statement {
	all := p.Memo("statements", func() any {
		by := map[*link.Func][]statement{}
		for _, f := range p.Funcs {
			outer := f
			for outer.Enclosing() != nil {
				outer = outer.Enclosing()
			}
			for _, k := range f.Told() {
				by[outer] = append(by[outer], statement{f, &f.Calls[k], k})
			}
		}
		return by
	}).(map[*link.Func][]statement)
	return all[f]
}

// said is the first thing that a record says of an aspect, nil when it says
// nothing of it.
func (s statement) said(a summary.Aspect) *summary.Said {
	i := slices.IndexFunc(s.call.Says.Said, func(said summary.Said) bool { return said.Aspect == a })
	if i < 0 {
		return nil
	}
	return &s.call.Says.Said[i]
}

// named is the first constant that a record gives for an aspect; nil when it
// gives none.
func (s statement) named(a summary.Aspect) *summary.Said {
	for i := range s.call.Says.Said {
		if said := &s.call.Says.Said[i]; said.Aspect == a && said.Text != "" {
			return said
		}
	}
	return nil
}

// like reports whether two records are of one trail and were begun in the
// same way, so that what the one says the other could say too.
func (s statement) like(p *link.Program, o statement) bool {
	return p.Recorder(s.call) == p.Recorder(o.call) && s.call.Says.Base == o.call.Says.Base
}

// block is where the record is left.
func (s statement) block() int { return s.f.BlockOf(s.k) }

// alike keeps the records that one can be compared with.
func alike(p *link.Program, s statement, all []statement) []statement {
	return slices.DeleteFunc(slices.Clone(all), func(o statement) bool { return !s.like(p, o) })
}

// anySays reports whether one of several records says something of an aspect,
// or may.
func anySays(all []statement, a summary.Aspect) bool {
	return slices.ContainsFunc(all, func(s statement) bool { return s.call.Says.Open || s.said(a) != nil })
}

// A Gap is a record that says less than another one of the same trail, or the
// wrong thing.
type Gap struct {
	Aspect     summary.Aspect
	Confidence finding.Confidence
	Evidence   finding.Evidence
	kind       gapKind
	lacks      statement // the record that says less
	has        statement // the one that says it
	said       *summary.Said
	sink       *link.Leaf // what is done on the way of lacks; nil unknown
	fork       *Fork      // of two arms
	with, of   int        // of siblings
}

type gapKind int

const (
	armLacks     gapKind = iota // the alternate arm of a fork
	siblingLacks                // an entry point among its siblings
	otherName                   // names what a sibling does, or does it to
	denialLacks                 // a denial is recorded without its outcome
	otherOne                    // names for the actor to whom it is done
	denialSame                  // a denial is recorded with the outcome of a success
)

// Gaps returns the records that say less than those they can be compared with.
func Gaps(p *link.Program) []*Gap {
	var all []*Gap
	for _, k := range Forks(p) {
		all = append(all, k.gaps(p)...)
	}
	for _, f := range p.Funcs {
		all = append(all, denialGaps(p, f)...)
	}
	all = append(all, doorGaps(p)...)
	all = append(all, actorGaps(p)...)
	return onePerRecord(all)
}

// onePerRecord keeps the first gap of each record and aspect.
func onePerRecord(all []*Gap) []*Gap {
	type place struct {
		pos    finding.Position
		aspect summary.Aspect
	}
	seen := map[place]bool{}
	return slices.DeleteFunc(all, func(g *Gap) bool {
		at := place{g.lacks.call.Pos, g.Aspect}
		again := seen[at]
		seen[at] = true
		return again
	})
}
