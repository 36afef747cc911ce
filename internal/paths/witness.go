package paths

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

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
	if !c.Denial { // what was asked and denied needs no second question
		f.Twin = twin(p, c.Missing, c.at, k.Func.ID)
	}
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

// twin is where a function has the first of what is missing that stands in it;
// zero for none.
func twin(p *link.Program, missing []link.GuardID, at link.Set, function string) finding.Step {
	for _, id := range missing {
		if site := at.At(id); site.In == function {
			return finding.Step{Position: site.Pos, Function: site.In, Note: p.Guard(id).Name}
		}
	}
	return finding.Step{}
}

// primarySteps are the steps of the primary path, the first missing check
// where it stands.
func (c *Contradiction) primarySteps(p *link.Program) []finding.Step {
	g := p.Guard(c.Missing[0])
	note := "checks " + link.Short(g.Name)
	if g.Audit {
		note = "records " + link.Short(g.Name)
	}
	site := c.at.At(c.Missing[0])
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
	fork, check := k.Cond.Pos, c.at.At(c.Missing[0]).Pos
	if c.Denial {
		at := places(check, fork)
		return fmt.Sprintf("a denial by %s (%s) leads to %s: %s %s (%s) does not tell it from other errors",
			link.Short(g.Name), at[0], operation(&c.Alternate), lead, k.Way(), at[1])
	}
	at := places(fork, check)
	return fmt.Sprintf("%s %s (%s) reaches %s without %s, which the primary path calls at %s%s",
		lead, k.Way(), at[0], operation(&c.Alternate), link.Short(g.Name), at[1], c.more())
}

func (c *Contradiction) more() string {
	if c.More > 0 {
		return " (+" + strconv.Itoa(c.More) + " more)"
	}
	return ""
}

// places names positions for one sentence by file and line, as briefly as the
// sentence stays clear. A file has its package's directory before it, or as
// many as tell it from the other packages of the sentence; a file in the same
// package as the one before has none.
//
// The first has one even in the package that the finding lies in: golangci-lint
// shows three findings of the same text, and copies of a file give the same
// text otherwise. Nothing but the sentence counts, so that a finding reads the
// same in every program and driver that sees it.
func places(list ...finding.Position) []string {
	var names []string
	for i, p := range list {
		dir, base := path.Split(p.File)
		if i == 0 || dir != path.Dir(list[i-1].File)+"/" {
			base = path.Join(suffix(path.Clean(dir), list), base)
		}
		names = append(names, base+":"+strconv.Itoa(p.Line))
	}
	return names
}

// suffix is the shortest end of an import path that is not the end of another
// one in list.
func suffix(importPath string, list []finding.Position) string {
	elements := strings.Split(importPath, "/")
	for n := len(elements) - 1; n > 0; n-- {
		end := strings.Join(elements[n:], "/")
		if !slices.ContainsFunc(list, func(p finding.Position) bool {
			other := path.Dir(p.File)
			return other != importPath && (other == end || strings.HasSuffix(other, "/"+end))
		}) {
			return end
		}
	}
	return importPath
}
