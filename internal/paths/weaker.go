package paths

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// A Weakness is a way to an operation behind a check that is weaker than, or
// other than, the check of another way to it.
type Weakness struct {
	Func       *link.Func // of the alternate path
	Has        asking     // what it asks; an empty name: what it leaves out
	Asks       []asking   // what the primary asks, never empty; the outermost first
	Peer       *link.Func // of the primary path
	Alternate  link.Leaf
	Primary    *link.Leaf // nil: it is shown by its check alone
	Evidence   finding.Evidence
	Confidence finding.Confidence
	said       string           // the whole sentence, where it is one of its own kind; "" otherwise
	why        string           // one clause: how the two differ
	operation  string           // what both ways reach
	key        string           // the field whose value is not that of the check; "" otherwise
	about      bool             // operation is a message of the client, and no sink is known
	client     bool             // it is reached by the service's own client; Asks is what makes the caller's
	depth      int              // of the operation below the entry point, in calls
	at         finding.Position // the alternate's weakest edge; the place of Has where it is not given
}

// An asking is a check and where it stands.
type asking struct {
	name string
	site link.Site
}

// Weaker returns the ways to operations that have a weaker or other check than
// another way to the same operation, in order of place. What Guards and
// Siblings say of a function is not said again.
func Weaker(p *link.Program) []*Weakness {
	all := slices.Concat(weakerPermits(p), otherKeys(p), otherLogins(p), laxer(p), fewerChecks(p), ownClients(p), otherObjects(p), otherJudges(p), swappedJudges(p), lesserProofs(p), unverified(p), permissive(p), claimedActors(p))
	slices.SortStableFunc(all, func(a, b *Weakness) int {
		return cmp.Or(a.position().Compare(b.position()), cmp.Compare(a.depth, b.depth))
	})
	if len(all) == 0 {
		return nil
	}
	told := toldOf(p)
	seen := map[finding.Position]bool{}
	return slices.DeleteFunc(all, func(w *Weakness) bool {
		at := w.position()
		again := told[w.Func] || seen[at]
		seen[at] = true
		return again
	})
}

// toldOf are the functions of which another rule says that a check is missing.
func toldOf(p *link.Program) map[*link.Func]bool {
	told := map[*link.Func]bool{}
	for _, c := range Guards(p) {
		told[c.Fork.Func] = true
	}
	for _, o := range Siblings(p) {
		told[o.Door.Func] = true
	}
	return told
}

func (w *Weakness) position() finding.Position {
	if w.at.IsValid() {
		return w.at
	}
	return w.Has.site.Pos
}

// Finding writes a weakness out: both ways step by step, and one sentence. The
// rule's name and severity are the rule's to set.
func (w *Weakness) Finding() *finding.Finding {
	f := &finding.Finding{
		Confidence: w.Confidence,
		Evidence:   w.Evidence,
		Position:   w.position(),
		Function:   w.Func.ID,
		EntryPoint: w.Func.ID,
		Sink:       finding.Sink{Position: w.Alternate.Pos, Name: w.Alternate.Name, Kind: w.Alternate.Kind},
		Message:    w.sentence(),
	}
	for _, a := range w.Asks {
		f.Missing = append(f.Missing, finding.Check{Name: a.name, Kind: "guard"})
	}
	f.Fallback = []finding.Step{{Position: w.Func.Pos, Function: w.Func.ID, Note: "enters here"}}
	if w.Has.name != "" {
		f.Fallback = append(f.Fallback, finding.Step{Position: w.Has.site.Pos, Function: w.Has.site.In, Note: "checks " + link.Short(w.Has.name)})
	}
	f.Fallback = append(f.Fallback, below(&w.Alternate)...)
	f.Primary = []finding.Step{{Position: w.Peer.Pos, Function: w.Peer.ID, Note: "enters here"}}
	for _, a := range w.Asks {
		f.Primary = append(f.Primary, finding.Step{Position: a.site.Pos, Function: a.site.In, Note: "checks " + link.Short(a.name)})
	}
	if w.Primary != nil {
		f.Primary = append(f.Primary, below(w.Primary)...)
	}
	if w.Alternate.Open {
		f.Open = []string{w.Alternate.Name}
	}
	return f
}

// sentence is the one sentence of a finding: true without the steps, with both
// ways and both checks.
func (w *Weakness) sentence() string {
	if w.said != "" {
		return w.said
	}
	if w.key != "" {
		at := places(w.at, w.Has.site.Pos)
		return fmt.Sprintf("%s (%s) is given %s from the body of the request, and %s at %s is asked about the key in its path: nothing in %s compares the two",
			link.Short(w.operation), at[0], w.key, link.Short(w.Has.name), at[1], link.Short(w.Func.ID))
	}
	if w.client {
		return fmt.Sprintf("%s reaches %s by the service's own client, and %s by the caller's, of %s at %s",
			link.Short(w.Func.ID), link.Short(w.operation), link.Short(w.Peer.ID), link.Short(w.Asks[0].name), places(w.Asks[0].site.Pos)[0])
	}
	if w.Has.name == "" {
		return fmt.Sprintf("%s reaches %s %s, which %s asks at %s",
			link.Short(w.Func.ID), link.Short(w.operation), w.why, link.Short(w.Peer.ID), places(w.Asks[0].site.Pos)[0])
	}
	at := places(w.Has.site.Pos, w.Asks[0].site.Pos)
	if w.about {
		return fmt.Sprintf("%s asks %s about %s (%s) without %s, which %s asks at %s",
			link.Short(w.Func.ID), link.Short(w.Has.name), w.operation, at[0], w.named(), link.Short(w.Peer.ID), at[1])
	}
	return fmt.Sprintf("%s reaches %s behind %s (%s), %s %s, which %s asks at %s",
		link.Short(w.Func.ID), link.Short(w.operation), link.Short(w.Has.name), at[0], w.why, w.named(), link.Short(w.Peer.ID), at[1])
}

func (w *Weakness) named() string {
	var names []string
	for _, a := range w.Asks {
		names = append(names, link.Short(a.name))
	}
	return strings.Join(names, " and ")
}
