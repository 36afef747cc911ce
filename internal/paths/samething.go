package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// sameThing compares a door that asks for nothing with its siblings that look up
// a thing by the same call and ask about that very thing: one sibling suffices,
// as what is asked about a thing is asked of whoever gets it. To look is compared
// only with a check that is not named for a change.
func (v *vote) sameThing(d *Door) *Outlier {
	if v.asks(d) || scoped(d) || forCaller(d) {
		return nil
	}
	for k := range d.Func.Calls {
		c := &d.Func.Calls[k]
		name := c.Static + c.Invoke
		if name == "" || !looksUp(c) {
			continue
		}
		var others, asking []*Door
		for _, f := range d.Families {
			for _, o := range once(v.families[f]) {
				if o.Func == d.Func || o.open() || slices.Contains(others, o) || !slices.ContainsFunc(o.Func.Calls, func(k summary.Call) bool { return k.Static+k.Invoke == name }) {
					continue
				}
				others = append(others, o)
				if len(v.askedAbout(d, o, name)) > 0 {
					asking = append(asking, o)
				}
			}
		}
		guarded := v.guarded(d, asking)
		if len(guarded) == 0 || len(guarded) < len(others) || v.open(d, guarded) || v.otherwise(d, guarded) || apart(d, guarded) {
			continue
		}
		o := v.report(d, guarded, len(others))
		o.Missing, o.Confidence = v.askedAbout(d, o.Peer, name), finding.Medium
		return o
	}
	return nil
}

// looksUp reports whether a call gives back a thing that its function goes on
// with: not who calls, nor a setting.
func looksUp(c *summary.Call) bool {
	return c.Mode == summary.Now && c.Fetches && c.Unread&1 == 0 && !c.Identifies && !c.Carries && !c.Whose && !c.Config && !c.Permission
}

// askedAbout are the checks that a peer is sure to make itself, and d nowhere,
// and that are given what a call of the name gave back.
func (v *vote) askedAbout(d, peer *Door, name string) []link.GuardID {
	f := peer.Func
	given := func(c *summary.Call) bool {
		return slices.ContainsFunc(c.Takes, func(g summary.Given) bool {
			from := &f.Calls[g.Call]
			return g.Result == 0 && from.Static+from.Invoke == name
		})
	}
	var all []link.GuardID
	for _, id := range v.extra(d, peer) {
		site := peer.sure.At(id)
		about := func(c summary.Call) bool {
			return c.Pos == site.Pos && given(&c) && (d.class != "out" || !toChange(c.Right) && !toChange(c.Does))
		}
		if site.In == f.ID && v.p.Guard(id).Strength >= summary.Permission && slices.ContainsFunc(f.Calls, about) {
			all = append(all, id)
		}
	}
	return all
}

// toChange reports whether a right is one to change something.
func toChange(r summary.Right) bool {
	return r == summary.Create || r == summary.Change || r == summary.Delete
}
