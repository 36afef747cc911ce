package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// nobodyIsFree reports whether a check lets go where nobody calls, although its
// twins refuse that: they ask the same function who it is.
func (l *lapses) nobodyIsFree(w *waiver) bool {
	return slices.ContainsFunc(l.conditions(w.f, w.block, w.free), func(key string) bool { return strings.HasSuffix(key, nobodyCalls) }) && l.refusedByTwins(w)
}

const nobodyCalls = " nobody"

// whoIs names what an atom says of who calls, the same for every function that
// asks it: somebody, or nobody; "" where it is about something else.
func whoIs(f *link.Func, atom *summary.Atom) string {
	c := &f.Calls[atom.Call]
	switch {
	case !c.Identifies || atom.Result != 0 || atom.Fail:
	case atom.Outcome == summary.Nil:
		return c.Static + c.Invoke + nobodyCalls
	case atom.Outcome == summary.NonNil:
		return c.Static + c.Invoke + " somebody"
	}
	return ""
}
