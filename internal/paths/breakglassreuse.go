package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// maxChecked is how many calls below an entry point a code is asked for. What
// lies deeper is asked for on behalf of something else.
const maxChecked = 4

// reused returns the ways into the program that ask for a code which is to count
// once, give out a credential for it, and go on without touching the code again,
// where another way has it count no more.
func (b *minting) reused() []*Breach {
	var asked []*codeUse
	for _, d := range b.ways() {
		w := &codeWalk{door: d, on: map[*link.Func]bool{}}
		w.walk(d.Func, nil)
		asked = append(asked, w.found...)
	}
	var all []*Breach
	told := map[finding.Position]bool{}
	for _, c := range asked {
		at := c.at().Target().Pos
		if c.spent != nil || told[at] || c.door.Func.Does == "read" || !b.admitsBehind(c.at()) {
			continue
		}
		if o := spentElsewhere(asked, c); o != nil {
			told[at] = true
			all = append(all, c.breach(o))
		}
	}
	return all
}

// admitsBehind reports whether a function gives out a credential behind a call.
func (b *minting) admitsBehind(h link.Hop) bool {
	return b.admitsFrom(h.Func, h.Func.BlockOf(h.Call), h.Call)
}

// admitsFrom is admitsBehind for a block, without what one of its calls does; -1
// for none.
func (b *minting) admitsFrom(f *link.Func, at int, but int32) bool {
	behind := func(blk int) bool { return at >= 0 && blk >= 0 && (blk == at || f.Reaches(at, blk)) }
	for i := range f.Mints {
		if x := (made{f, &f.Mints[i]}); x.m.Fresh && behind(int(x.m.Block)) && b.credential(x) {
			return true
		}
	}
	for k := range f.Calls {
		if int32(k) == but || !behind(f.BlockOf(int32(k))) {
			continue
		}
		if f.MintsAt(int32(k)) || slices.ContainsFunc(b.madeBy(f, int32(k)), b.credential) {
			return true
		}
	}
	return false
}

// A codeUse is one way from an entry point down to where a code is asked for.
type codeUse struct {
	door  *Door
	path  []link.Hop // the last calls what asks for the code
	asks  *link.Func
	spent *link.Hop // the call that changes the code afterwards; nil: none does
}

// at is the call by which the entry point itself goes this way.
func (c *codeUse) at() link.Hop { return c.path[0] }

// codeWalk finds them.
type codeWalk struct {
	door  *Door
	on    map[*link.Func]bool
	found []*codeUse
}

func (w *codeWalk) walk(f *link.Func, path []link.Hop) {
	if w.on[f] || len(path) >= maxChecked {
		return
	}
	w.on[f] = true
	defer delete(w.on, f)
	for k := range f.Calls {
		hop := link.Hop{Func: f, Call: int32(k)}
		way := append(slices.Clone(path), hop)
		for _, t := range f.Targets(&f.Calls[k]) {
			switch {
			case t.Generated:
			case t.OneTime && t.Does == "" && (f.Calls[k].Fallible || f.Calls[k].Bool) && !makesOne(t):
				w.found = append(w.found, &codeUse{door: w.door, path: way, asks: t, spent: spentBehind(way, t)})
			default:
				w.walk(t, way)
			}
		}
	}
}

// spentBehind is the call that changes the code after it was asked for: in what
// asks for it, or in one of the functions on the way, behind that call.
func spentBehind(way []link.Hop, asks *link.Func) *link.Hop {
	if h := changesCode(asks, asks, nil, 0); h != nil {
		return h
	}
	for _, h := range slices.Backward(way) {
		at := h.Func.BlockOf(h.Call)
		behind := func(k int32) bool {
			to := h.Func.BlockOf(k)
			return at >= 0 && to >= 0 && (to == at && k > h.Call || to != at && h.Func.Reaches(at, to))
		}
		if s := changesCode(h.Func, asks, behind, 0); s != nil {
			return s
		}
	}
	return nil
}

// changesCode is a call in a function, or a few calls below it, that changes
// what the other function asks for; nil when there is none. Only calls that count are looked at
// in the function itself, all when count is nil.
func changesCode(f, asks *link.Func, count func(k int32) bool, depth int) *link.Hop {
	if depth > maxChecked {
		return nil
	}
	for k := range f.Calls {
		c := &f.Calls[k]
		if count != nil && !count(int32(k)) {
			continue
		}
		for _, t := range f.Targets(c) {
			if t != asks && t.OneTime && c.Mutates && sameCode(t, asks) {
				return &link.Hop{Func: f, Call: int32(k)}
			}
			if depth < 2 {
				if h := changesCode(t, asks, nil, depth+1); h != nil {
					return h
				}
			}
		}
	}
	return nil
}

// sameCode reports whether one function changes the code that the other asks for,
// by their names: these have but the verb of the second in addition.
func sameCode(changes, asks *link.Func) bool {
	more := strings.Fields(asks.Noun)
	for _, w := range strings.Fields(changes.Noun) {
		i := slices.Index(more, w)
		if i < 0 {
			return false
		}
		more = slices.Delete(more, i, i+1)
	}
	return len(more) <= 1
}

// spentElsewhere is another way that asks for the same code and has it count no
// more; nil when there is none.
func spentElsewhere(all []*codeUse, c *codeUse) *codeUse {
	i := slices.IndexFunc(all, func(o *codeUse) bool {
		return o.spent != nil && o.at() != c.at() && o.asks == c.asks && spendsCode(o.spent)
	})
	if i < 0 {
		return nil
	}
	return all[i]
}

// spendsCode reports whether a call that changes a code makes it count no more:
// it is named for that, or does not make or send another one.
func spendsCode(h *link.Hop) bool {
	return h.Target().Spends || slices.ContainsFunc(h.Func.Targets(h.Target()), func(t *link.Func) bool {
		return spends(t) || !t.Creates && !slices.ContainsFunc(t.Leaves(), func(l link.Leaf) bool { return l.Kind == "send" })
	})
}

func (c *codeUse) breach(o *codeUse) *Breach {
	return &Breach{
		Func: c.at().Func, Pos: c.at().Target().Pos, Name: c.asks.ID, Lacks: []Lack{{"one-time use", ""}},
		usual: true, Evidence: finding.SharedSink, Confidence: finding.Medium, entry: c.door.Func, in: o.spent.Func, at: o.spent.Target().Pos,
	}
}
