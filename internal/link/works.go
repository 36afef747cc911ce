package link

import (
	"github.com/authparity/authparity/internal/summary"
)

// worksFrom reports whether anything that reaches a sink can follow a block.
func (f *Func) worksFrom(block int) bool {
	for b, in := range f.reachable(block) {
		if in && f.works(b) {
			return true
		}
	}
	return false
}

// ends reports whether the paths from one block do nothing that those from
// the other block do too, but return: a denial that is only written and then
// falls through to the work does not end the request. A block that denies may
// be the arm of several tests, as behind a || b: its answer is no work.
func (f *Func) ends(arm, rest int) bool {
	a, r := f.reachable(arm), f.reachable(rest)
	for b := range f.Blocks {
		if a[b] && r[b] && f.works(b) && f.local(b) < summary.DenyPermit {
			return false
		}
	}
	return true
}

// reachable returns the blocks on paths from a block, itself included.
func (f *Func) reachable(from int) []bool {
	if seen, ok := f.reaches[from]; ok {
		return seen
	}
	if f.reaches == nil {
		f.reaches = map[int][]bool{}
	}
	seen := make([]bool, len(f.Blocks))
	f.reaches[from] = seen
	work := []int{from}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[b] {
			continue
		}
		seen[b] = true
		for _, e := range f.Blocks[b].Succs {
			work = append(work, int(e.To))
		}
	}
	return seen
}

// Loop returns the blocks of the loops that begin at a block: those that lead
// back to it without leaving by it.
func (f *Func) Loop(head int) map[int]bool {
	body := map[int]bool{head: true}
	var work []int
	pass := f.without(head)
	for b := range f.Blocks {
		for _, e := range f.Blocks[b].Succs {
			if int(e.To) == head && !pass[b] && !body[b] {
				body[b] = true
				work = append(work, b)
			}
		}
	}
	for len(work) > 0 {
		to := work[len(work)-1]
		work = work[:len(work)-1]
		for b := range f.Blocks {
			for _, e := range f.Blocks[b].Succs {
				if int(e.To) == to && !body[b] {
					body[b] = true
					work = append(work, b)
				}
			}
		}
	}
	return body
}

// without are the blocks that can be reached other than by one block.
func (f *Func) without(block int) []bool {
	seen := make([]bool, len(f.Blocks))
	if block == 0 {
		return seen
	}
	work := []int{0}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[b] || b == block {
			continue
		}
		seen[b] = true
		for _, e := range f.Blocks[b].Succs {
			work = append(work, int(e.To))
		}
	}
	return seen
}

// works reports whether a block does something that reaches a sink.
func (f *Func) works(block int) bool {
	if f.worksAt == nil {
		f.worksAt = make([]progress, len(f.Blocks))
	}
	if f.worksAt[block] == untouched {
		f.worksAt[block] = running
		if f.blockWorks(block) {
			f.worksAt[block] = done
		}
	}
	return f.worksAt[block] == done
}

func (f *Func) blockWorks(block int) bool {
	for _, k := range f.Blocks[block].Calls {
		if c := &f.Calls[k]; c.Mode == summary.Now && f.callTouches(c) {
			return true
		}
	}
	return false
}

// callTouches reports whether a call reaches a sink or an open call, or hands the
// request on.
func (f *Func) callTouches(c *summary.Call) bool {
	if f.program.rejected(c.Static+c.Invoke, SinkRole) {
		return false
	}
	if c.Sink != "" || c.Hole != nil || f.onward(c) {
		return true
	}
	targets := f.Targets(c)
	if len(targets) == 0 {
		return c.Invoke != "" && f.program.openSink(c) != ""
	}
	for _, t := range targets {
		if t.touchesSink() {
			return true
		}
	}
	for _, a := range c.Funcs {
		for _, t := range f.values(a) {
			if t.touchesSink() {
				return true
			}
		}
	}
	return false
}

// touchesSink reports whether f reaches a sink or an open call.
func (f *Func) touchesSink() bool {
	if f.effects != untouched {
		return f.touches
	}
	f.effects = running
	f.each(func(_ int, _ int32, c *summary.Call) {
		if !f.touches && c.Mode != summary.Escape && f.callTouches(c) {
			f.touches = true
		}
	})
	f.effects = done
	return f.touches
}
