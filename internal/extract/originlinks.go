package extract

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// An originLink is two sets of origins that the function sets against each
// other.
type originLink [2][]string

// originLinks lists what the function compares, or gives to one call that
// answers with more than an error and changes nothing: whether one lies in the
// other, say.
func (b *builder) originLinks() []originLink {
	var all []originLink
	add := func(x, y []string) {
		if len(x) > 0 && len(y) > 0 && !slices.Equal(x, y) {
			all = append(all, originLink{x, y})
		}
	}
	for _, blk := range b.f.Blocks {
		for _, in := range blk.Instrs {
			switch in := in.(type) {
			case *ssa.BinOp:
				if in.Op == token.EQL || in.Op == token.NEQ {
					add(b.ofThings(b.origins(in.X)), b.ofThings(b.origins(in.Y)))
				}
			case *ssa.Call:
				name := b.calleeName(&in.Call)
				if results := in.Call.Signature().Results(); results.Len() == 0 || isError(results.At(0).Type()) || b.x.in.Table.Is(knowledge.MutatingWords, name) {
					continue
				}
				var before []string
				for _, a := range append(slices.Clone(b.args(&in.Call)), receiver(&in.Call)) {
					from := b.ofThings(b.origins(a))
					add(before, from)
					before = append(before, from...)
				}
			}
		}
	}
	return all
}

// linkedTo are origins with all that the function sets against them, sorted.
func linkedTo(from []string, links []originLink) []string {
	all := slices.Clone(from)
	for grown := true; grown; {
		grown = false
		for _, l := range links {
			for i, side := range l {
				if !slices.ContainsFunc(side, func(o string) bool { return slices.Contains(all, o) }) {
					continue
				}
				for _, o := range l[1-i] {
					if !slices.Contains(all, o) {
						all, grown = append(all, o), true
					}
				}
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}
