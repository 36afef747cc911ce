package paths

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// otherObjects returns the entry points whose check is asked about one thing
// that the client names, and whose operation is given another one. Another way
// to the same operation is asked about what it is given; or both are keys of one
// name, and the client says both.
func otherObjects(p *link.Program) []*Weakness {
	all := uses(p)
	var found []*Weakness
	for _, key := range slices.Sorted(maps.Keys(all)) {
		var good []*keyed
		var bad []*keyed
		for _, u := range all[key] {
			if k := u.keyed(p); k != nil {
				if k.arg >= 0 {
					good = append(good, k)
				} else {
					bad = append(bad, k)
				}
			}
		}
		for _, k := range bad {
			if w := k.other(good); w != nil {
				found = append(found, w)
			}
		}
	}
	return found
}

// A keyed is a use whose check and operation are given what the client named.
type keyed struct {
	*use
	has   asking
	base  string   // what is asked, without constants
	about []string // of which parts of the request the checks are given something
	arg   int      // the argument of the operation that a check is asked about, plus one; 0 the receiver, -1 none
}

// keyed says what a use is asked about; nil where that is not known for sure:
// somebody else may ask, or the operation is given what comes from elsewhere.
func (u *use) keyed(p *link.Program) *keyed {
	f := u.f
	if f.Public || u.at > inside(f, &u.leaf) || u.leaf.Path[u.at].Func != f || len(u.call().Keys) == 0 {
		return nil
	}
	if slices.ContainsFunc(u.call().Keys, func(k summary.Key) bool { return len(k.From) == 0 }) {
		return nil
	}
	k := &keyed{use: u, arg: -1}
	for _, id := range p.Sorted(u.leaf.Held.May) {
		g, site := p.Guard(id), u.leaf.Held.May.At(id)
		if g.Audit || g.Strength <= summary.Identity {
			continue
		}
		c := f.CallAtPos(site.Pos)
		if c == nil || site.In != f.ID {
			if g.Strength >= summary.Permission && !k.knows(p, g) {
				return nil // asked before, or of what was loaded
			}
			continue
		}
		for _, key := range c.Keys {
			if len(key.From) == 0 {
				return nil
			}
			k.about = append(k.about, key.From...)
		}
		if k.has.name == "" && g.Strength >= summary.Permission && len(c.Keys) > 0 && u.leaf.Held.Must.Has(id) && p.Decides(id) {
			k.has, k.base = asking{g.Name, site}, c.Static+c.Invoke
		}
	}
	if k.has.name == "" {
		return nil
	}
	for _, key := range u.call().Keys {
		if overlap(key.From, k.about) {
			k.arg = int(key.Arg) + 1
			break
		}
	}
	return k
}

// knows reports whether a guard is what a check in the function itself asks.
func (k *keyed) knows(p *link.Program, g *link.Guard) bool {
	for id := range k.leaf.Held.May.All() {
		if site := k.leaf.Held.May.At(id); site.In == k.f.ID && k.f.CallAtPos(site.Pos) != nil {
			for _, leaf := range p.Guard(id).Leaves {
				if p.Guard(leaf).Name == g.Name {
					return true
				}
			}
		}
	}
	return false
}

// overlap reports whether two lists of parts of the request have one in common.
func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool { return x == y || partOf(x, y) || partOf(y, x) })
	})
}

// partOf reports whether a part lies in another one, that is all of a message.
func partOf(part, all string) bool {
	message, whole := strings.CutSuffix(all, "*")
	return whole && strings.HasPrefix(part, message)
}

// whole reports whether a part of the request is all of a message.
func whole(part string) bool { return strings.HasSuffix(part, ".*") }

// other says that the operation is given another key than the check; nil where
// it cannot be told to be one.
func (k *keyed) other(good []*keyed) *Weakness {
	call := k.call()
	if slices.ContainsFunc(call.Keys, func(key summary.Key) bool { return slices.ContainsFunc(key.From, whole) }) {
		return nil // what is in it is looked at elsewhere
	}
	w := &Weakness{
		Func: k.f, Has: k.has, Alternate: k.leaf, at: call.Pos, operation: callee(k.leaf.Path[k.at]), depth: k.at, Confidence: finding.Medium,
	}
	said := func(from []string) string {
		at := places(call.Pos, k.has.site.Pos)
		return fmt.Sprintf("%s is given %s (%s) in %s, where %s at %s is asked about %s: nothing compares the two",
			link.Short(w.operation), strings.Join(from, ", "), at[0], link.Short(k.f.ID), link.Short(k.has.name), at[1], strings.Join(slices.Compact(slices.Sorted(slices.Values(k.about))), ", "))
	}
	for _, o := range good {
		i := slices.IndexFunc(call.Keys, func(key summary.Key) bool { return int(key.Arg)+1 == o.arg })
		if o.f == k.f || o.base != k.base || i < 0 {
			continue
		}
		w.Peer, w.Primary, w.Evidence = o.f, &o.leaf, finding.SharedSink
		w.Asks = []asking{o.has}
		w.said = said(call.Keys[i].From) + ", as " + link.Short(o.f.ID) + " asks"
		return w
	}
	if !k.changes() {
		return nil
	}
	for _, key := range call.Keys {
		if slices.ContainsFunc(key.From, func(x string) bool {
			return slices.ContainsFunc(k.about, func(y string) bool { return keyName(x) != "" && keyName(x) == keyName(y) })
		}) {
			w.Peer, w.Evidence, w.Asks = k.f, finding.Fork, []asking{k.has}
			w.said = said(key.From)
			return w
		}
	}
	return nil
}

// keyName is the name of a part of the request, in words.
func keyName(part string) string {
	name := part[strings.LastIndexAny(part, `. `)+1:]
	return strings.Join(knowledge.Words(strings.Trim(name, `"*`)), " ")
}
