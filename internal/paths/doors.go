package paths

import (
	"maps"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A Door is an entry point with what is known of it before it is compared
// with its siblings.
type Door struct {
	Func   *link.Func
	Pos    finding.Position // of its function, or of its registration
	Family string           // what its siblings share: the receiver's type, or the file

	class  string      // of what it does: change or out
	leaves []link.Leaf // of that class, with what is checked before; none inside a check
	sure   link.Set    // what holds whenever it comes to a sink, or succeeds
	may    link.Set    // what may be checked anywhere on its way or below
	rank   int         // of its most sensitive sink, see weight
}

// Doors returns the entry points of a program that reach a sink, in order of
// function.
func Doors(p *link.Program) []*Door {
	return p.Memo("doors", func() any { return findDoors(p) }).([]*Door)
}

func findDoors(p *link.Program) []*Door {
	var all []*Door
	for _, f := range p.Funcs {
		if f.Entry && !f.Generated && entered(f) && !goesOn(f) {
			if d := newDoor(p, f); d != nil {
				all = append(all, d)
			}
		}
	}
	return all
}

// entered reports whether outside input enters a function directly, or
// through generated code only.
func entered(f *link.Func) bool {
	_, hops := f.Root()
	return !slices.ContainsFunc(hops, func(h link.Hop) bool { return !h.Func.Generated })
}

// goesOn reports whether a function is middleware: it calls what the function
// around it was given.
func goesOn(f *link.Func) bool {
	return f.Outer != "" && slices.ContainsFunc(f.Calls, func(c summary.Call) bool {
		return c.Hole != nil && c.Hole.Owner != f.ID
	})
}

func newDoor(p *link.Program, f *link.Func) *Door {
	d := &Door{Func: f, Pos: f.Pos, Family: family(f)}
	before := f.Entering()
	d.sure, d.may = maps.Clone(before.Must), maps.Clone(before.May)
	maps.Copy(d.sure, f.Successes(f.States(), nil))
	maps.Copy(d.sure, f.Checked())
	for _, l := range f.Leaves() {
		maps.Copy(d.may, l.Held.May)
		if l.IsHole() || l.Memory || l.Kind == "disclose" || asked(&l) {
			continue
		}
		c := class(l.Kind)
		if c != "out" && d.class != "change" {
			d.class, d.leaves, d.rank = "change", nil, 0 // what it changes counts, not what it reads for that
		}
		if (c != "out") != (d.class == "change") {
			continue
		}
		if d.class == "" {
			d.class = "out"
		}
		d.leaves = append(d.leaves, l.With(before))
		d.rank = max(d.rank, weight(l.Kind))
	}
	if len(d.leaves) == 0 {
		return nil
	}
	for i := range d.leaves {
		maps.Copy(d.sure, d.leaves[i].Held.Must)
	}
	maps.Copy(d.may, d.sure)
	maps.Copy(d.may, below2(p, f))
	return d
}

// asked reports whether a sink lies inside a check: what a check reads or
// records is not what it protects.
func asked(l *link.Leaf) bool {
	return slices.ContainsFunc(l.Path, func(h link.Hop) bool {
		return h.Target().Permission || h.Func.Decisive(h.Call)
	})
}

// below2 is what f or any function below it may have checked where it
// comes back.
func below2(p *link.Program, f *link.Func) link.Set {
	all := link.Set{}
	for g := range f.Reachable() {
		maps.Copy(all, atReturns(p, g))
	}
	return all
}

// atReturns is what a function may have checked where it comes back.
func atReturns(p *link.Program, f *link.Func) link.Set {
	return p.Memo("returns "+f.ID, func() any {
		set := link.Set{}
		s := f.States()
		for b := range f.Blocks {
			if f.Blocks[b].Ret >= 0 && s.In(b).Reached() {
				maps.Copy(set, f.Holds(s.Out(b)).May)
			}
		}
		return set
	}).(link.Set)
}

// family names what the siblings of a function share: the type that it is a
// method of, or the file.
func family(f *link.Func) string {
	for f.Enclosing() != nil {
		f = f.Enclosing()
	}
	if recv, _, ok := strings.Cut(f.ID, ")."); ok && strings.HasPrefix(recv, "(") {
		return recv + ")"
	}
	return f.Pos.File
}

// sureLevel is the strongest entitlement check that a door is sure to make.
func (d *Door) sureLevel(p *link.Program) summary.Strength {
	best := summary.NoStrength
	for id := range d.sure {
		if g := p.Guard(id); !g.Audit {
			s := g.Strength
			if !p.Entitles(id) {
				s = min(s, summary.Identity)
			}
			best = max(best, s)
		}
	}
	return best
}

// mayLevel is the strongest check of any kind that may stand on a door's way.
func (d *Door) mayLevel(p *link.Program) summary.Strength {
	best := summary.NoStrength
	for id := range d.may {
		if g := p.Guard(id); !g.Audit {
			best = max(best, g.Strength)
		}
	}
	return best
}
