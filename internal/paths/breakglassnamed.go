package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// recoveries compares the credentials that are made only below a function or
// route named for recovery with those of the same type that are made elsewhere.
func (b *minting) recoveries() []*Breach {
	var all []*Breach
	for _, f := range b.p.Funcs {
		if !b.named[f] || f.Generated {
			continue
		}
		only := b.exclusive(f)
		for _, g := range f.Tree(maxNear) {
			if !only[g] || g.Generated {
				continue
			}
			for i := range g.Mints {
				if m := &g.Mints[i]; m.Fresh && b.credential(made{g, m}) {
					if l := b.recovery(f, made{g, m}, only); l != nil {
						all = append(all, l)
					}
				}
			}
		}
	}
	return all
}

// exclusive are the functions below f that nothing calls but f, other functions
// named for recovery, and functions that are exclusive themselves.
func (b *minting) exclusive(f *link.Func) map[*link.Func]bool {
	tree := f.Tree(maxNear)
	only := map[*link.Func]bool{}
	for _, g := range tree {
		only[g] = true
	}
	for changed := true; changed; {
		changed = false
		for _, g := range tree {
			if !only[g] || g == f || b.named[g] {
				continue
			}
			shared := slices.ContainsFunc(g.Callers(), func(c link.Caller) bool { return !only[c.Func] && !b.named[c.Func] })
			if outer := g.Enclosing(); len(g.Callers()) == 0 && (outer == nil || !only[outer]) {
				shared = true
			}
			if shared {
				delete(only, g)
				changed = true
			}
		}
	}
	return only
}

// recovery compares one credential with those of its type that are made on
// other ways. Where there are none, only an expiry can be missed.
func (b *minting) recovery(f *link.Func, x made, only map[*link.Func]bool) *Breach {
	peers := slices.DeleteFunc(slices.Clone(b.byType[x.m.Type]), func(o made) bool {
		return o.m == x.m || only[o.f] || b.named[o.f] || o.m.Opaque || x.m.Kind != o.m.Kind && x.m.Kind != "" && o.m.Kind != ""
	})
	l := &Breach{Func: x.f, Pos: x.m.Pos, Name: x.place(), Evidence: finding.Sibling, Confidence: finding.Medium, entry: f}
	if len(peers) == 0 {
		peers = b.alike(x)
	}
	bounded := slices.DeleteFunc(slices.Clone(peers), func(o made) bool { return !ends(o.m) })
	switch {
	case !endless(x.m) || b.completed(x):
	case len(bounded) > 0 && 2*len(bounded) >= len(peers):
		l.Lacks = append(l.Lacks, Lack{"expiry", expiry(bounded[0].m).Name})
		l.Peer, l.With, l.Of = &bounded[0], len(bounded), len(peers)
	case len(peers) == 0:
		l.Lacks = append(l.Lacks, Lack{"expiry", ""})
		l.Confidence = finding.Low
	}
	if len(l.Lacks) == 0 {
		b.lasting(l, x, bounded)
	}
	if wide := scope(x.m); wide != nil && wide.Wide {
		narrow := slices.DeleteFunc(slices.Clone(peers), func(o made) bool { s := scope(o.m); return s == nil || s.Wide })
		if len(narrow) > 0 && 2*len(narrow) >= len(peers) {
			l.Lacks = append(l.Lacks, Lack{"scope", wide.Name + " " + wide.Text})
			if l.Peer == nil {
				l.Peer, l.With, l.Of = &narrow[0], len(narrow), len(peers)
			}
		}
	}
	if len(l.Lacks) == 0 {
		return nil
	}
	return l
}

// lasting adds that a credential is good for far longer than the others of its
// type, or for as long as the client likes.
func (b *minting) lasting(l *Breach, x made, bounded []made) {
	known := slices.DeleteFunc(slices.Clone(bounded), func(o made) bool { return goodFor(o.m) == 0 })
	if len(known) == 0 {
		known = slices.DeleteFunc(slices.Clone(bounded), func(o made) bool { return !sameThings(x, o) || unlimited(o) != nil })
	}
	if len(known) > 0 && !slices.ContainsFunc(known, func(o made) bool { return !longer(x.m, o.m) }) {
		l.Lacks = append(l.Lacks, Lack{"lifetime", length(x.m)})
		l.Peer, l.With, l.Of = &known[0], len(known), len(bounded)
		return
	}
	if f := unlimited(x); f != nil {
		l.Lacks = append(l.Lacks, Lack{"limit", f.Name})
		l.Confidence = finding.Low
		if o := b.limited(x); o != nil {
			l.Peer, l.With, l.Of, l.Confidence = o, 1, 1, finding.Medium
		}
	}
}
