package paths

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// Finding writes a lapse out: both ways, and one sentence. The rule's name and
// severity are the rule's to set.
func (l *Breach) Finding(p *link.Program) *finding.Finding {
	root, hops := l.entry.Root()
	f := &finding.Finding{
		Confidence: l.Confidence, Evidence: l.Evidence, Position: l.Pos, Function: l.Func.ID, EntryPoint: root.ID,
		Sink: finding.Sink{Position: l.Pos, Name: l.Name, Kind: "mint"},
	}
	for _, lack := range l.Lacks {
		f.Missing = append(f.Missing, finding.Check{Name: cmp.Or(lack.Name, lack.Kind), Kind: lack.Kind})
	}
	for _, h := range hops {
		f.Fallback = append(f.Fallback, step(h, "calls "+link.Short(callee(h))))
	}
	if l.fork != nil {
		f.Fallback = append(f.Fallback, finding.Step{Position: l.fork.Cond.Pos, Function: l.fork.Func.ID, Note: l.fork.Way()})
	} else {
		f.Fallback = append(f.Fallback, finding.Step{Position: l.entry.Pos, Function: l.entry.ID, Note: "enters here"})
	}
	f.Fallback = append(f.Fallback, finding.Step{Position: l.Pos, Function: l.Func.ID, Note: l.deed()})
	if in, at := l.primary(); in != nil {
		f.Primary = []finding.Step{{Position: at, Function: in.ID, Note: l.note()}}
	}
	f.Message = l.sentence()
	return f
}

// deed is what the way does in the end.
func (l *Breach) deed() string {
	switch {
	case l.swap != nil:
		return "takes one from " + l.swap.From
	case l.Lacks[0].Kind == "one-time use":
		return "takes a code by " + link.Short(l.Name)
	case l.Lacks[0].Kind == "second factor":
		return "logs in by " + link.Short(l.Name)
	case l.changes:
		return "changes a factor by " + link.Short(l.Name)
	}
	return "makes " + link.Short(l.Name)
}

// primary is where the other way has what is missing; nil when there is no
// other way.
func (l *Breach) primary() (*link.Func, finding.Position) {
	if l.Peer != nil {
		return l.Peer.f, l.Peer.m.Pos
	}
	return l.in, l.at
}

func (l *Breach) note() string {
	switch l.Lacks[0].Kind {
	case "verification":
		return "checks " + link.Short(l.Lacks[0].Name)
	case "audit":
		return "records " + link.Short(l.Lacks[0].Name)
	case "second factor":
		return "asks " + l.Lacks[0].Name
	case "one-time use":
		return "makes the code count no more"
	case "static secret":
		return "asks for one that is issued"
	}
	return "makes " + link.Short(l.Name)
}

// sentence is the one sentence of a finding: true without the steps, with both
// ways and what is missing.
func (l *Breach) sentence() string {
	if l.swap != nil {
		return l.swapped()
	}
	way := link.Short(l.entry.ID)
	if !l.usual {
		way = "recovery path " + way
	}
	from := l.Pos
	switch {
	case l.fork != nil:
		from = l.fork.Cond.Pos
		way = "fallback " + l.fork.Way() + " (%s)"
	case l.Lacks[0].Kind == "requirement":
		way = link.Short(l.entry.ID)
	case l.Lacks[0].Kind == "one-time use":
		return l.reused()
	}
	in, at := l.primary()
	if in == nil && l.Lacks[0].Kind == "limit" {
		return fmt.Sprintf("%s makes %s that is good for as long as the client asks (%s)", way, link.Short(l.Name), l.Lacks[0].Name)
	}
	if in == nil {
		return fmt.Sprintf("%s makes %s that never expires", way, link.Short(l.Name))
	}
	places := places(from, at)
	if l.fork != nil {
		way = fmt.Sprintf(way, places[0])
	}
	return fmt.Sprintf("%s %s %s, %s", way, l.deed(), l.without(), l.has(in, places[1]))
}

// without names what is missing.
func (l *Breach) without() string {
	var all, fields []string
	for _, lack := range l.Lacks {
		switch lack.Kind {
		case "expiry":
			all = append(all, "without an expiry ("+lack.Name+")")
		case "lifetime":
			all = append(all, "that is good for "+lack.Name)
		case "limit":
			all = append(all, "that is good for as long as the client asks ("+lack.Name+")")
		case "scope":
			all = append(all, "with an unbounded scope ("+lack.Name+")")
		case "verification":
			all = append(all, "without any check")
		case "audit":
			all = append(all, "without an audit record")
		case "second factor":
			all = append(all, "without the second factor")
		case "requirement":
			fields = append(fields, lack.Name)
		}
	}
	if len(fields) > 0 {
		all = append(all, "without "+strings.Join(fields, ", "))
	}
	return strings.Join(all, " and ")
}

// has says who has what is missing.
func (l *Breach) has(in *link.Func, at string) string {
	switch l.Lacks[0].Kind {
	case "verification", "audit":
		return fmt.Sprintf("where %s calls %s at %s", link.Short(in.ID), link.Short(l.Lacks[0].Name), at)
	case "second factor":
		return fmt.Sprintf("which %s asks for at %s", link.Short(in.ID), at)
	case "requirement":
		return fmt.Sprintf("by which requests are denied and which the %d others that are filled in like it have, as at %s", l.With, at)
	}
	if l.Lacks[0].Kind == "lifetime" && goodFor(l.Peer.m) == 0 {
		return fmt.Sprintf("where %s makes one for as long as is set elsewhere at %s", link.Short(in.ID), at)
	}
	if l.Lacks[0].Kind == "lifetime" && l.fork != nil {
		return fmt.Sprintf("where the primary path makes one for %s at %s", length(l.Peer.m), at)
	}
	if l.Lacks[0].Kind == "lifetime" {
		return fmt.Sprintf("where %s makes one for %s at %s", link.Short(in.ID), length(l.Peer.m), at)
	}
	if l.Lacks[0].Kind == "limit" {
		return fmt.Sprintf("where %s sets how long at %s", link.Short(in.ID), at)
	}
	if l.fork != nil {
		return "which the primary path bounds at " + at
	}
	return fmt.Sprintf("which %s bounds at %s (%d of %d other places do)", link.Short(in.ID), at, l.With, l.Of)
}

// reused is the sentence of a code that counts more than once.
func (l *Breach) reused() string {
	way := link.Short(l.entry.ID)
	if !l.usual {
		way = "recovery path " + way
	}
	said := fmt.Sprintf("%s takes a code by %s and leaves it good for the next time", way, link.Short(l.Name))
	if l.in == nil {
		return said
	}
	return fmt.Sprintf("%s, where %s (%s) makes it count no more", said, link.Short(l.in.ID), places(l.at)[0])
}

// swapped is the sentence of a credential that lasts in place of one that is
// issued.
func (l *Breach) swapped() string {
	from := l.swap.From
	if l.swap.Name != "" {
		from += " (" + l.swap.Name + ")"
	}
	return fmt.Sprintf("fallback %s (%s) takes a lasting credential from %s in place of the one that %s issues",
		l.swap.Way, places(l.at)[0], from, link.Short(l.Name))
}
