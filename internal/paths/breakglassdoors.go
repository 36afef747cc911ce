package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// doors compares entry points that are named for recovery with the others that
// give out the same credential: what the others ask and record.
func (b *minting) doors() []*Breach {
	v := newVote(b.p)
	giving := map[string][]*Door{}
	given := map[*Door][]made{}
	for _, d := range b.ways() {
		seen := map[string]bool{}
		for _, x := range b.gives(d) {
			given[d] = append(given[d], x)
			if !seen[x.m.Type] {
				seen[x.m.Type] = true
				giving[x.m.Type] = append(giving[x.m.Type], d)
			}
		}
	}
	var all []*Breach
	for _, d := range b.ways() {
		if b.recovers(d) {
			if l := b.door(v, d, given[d], giving); l != nil {
				all = append(all, l)
			}
		}
	}
	return all
}

// ways are the ways in from outside, whatever they reach: what keeps credentials
// in its own memory reaches no sink.
func (b *minting) ways() []*Door {
	return b.p.Memo("ways in", func() any { return entering(b.p, anyDoor) }).([]*Door)
}

// recovers reports whether an entry point is named for recovery, itself or by
// its route.
func (b *minting) recovers(d *Door) bool {
	return d.Func.Recovery || d.Entry != nil && d.Entry.Recovery
}

// gives are the credentials that an entry point makes, a few calls down.
func (b *minting) gives(d *Door) []made {
	var all []made
	for _, g := range d.Func.Tree(maxNear) {
		for i := range g.Mints {
			if x := (made{g, &g.Mints[i]}); x.m.Fresh && !g.Generated && b.credential(x) {
				all = append(all, x)
			}
		}
	}
	return all
}

// door compares one entry point with those that give out the same credential.
func (b *minting) door(v *vote, d *Door, given []made, giving map[string][]*Door) *Breach {
	for _, x := range given {
		peers := slices.DeleteFunc(slices.Clone(giving[x.m.Type]), func(o *Door) bool { return o.Func == d.Func || b.recovers(o) })
		if len(peers) == 0 {
			continue
		}
		l := &Breach{Func: d.Func, Pos: d.Func.Pos, Name: x.place(), Evidence: finding.SharedSink, Confidence: finding.Medium, entry: d.Func, Of: len(peers), With: len(peers), changes: x.m.Call >= 0 && expiry(x.m) == nil}
		if id, o := b.verified(v, d, peers); o != nil {
			g := b.p.Guard(id)
			l.Lacks = append(l.Lacks, Lack{"verification", g.Name})
			l.at, l.in = o.sure.At(id).Pos, o.Func
		}
		if id, o := b.recorded(d, peers); o != nil {
			l.Lacks = append(l.Lacks, Lack{"audit", b.p.Guard(id).Name})
			if l.in == nil {
				l.at, l.in = o.records(b.p).At(id).Pos, o.Func
			}
		}
		if len(l.Lacks) > 0 {
			return l
		}
	}
	return nil
}

// verified returns a check that the peers make, all of them some, where the
// door makes none at all. What is sent to somebody is verified by who gets it.
func (b *minting) verified(v *vote, d *Door, peers []*Door) (link.GuardID, *Door) {
	if v.looks(d) || looksAtSecret(d.Func) || slices.ContainsFunc(d.Func.Leaves(), func(l link.Leaf) bool { return l.Kind == "send" }) {
		return 0, nil
	}
	var shown *Door
	var id link.GuardID
	for _, o := range peers {
		ids := slices.DeleteFunc(b.p.Sorted(o.sure), func(id link.GuardID) bool {
			g := b.p.Guard(id)
			return g.Audit || g.Strength < summary.Identity
		})
		if len(ids) == 0 {
			return 0, nil
		}
		if shown == nil {
			shown, id = o, ids[0]
		}
	}
	return id, shown
}

// looksAtSecret reports whether f, or a function that it calls, looks something
// up by a credential: who is not found gets none, however that is answered.
func looksAtSecret(f *link.Func) bool {
	return slices.ContainsFunc(f.Tree(1), func(g *link.Func) bool {
		return slices.ContainsFunc(g.Calls, func(c summary.Call) bool { return c.Secret })
	})
}

// recorded returns an audit event that the peers leave, all of them some, where
// the door leaves none.
func (b *minting) recorded(d *Door, peers []*Door) (link.GuardID, *Door) {
	if d.recordsAny(b.p) {
		return 0, nil
	}
	var shown *Door
	var id link.GuardID
	for _, o := range peers {
		ids := b.p.Sorted(o.records(b.p))
		if len(ids) == 0 {
			return 0, nil
		}
		if shown == nil {
			shown, id = o, ids[0]
		}
	}
	return id, shown
}
