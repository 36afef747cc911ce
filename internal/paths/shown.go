package paths

import (
	"cmp"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// An Outlier is an entry point that reaches a sink without a check or audit
// call that its siblings have.
type Outlier struct {
	Door       *Door
	Sink       *link.Leaf
	Peer       *Door          // the sibling that is shown
	Primary    *link.Leaf     // how the peer reaches its sink
	Missing    []link.GuardID // the one that most siblings have first, never empty
	With, Of   int            // how many of the siblings have one
	Evidence   finding.Evidence
	Confidence finding.Confidence
	More       int         // further sinks, or routes of a group
	group      *link.Group // the group of routes that lacks it; nil when it is the door alone
	as, other  string      // of a transport: how the door is entered, and what has the check; "" otherwise
	place      finding.Position
	keeper     *keeper     // the call that leaves the record, where another function keeps it
	bound      bool        // the call that binds the door is what lacks it
	among      []*Door     // the siblings that have what is missing
	at         link.Set    // where the peer has what is missing
	arms       int         // other arms of the door that make the check; 0 where it is not one arm that lacks it
	by         []link.Link // the middleware of the peer that makes the checks and does not stand before the door
}

// looksOf are the looks at the caller that a peer makes itself and d does not:
// they are missing as well.
func (v *vote) looksOf(d, peer *Door) []link.GuardID {
	var all []link.GuardID
	for _, id := range v.p.Sorted(peer.sure) {
		if g := v.p.Guard(id); !g.Audit && g.Strength == summary.Identity && peer.sure.At(id).In == peer.Func.ID && !d.may.Has(id) {
			all = append(all, id)
		}
	}
	return all
}

// usual are the checks that a peer may make, and so most of the others, and d
// does not: what their own checks ask unless a setting says otherwise.
func (v *vote) usual(d, peer *Door, guarded []*Door) []link.GuardID {
	var all []link.GuardID
	for _, id := range v.p.Sorted(peer.may) {
		if peer.sure.Has(id) || d.may.Has(id) || !v.counts(id) {
			continue
		}
		if n := count(guarded, func(o *Door) bool { return o.may.Has(id) }); len(guarded) > 1 && 4*n >= 3*len(guarded) {
			all = append(all, id)
		}
	}
	return all
}

// votes counts the doors that make a check which d does not, by its name
// without constants.
func (v *vote) votes(d *Door, guarded []*Door) map[string]int {
	votes := map[string]int{}
	for _, g := range guarded {
		names := map[string]bool{}
		for _, id := range v.extra(d, g) {
			names[v.base(id)] = true
		}
		for name := range names {
			votes[name]++
		}
	}
	return votes
}

// base is the name of a check without constant arguments.
func (v *vote) base(id link.GuardID) string {
	name := v.p.Guard(id).Name
	if i := strings.LastIndexByte(name, '('); i > 0 && strings.HasSuffix(name, ")") {
		return name[:i]
	}
	return name
}

// report writes down what the guarded siblings have and a door has not.
func (v *vote) report(d *Door, guarded []*Door, of int) *Outlier {
	votes := v.votes(d, guarded)
	missing := func(o *Door) []link.GuardID {
		ids := v.extra(d, o)
		slices.SortStableFunc(ids, func(a, b link.GuardID) int {
			return cmp.Or(-cmp.Compare(direct(o, a), direct(o, b)), -cmp.Compare(votes[v.base(a)], votes[v.base(b)]))
		})
		return ids
	}
	sink := gravest(d.leaves)
	peer := slices.MinFunc(guarded, func(a, b *Door) int {
		return cmp.Or(
			-cmp.Compare(likeness(d, a), likeness(d, b)),
			-cmp.Compare(meets(a, sink), meets(b, sink)),
			-cmp.Compare(direct(a, missing(a)[0]), direct(b, missing(b)[0])),
			-cmp.Compare(votes[v.base(missing(a)[0])], votes[v.base(missing(b)[0])]),
			a.Func.Pos.Compare(b.Func.Pos),
		)
	})
	o := &Outlier{Door: d, Peer: peer, Missing: slices.Concat(missing(peer), v.usual(d, peer, guarded), v.looksOf(d, peer)), With: len(guarded), Of: of, at: peer.sure, among: guarded, Evidence: finding.Sibling}
	o.by = missingLinks(d, peer, o.Missing)
	o.Sink = sink
	o.Primary = gravest(peer.leaves)
	for i := range peer.leaves {
		if l := &peer.leaves[i]; l.Held.Must.Has(o.Missing[0]) {
			o.Primary = l
			break
		}
	}
	o.fold()
	return o
}

// fold counts the further sinks of an outlier.
func (o *Outlier) fold() {
	keys := map[string]bool{}
	for _, l := range o.Door.leaves {
		keys[l.Key] = true
	}
	o.More = len(keys) - 1
}

// direct grades where a check stands: in the entry point itself or in front
// of it, or deeper.
func direct(d *Door, id link.GuardID) int {
	site := d.sure.At(id)
	if site.In == d.Func.ID || strings.HasPrefix(site.In, d.Func.ID+"$") || d.around.Has(id) {
		return 1
	}
	return 0
}

// meets grades whether a door comes to an operation as well: what is asked before
// that is nearest.
func meets(d *Door, sink *link.Leaf) int {
	if slices.ContainsFunc(d.leaves, func(l link.Leaf) bool { return l.Key == sink.Key }) {
		return 1
	}
	return 0
}

// likeness grades how much two doors are the same operation by name.
func likeness(a, b *Door) int {
	switch {
	case contrary(a.Func.Noun, b.Func.Noun):
		return 4
	case a.Func.Noun != "" && a.Func.Noun == b.Func.Noun && a.class == b.class:
		return 3
	case a.Func.Noun != "" && a.Func.Noun == b.Func.Noun:
		return 2
	case a.Func.Does != "" && a.Func.Does == b.Func.Does:
		return 1
	}
	return 0
}

// gravest is the sink by which most is lost, the nearest of several.
func gravest(leaves []link.Leaf) *link.Leaf {
	best := &leaves[0]
	for i := range leaves {
		l := &leaves[i]
		if c := cmp.Compare(weight(l.Kind), weight(best.Kind)); c > 0 || c == 0 && len(l.Path) < len(best.Path) {
			best = l
		}
	}
	return best
}

// missingLinks returns the middleware of a peer that makes one of the checks
// and does not stand before d.
func missingLinks(d, peer *Door, missing []link.GuardID) []link.Link {
	if peer.Entry == nil || d.Entry == nil {
		return nil
	}
	var all []link.Link
	for _, l := range peer.Entry.Chain {
		before := func(o link.Link) bool { return o.Name == l.Name }
		if slices.ContainsFunc(missing, l.Held.Must.Has) && !slices.ContainsFunc(d.Entry.Chain, before) && !slices.ContainsFunc(all, before) {
			all = append(all, l)
		}
	}
	return all
}
