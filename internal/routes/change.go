package routes

import (
	"fmt"
	"slices"
	"strings"
)

// A Change is one difference between a lock and what is there now.
type Change struct {
	Fail    bool   // it lets more callers in, or leaves less behind
	Message string // one line
}

func (c Change) String() string { return c.Message }

// Changes is a list of differences: those that fail first.
type Changes []Change

// Fail reports whether some change is one that must not go unseen.
func (l Changes) Fail() bool { return slices.ContainsFunc(l, func(c Change) bool { return c.Fail }) }

// Compare says how routes differ from the lock. A route fails that lost a
// guard or an audit, whose guard got weaker, or that has no guard and now
// reaches a sink; the rest is told.
func (l *Lock) Compare(list []Route) Changes {
	now := NewLock(list)
	var fails, notes Changes
	fail := func(r *locked, format string, args ...any) {
		fails = append(fails, Change{true, r.title() + ": " + fmt.Sprintf(format, args...)})
	}
	note := func(r *locked, text string) { notes = append(notes, Change{false, r.title() + ": " + text}) }
	left := slices.Clone(l.lines)
	var fresh []*locked
	// The same route with the same handler is compared first: a pattern may
	// have several handlers, and a handler may get another name.
	for _, same := range []func(a, b *locked) bool{(*locked).sameHandler, (*locked).samePattern} {
		fresh = fresh[:0]
		for i := range now.lines {
			r := &now.lines[i]
			if r.seen {
				continue
			}
			at := slices.IndexFunc(left, func(old locked) bool { return same(&old, r) })
			if at < 0 {
				fresh = append(fresh, r)
				continue
			}
			r.seen = true
			old := left[at]
			left = slices.Delete(left, at, at+1)
			old.compare(r, fail, note)
		}
	}
	for _, r := range fresh {
		if !r.guarded() && len(r.sinks) > 0 {
			fail(r, "is new, has no guard, and reaches %s", strings.Join(r.sinks, ", "))
		} else {
			note(r, "is new")
		}
	}
	for i := range left {
		note(&left[i], "is gone")
	}
	return append(fails, notes...)
}

func (k *locked) sameHandler(o *locked) bool { return k.samePattern(o) && k.handler == o.handler }

func (k *locked) samePattern(o *locked) bool {
	return k.transport == o.transport && k.method == o.method && k.pattern == o.pattern
}

// title names a route.
func (k *locked) title() string {
	return strings.Join([]string{k.transport, k.method, k.pattern, k.handler}, " ")
}

// compare says what has changed about one route.
func (k *locked) compare(now *locked, fail func(*locked, string, ...any), note func(*locked, string)) {
	for _, g := range k.guards {
		name, strength, some := cutGuard(g)
		i := slices.IndexFunc(now.guards, func(h string) bool { n, _, _ := cutGuard(h); return n == name })
		if i < 0 {
			fail(now, "lost the guard %s", g)
			continue
		}
		_, is, isSome := cutGuard(now.guards[i])
		if slices.Index(strengths[:], is) < slices.Index(strengths[:], strength) {
			fail(now, "the guard %s is weaker: %s, was %s", name, is, strength)
		}
		if isSome && !some {
			fail(now, "the guard %s no longer stands before all sinks", name)
		}
		if slices.Index(strengths[:], is) > slices.Index(strengths[:], strength) || some && !isSome {
			note(now, "the guard "+name+" is stronger")
		}
	}
	for _, a := range k.audits {
		if !slices.Contains(now.audits, a) {
			fail(now, "lost the audit call %s", a)
		}
	}
	for _, s := range now.sinks {
		switch {
		case slices.Contains(k.sinks, s):
		case !now.guarded():
			fail(now, "has no guard, and now reaches %s", s)
		default:
			note(now, "now reaches "+s)
		}
	}
	if k.handler != now.handler {
		note(now, "was handled by "+k.handler)
	}
	for _, g := range now.guards {
		name, _, _ := cutGuard(g)
		if !slices.ContainsFunc(k.guards, func(h string) bool { n, _, _ := cutGuard(h); return n == name }) {
			note(now, "has the new guard "+g)
		}
	}
}

// guarded reports whether a guard stands before all sinks.
func (k *locked) guarded() bool {
	return slices.ContainsFunc(k.guards, func(g string) bool { _, _, some := cutGuard(g); return !some })
}

// cutGuard takes "name [strength]" apart; some is set where a question mark
// stands behind it.
func cutGuard(g string) (name, strength string, some bool) {
	g, some = strings.CutSuffix(g, someSinks)
	i := strings.LastIndex(g, " [")
	if i < 0 {
		return g, "", some
	}
	return g[:i], strings.TrimSuffix(g[i+2:], "]"), some
}
