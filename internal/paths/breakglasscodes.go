package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// codes returns the entry points that take a code which is to count once, give
// out a credential for it, and leave the code as it was.
func (b *minting) codes() []*Breach {
	var all []*Breach
	for _, d := range b.ways() {
		asks := b.asksCode(d)
		if asks == nil || d.Func.Does == "read" || spends(d.Func) || !b.admits(d) {
			continue
		}
		l := &Breach{
			Func: d.Func, Pos: d.Func.Pos, Name: asks.ID, Lacks: []Lack{{"one-time use", ""}},
			Evidence: finding.SharedSink, Confidence: finding.Low, entry: d.Func,
		}
		if o := b.spender(d, asks); o != nil {
			l.Confidence, l.in, l.at = finding.Medium, o, o.Pos
		}
		all = append(all, l)
	}
	return all
}

// asksCode is the check of an entry point that asks for a code which counts
// once, by its name; or the entry point itself, if it is named so and makes a
// check of its own. It is nil when there is none.
func (b *minting) asksCode(d *Door) *link.Func {
	own := false
	for _, set := range []link.Set{d.sure, d.Func.Checked()} {
		for _, id := range b.p.Sorted(set) {
			g := b.p.Guard(id)
			if g.Audit || g.Strength < summary.Identity {
				continue
			}
			name, _, _ := strings.Cut(g.Name, "(\"")
			if f := b.p.Lookup(name); f != nil && f.OneTime && !f.Generated && !makesOne(f) {
				return f
			}
			own = own || set.At(id).In == d.Func.ID
		}
	}
	if own && d.Func.OneTime && d.Func.Does == "" {
		return d.Func
	}
	return nil
}

// makesOne reports whether a function fills in a credential: it makes a code,
// and does not ask for one.
func makesOne(f *link.Func) bool {
	return slices.ContainsFunc(f.Mints, func(m summary.Mint) bool { return m.Fresh && m.Call < 0 })
}

// admits reports whether an entry point gives out a credential.
func (b *minting) admits(d *Door) bool {
	return len(b.gives(d)) > 0 || slices.ContainsFunc(d.Func.Leaves(), func(l link.Leaf) bool { return l.Kind == "mint" })
}

// spends reports whether f, or a function a few calls down, may make a code
// count no more: it deletes something, marks it, or calls what is named for
// that.
func spends(f *link.Func) bool {
	for _, g := range f.Tree(maxNear) {
		for i := range g.Calls {
			if c := &g.Calls[i]; c.Spends || c.Sink == "delete" {
				return true
			}
		}
		for i := range g.Mints {
			if g.Mints[i].Spends {
				return true
			}
		}
	}
	return false
}

// spender is another function that asks for the same code and makes it count no
// more; nil when there is none.
func (b *minting) spender(d *Door, asks *link.Func) *link.Func {
	for _, o := range b.ways() {
		if o.Func == d.Func || !spends(o.Func) {
			continue
		}
		other := b.asksCode(o)
		if other != nil && (other == asks || other.Noun != "" && other.Noun == asks.Noun) {
			return o.Func
		}
	}
	return nil
}
