package paths

import (
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// The places that end behind the same denial, at least, for one that goes on
// to be wrong for certain; and for one that only goes on to answer.
const (
	leastHeeding       = 3
	leastHeedingAnswer = 2
)

// An answered is how often a call that writes a denial is followed by the end
// of the function, and where.
type answered struct {
	ends, goes int
	peer       finding.Position
}

// unanswered finds the arms of f that write a denial and go on to what the
// other arm does: the return is missing.
func (l *lapses) unanswered(f *link.Func) {
	for b := range f.Blocks {
		blk := &f.Blocks[b]
		if blk.Cond == nil || len(blk.Succs) != 2 || !f.States().In(b).Reached() {
			continue
		}
		for i := range blk.Succs {
			if a := l.goesOn(f, b, i); a != nil {
				l.all = append(l.all, a)
			}
		}
	}
}

// goesOn returns the lapse of one arm that writes a denial and goes on.
func (l *lapses) goesOn(f *link.Func, b, i int) *Lapse {
	d := int(f.Blocks[b].Succs[i].To)
	other := int(f.Blocks[b].Succs[1-i].To)
	if f.Written(d) != summary.DenyPermit || d == other || f.Denier(d) < 0 || l.ended(f, d) || f.Reaches(other, d) || f.Sticky(d) {
		return nil
	}
	if f.Gate(b, 1-i) != summary.DenyNone {
		return nil // nothing follows
	}
	s := f.States()
	arm := s.Arm(b, i)
	if f.FailsAlways(arm) && endsInError(f) {
		return nil // it says so by its result as well
	}
	r := past(f, arm, b, onlyOn(f, b, i))
	if r == nil {
		return nil
	}
	a := &Lapse{Func: f, Pos: f.Blocks[b].Cond.Pos, Asked: f.Blocks[b].Cond.Pos, Reached: *r, Severity: finding.Critical, Confidence: finding.Medium}
	names := f.Asks(b, 1-i)
	if len(names) == 0 {
		names = []string{f.Blocks[b].Cond.Desc}
	}
	a.Check, a.More = names[0], names[1:]
	a.How = "a denial by " + link.Short(a.Check) + " is answered and nothing returns"
	k := f.Denier(d)
	a.Pos = f.Calls[k].Pos
	peers := l.answeredBy(f.Calls[k].Static + f.Calls[k].Invoke)
	a.Heard, a.Peer = peers.ends, peers.peer
	if peers.ends >= leastHeeding && peers.ends >= 4*peers.goes {
		a.Confidence = finding.High
	}
	if peers.goes > peers.ends+1 {
		return nil // it is written for the record, or ends the request by itself
	}
	if r.kind == "disclose" && a.Heard < leastHeedingAnswer {
		return nil // the rest of the same answer
	}
	return a
}

// endsInError reports whether f gives back an error: a caller sees it.
func endsInError(f *link.Func) bool {
	return len(f.Returns) > 0 && len(f.Returns[0].Results) > 0 && f.Returns[0].Results[len(f.Returns[0].Results)-1].Err
}

// ended reports whether nothing but the end of the function follows a block.
func (l *lapses) ended(f *link.Func, b int) bool {
	for range len(f.Blocks) {
		blk := &f.Blocks[b]
		if blk.Ret >= 0 || len(blk.Succs) == 0 || f.Stops(b) {
			return true
		}
		if len(blk.Succs) != 1 {
			return false
		}
		b = int(blk.Succs[0].To)
		for _, k := range f.Blocks[b].Calls {
			if f.Calls[k].Mode == summary.Now && f.Touches(k) {
				return false
			}
		}
	}
	return false
}

// answeredBy counts what follows a denial that one function writes.
func (l *lapses) answeredBy(name string) *answered {
	if l.answers == nil {
		l.answers = map[string]*answered{}
		for _, f := range l.p.Funcs {
			for b := range f.Blocks {
				if f.Written(b) != summary.DenyPermit {
					continue
				}
				k := f.Denier(b)
				if k < 0 {
					continue
				}
				c := f.Calls[k]
				at := l.answers[c.Static+c.Invoke]
				if at == nil {
					at = &answered{}
					l.answers[c.Static+c.Invoke] = at
				}
				switch {
				case l.ended(f, b):
					at.ends++
					if !at.peer.IsValid() {
						at.peer = c.Pos
					}
				case len(f.Blocks[b].Succs) == 1:
					at.goes++
				}
			}
		}
	}
	if at := l.answers[name]; at != nil && name != "" {
		return at
	}
	return &answered{}
}
