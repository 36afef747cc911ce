package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// armSinks are those of the arms of the fork that asked last. All forks of a
// program share one: what each of them reaches would fill the memory, as the
// arms of a large handler reach hundreds.
type armSinks struct {
	primaryOf, alternateOf *Fork
	primary, alternate     []link.Leaf

	wholeOf *link.Func
	whole   []link.Leaf
}

// of returns the sinks of a whole function, which all of its forks ask.
func (s *armSinks) of(f *link.Func) []link.Leaf {
	if s.wholeOf != f {
		s.wholeOf, s.whole = f, f.BelowStates(f.States())
	}
	return s.whole
}

// primarySinks returns the sinks of the primary path: those of its arm, and
// those below the call whose failure is asked, which ran before the branch.
// Behind a recover they are those of the function whose panic is caught.
func (k *Fork) primarySinks() []link.Leaf {
	s := k.sinks
	if s.primaryOf != k {
		s.primaryOf, s.primary = k, k.findPrimary()
	}
	return s.primary
}

func (k *Fork) findPrimary() []link.Leaf {
	f := k.Func
	if outer := f.Recovers(); k.Cond.Kind == summary.RecoverArm && outer != nil {
		return outer.BelowStates(outer.States())
	}
	all := f.BelowStates(k.primary)
	c := k.Cond.Primary
	if c < 0 || k.Cond.Kind == summary.RecoverArm {
		return all
	}
	for b := range f.Blocks {
		if slices.Contains(f.Blocks[b].Calls, c) {
			at := f.Holds(k.states.Before(b, c))
			for _, l := range f.Below(c) {
				all = append(all, l.With(at))
			}
		}
	}
	return all
}

// altSinks returns the sinks of the alternate arm. A copy that the hit arm
// hands back is a read: a map or cache is no modelled sink, its content is what
// the other arm reads.
func (k *Fork) altSinks() []link.Leaf {
	s := k.sinks
	if s.alternateOf != k {
		s.alternateOf, s.alternate = k, k.Func.BelowStates(k.alternate)
		if len(s.alternate) == 0 && k.Cond.Kind == summary.HitArm {
			s.alternate = k.copies()
		}
	}
	return s.alternate
}

func (k *Fork) copies() []link.Leaf {
	var all []link.Leaf
	f := k.Func
	for b := range f.Blocks {
		if !k.alternate.In(b).Reached() || k.primary.In(b).Reached() || f.Blocks[b].Ret < 0 {
			continue
		}
		r := &f.Returns[f.Blocks[b].Ret]
		if !returnsData(r) {
			continue
		}
		all = append(all, link.Leaf{
			Sink: &link.Sink{Key: "copy " + f.ID, Name: "the stored copy in " + link.Short(f.ID), Kind: "read", Pos: r.Pos},
			Held: f.Holds(k.alternate.Out(b)),
		})
	}
	return all
}

// returnsData reports whether a return hands back something without an error.
func returnsData(r *summary.Return) bool {
	data := false
	for _, v := range r.Results {
		switch v.Kind {
		case summary.ErrorValue, summary.PermissionError, summary.HiddenError:
			return false
		case summary.AnyValue, summary.FromCall:
			data = true
		}
	}
	return data
}
