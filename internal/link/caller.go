package link

import (
	"slices"

	"github.com/authparity/authparity/internal/summary"
)

// maxReaders is how far below a call the caller is read for what the call is
// for: a handler's helper, what it asks, the reader of the context. Who reads
// him deeper down does so for something else, as a logger does.
const maxReaders = 3

// findsCaller reports whether a call that identifies somebody takes him out of
// the request or its context. It must be a function of the program: who a
// client of another service is told of is not who asks.
func (f *Func) findsCaller(c *summary.Call) bool {
	targets := f.Targets(c)
	if len(targets) == 0 {
		return c.Invoke != "" && f.program.own(c.Invoke)
	}
	return !slices.ContainsFunc(targets, func(t *Func) bool { return !t.readsCaller(0) })
}

func (f *Func) readsCaller(depth int) bool {
	if f.Reads {
		return true
	}
	return depth < maxReaders && slices.ContainsFunc(f.Calls, func(c summary.Call) bool {
		return c.Mode == summary.Now && slices.ContainsFunc(f.Targets(&c), func(t *Func) bool { return t.readsCaller(depth + 1) })
	})
}
