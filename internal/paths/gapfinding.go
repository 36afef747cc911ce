package paths

import (
	"fmt"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// Finding writes a gap out: both records, and one sentence. The rule's name
// and severity are the rule's to set.
func (g *Gap) Finding(p *link.Program) *finding.Finding {
	f := &finding.Finding{
		Confidence: g.Confidence,
		Evidence:   g.Evidence,
		Position:   g.lacks.call.Pos,
		Function:   g.lacks.f.ID,
		Sink:       finding.Sink{Position: g.lacks.call.Pos, Name: recorder(g.lacks), Kind: "write"},
		Missing:    []finding.Check{{Name: recorder(g.has) + "(" + g.said.Key + ")", Kind: "audit"}},
		Message:    g.sentence(),
	}
	root, hops := outermost(g.lacks.f).Root()
	f.EntryPoint = root.ID
	for _, h := range hops {
		f.Fallback = append(f.Fallback, step(h, "calls "+link.Short(callee(h))))
	}
	if g.sink != nil {
		f.Sink = finding.Sink{Position: g.sink.Pos, Name: g.sink.Name, Kind: g.sink.Kind}
	}
	if g.fork != nil {
		f.Fallback = append(f.Fallback, finding.Step{Position: g.fork.Cond.Pos, Function: g.lacks.f.ID, Note: g.fork.Way()})
	}
	f.Fallback = append(f.Fallback, finding.Step{Position: g.lacks.call.Pos, Function: g.lacks.f.ID, Note: "records " + link.Short(recorder(g.lacks))})
	f.Primary = []finding.Step{{Position: g.has.call.Pos, Function: g.has.f.ID, Note: "records " + link.Short(recorder(g.has)) + " with " + g.shown()}}
	return f
}

// recorder is the function that leaves a record.
func recorder(s statement) string {
	if name := s.call.Static + s.call.Invoke; name != "" {
		return name
	}
	return s.call.Name
}

// shown is how a record gives what another one lacks.
func (g *Gap) shown() string {
	if g.said.Text != "" {
		return g.said.Key + " " + g.said.Text
	}
	return g.said.Key
}

// sentence is the one sentence of a finding: true without the steps, with
// both records and what one of them lacks.
func (g *Gap) sentence() string {
	by, own, other := link.Short(recorder(g.lacks)), link.Short(g.lacks.f.ID), link.Short(g.has.f.ID)
	at := places(g.lacks.call.Pos, g.has.call.Pos)
	switch g.kind {
	case siblingLacks:
		return fmt.Sprintf("%s records with %s (%s) without the %s, which its sibling %s gives by %s at %s (%d of %d siblings do)",
			own, by, at[0], g.Aspect, other, g.shown(), at[1], g.with, g.of)
	case otherName:
		return fmt.Sprintf("%s records with %s (%s) the %s %s, which is that of %s, where the record at %s gives it",
			own, by, at[0], g.Aspect, g.said.Text, other, at[1])
	case otherOne:
		return fmt.Sprintf("%s records with %s (%s) what %s gives for the %s (%s), where its sibling %s records what %s gives at %s (%d others do)",
			own, by, at[0], link.Short(g.lacks.said(g.Aspect).From), g.Aspect, g.said.Key, other, link.Short(g.said.From), at[1], g.with)
	case denialLacks:
		return fmt.Sprintf("%s records a denial with %s (%s) without the outcome, which the record at %s gives by %s",
			own, by, at[0], at[1], g.shown())
	case denialSame:
		return fmt.Sprintf("%s records a denial with %s (%s) with the outcome %s, as the success at %s",
			own, by, at[0], g.said.Text, at[1])
	}
	way := places(g.fork.Cond.Pos)[0]
	lead := "path"
	if g.fork.fallback() {
		lead = "fallback"
	}
	return fmt.Sprintf("%s %s (%s) records with %s without the %s, which the primary path gives by %s at %s",
		lead, g.fork.Way(), way, by, g.Aspect, g.shown(), at[1])
}
