package paths

import (
	"fmt"
	"path"
	"strconv"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// Finding writes a contradiction out: both ways step by step, and one
// sentence. The rule's name and severity are the rule's to set.
func (c *Contradiction) Finding(p *link.Program) *finding.Finding {
	k := c.Fork
	root, hops := k.Func.Root()
	f := &finding.Finding{
		Confidence: c.Confidence,
		Evidence:   finding.Fork,
		Position:   c.position(),
		Function:   k.Func.ID,
		EntryPoint: root.ID,
		Sink:       finding.Sink{Position: c.Alternate.Pos, Name: c.Alternate.Name, Kind: c.Alternate.Kind},
		More:       c.More,
	}
	for _, id := range c.Missing {
		f.Missing = append(f.Missing, check(p.Guard(id)))
	}
	var entry []finding.Step
	for _, h := range hops {
		entry = append(entry, step(h, "calls "+link.Short(callee(h))))
	}
	f.Fallback = append(entry, finding.Step{Position: k.Cond.Pos, Function: k.Func.ID, Note: k.Way()})
	f.Fallback = append(f.Fallback, below(&c.Alternate)...)
	f.Primary = c.primarySteps(p)
	if c.evidence != "" {
		f.Evidence = c.evidence
	}
	if c.entry != nil {
		f.EntryPoint = c.entry.ID
	}
	if c.Alternate.Open {
		f.Open = []string{c.Alternate.Name}
	}
	f.Message = c.sentence(p)
	return f
}

// position is the first call of the alternate arm that leads to the sink; the
// branch where both arms go on to the same call.
func (c *Contradiction) position() finding.Position {
	if c.entry != nil || joined(&c.Primary, &c.Alternate) || len(c.Alternate.Path) == 0 && !c.Alternate.Pos.IsValid() {
		return c.Fork.Cond.Pos
	}
	if len(c.Alternate.Path) == 0 {
		return c.Alternate.Pos
	}
	return c.Alternate.Path[0].Target().Pos
}

func check(g *link.Guard) finding.Check {
	if g.Audit {
		return finding.Check{Name: g.Name, Kind: "audit"}
	}
	return finding.Check{Name: g.Name, Kind: "guard"}
}

// primarySteps are the steps of the primary path, the first missing check
// where it stands.
func (c *Contradiction) primarySteps(p *link.Program) []finding.Step {
	g := p.Guard(c.Missing[0])
	note := "checks " + link.Short(g.Name)
	if g.Audit {
		note = "records " + link.Short(g.Name)
	}
	site := c.at[c.Missing[0]]
	steps := []finding.Step{{Position: site.Pos, Function: site.In, Note: note}}
	return append(steps, below(&c.Primary)...)
}

// below are the steps of a leaf.
func below(l *link.Leaf) []finding.Step {
	var steps []finding.Step
	for i, h := range l.Path {
		note := "calls " + link.Short(callee(h))
		if i == len(l.Path)-1 {
			note = l.Kind + ": " + link.Short(l.Name)
		}
		steps = append(steps, step(h, note))
	}
	if len(steps) == 0 {
		steps = append(steps, finding.Step{Position: l.Pos, Note: "hands back " + l.Name})
	}
	return steps
}

func step(h link.Hop, note string) finding.Step {
	return finding.Step{Position: h.Target().Pos, Function: h.Func.ID, Note: note}
}

func callee(h link.Hop) string {
	c := h.Target()
	if c.Static+c.Invoke == "" {
		return c.Name
	}
	return c.Static + c.Invoke
}

// sentence is the one sentence of a finding: true without the steps, with
// both paths and the missing check.
func (c *Contradiction) sentence(p *link.Program) string {
	k := c.Fork
	g := p.Guard(c.Missing[0])
	lead := "path"
	if k.fallback() {
		lead = "fallback"
	}
	at := place(k.Cond.Pos)
	if c.Denial {
		return fmt.Sprintf("a denial by %s (%s) leads to %s: %s %s (%s) does not tell it from other errors",
			link.Short(g.Name), place(c.at[c.Missing[0]].Pos), c.operation(), lead, k.Way(), at)
	}
	return fmt.Sprintf("%s %s (%s) reaches %s without %s, which the primary path calls at %s%s",
		lead, k.Way(), at, c.operation(), link.Short(g.Name), place(c.at[c.Missing[0]].Pos), c.more())
}

func (c *Contradiction) more() string {
	if c.More > 0 {
		return " (+" + strconv.Itoa(c.More) + " more)"
	}
	return ""
}

// operation names the sink: the function that holds it where that is another
// than the fork's own, else the modelled call.
func (c *Contradiction) operation() string {
	l := &c.Alternate
	if n := len(l.Path); n > 1 && l.Path[n-1].Func.Outer == "" {
		return link.Short(l.Path[n-1].Func.ID)
	}
	return link.Short(l.Name)
}

// place is base name and line of a position.
func place(p finding.Position) string {
	return path.Base(p.File) + ":" + strconv.Itoa(p.Line)
}
