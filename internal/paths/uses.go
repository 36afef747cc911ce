package paths

import (
	"net/http"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A use is a call by which a function that outside input enters reaches an
// operation, with what is checked before.
type use struct {
	f     *link.Func
	entry *link.Entry // nil: no registration was seen
	leaf  link.Leaf   // the gravest below the call
	at    int         // index into the leaf's path of the operation's call
	has   []permit
}

// call is the call of the operation.
func (u *use) call() *summary.Call { return u.leaf.Path[u.at].Target() }

// changes reports whether the operation changes something, by its sink and
// not against its name.
func (u *use) changes() bool {
	return class(u.leaf.Kind) != "out" && u.call().Does != summary.View
}

// right is what the operation is, in the terms of permissions.
func (u *use) right() summary.Right {
	if r := u.call().Does; r != summary.NoRight {
		return r
	}
	if u.leaf.Kind == "delete" {
		return summary.Delete
	}
	return summary.NoRight
}

// asked is what the entry point is for, by the method of its route or its name.
func (u *use) asked() summary.Right {
	if u.entry != nil && u.entry.Method == http.MethodDelete {
		return summary.Delete
	}
	return u.f.Right
}

// A permit is a check that asks for a permission by name: a call with constant
// arguments, a field of a struct of permissions, a rank at least as high.
type permit struct {
	id    link.GuardID // -1 for what only the name of a middleware tells
	name  string       // of the guard
	base  string       // what is asked: the function, the struct, the compared rank
	arg   string       // for which permission
	right summary.Right
	site  link.Site
}

// permits returns the permissions that a set of guards and the middleware
// before an entry point ask for, in order of name.
func permits(p *link.Program, set link.Set, e *link.Entry) []permit {
	var all []permit
	for _, id := range p.Sorted(set) {
		g := p.Guard(id)
		if g.Audit || g.Narrow || !p.Decides(id) {
			continue
		}
		if base, arg := taken(g.Name); base != "" {
			name, site := wrapped(p, set, id)
			right := p.Right(g.Name)
			if right == summary.NoRight && p.HighestArg(g.Name) {
				right = summary.Everything
			}
			all = append(all, permit{id, name, base, arg, right, site})
		}
	}
	if e == nil {
		return all
	}
	for _, l := range e.Chain {
		base, arg, right := l.Made()
		asks := func(id link.GuardID) bool { return !p.Guard(id).Audit && p.Decides(id) }
		if arg == "" || !slices.ContainsFunc(p.Sorted(l.Held.May), asks) {
			continue
		}
		all = append(all, permit{-1, base + "(" + arg + ")", base, arg, right, link.Site{Pos: l.Pos, In: l.Name}})
	}
	return all
}

// wrapped is the call that stands for nothing but a guard, as a method that
// compares a rank, and its place; the guard itself when there is none.
func wrapped(p *link.Program, set link.Set, id link.GuardID) (string, link.Site) {
	for _, o := range p.Sorted(set) {
		if leaves := p.Guard(o).Leaves; len(leaves) == 1 && leaves[0] == id {
			return p.Guard(o).Name, set.At(o)
		}
	}
	return p.Guard(id).Name, set.At(id)
}

// taken splits the name of a guard into what is asked and for which
// permission; "" where it names none.
func taken(name string) (base, arg string) {
	if i := strings.LastIndexByte(name, '('); i > 0 && strings.HasSuffix(name, ")") && !strings.Contains(name, " or ") {
		return name[:i], name[i+1 : len(name)-1]
	}
	if i := strings.LastIndex(name, " >= "); i > 0 {
		return name[:i+3], name[i+4:]
	}
	if i := strings.LastIndexByte(name, '.'); i > 0 && !strings.ContainsAny(name, " ()/") {
		return name[:i], name[i+1:]
	}
	return "", ""
}

// maxOperation is how many calls below an entry point the operation is looked
// for that two of them have in common: service, and store.
const maxOperation = 3

// uses lists the operations of the functions that outside input enters, by the
// function or method that is called.
func uses(p *link.Program) map[string][]*use {
	return p.Memo("uses", func() any { return findUses(p) }).(map[string][]*use)
}

func findUses(p *link.Program) map[string][]*use {
	bound := map[*link.Func][]*link.Entry{}
	for _, e := range p.Entries() {
		if e.Fn != nil && e.Rank == 0 {
			bound[e.Fn] = append(bound[e.Fn], e)
		}
	}
	all := map[string][]*use{}
	for _, f := range p.Funcs {
		if !f.Entry && bound[f] == nil || f.Generated || goesOn(f) {
			continue
		}
		entries := bound[f]
		if entries == nil {
			entries = []*link.Entry{nil}
		}
		for _, e := range entries {
			for key, list := range usesOf(p, f, e) {
				all[key] = append(all[key], list...)
			}
		}
	}
	return all
}

// usesOf lists the operations of one entry point: of each call the gravest
// sink.
func usesOf(p *link.Program, f *link.Func, e *link.Entry) map[string][]*use {
	before := f.Entering()
	if e != nil {
		before = (&link.Held{Must: before.Must, May: before.Must}).And(e.Around)
	}
	all := map[string][]*use{}
	for b := range f.Blocks {
		best := map[link.Hop]link.Leaf{}
		var order []link.Hop
		for _, l := range f.BelowState(f.States(), b) {
			if l.IsHole() || l.Memory || l.Kind == "disclose" || asked(&l) && !mints(&l) || reports(&l) || f.AfterFailure(l.Path[0].Call) {
				continue
			}
			for i, h := range l.Path[:min(len(l.Path), maxOperation+inside(f, &l))] {
				old, ok := best[h]
				if !ok {
					order = append(order, h)
				}
				if h.Target().Static+h.Target().Invoke != "" && i >= inside(f, &l) && (!ok || weight(l.Kind) > weight(old.Kind)) {
					best[h] = l
				}
			}
		}
		for _, h := range order {
			l, ok := best[h]
			if !ok {
				continue
			}
			u := &use{f: f, entry: e, leaf: l.With(before), at: slices.Index(l.Path, h)}
			u.has = permits(p, u.leaf.Held.Must, e)
			key := h.Target().Static + h.Target().Invoke
			if h.Target().Sink != "" {
				if l.Noun == "" && u.at > inside(f, &l) {
					continue // a general call of a library, on who knows what
				}
				key += " " + l.Noun // what one table is for says nothing of another
			}
			all[key] = append(all[key], u)
		}
	}
	return all
}

// mints reports whether a sink lies below a call that makes a credential: that
// it may refuse to does not make it a check.
func mints(l *link.Leaf) bool {
	return slices.ContainsFunc(l.Path, func(h link.Hop) bool {
		c := h.Target()
		return c.Credential && c.Does == summary.Create
	})
}

// inside is the index of the last hop of a way that lies in a function or in
// one of its closures.
func inside(f *link.Func, l *link.Leaf) int {
	last := 0
	for i, h := range l.Path {
		if h.Func == f || strings.HasPrefix(h.Func.ID, f.ID+"$") {
			last = i
		}
	}
	return last
}
