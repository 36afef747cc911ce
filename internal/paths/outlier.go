package paths

import (
	"fmt"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// Finding writes an outlier out: both ways step by step, and one sentence.
// The rule's name and severity are the rule's to set.
func (o *Outlier) Finding(p *link.Program) *finding.Finding {
	f := &finding.Finding{
		Confidence: o.Confidence,
		Evidence:   o.Evidence,
		Position:   o.Door.Pos,
		Function:   o.Door.Func.ID,
		EntryPoint: o.Door.Func.ID,
		Sink:       finding.Sink{Position: o.Sink.Pos, Name: o.Sink.Name, Kind: o.Sink.Kind},
		More:       o.More,
	}
	if o.as != "" {
		f.Position, f.Function = o.place, o.Door.Func.ID
	}
	if o.arms > 0 {
		f.Position = o.Sink.Path[0].Target().Pos
	}
	if o.bound {
		f.Position, f.Function = o.Door.Entry.Registered, o.Door.Entry.Binder().ID
	}
	if o.group != nil {
		f.Position, f.Function = o.group.Pos, o.group.Func.ID
	}
	for _, l := range o.by {
		f.Missing = append(f.Missing, finding.Check{Name: l.Name, Kind: "guard"})
	}
	if o.keeper != nil {
		f.Missing = append(f.Missing, finding.Check{Name: o.keeper.name, Kind: "audit"})
	}
	for _, id := range o.Missing {
		f.Missing = append(f.Missing, check(p.Guard(id)))
	}
	f.Fallback = append([]finding.Step{{Position: o.Door.Func.Pos, Function: o.Door.Func.ID, Note: "enters here"}}, below(o.Sink)...)
	f.Primary = o.primarySteps(p)
	if o.as == "" && o.group == nil && len(o.by) == 0 { // it stands in a function and not before it
		f.Twin = twin(p, o.Missing, o.at, o.Peer.Func.ID)
	}
	if o.Sink.Open {
		f.Open = []string{o.Sink.Name}
	}
	f.Message = o.sentence(p)
	return f
}

func (o *Outlier) primarySteps(p *link.Program) []finding.Step {
	g := p.Guard(o.Missing[0])
	note := "checks " + link.Short(g.Name)
	if g.Audit {
		note = "records " + link.Short(g.Name)
	}
	site := o.at.At(o.Missing[0])
	steps := []finding.Step{
		{Position: o.Peer.Func.Pos, Function: o.Peer.Func.ID, Note: "enters here"},
		{Position: site.Pos, Function: site.In, Note: note},
	}
	if o.Primary == nil { // the middleware of a whole group
		return steps
	}
	return append(steps, below(o.Primary)...)
}

// sentence is the one sentence of a finding: true without the steps, with
// both paths and the missing check.
func (o *Outlier) sentence(p *link.Program) string {
	g := p.Guard(o.Missing[0])
	more, verb := "", "check"
	if g.Audit {
		verb = "record"
	}
	if o.More > 0 {
		more = fmt.Sprintf(" (+%d more)", o.More)
	}
	if o.as != "" {
		return fmt.Sprintf("%s reaches %s %s without %s, which stands before %s at %s%s",
			link.Short(o.Door.Func.ID), operation(o.Sink), o.as, link.Short(g.Name), o.other, places(o.at.At(o.Missing[0]).Pos)[0], more)
	}
	if o.group != nil {
		return fmt.Sprintf("the group %s, where %s reaches %s, lacks %s, which stands before the group of %s at %s (%d of %d groups beside it check)%s",
			o.group.Pattern, link.Short(o.Door.Func.ID), operation(o.Sink), link.Short(g.Name), link.Short(o.Peer.Func.ID),
			places(o.at.At(o.Missing[0]).Pos)[0], o.With, o.Of, more)
	}
	if o.arms > 0 {
		return fmt.Sprintf("one arm of %s reaches %s without %s, which %d other %s, and its sibling %s at %s",
			link.Short(o.Door.Func.ID), operation(o.Sink), link.Short(g.Name), o.arms, plural(o.arms, "arm calls", "arms call"), link.Short(o.Peer.Func.ID), places(o.at.At(o.Missing[0]).Pos)[0])
	}
	if len(o.by) > 0 {
		return fmt.Sprintf("%s reaches %s without %s, which stands before its sibling %s at %s (%d of %d siblings %s)%s",
			link.Short(o.Door.Func.ID), operation(o.Sink), link.Short(o.by[0].Name), link.Short(o.Peer.Func.ID),
			places(o.by[0].Pos)[0], o.With, o.Of, verb, more)
	}
	name, at := g.Name, o.at.At(o.Missing[0]).Pos
	if o.keeper != nil {
		name, at = o.keeper.name, o.keeper.pos
	}
	return fmt.Sprintf("%s reaches %s without %s, which its sibling %s calls at %s (%d of %d siblings %s)%s",
		link.Short(o.Door.Func.ID), operation(o.Sink), link.Short(name), link.Short(o.Peer.Func.ID),
		places(at)[0], o.With, o.Of, verb, more)
}

// operation names a sink: the function that holds it where that is another
// than the entry point itself, else the modelled call.
func operation(l *link.Leaf) string {
	if n := len(l.Path); n > 1 && l.Path[n-1].Func.Outer == "" {
		return link.Short(l.Path[n-1].Func.ID)
	}
	return link.Short(l.Name)
}
