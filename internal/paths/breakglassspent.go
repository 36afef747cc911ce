package paths

import (
	"maps"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// unspent returns the entry points that ask of a code whether it was used, give out
// a credential for it, and never say that it was, where another way that asks the
// same does.
func (b *minting) unspent() []*Breach {
	type way struct {
		door *Door
		asks *link.Func
		at   finding.Position
		sets *link.Func // nil: nothing does
		set  finding.Position
	}
	ways := map[string][]way{} // by the field that says so
	for _, d := range b.ways() {
		if d.Func.Does == "read" || !b.admits(d) {
			continue
		}
		tree := d.Func.Tree(maxNear)
		for _, g := range tree {
			for i := range g.Blocks {
				if c := g.Blocks[i].Cond; c != nil && c.Spent && b.admitsFrom(g, i, -1) {
					w := way{door: d, asks: g, at: c.Pos}
					w.sets, w.set = setting(tree, c.Field)
					ways[c.Field] = append(ways[c.Field], w)
				}
			}
		}
	}
	var all []*Breach
	told := map[finding.Position]bool{}
	for _, field := range sortedKeys(ways) {
		for _, w := range ways[field] {
			i := slices.IndexFunc(ways[field], func(o way) bool { return o.sets != nil })
			if w.sets != nil || i < 0 || told[w.at] {
				continue
			}
			told[w.at] = true
			o := ways[field][i]
			all = append(all, &Breach{
				Func: w.asks, Pos: w.at, Name: field, Lacks: []Lack{{"one-time use", ""}}, usual: !b.recovers(w.door),
				Evidence: finding.SharedSink, Confidence: finding.Medium, entry: w.door.Func, in: o.sets, at: o.set,
			})
		}
	}
	return all
}

// setting is the function among some that sets a field for a code to count no more;
// nil when there is none.
func setting(among []*link.Func, field string) (*link.Func, finding.Position) {
	for _, g := range among {
		for i := range g.Mints {
			m := &g.Mints[i]
			if m.Spends && len(m.Fills) == 1 && m.Type+"."+m.Fills[0].Name == field {
				return g, m.Pos
			}
		}
	}
	return nil, finding.Position{}
}

func sortedKeys[T any](m map[string]T) []string { return slices.Sorted(maps.Keys(m)) }
