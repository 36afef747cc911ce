package paths

import (
	"maps"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// leastKnowing is how many entry points must refuse a request in which a part
// that says who calls is missing, for one that takes the same part and goes on
// without it. They must be half of those that take it.
const leastKnowing = 3

// unasked compares a door that nothing asks who calls, although it takes that out
// of the request, with the others that take the same part in their own functions
// and refuse where it is not there.
func (v *vote) unasked(d *Door) *Outlier {
	if v.looks(d) {
		return nil
	}
	all := v.refusals()
	for _, id := range slices.Sorted(maps.Keys(all)) {
		if !v.takes(d, id) {
			continue
		}
		refusing := slices.DeleteFunc(slices.Clone(all[id]), func(o *Door) bool { return o.Func == d.Func || !alikeEntered(d, o) })
		taking := count(once(Doors(v.p)), func(o *Door) bool {
			return o.Func != d.Func && !o.open() && alikeEntered(d, o) && !slices.Contains(refusing, o) && v.takes(o, id)
		})
		if len(refusing) < leastKnowing || len(refusing) < taking {
			continue
		}
		peer := slices.MinFunc(refusing, func(a, b *Door) int {
			if n := likeness(d, b) - likeness(d, a); n != 0 {
				return n
			}
			return a.Func.Pos.Compare(b.Func.Pos)
		})
		o := &Outlier{
			Door: d, Peer: peer, Missing: []link.GuardID{id}, With: len(refusing), Of: len(refusing) + taking, at: peer.sure, among: refusing,
			Sink: gravest(d.leaves), Primary: gravest(peer.leaves), Evidence: finding.Sibling, Confidence: finding.Medium,
		}
		o.fold()
		return o
	}
	return nil
}

// refusals are the doors that are sure to refuse in their own functions where a
// part of the request is missing, by the guard that is this part.
func (v *vote) refusals() map[link.GuardID][]*Door {
	return v.p.Memo("refusals", func() any {
		all := map[link.GuardID][]*Door{}
		for _, o := range once(Doors(v.p)) {
			for id := range o.sure.All() {
				g := v.p.Guard(id)
				if !g.Audit && g.Strength >= summary.Identity && o.sure.At(id).In == o.Func.ID && hintOf(g.Name) != "" {
					all[id] = append(all[id], o)
				}
			}
		}
		return all
	}).(map[link.GuardID][]*Door)
}

// hintOf is how extract names the part of a request that a guard is: the method
// and its key, as in Get "X-User"; "" where it is none.
func hintOf(guard string) string {
	name, key, ok := strings.Cut(guard, `("`)
	if !ok || !strings.HasSuffix(key, `")`) {
		return ""
	}
	return name[strings.LastIndexByte(name, '.')+1:] + ` "` + strings.TrimSuffix(key, ")")
}

// takes reports whether a door gives a part of the request to a call.
func (v *vote) takes(d *Door, id link.GuardID) bool {
	want := hintOf(v.p.Guard(id).Name)
	return slices.ContainsFunc(d.Func.Calls, func(c summary.Call) bool { return slices.Contains(c.Hints, want) })
}
