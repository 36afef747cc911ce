package paths

import (
	"cmp"
	"maps"
	"math"
	"slices"

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
	More       int // further sinks
}

// Siblings returns the entry points that lack the entitlement check of their
// siblings.
func Siblings(p *link.Program) []*Outlier {
	v := &vote{p: p, families: map[string][]*Door{}}
	for _, d := range Doors(p) {
		v.families[d.Family] = append(v.families[d.Family], d)
	}
	var all []*Outlier
	for _, d := range Doors(p) {
		if o := v.outlier(d); o != nil {
			all = append(all, o)
		}
	}
	return all
}

// A vote compares the doors of a family.
type vote struct {
	p        *link.Program
	families map[string][]*Door
}

// leastPeers is how many siblings must exist for one to be an outlier among
// them: fewer can differ by chance.
const leastPeers = 4

// leastShare is the lower bound that the share of guarded siblings must
// reach, with the confidence of wilsonZ.
const leastShare = 0.5

// outlier compares a door with its siblings, nil when it lacks nothing.
func (v *vote) outlier(d *Door) *Outlier {
	if d.Func.Public || d.mayLevel(v.p) > summary.Identity {
		return nil
	}
	peers := slices.DeleteFunc(slices.Clone(v.families[d.Family]), func(o *Door) bool { return o == d || o.class != d.class || o.Func.Public })
	if o := v.pair(d, peers); o != nil {
		return o
	}
	return v.majority(d, peers)
}

// guarded keeps the doors that are sure to check an entitlement.
func (v *vote) guarded(doors []*Door) []*Door {
	return slices.DeleteFunc(slices.Clone(doors), func(o *Door) bool { return o.sureLevel(v.p) <= summary.Identity })
}

// pair compares a door with those that do something else to the same thing.
func (v *vote) pair(d *Door, peers []*Door) *Outlier {
	if d.Func.Noun == "" || d.Func.Does == "" {
		return nil
	}
	same := slices.DeleteFunc(slices.Clone(peers), func(o *Door) bool { return o.Func.Noun != d.Func.Noun })
	guarded := v.guarded(same)
	if len(guarded) == 0 || len(guarded) < len(same) {
		return nil
	}
	if scoped(d) && !slices.ContainsFunc(guarded, scoped) {
		return nil
	}
	o := v.report(d, guarded, len(same))
	if o != nil {
		o.Confidence = finding.Medium
		if d.class == "change" && len(guarded) > 1 {
			o.Confidence = finding.High
		}
	}
	return o
}

// majority compares a door with all of its family.
func (v *vote) majority(d *Door, peers []*Door) *Outlier {
	guarded := v.guarded(peers)
	if len(peers) < leastPeers || wilson(len(guarded), len(peers)) < leastShare {
		return nil
	}
	if n := count(guarded, scoped); scoped(d) && 2*n < len(guarded) {
		return nil // the caller's own identity is what it acts on, and that of its siblings is not
	}
	o := v.report(d, guarded, len(peers))
	if o != nil {
		o.Confidence = finding.Medium
	}
	return o
}

func count(doors []*Door, is func(*Door) bool) int {
	n := 0
	for _, d := range doors {
		if is(d) {
			n++
		}
	}
	return n
}

// scoped reports whether the caller's identity is given to every call that
// leads a door to a sink.
func scoped(d *Door) bool {
	return !slices.ContainsFunc(d.leaves, func(l link.Leaf) bool {
		return len(l.Path) == 0 || !l.Path[0].Target().Caller
	})
}

// wilsonZ is the quantile of the interval estimate: one-sided 90 %.
const wilsonZ = 1.2816

// wilson is the lower bound of the share that k of n estimate (E. B. Wilson,
// Probable inference, the law of succession, and statistical inference, 1927).
func wilson(k, n int) float64 {
	if n == 0 {
		return 0
	}
	p, m, z := float64(k)/float64(n), float64(n), wilsonZ
	return (p + z*z/(2*m) - z*math.Sqrt(p*(1-p)/m+z*z/(4*m*m))) / (1 + z*z/m)
}

// report writes down what the guarded siblings have and a door has not.
func (v *vote) report(d *Door, guarded []*Door, of int) *Outlier {
	votes := map[link.GuardID]int{}
	for _, g := range guarded {
		for _, id := range v.checks(g) {
			votes[id]++
		}
	}
	peer := slices.MinFunc(guarded, func(a, b *Door) int {
		return cmp.Or(
			-cmp.Compare(likeness(d, a), likeness(d, b)),
			-cmp.Compare(v.best(a, votes), v.best(b, votes)),
			a.Func.Pos.Compare(b.Func.Pos),
		)
	})
	missing := v.checks(peer)
	slices.SortStableFunc(missing, func(a, b link.GuardID) int { return cmp.Compare(votes[b], votes[a]) })
	o := &Outlier{Door: d, Peer: peer, Missing: missing, With: len(guarded), Of: of, Evidence: finding.Sibling}
	o.Sink = gravest(d.leaves)
	o.Primary = gravest(peer.leaves)
	for i := range peer.leaves {
		if l := &peer.leaves[i]; l.Held.Must.Has(missing[0]) {
			o.Primary = l
			break
		}
	}
	keys := map[string]bool{}
	for _, l := range d.leaves {
		keys[l.Key] = true
	}
	o.More = len(keys) - 1
	return o
}

// best is how many siblings share the check of a door that most share.
func (v *vote) best(d *Door, votes map[link.GuardID]int) int {
	n := 0
	for _, id := range v.checks(d) {
		n = max(n, votes[id])
	}
	return n
}

// likeness grades how much two doors are the same operation by name.
func likeness(a, b *Door) int {
	switch {
	case a.Func.Noun != "" && a.Func.Noun == b.Func.Noun:
		return 2
	case a.Func.Does != "" && a.Func.Does == b.Func.Does:
		return 1
	}
	return 0
}

// checks are the entitlement checks that a door is sure to make, the
// outermost first.
func (v *vote) checks(d *Door) []link.GuardID {
	var all []link.GuardID
	for id := range maps.Keys(d.sure) {
		if g := v.p.Guard(id); !g.Audit && g.Strength > summary.Identity && v.p.Entitles(id) {
			all = append(all, id)
		}
	}
	return outermostFirst(v.p, all)
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
