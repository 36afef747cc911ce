package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// Siblings returns the entry points that lack the entitlement check of their
// siblings.
func Siblings(p *link.Program) []*Outlier {
	return p.Memo("siblings", func() any { return findSiblings(p) }).([]*Outlier)
}

func findSiblings(p *link.Program) []*Outlier {
	v := newVote(p)
	all := v.groups()
	within := map[link.Group]bool{}
	for _, o := range all {
		within[*o.group] = true
	}
	for _, d := range Doors(p) {
		if d.Entry != nil && slices.ContainsFunc(d.Entry.Groups, func(g link.Group) bool { return within[g] }) {
			continue // said of the group
		}
		o := v.first(d, v.chained, v.outlier, v.uncovered, v.bareRoute, v.unarmed)
		if o != nil && v.logsIn(d, o.Missing) {
			o = nil
		}
		if o == nil && !d.open() {
			o = v.lookedUp(d)
		}
		if o != nil {
			all = append(all, o)
		}
	}
	return sinks(append(all, v.implementations()...))
}

// first is what the first of the comparisons that finds something says of a door;
// nil when none does.
func (v *vote) first(d *Door, comparisons ...func(*Door) *Outlier) *Outlier {
	for _, compare := range comparisons {
		if o := compare(d); o != nil {
			return o
		}
	}
	return nil
}

// sinks keeps one outlier of each function: several routes to it lack the
// same.
func sinks(all []*Outlier) []*Outlier {
	seen := map[*link.Func]bool{}
	return slices.DeleteFunc(all, func(o *Outlier) bool {
		again := seen[o.Door.Func]
		seen[o.Door.Func] = true
		return again
	})
}

// A vote compares the doors of a family.
type vote struct {
	p        *link.Program
	families map[string][]*Door
	reaching map[string][]*Door // by the key of a sink
	where    *atlas
}

func newVote(p *link.Program) *vote {
	v := &vote{p: p, families: map[string][]*Door{}, reaching: map[string][]*Door{}, where: newAtlas(p.Entries())}
	for _, d := range Doors(p) {
		for _, f := range append(d.Families[:len(d.Families):len(d.Families)], d.root) {
			v.families[f] = append(v.families[f], d)
		}
		for _, l := range d.leaves {
			if same := v.reaching[l.Key]; len(same) == 0 || same[len(same)-1] != d {
				v.reaching[l.Key] = append(same, d)
			}
		}
	}
	return v
}

// leastPeers is how many siblings must exist for one to be an outlier among
// them: fewer can differ by chance.
const leastPeers = 4

// The lower bounds that the share of checking siblings must reach, with the
// confidence of wilsonZ: for what changes something, and for what reads.
const (
	leastShare     = 0.4
	leastReadShare = 0.5
	leastAny       = 0.7 // of those that check anything: it need not be the same then
)

// outlier compares a door with its siblings, nil when it lacks nothing.
func (v *vote) outlier(d *Door) *Outlier {
	if d.open() {
		return nil
	}
	o := v.lacking(d)
	if o == nil || len(o.by) == 0 && apart(d, o.among) {
		return nil
	}
	if ignores(d, o.among) {
		o.Confidence = finding.High
	}
	return o
}

// lacking is what a door lacks that its siblings have, nil when it is nothing.
func (v *vote) lacking(d *Door) *Outlier {
	for _, f := range d.Families {
		peers := slices.DeleteFunc(once(v.families[f]), func(o *Door) bool { return o.Func == d.Func || o.open() })
		if o := v.pair(d, peers); o != nil {
			return o
		}
	}
	if o := v.common(d); o != nil {
		return o
	}
	for _, f := range d.Families {
		if o := v.majority(d, v.electorate(d, v.families[f])); o != nil {
			return o
		}
	}
	return v.custom(d)
}

// electorate returns the siblings that a door is compared with by vote: those
// that do the same class of things, or all where these are few. To read is
// then only compared with what changes if every sibling that reads checks
// something, and one always does. A sibling that checks under a condition
// speaks neither way.
func (v *vote) electorate(d *Door, family []*Door) []*Door {
	peers := slices.DeleteFunc(once(family), func(o *Door) bool {
		return o.Func == d.Func || o.open() || v.partly(d, o)
	})
	same := slices.DeleteFunc(slices.Clone(peers), func(o *Door) bool { return o.class != d.class })
	if len(same) >= leastPeers {
		return same
	}
	if d.class == "out" && (len(same) == 0 || len(v.guarded(d, same)) < len(same) || v.looks(d) && !v.alikeRead(d, same)) {
		return nil
	}
	return peers
}

// partly reports whether a peer may make a check that d does not, and is not
// sure to make any.
func (v *vote) partly(d, peer *Door) bool {
	if len(v.extra(d, peer)) > 0 {
		return false
	}
	for id := range peer.may.All() {
		if v.counts(id) && !d.may.Has(id) {
			return true
		}
	}
	return false
}

// counts reports whether a guard is an entitlement check whose failure is a
// denial.
func (v *vote) counts(id link.GuardID) bool {
	g := v.p.Guard(id)
	return !g.Audit && g.Strength > summary.Identity && entitles(v.p, id) && v.p.Decides(id)
}

// guarded keeps the doors that make an entitlement check which d does not.
// None is left when d makes one of its own that most of them do not.
func (v *vote) guarded(d *Door, doors []*Door) []*Door {
	all := slices.DeleteFunc(slices.Clone(doors), func(o *Door) bool {
		return len(v.extra(d, o)) == 0
	})
	checks := false
	for id := range d.may.All() {
		if g := v.p.Guard(id); g.Audit || g.Strength <= summary.Identity || d.may.At(id).In != d.Func.ID && !v.p.Decides(id) {
			continue // deep below, a name alone is no check
		}
		if have := count(all, func(o *Door) bool { return v.asksFor(o, id) }); 4*have < 3*len(all) {
			return nil
		}
		checks = checks || !d.around.Has(id)
	}
	if checks {
		all = slices.DeleteFunc(all, func(o *Door) bool { return !v.further(d, o) })
	}
	return all
}

// extra are the entitlement checks that a peer is sure to make and that stand
// nowhere on the way of d, the outermost first. What makes something new is not
// asked whose that is, nor what deletes with the caller's identity among the
// conditions; and what stands before the route of a peer says nothing of a
// function without one.
func (v *vote) extra(d, peer *Door) []link.GuardID {
	var all []link.GuardID
	for id := range peer.sure.All() {
		if !v.counts(id) || satisfied(v.p, id, held{d.may}) || owns(v.p.Guard(id).Name) && deletesOwn(d) || d.Entry == nil && peer.Entry != nil && peer.around.Has(id) || elsewhere(peer, id) {
			continue
		}
		if !d.Func.Creates || peer.Func.Creates || !v.ofOne(d, peer, id) {
			all = append(all, id)
		}
	}
	return outermostFirst(v.p, all)
}

// pair compares a door with those that do something else to the same thing.
func (v *vote) pair(d *Door, peers []*Door) *Outlier {
	if o := v.undo(d, peers); o != nil {
		return o
	}
	if d.Func.Noun == "" || d.Func.Does == "" {
		return nil
	}
	same := slices.DeleteFunc(slices.Clone(peers), func(o *Door) bool {
		return o.Func.Noun != d.Func.Noun || d.class == "change" && o.class != d.class
	})
	guarded := v.guarded(d, same)
	if len(guarded) == 0 || 2*len(guarded) < len(same) || len(guarded) == 1 && v.looks(d) && !ignores(d, guarded) {
		return nil
	}
	if d.class == "out" && (len(guarded) < max(2, len(same)) || !slices.ContainsFunc(guarded, func(o *Door) bool { return o.class == "out" })) {
		return nil // what may be read is often more than what may be changed
	}
	if scoped(d) && !slices.ContainsFunc(guarded, scoped) {
		return nil
	}
	o := v.report(d, guarded, len(same))
	o.Confidence = finding.Medium
	if d.class == "change" && len(guarded) > 1 {
		o.Confidence = finding.High
	}
	return o
}

// undo compares a door with the one that does the contrary: who may undo what
// is no other question than who may do it.
func (v *vote) undo(d *Door, peers []*Door) *Outlier {
	same := slices.DeleteFunc(slices.Clone(peers), func(o *Door) bool { return !contrary(d.Func.Noun, o.Func.Noun) })
	guarded := v.guarded(d, same)
	if len(guarded) == 0 || len(guarded) < len(same) || scoped(d) && !slices.ContainsFunc(guarded, scoped) {
		return nil
	}
	o := v.report(d, guarded, len(same))
	o.Confidence = finding.Medium
	return o
}

// contrary reports whether one name is the other one undone: unfollow, follow.
func contrary(a, b string) bool {
	return a != "" && b != "" && (a == "un"+b || b == "un"+a)
}

// looks reports whether a door makes any check, if only who calls.
func (v *vote) looks(d *Door) bool {
	for id := range d.may.All() {
		if g := v.p.Guard(id); !g.Audit && g.Strength >= summary.Identity {
			return true
		}
	}
	return false
}

// majority compares a door with all of its family: one check must be what
// most of them make.
func (v *vote) majority(d *Door, peers []*Door) *Outlier {
	least := leastShare
	if d.class == "out" {
		least = leastReadShare
	}
	guarded := v.guarded(d, peers)
	votes := v.votes(d, guarded)
	if len(peers) < leastPeers && !v.ofOneMind(d, peers, votes) || wilson(len(guarded), len(peers)) < least || v.open(d, guarded) {
		return nil
	}
	if wilson(len(guarded), len(peers)) < leastAny || scoped(d) || forCaller(d) {
		guarded = slices.DeleteFunc(guarded, func(o *Door) bool {
			return !slices.ContainsFunc(v.extra(d, o), func(id link.GuardID) bool { return wilson(votes[v.base(id)], len(peers)) >= least })
		})
	}
	if wilson(len(guarded), len(peers)) < least || v.otherwise(d, guarded) {
		return nil
	}
	if n := count(guarded, scoped); scoped(d) && 2*n < len(guarded) {
		return nil // the caller's own identity is what it acts on, and that of its siblings is not
	}
	o := v.report(d, guarded, len(peers))
	o.Confidence = finding.Medium
	return o
}

// open reports whether a door is registered without the look at the caller
// that stands around most of its siblings: then it is open by choice.
func (v *vote) open(d *Door, guarded []*Door) bool {
	have := map[link.GuardID]int{}
	for _, o := range guarded {
		for id := range o.around.All() {
			if g := v.p.Guard(id); !g.Audit && g.Strength == summary.Identity {
				have[id]++
			}
		}
	}
	some := false
	for id, n := range have {
		if 4*n < 3*len(guarded) {
			continue
		}
		if some = true; d.around.Has(id) {
			return false
		}
	}
	return some
}
