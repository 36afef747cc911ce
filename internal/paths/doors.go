package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A Door is an entry point with what is known of it before it is compared
// with its siblings.
type Door struct {
	Func     *link.Func
	Entry    *link.Entry      // nil: no registration was seen
	Pos      finding.Position // of its function
	Families []string         // what its siblings share: the receiver's type or the file, and where its route lies

	root   string      // the place of its route where that holds many resources: "" none
	class  string      // of what it does: change or out
	leaves []link.Leaf // of that class, with what is checked before; none inside a check
	sure   link.Set    // what holds whenever it comes to a sink, or succeeds
	may    link.Set    // what may be checked anywhere on its way or below
	around link.Set    // of that what middleware and callers may check
	rank   int         // of its most sensitive sink, see weight
}

// Doors returns the entry points of a program that reach a sink, in order of
// function.
func Doors(p *link.Program) []*Door {
	return p.Memo("doors", func() any { return findDoors(p) }).([]*Door)
}

func findDoors(p *link.Program) []*Door { return entering(p, newDoor) }

// entering returns what made makes of each way into the functions that outside
// input enters; made may return nil.
func entering(p *link.Program, made func(*link.Func, *link.Entry, *atlas) *Door) []*Door {
	var all []*Door
	bound, hands := map[*link.Func][]*link.Entry{}, map[*link.Func]bool{}
	for _, e := range p.Entries() {
		if e.Fn != nil && e.Rank == 0 {
			bound[e.Fn] = append(bound[e.Fn], e)
			hands[e.Fn] = hands[e.Fn] || e.Hands
		}
	}
	where := newAtlas(p.Entries())
	for _, f := range p.Funcs {
		if f.Generated || goesOn(f) || hands[f] {
			continue
		}
		for _, e := range bound[f] {
			if d := made(f, e, where); d != nil {
				all = append(all, d)
			}
		}
		if bound[f] == nil && f.Entry && entered(f) {
			if d := made(f, nil, where); d != nil {
				all = append(all, d)
			}
		}
	}
	return all
}

// open reports whether nobody need be asked at a door: it is open to everybody by
// choice, as its name or the place of its route says, or only trusted callers
// reach it.
func (d *Door) open() bool {
	return d.Func.Public || d.Entry != nil && d.Entry.Trusted || d.Entry != nil && slices.ContainsFunc(d.Entry.Groups, func(g link.Group) bool { return g.Public })
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

// anyDoor is a door, whatever it reaches.
func anyDoor(f *link.Func, e *link.Entry, w *atlas) *Door {
	d := openDoor(f, e, w)
	d.may = d.may.Union(d.sure)
	d.may = d.may.Union(f.Checks())
	return d
}

// newDoor is a door that reaches a sink; nil for one that does not.
func newDoor(f *link.Func, e *link.Entry, w *atlas) *Door {
	d := openDoor(f, e, w)
	if len(d.leaves) == 0 {
		return nil
	}
	d.classify()
	for i := range d.leaves {
		d.sure = d.sure.Union(d.leaves[i].Held.Must)
	}
	d.may = d.may.Union(d.sure)
	d.may = d.may.Union(f.Checks())
	return d
}

// openDoor is a door with all sinks that it reaches.
func openDoor(f *link.Func, e *link.Entry, w *atlas) *Door {
	d := &Door{Func: f, Entry: e, Pos: f.Pos, Families: []string{family(f)}}
	place, root := w.of(e)
	if place != "" {
		d.Families = append(d.Families, "route "+place)
	}
	if root != "" {
		d.root = "root " + root
	}
	before := f.Entering()
	if e != nil {
		// What a wrapper that all handlers share may have checked for others
		// is not before this one: the registration says what is.
		before = (&link.Held{Must: before.Must, May: before.Must}).And(e.Around)
	}
	d.around = before.May
	d.sure, d.may = before.Must, before.May
	d.sure = d.sure.Union(f.Successes(f.States(), nil))
	d.sure = d.sure.Union(f.Checked())
	for _, l := range f.Leaves() {
		d.may = d.may.Union(l.Held.May)
		if l.IsHole() || l.Memory || l.Kind == "disclose" || asked(&l) || reports(&l) {
			continue
		}
		d.leaves = append(d.leaves, l.With(before))
	}
	return d
}

// maxNear is how many calls below an entry point a sink tells what the entry
// point is for. What lies deeper, as the statistics of a store, says nothing.
const maxNear = 4

// classify says whether a door changes or reads, by its name or else by its
// sinks, and keeps the sinks that do so.
func (d *Door) classify() {
	changes := func(l link.Leaf) bool { return class(l.Kind) != "out" }
	d.class = "out"
	near := func(l link.Leaf) bool { return changes(l) && len(l.Path) <= maxNear }
	if d.Func.Does == "write" || d.Func.Does == "" && slices.ContainsFunc(d.leaves, near) {
		d.class = "change"
	}
	own := slices.DeleteFunc(slices.Clone(d.leaves), func(l link.Leaf) bool { return changes(l) != (d.class == "change") })
	if len(own) > 0 {
		d.leaves = own
	}
	for _, l := range d.leaves {
		d.rank = max(d.rank, weight(l.Kind))
	}
}

// asked reports whether a sink lies inside a check: what a check reads or
// records is not what it protects. An operation that checks something on its
// way is called for what it changes.
func asked(l *link.Leaf) bool {
	return slices.ContainsFunc(l.Path, func(h link.Hop) bool {
		c := h.Target()
		return c.Permission || !c.Mutates && h.Func.Decisive(h.Call)
	})
}

// family names what the siblings of a function share: the type that it is a
// method of, by value or by pointer, or the file.
func family(f *link.Func) string {
	for f.Enclosing() != nil {
		f = f.Enclosing()
	}
	if recv, _, ok := strings.Cut(f.ID, ")."); ok && strings.HasPrefix(recv, "(") {
		return "(*" + strings.TrimLeft(recv, "(*") + ")"
	}
	return f.Pos.File
}

// entitles reports whether a guard, or one of those that it takes for as
// good, is an entitlement check for certain.
func entitles(p *link.Program, id link.GuardID) bool {
	return p.Entitles(id) || slices.ContainsFunc(p.Guard(id).Members, p.Entitles)
}
