package paths

import (
	"maps"
	"slices"
	"strconv"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// weakerPermits compares the permissions that several ways to one operation
// ask for.
func weakerPermits(p *link.Program) []*Weakness {
	all := uses(p)
	var found []*Weakness
	for _, key := range slices.Sorted(maps.Keys(all)) {
		list := all[key]
		if len(functions(list)) > maxSharing {
			continue // a general function, called for everything
		}
		for _, u := range list {
			if w := u.weaker(p, list); w != nil {
				found = append(found, w)
			}
		}
	}
	return found
}

func functions(list []*use) map[*link.Func]bool {
	all := map[*link.Func]bool{}
	for _, u := range list {
		all[u.f] = true
	}
	return all
}

// weaker compares a way with the others to the same operation. Each of its
// permissions is compared with those that the others ask for by the same call,
// or of the same struct.
func (u *use) weaker(p *link.Program, list []*use) *Weakness {
	if u.f.Public || !u.changes() {
		return nil // what may be read is often more than what may be changed
	}
	for i := range u.has {
		mine := &u.has[i]
		if !u.own(mine) || mine.right == summary.View && u.asksToChange(p) {
			continue
		}
		var peers []*use
		var theirs *permit
		for _, o := range list {
			if o == u || o.f.Public || o.f == u.f && o.entry != u.entry {
				continue
			}
			t := o.on(mine.base)
			if t == nil || t.arg == mine.arg {
				continue
			}
			if u.asks(t) || o.asks(mine) || !u.below(mine, t) || o.f != u.f && o.alsoWithout(t, list) {
				continue
			}
			if theirs == nil {
				theirs = t
			}
			peers = append(peers, o)
		}
		if theirs == nil || len(functions(peers)) < u.enough(mine, theirs, peers) || !u.alone(mine, theirs, peers, list) {
			continue
		}
		o := peers[max(0, slices.IndexFunc(peers, u.kin))]
		w := &Weakness{
			Func: u.f, Has: asking{mine.name, mine.site}, Asks: []asking{{theirs.name, theirs.site}}, Peer: o.f,
			Alternate: u.leaf, Primary: &o.leaf, depth: u.at, operation: callee(u.leaf.Path[u.at]), Evidence: finding.SharedSink, Confidence: finding.Medium, why: "which is weaker than",
		}
		if mine.right != summary.NoRight && mine.right != theirs.right && theirs.right == u.asked() {
			w.why = "and not"
		}
		return w
	}
	return nil
}

// alsoWithout reports whether the function of a way has another way to the same
// operation without a check: then it asks for something else.
func (u *use) alsoWithout(c *permit, list []*use) bool {
	return slices.ContainsFunc(list, func(o *use) bool { return o.f == u.f && o.entry == u.entry && !o.asks(c) })
}

// own reports whether a check stands in the entry point itself or before it:
// what a function below asks is said of that.
func (u *use) own(c *permit) bool {
	return c.id < 0 || c.site.In == u.f.ID || u.entry != nil && u.entry.Around.Must.Has(c.id)
}

// on is the permission that a way asks for in some manner; nil where it is
// none, or more than one.
func (u *use) on(base string) *permit {
	var found *permit
	for i := range u.has {
		if u.has[i].base != base {
			continue
		}
		if found != nil && found.arg != u.has[i].arg {
			return nil
		}
		found = &u.has[i]
	}
	return found
}

// asks reports whether a way asks, on some path, for a permission.
func (u *use) asks(c *permit) bool {
	if c.id >= 0 && u.leaf.Held.May.Has(c.id) {
		return true
	}
	return slices.ContainsFunc(u.has, func(o permit) bool { return o.base == c.base && o.arg == c.arg })
}

// kin reports whether two entry points are named for the same thing.
func (u *use) kin(o *use) bool { return sameThing(u.f, o.f) }

// alone reports whether fewer other functions ask for the same permission
// before the same operation than for more. A permission for everything says
// more only where nobody else asks for the same, and kin asks for it: who
// restores a backup reaches all that there is.
func (u *use) alone(mine, theirs *permit, peers, list []*use) bool {
	same := slices.DeleteFunc(slices.Clone(list), func(o *use) bool {
		return o.f == u.f || o.asks(theirs) || !o.asks(mine) && !slices.ContainsFunc(o.has, func(c permit) bool {
			return c.base == mine.base && c.right == mine.right && mine.right != summary.NoRight
		})
	})
	if theirs.right == summary.Everything {
		return len(same) == 0 && slices.ContainsFunc(peers, u.kin)
	}
	return len(functions(same)) < len(functions(peers))
}

// below reports whether the permission that a way asks for is less than what
// another way to the same operation asks for.
func (u *use) below(mine, theirs *permit) bool {
	if rank, err := strconv.Atoi(mine.arg); err == nil {
		other, err := strconv.Atoi(theirs.arg)
		return err == nil && rank < other
	}
	if theirs.right == summary.Everything {
		return mine.right != summary.Everything
	}
	switch mine.right {
	case summary.View:
		return u.right() != summary.NoRight && u.right() != summary.View && u.asked() != summary.View &&
			theirs.right != summary.NoRight && theirs.right != summary.View
	case summary.Create, summary.Change:
		return theirs.right == summary.Delete && u.right() == summary.Delete && u.asked() == summary.Delete
	}
	return false
}

// asksToChange reports whether a way asks, on some path and by whatever
// function, for a permission to do more than look: a copy asks for both.
func (u *use) asksToChange(p *link.Program) bool {
	return slices.ContainsFunc(permits(p, u.leaf.Held.May, u.entry), func(c permit) bool {
		return c.right != summary.NoRight && c.right != summary.View
	})
}

// enough is how many others must ask for more: one where the entry point is
// named for what they ask, and calls the operation itself or is named for the
// same thing as they; one also where it does the same to the same thing as that
// other, and asks for a lower rank or only to look. Two otherwise.
func (u *use) enough(mine, theirs *permit, peers []*use) int {
	if mine.right != summary.NoRight && theirs.right == u.asked() && (u.at <= inside(u.f, &u.leaf) || slices.ContainsFunc(peers, u.kin)) {
		return 1
	}
	_, err := strconv.Atoi(mine.arg)
	if (err == nil || mine.right == summary.View) && u.at <= inside(u.f, &u.leaf) && !u.keepsToOwn() && slices.ContainsFunc(peers, u.twin) {
		return 1
	}
	return leastSharing
}

// twin reports whether two entry points do the same to the same thing, each by
// its own call.
func (u *use) twin(o *use) bool {
	return u.alike(o) && u.asked() != summary.NoRight && u.asked() == o.asked() && o.at <= inside(o.f, &o.leaf)
}
