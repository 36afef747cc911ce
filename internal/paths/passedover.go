package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// passedOver finds the arms that a denial leads to and that only say something
// before they go on as if it had been granted.
func (l *lapses) passedOver(f *link.Func) {
	for b := range f.Blocks {
		c := f.Blocks[b].Cond
		if c == nil || c.Idle == 0 || !f.States().In(b).Reached() {
			continue
		}
		i := int(c.Idle) - 1
		d := int(f.Blocks[b].Succs[i].To)
		if f.Written(d) >= summary.DenyAbort || l.leaves(f, b, i) {
			continue
		}
		arm := f.States().Arm(b, i)
		if a := l.deniedAndGoes(f, b, i, arm); a != nil {
			l.all = append(l.all, a)
		} else if a := l.dropped(f, b, i, arm); a != nil {
			l.all = append(l.all, a)
		}
	}
}

// leaves reports whether an idle arm does more than to say something: it
// reaches a sink that is no record, or does not come back.
func (l *lapses) leaves(f *link.Func, b, i int) bool {
	join := int(f.Blocks[b].Succs[1-i].To)
	work, seen := []int{int(f.Blocks[b].Succs[i].To)}, map[int]bool{join: true}
	for len(work) > 0 {
		w := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[w] {
			continue
		}
		seen[w] = true
		if f.Stops(w) {
			return true
		}
		for _, k := range f.Blocks[w].Calls {
			c := &f.Calls[k]
			if c.Mode != summary.Now || !f.Touches(k) || f.CallAudits(k) || c.Fails {
				continue
			}
			if slices.ContainsFunc(f.Below(k), func(x link.Leaf) bool { return !x.Memory && x.Kind != "read" && x.Kind != "send" }) {
				return true
			}
		}
		for _, e := range f.Blocks[w].Succs {
			work = append(work, int(e.To))
		}
	}
	return false
}

// deniedAndGoes returns the lapse of an arm that a guard's denial leads to.
func (l *lapses) deniedAndGoes(f *link.Func, b, i int, arm *flow.States) *Lapse {
	denied := slices.DeleteFunc(f.Denied(b, i), func(k int32) bool {
		return l.optional(f, k) || givesBack(f, arm, k) || f.Lasts(k) || f.Calls[k].Fetches && !f.Calls[k].Permission
	})
	says := f.Blocks[b].Cond.Says
	var check string
	var more []string
	asked := f.Blocks[b].Cond.Pos
	switch {
	case !says && f.Blocks[b].Cond.Kind == summary.CallerArm:
		return nil // what somebody of no rank does is kept in mind, as for a limit
	case len(denied) > 0:
		check, asked = f.CallName(denied[0]), f.Calls[denied[0]].Pos
		for _, k := range denied[1:] {
			more = append(more, f.CallName(k))
		}
	case says && f.Blocks[b].Cond.Kind != summary.ErrorArm:
		names := f.Asks(b, i)
		if len(names) == 0 || f.Blocks[b].Cond.Kind == summary.ConfigArm {
			return nil
		}
		check, more = names[0], names[1:]
	default:
		return nil
	}
	r := past(f, arm, b, onlyOn(f, b, i))
	if s := returnsSuccess(f, arm, nil); r == nil || s != nil && (f.Decides() || len(r.path) > 1) {
		if r = s; r == nil {
			return nil
		}
	}
	a := &Lapse{Func: f, Pos: f.Blocks[b].Cond.Pos, Check: check, More: more, Asked: asked, Reached: *r, Severity: finding.Critical, Confidence: finding.Medium}
	a.How = "a denial by " + link.Short(check) + " is only told"
	return a
}

// onlyOn tells the calls that only one arm of a branch makes: what it says itself
// is not what goes on.
func onlyOn(f *link.Func, b, i int) func(k int32) bool {
	rest := f.States().Arm(b, 1-i)
	return func(k int32) bool {
		w := f.BlockOf(k)
		return w < 0 || !rest.In(w).Reached()
	}
}

// givesBack reports whether a flow gives back what a check answered: whoever
// called the function hears it.
func givesBack(f *link.Func, s *flow.States, k int32) bool {
	var from func(r *summary.Result) bool
	from = func(r *summary.Result) bool {
		return r.Kind == summary.FromCall && r.Call == k || slices.ContainsFunc(r.Phi, func(a summary.AltResult) bool { return from(&a.Result) })
	}
	for b := range f.Blocks {
		if r := f.Blocks[b].Ret; r >= 0 && s.In(b).Reached() && slices.ContainsFunc(f.Returns[r].Results, func(x summary.Result) bool { return from(&x) }) {
			return true
		}
	}
	return false
}

// optional reports whether the outcome of a check only says whether the caller
// is known: it gives back who calls, somebody looks at that, and nobody is
// answered with a denial in the function.
func (l *lapses) optional(f *link.Func, k int32) bool {
	c := &f.Calls[k]
	result, _, ok := f.Verdict(k)
	if !ok || c.Bool || c.Guard != nil && c.Guard.Result == 0 {
		return false
	}
	read := false
	for i := range min(maxResults, l.results(f, k)) {
		if int32(i) != result && c.Gives != "" && c.Unread&(1<<i) == 0 {
			read = true
		}
	}
	if !read {
		return false
	}
	for b := range f.Blocks {
		if f.Written(b) == summary.DenyPermit {
			return false
		}
		if r := f.Blocks[b].Ret; r >= 0 && slices.ContainsFunc(f.Returns[r].Results, func(x summary.Result) bool { return x.Kind == summary.PermissionError }) {
			return false
		}
	}
	return !slices.ContainsFunc(f.Returns, func(r summary.Return) bool {
		return len(r.Results) > 1 && r.Results[len(r.Results)-1].Err
	})
}

// maxResults is how many results of a call can say who calls: what proves it
// gives back at most a user, a session, claims and an error, in front.
const maxResults = 8

// dropped returns the lapse of an error arm that makes an error, as other arms
// of the function do, and drops it, where the call that failed made what
// authorizes.
func (l *lapses) dropped(f *link.Func, b, i int, arm *flow.States) *Lapse {
	c := f.Blocks[b].Cond
	if c.Kind != summary.ErrorArm || c.Primary < 0 || int(c.Alt) != i {
		return nil
	}
	primary := &f.Calls[c.Primary]
	if !primary.Authorizes {
		return nil
	}
	for _, k := range f.Blocks[f.Blocks[b].Succs[i].To].Calls {
		made := &f.Calls[k]
		name := made.Static + made.Invoke
		if made.Unread == 0 || name == "" || !slices.ContainsFunc(made.Takes, func(g summary.Given) bool { return g.Call == c.Primary }) {
			continue
		}
		heard := 0
		var peer finding.Position
		for j := range f.Calls {
			if o := &f.Calls[j]; o.Static+o.Invoke == name && o.Unread == 0 && o.Pos != made.Pos {
				heard++
				peer = o.Pos
			}
		}
		r := past(f, arm, b, onlyOn(f, b, i))
		if heard == 0 || r == nil {
			continue
		}
		return &Lapse{
			Func: f, Pos: made.Pos, Check: f.CallName(c.Primary), Asked: primary.Pos, Reached: *r, Peer: peer, Heard: heard,
			How:      "the failure of " + link.Short(f.CallName(c.Primary)) + " becomes an error that is dropped",
			Severity: finding.Major, Confidence: finding.Medium, More: l.chosenAmong(f, b, i, c.Primary),
		}
	}
	return nil
}

// chosenAmong are further calls whose failure leads into the same arm.
func (l *lapses) chosenAmong(f *link.Func, b, i int, but int32) []string {
	var all []string
	for _, n := range f.Asks(b, i) {
		if n != f.CallName(but) && !strings.HasPrefix(n, "err") {
			all = append(all, n)
		}
	}
	return all
}
