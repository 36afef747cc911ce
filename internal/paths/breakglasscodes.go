package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// codes returns the entry points that take a code which is to count once, give
// out a credential for it, and leave the code as it was.
func (b *minting) codes() []*Lapse {
	var all []*Lapse
	for _, d := range b.ways() {
		asks := b.asksCode(d.Func)
		if asks == nil || d.Func.Does == "read" || spends(d.Func) || !b.admits(d) {
			continue
		}
		l := &Lapse{
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

// asksCode is the function on the way of an entry point that asks for a code
// which counts once, by its name; the entry point itself only if it looks into
// something.
func (b *minting) asksCode(f *link.Func) *link.Func {
	for _, g := range f.Tree(maxNear) {
		if g.OneTime && g.Does != "write" && g != f && !g.Generated {
			return g
		}
	}
	if f.OneTime && f.Does != "write" {
		return f
	}
	return nil
}

// admits reports whether an entry point gives out a credential after a check.
func (b *minting) admits(d *Door) bool {
	if len(d.Func.Checked()) == 0 && len(d.sure) == 0 {
		return false
	}
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
		other := b.asksCode(o.Func)
		if other != nil && (other == asks || other.Noun != "" && other.Noun == asks.Noun) {
			return o.Func
		}
	}
	return nil
}
