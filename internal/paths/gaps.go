package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// gaps compares the records of the two arms of a fork that reach equivalent
// sinks: what every record of the primary says, and none of the alternate.
func (k *Fork) gaps(p *link.Program) []*Gap {
	own := slices.DeleteFunc(slices.Clone(statements(p, outermost(k.Func))), func(s statement) bool { return s.f != k.Func })
	if len(own) < 2 {
		return nil
	}
	alternate := k.onlyOn(own, k.alternate, k.primary)
	primary := k.onlyOn(own, k.primary, k.alternate)
	if len(alternate) == 0 || len(primary) == 0 {
		return nil
	}
	sink := k.meets()
	if sink == nil {
		return nil
	}
	reached := slices.DeleteFunc(slices.Clone(own), func(s statement) bool {
		return !k.alternate.In(s.block()).Reached() && !k.Func.Reaches(s.block(), k.Block)
	})
	var all []*Gap
	for _, s := range alternate {
		mates := alike(p, s, primary)
		for _, a := range summary.Aspects {
			if len(mates) == 0 || anySays(alike(p, s, reached), a) || slices.ContainsFunc(mates, func(m statement) bool { return m.said(a) == nil }) {
				continue
			}
			g := &Gap{Aspect: a, lacks: s, has: mates[0], said: mates[0].said(a), sink: sink, fork: k, Evidence: finding.Fork, Confidence: finding.Medium}
			if k.fallback() {
				g.Confidence = finding.High
			}
			all = append(all, g)
		}
	}
	return all
}

func outermost(f *link.Func) *link.Func {
	for f.Enclosing() != nil {
		f = f.Enclosing()
	}
	return f
}

// onlyOn keeps the records that one arm leaves and the other does not.
func (k *Fork) onlyOn(all []statement, arm, other *flow.States) []statement {
	return slices.DeleteFunc(slices.Clone(all), func(s statement) bool {
		return !arm.In(s.block()).Reached() || other.In(s.block()).Reached()
	})
}

// meets is a sink of the alternate arm that has an equivalent on the primary
// arm; nil when there is none.
func (k *Fork) meets() *link.Leaf {
	primaries, alternates := k.primarySinks(), k.altSinks()
	for i := range alternates {
		for j := range primaries {
			prim, alt := &primaries[j], &alternates[i]
			if !prim.IsHole() && !alt.IsHole() && !k.again(alt) && k.apart(prim, alt) && k.equivalent(prim, alt) > 0 {
				return alt
			}
		}
	}
	return nil
}

// denialGaps compares the records that a function leaves of its denials with
// those of its successes: a denial that reads as a success is none.
func denialGaps(p *link.Program, f *link.Func) []*Gap {
	var denied, done []statement
	for _, s := range statements(p, f) {
		switch {
		case s.f != f:
		case f.DeniedOnly(s.block()):
			denied = append(denied, s)
		default:
			done = append(done, s)
		}
	}
	var all []*Gap
	for _, s := range denied {
		mates := alike(p, s, done)
		if len(mates) == 0 || s.call.Says.Open || s.said(summary.SaysReason) != nil || !sameAction(s, mates[0]) {
			continue // the reason, or another action, tells the denial
		}
		g := &Gap{Aspect: summary.SaysOutcome, lacks: s, has: mates[0], said: mates[0].said(summary.SaysOutcome), kind: denialLacks, Evidence: finding.Fork, Confidence: finding.Medium}
		if g.said == nil {
			continue
		}
		if own := s.said(summary.SaysOutcome); own != nil {
			if own.Text == "" || own.Text != g.said.Text {
				continue
			}
			g.kind = denialSame
		}
		if leaves := f.Leaves(); len(leaves) > 0 {
			g.sink = gravest(leaves)
		}
		all = append(all, g)
	}
	return all
}

// sameAction reports whether two records name the same action in constants.
func sameAction(a, b statement) bool {
	x, y := a.said(summary.SaysAction), b.said(summary.SaysAction)
	return x == nil && y == nil || x != nil && y != nil && x.Text == y.Text
}
