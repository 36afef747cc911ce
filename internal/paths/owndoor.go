package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/link"
)

// deletesOwn reports whether a door changes nothing but what it deletes with
// the caller's identity among the conditions: whose that is needs no question.
// What an update is given may be who did it, and is not counted.
func deletesOwn(d *Door) bool {
	some := false
	for i := range d.leaves {
		if class(d.leaves[i].Kind) != "change" {
			continue
		}
		if d.leaves[i].Kind != "delete" || !ofCaller(&d.leaves[i]) {
			return false
		}
		some = true
	}
	return some
}

// ofCaller reports whether the caller's identity is handed on along a way down
// to the sink itself.
func ofCaller(l *link.Leaf) bool {
	if len(l.Path) == 0 {
		return false
	}
	owners := l.Path[0].Target().Owners
	for i, h := range l.Path[1:] {
		c := h.Target()
		var next []int32
		for _, p := range c.Pass {
			if slices.Contains(owners, p.Param) {
				next = append(next, p.Arg)
			}
		}
		if i == len(l.Path)-2 && slices.ContainsFunc(c.Binds, func(p int32) bool { return slices.Contains(owners, p) }) {
			return true
		}
		owners = next
	}
	return len(owners) > 0
}

// leastLogins is how many other entry points must make the same credential for
// what none of them asks to be no part of a login.
const leastLogins = 2

// maxLogin is how many calls below its entry point a login makes its credential.
// What hashes a password lies deeper, and is shared with what is no login.
const maxLogin = 2

// logsIn reports whether a door makes a credential as other doors do, none of
// which makes any of the checks: nobody is logged in before he logs in.
func (v *vote) logsIn(d *Door, missing []link.GuardID) bool {
	return slices.ContainsFunc(d.leaves, func(l link.Leaf) bool {
		if l.Kind != "mint" || len(l.Path) > maxLogin {
			return false
		}
		others := slices.DeleteFunc(slices.Clone(once(v.reaching[l.Key])), func(o *Door) bool { return o.Func == d.Func })
		return len(others) >= leastLogins && !slices.ContainsFunc(others, func(o *Door) bool { return slices.ContainsFunc(missing, o.may.Has) })
	})
}

// elsewhere reports whether a check of a peer is that of one of two things which
// its function does, and not of the other: the calls that lead to the one and to the
// other stand on two arms. To update what is there asks less than to make it.
func elsewhere(peer *Door, id link.GuardID) bool {
	f := peer.Func
	var with, without []int
	for _, l := range peer.leaves {
		if class(l.Kind) != "change" || len(l.Path) == 0 || l.Path[0].Func != f {
			continue
		}
		switch b := f.BlockOf(l.Path[0].Call); {
		case b < 0:
		case l.Held.Must.Has(id):
			with = append(with, b)
		case !l.Held.May.Has(id):
			without = append(without, b)
		}
	}
	return len(with) > 0 && slices.ContainsFunc(without, func(b int) bool {
		return !slices.ContainsFunc(with, func(w int) bool { return b == w || f.Reaches(b, w) || f.Reaches(w, b) })
	})
}
