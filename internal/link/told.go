package link

import (
	"strings"

	"github.com/authparity/authparity/internal/summary"
)

// Told returns the calls of f that leave a record of which something is known,
// in order of block. A call that only adds to a record is none.
func (f *Func) Told() []int32 {
	var all []int32
	f.each(func(_ int, k int32, c *summary.Call) {
		if c.Says != nil && !c.Says.Filled && c.Mode != summary.Escape && f.auditsItself(c) {
			all = append(all, k)
		}
	})
	return all
}

// Recorder names what leaves a record, so that records of one trail can be
// compared: a function of the program by itself, that of a library by the type
// that it is a method of, as its methods are levels.
func (p *Program) Recorder(c *summary.Call) string {
	if c.Recv != "" && !p.ours(c.Recv) {
		return c.Recv
	}
	return c.Static + c.Invoke
}

// DeniedOnly reports whether every path from a block ends in a denial.
func (f *Func) DeniedOnly(b int) bool { return f.denyAt()[b] == summary.DenyPermit }

// Beside returns the methods of the type that f is a method of, f among them,
// in order of source; nil for a function.
func (f *Func) Beside() []*Func {
	recv, _, ok := strings.Cut(f.ID, ").")
	if !ok || !strings.HasPrefix(recv, "(") {
		return nil
	}
	var all []*Func
	for _, g := range f.program.Funcs {
		if strings.HasPrefix(g.ID, recv+").") {
			all = append(all, g)
		}
	}
	return all
}
