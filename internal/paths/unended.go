package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// unended finds the arms of f that answer with a failure which is no 401 or 403,
// as to a form without its token or a user who is not found, and go on to what
// the other arm does. The function that answers tells of the return that is
// missing: elsewhere it is the last thing that is done.
func (l *lapses) unended(f *link.Func) {
	for b := range f.Blocks {
		blk := &f.Blocks[b]
		if blk.Cond == nil || len(blk.Succs) != 2 || !f.States().In(b).Reached() || blk.Cond.Kind == summary.ConfigArm {
			continue
		}
		for i := range blk.Succs {
			if a := l.failsAndGoes(f, b, i); a != nil {
				l.all = append(l.all, a)
			}
		}
	}
}

// failsAndGoes returns the lapse of one arm that answers with a failure and goes
// on.
func (l *lapses) failsAndGoes(f *link.Func, b, i int) *Lapse {
	d, other := int(f.Blocks[b].Succs[i].To), int(f.Blocks[b].Succs[1-i].To)
	k := failureAnswer(f, d)
	if k < 0 || d == other || f.Written(d) == summary.DenyPermit || f.Reaches(other, d) || !f.Reaches(d, other) || l.ended(f, d) || f.Sticky(d) {
		return nil
	}
	arm := f.States().Arm(b, i)
	if f.FailsAlways(arm) && endsInError(f) {
		return nil
	}
	peers := l.failuresBy(f.Calls[k].Static + f.Calls[k].Invoke)
	if peers.ends < leastHeeding || peers.ends < 2*peers.goes {
		return nil
	}
	// Here the answer is the end everywhere else.
	r := past(f, arm, b, onlyOn(f, b, i))
	names, asks, fetched := l.aboutCheck(f, b, i)
	asks = asks || f.Calls[k].Refuses
	if r == nil || r.kind == "read" || r.kind == "disclose" {
		if !asks {
			return nil
		}
		if r == nil {
			r = answersAgain(f, other)
		}
	}
	if r == nil || !asks && r.kind != "next" && (r.kind != "mint" || !fetched) {
		return nil
	}
	how := "a failure of "
	if f.Calls[k].Refuses {
		how = "a denial by "
	}
	a := &Lapse{
		Func: f, Pos: f.Calls[k].Pos, Check: names[0], More: names[1:], Asked: f.Blocks[b].Cond.Pos, Reached: *r, Heard: peers.ends, Peer: peers.peer,
		How: how + link.Short(names[0]) + " is answered and nothing returns", Severity: finding.Major, Confidence: finding.Medium,
	}
	if asks {
		a.Severity = finding.Critical
	}
	return a
}

// failureAnswer is the call of a block that answers the client with a failure:
// with a status from 400, an error, or a text that speaks of a denial; -1 where
// there is none.
func failureAnswer(f *link.Func, b int) int32 {
	for _, k := range f.Blocks[b].Calls {
		c := &f.Calls[k]
		if c.Mode == summary.Now && c.Answers && (c.Failure || c.FailsIf > 0 || c.Fails || c.Refuses) && !c.Tells {
			return k
		}
	}
	return -1
}

// aboutCheck says what a branch asks, never nothing; whether that is about who
// calls or what he may do; and whether something, as a user, was looked up.
func (l *lapses) aboutCheck(f *link.Func, b, i int) (names []string, ok, fetched bool) {
	cond := f.Blocks[b].Cond
	ok = cond.Kind == summary.CallerArm || cond.Login || len(f.Denied(b, i)) > 0
	for _, a := range f.Blocks[b].Succs[i].Facts {
		if atom := &f.Atoms[a]; atom.Call >= 0 {
			c := &f.Calls[atom.Call]
			_, _, judges := f.Judges(atom.Call)
			ok = ok || judges || c.Whose || c.Authorizes
			fetched = fetched || c.Identifies || c.Fetches
		}
	}
	if names = f.Asks(b, 1-i); len(names) == 0 {
		names = []string{cond.Desc}
	}
	return names, ok, fetched
}

// answersAgain is the answer that follows one of a failure; nil when there is
// none.
func answersAgain(f *link.Func, from int) *reached {
	for b := range f.Blocks {
		if b != from && !f.Reaches(from, b) {
			continue
		}
		for _, k := range f.Blocks[b].Calls {
			if c := &f.Calls[k]; c.Answers && c.Mode == summary.Now && !c.Fails && !c.Refuses && !c.Tells && !f.Tells(k) {
				return &reached{name: f.CallName(k), kind: "disclose", pos: c.Pos}
			}
		}
	}
	return nil
}

// failuresBy counts what follows an answer of a failure that one function gives.
func (l *lapses) failuresBy(name string) *answered {
	if l.failures == nil {
		l.failures = map[string]*answered{}
		for _, f := range l.p.Funcs {
			for b := range f.Blocks {
				l.countFailure(f, b)
			}
		}
	}
	if at := l.failures[name]; at != nil && name != "" {
		return at
	}
	return &answered{}
}

// countFailure counts the answer of a failure that stands on one arm of a
// branch, and whether the function ends behind it.
func (l *lapses) countFailure(f *link.Func, b int) {
	k := failureAnswer(f, b)
	if k < 0 || !slices.ContainsFunc(f.Blocks, func(from summary.Block) bool {
		return len(from.Succs) == 2 && (int(from.Succs[0].To) == b || int(from.Succs[1].To) == b)
	}) {
		return
	}
	c := &f.Calls[k]
	at := l.failures[c.Static+c.Invoke]
	if at == nil {
		at = &answered{}
		l.failures[c.Static+c.Invoke] = at
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
