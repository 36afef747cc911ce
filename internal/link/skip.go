package link

import "github.com/authparity/authparity/internal/summary"

// skips reports whether the other edge of a branch in a loop passes over the
// element in hand, while this edge goes on to work on it: `if !visible(user, x)
// { continue }`. For that element the rest of the round is what a request is
// elsewhere.
func (f *Func) skips(block, succ int) bool {
	head, body := f.innermost(block)
	if head < 0 {
		return false
	}
	succs := f.Blocks[block].Succs
	passed, left := f.round(int(succs[1-succ].To), head, body)
	if left {
		return false
	}
	rest, _ := f.round(int(succs[succ].To), head, body)
	works := false
	for b := range rest {
		works = works || !passed[b] && f.works(b)
	}
	if !works {
		return false
	}
	for b := range passed {
		if f.works(b) && !f.onlyTells(b) {
			return false
		}
	}
	return true
}

// onlyTells reports whether all that a block does is to tell of a failure.
func (f *Func) onlyTells(block int) bool {
	for _, k := range f.Blocks[block].Calls {
		if c := &f.Calls[k]; c.Mode == summary.Now && f.callTouches(c) && !f.onlySays(c) {
			return false
		}
	}
	return true
}

// onlySays reports whether a call does no more than to say, or to keep, that
// something failed.
func (f *Func) onlySays(c *summary.Call) bool {
	return c.Failure || c.FailsIf > 0 || c.Tells || f.auditsItself(c)
}

// round returns the blocks that can follow one in the same round of a loop,
// itself included, without the head, and whether the loop can be left from
// there.
func (f *Func) round(from, head int, body map[int]bool) (blocks map[int]bool, left bool) {
	blocks = map[int]bool{}
	work := []int{from}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		if b == head || blocks[b] {
			continue
		}
		if !body[b] {
			left = true
			continue
		}
		blocks[b] = true
		for _, e := range f.Blocks[b].Succs {
			work = append(work, int(e.To))
		}
		if len(f.Blocks[b].Succs) == 0 {
			left = true
		}
	}
	return blocks, left
}

// innermost returns the smallest loop around a block; head is -1 when there is
// none.
func (f *Func) innermost(block int) (head int, body map[int]bool) {
	if f.loops == nil {
		f.loops = map[int]map[int]bool{}
		for h := range f.Blocks {
			if l := f.Loop(h); len(l) > 1 {
				f.loops[h] = l
			}
		}
	}
	head = -1
	for h := range f.Blocks {
		if l := f.loops[h]; l[block] && (head < 0 || len(l) < len(body)) {
			head, body = h, l
		}
	}
	return head, body
}
