package paths

import (
	"math/bits"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// leastAsked is the number of places that must ask for the verdict of a check
// for one that does not to be wrong. What answers with yes or no and nothing
// else is called for that alone, and one place is enough.
const leastAsked = 2

// unheard finds the checks whose verdict nothing reads, and the parameters
// that carry one and that nothing reads.
func (l *lapses) unheard(f *link.Func) {
	for b := range f.Blocks {
		for _, k := range f.Blocks[b].Calls {
			if a := l.unread(f, b, k); a != nil {
				l.all = append(l.all, a)
			}
		}
	}
	for _, param := range f.Unread {
		if a := l.unreadParam(f, param); a != nil {
			l.all = append(l.all, a)
		}
	}
}

// unread returns the lapse of a check that is called for nothing: all of its
// results are dropped, though elsewhere they are asked for.
func (l *lapses) unread(f *link.Func, b int, k int32) *Lapse {
	c := &f.Calls[k]
	result, _, ok := f.Verdict(k)
	least := leastAsked
	if c.Bool {
		result, _, ok = f.Judges(k)
		least = 1
	}
	if !ok || c.Unread&(1<<result) == 0 || !f.States().In(b).Reached() || f.Lasts(k) {
		return nil
	}
	if n := bits.OnesCount32(uint32(c.Unread)); n != l.results(f, k) {
		return nil // who calls is asked by what else it gives back
	}
	name := c.Static + c.Invoke
	heard, peer := l.askedElsewhere(name)
	if heard < least && c.Guard == nil {
		return nil
	}
	arm := f.States()
	r := past(f, arm, -1, func(j int32) bool { return j == k || !l.follows(f, b, k, j) })
	if r == nil {
		// Where all ways on from it fail, it is asked for the time that it takes.
		if r = returnsSuccess(f, arm, func(w int) bool { return w == b || f.Reaches(b, w) }); r == nil {
			return nil
		}
	}
	return &Lapse{
		Func: f, Pos: c.Pos, Check: f.CallName(k), Asked: c.Pos, Reached: *r, Peer: peer, Heard: heard,
		How: "the verdict of " + link.Short(f.CallName(k)) + " is not read", Severity: finding.Critical, Confidence: finding.Medium,
	}
}

// results is the number of results of a call: that of its targets, or of the
// highest that is known of it.
func (l *lapses) results(f *link.Func, k int32) int {
	c := &f.Calls[k]
	for _, t := range f.Targets(c) {
		return t.Results
	}
	if c.Bool {
		return 1
	}
	n := bits.Len32(uint32(c.Unread))
	return n
}

// follows reports whether call j can come after call k of block b.
func (l *lapses) follows(f *link.Func, b int, k, j int32) bool {
	w := f.BlockOf(j)
	if w < 0 {
		return false
	}
	if w != b {
		return f.Reaches(b, w)
	}
	for _, c := range f.Blocks[b].Calls {
		if c == k {
			return true
		}
		if c == j {
			return false
		}
	}
	return false
}

// askedElsewhere counts the calls of a function whose results are read, by its
// name or through a field or variable that it is kept in.
func (l *lapses) askedElsewhere(name string) (n int, peer finding.Position) {
	names := append(l.p.Stored(name), name)
	for _, f := range l.p.Funcs {
		for b := range f.Blocks {
			for _, k := range f.Blocks[b].Calls {
				if c := &f.Calls[k]; slices.Contains(names, c.Static+c.Invoke) && c.Unread == 0 && c.Mode == summary.Now {
					if n++; !peer.IsValid() {
						peer = c.Pos
					}
				}
			}
		}
	}
	return n, peer
}

// unreadParam returns the lapse of a parameter that nothing reads and in which
// most callers hand on what a check has answered. The others have nothing to
// ask, or it is not known where they have it from.
func (l *lapses) unreadParam(f *link.Func, param int32) *Lapse {
	callers := f.Callers()
	if len(callers) == 0 {
		return nil
	}
	var from link.Hop
	var asked finding.Position
	handed, confidence := 0, finding.Medium
	for _, c := range callers {
		if c.Func.Calls[c.Call].Static != f.ID {
			return nil // another implementation may read it
		}
		found := false
		for _, g := range c.Func.Calls[c.Call].Takes {
			if g.Param != param {
				continue
			}
			if sure, ok := c.Func.Handed(g.Call, g.Result); ok {
				found, from, asked = true, link.Hop{Func: c.Func, Call: g.Call}, c.Func.Calls[c.Call].Pos
				if sure {
					confidence = finding.High
				}
			}
		}
		if found {
			handed++
		}
	}
	if 2*handed <= len(callers) {
		return nil
	}
	if guarded(l.p, f.Entering().Must, summary.Permission) {
		return nil // every caller has asked for a permission before; what it was handed for is no denial
	}
	check := from.Func.CallName(from.Call)
	r := returnsSuccess(f, f.States(), nil)
	if r == nil {
		if r = past(f, f.States(), -1, nil); r == nil {
			return nil
		}
	}
	return &Lapse{
		Func: f, Pos: f.Pos, Check: check, Asked: asked, Reached: *r,
		How:      "the verdict of " + link.Short(check) + " is handed to " + link.Short(f.ID) + ", which does not read it",
		Severity: finding.Critical, Confidence: confidence,
	}
}
