package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// leastRefusing is how many other functions must refuse on the contrary answer
// of a check for one to have turned it round.
const leastRefusing = 3

// refusing is where a yes or no of a check is answered with a denial.
type refusing struct {
	on    [2][]finding.Position // no, yes
	funcs [2][]*link.Func
}

// turned finds the branches of f that refuse those whom a check lets in, and go
// on with the others: in all other functions that ask it the other answer is
// refused.
func (l *lapses) turned(f *link.Func) {
	f.EachRefusal(func(b, goes int, k int32, refused bool) {
		r := l.turnedAway()[f.CallName(k)]
		mine, theirs := side(refused), side(!refused)
		if r == nil || len(r.funcs[mine]) != 1 || len(r.funcs[theirs]) < leastRefusing {
			return
		}
		c := &f.Calls[k]
		arm := f.States().Arm(b, goes)
		on := past(f, arm, b, nil)
		if on == nil {
			if on = returnsSuccess(f, arm, nil); on == nil {
				return
			}
		}
		l.all = append(l.all, &Lapse{
			Func: f, Pos: c.Pos, Check: f.CallName(k), Asked: c.Pos, Reached: *on, Peer: r.on[theirs][0], Heard: len(r.funcs[theirs]),
			How: "the answer of " + link.Short(f.CallName(k)) + " is taken the wrong way round", Severity: finding.Critical, Confidence: finding.Medium,
		})
	})
}

func side(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// turnedAway lists, by the name of a check with its constants, where which answer
// of it is refused. Who is an administrator is asked of others as well, who may
// not be touched.
func (l *lapses) turnedAway() map[string]*refusing {
	if l.refused != nil {
		return l.refused
	}
	l.refused = map[string]*refusing{}
	for _, f := range l.p.Funcs {
		f.EachRefusal(func(_, _ int, k int32, refused bool) {
			c := &f.Calls[k]
			if _, _, ok := f.Verdict(k); !ok || c.Admin {
				return
			}
			r := l.refused[f.CallName(k)]
			if r == nil {
				r = &refusing{}
				l.refused[f.CallName(k)] = r
			}
			i := side(refused)
			r.on[i] = append(r.on[i], c.Pos)
			if !slices.Contains(r.funcs[i], f) {
				r.funcs[i] = append(r.funcs[i], f)
			}
		})
	}
	return l.refused
}
