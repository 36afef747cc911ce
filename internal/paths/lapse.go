package paths

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A Lapse is a verdict that is lost on its way: it was asked for, and what it
// denies is done all the same.
type Lapse struct {
	Func       *link.Func
	Pos        finding.Position // where it is lost
	Check      string           // whose verdict it is
	Asked      finding.Position // where that is asked for
	More       []string         // further checks of the same branch
	How        string           // how it is lost, as the message says it
	Reached    reached
	Peer       finding.Position // where the same verdict is heard; invalid when that is not known
	Heard      int              // places that hear it
	Confidence finding.Confidence
	Severity   finding.Severity
}

// reached is what goes on in spite of a verdict.
type reached struct {
	name string // as the message says it
	kind string
	pos  finding.Position
	path []link.Hop
}

// Lapses returns where verdicts are lost within one function.
func Lapses(p *link.Program) []*Lapse {
	finder := &lapses{p: p}
	for _, f := range p.Funcs {
		if f.Generated || len(f.Blocks) == 0 {
			continue
		}
		finder.unanswered(f)
		finder.unended(f)
		finder.unaborted(f)
		finder.passedOver(f)
		finder.failedCheck(f)
		finder.unheard(f)
		finder.sameReturn(f)
		finder.recovered(f)
		finder.rewrapped(f)
		finder.unfound(f)
		finder.vacuous(f)
		finder.exempted(f)
		finder.waived(f)
		finder.omitted(f)
		finder.narrower(f)
		finder.byDefault(f)
		finder.nobody(f)
		finder.turned(f)
	}
	finder.narrowerApart()
	return finder.once()
}

type lapses struct {
	p        *link.Program
	all      []*Lapse
	answers  map[string]*answered // by the function that writes a denial
	failures map[string]*answered // by the function that answers with a failure
	refused  map[string]*refusing // see turnedAway
}

// once keeps the first of several at one place.
func (l *lapses) once() []*Lapse {
	seen := map[finding.Position]bool{}
	return slices.DeleteFunc(l.all, func(a *Lapse) bool {
		old := seen[a.Pos]
		seen[a.Pos] = true
		return old
	})
}

// Finding writes a lapse out.
func (l *Lapse) Finding() *finding.Finding {
	root, hops := l.Func.Root()
	f := &finding.Finding{
		Confidence: l.Confidence, Severity: l.Severity, Evidence: finding.Local, Position: l.Pos, Function: l.Func.ID, EntryPoint: root.ID,
		Sink: finding.Sink{Position: l.Reached.pos, Name: l.Reached.name, Kind: l.Reached.kind},
	}
	for _, name := range append([]string{l.Check}, l.More...) {
		// What was asked is not in question, but what became of the answer.
		name, _ = finding.Check{Name: name}.Call()
		f.Missing = append(f.Missing, finding.Check{Name: name, Kind: "guard"})
	}
	f.Primary = []finding.Step{{Position: l.Asked, Function: l.Func.ID, Note: "asks " + link.Short(l.Check)}}
	if l.Peer.IsValid() {
		f.Primary = append(f.Primary, finding.Step{Position: l.Peer, Note: "ends here when it is denied"})
	}
	for _, h := range hops {
		f.Fallback = append(f.Fallback, step(h, "calls "+link.Short(callee(h))))
	}
	f.Fallback = append(f.Fallback, finding.Step{Position: l.Pos, Function: l.Func.ID, Note: l.How})
	for _, h := range l.Reached.path {
		f.Fallback = append(f.Fallback, step(h, "calls "+link.Short(callee(h))))
	}
	if len(l.Reached.path) == 0 {
		f.Fallback = append(f.Fallback, finding.Step{Position: l.Reached.pos, Function: l.Func.ID, Note: l.Reached.name})
	}
	f.Message = l.sentence()
	return f
}

func (l *Lapse) sentence() string {
	at := places(l.Pos, l.Reached.pos)
	verb := ""
	if l.Reached.kind != "" {
		verb = " is reached"
	}
	s := fmt.Sprintf("%s (%s): %s%s at %s all the same", l.How, at[0], l.Reached.name, verb, at[1])
	if l.Heard > 0 {
		s += fmt.Sprintf("; %d other %s it", l.Heard, plural(l.Heard, "place heeds", "places heed"))
	}
	return s
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// past returns what a flow of f does in spite of a verdict: the gravest thing
// that it reaches and the other arm reaches too, else a return with success. A
// block that leads back to the branch at b lies in a loop around it and comes
// next time; b is -1 where there is no branch.
func past(f *link.Func, s *flow.States, b int, skip func(k int32) bool) *reached {
	var best *link.Leaf
	for w := range f.Blocks {
		if !s.In(w).Reached() || b >= 0 && f.Reaches(w, b) {
			continue
		}
		for _, k := range f.Blocks[w].Calls {
			c := &f.Calls[k]
			if c.Mode != summary.Now || c.Fails || c.Predicate || skip != nil && skip(k) || f.Tells(k) || c.Config || (c.Permission || f.Decisive(k)) {
				continue
			}
			if f.Onward(k) {
				return &reached{name: "what it wraps", kind: "next", pos: c.Pos}
			}
			for _, l := range f.Below(k) {
				if l.Memory {
					continue
				}
				if best == nil || graver(&l, best) {
					best = &l
				}
			}
		}
	}
	if best == nil {
		return nil
	}
	if best.IsHole() {
		h := best.Path[0]
		return &reached{name: "what it wraps", kind: "next", pos: h.Target().Pos, path: best.Path[:1]}
	}
	pos := best.Pos
	if len(best.Path) > 0 {
		pos = best.Path[0].Target().Pos
	}
	return &reached{name: operation(best), kind: best.Kind, pos: pos, path: best.Path}
}

func graver(l, than *link.Leaf) bool {
	return cmp.Or(cmp.Compare(leafWeight(l), leafWeight(than)), cmp.Compare(len(than.Path), len(l.Path))) > 0
}

// leafWeight ranks what goes on: the rest of the request before all.
func leafWeight(l *link.Leaf) int {
	if l.IsHole() {
		return 100
	}
	return weight(l.Kind)
}

// returnsSuccess is the success that a flow of f ends in, in one of the blocks
// for which among answers true, where it is given; nil when it has none.
func returnsSuccess(f *link.Func, s *flow.States, among func(block int) bool) *reached {
	for b := range f.Blocks {
		if (among == nil || among(b)) && f.Succeeds(s, b) && len(f.Returns[f.Blocks[b].Ret].Results) > 0 {
			r := &f.Returns[f.Blocks[b].Ret]
			return &reached{name: link.Short(f.ID) + " succeeds", pos: r.Pos}
		}
	}
	return nil
}
