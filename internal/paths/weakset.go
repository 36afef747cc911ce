package paths

import (
	"maps"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// An aspect is what a function asks about one message of the client.
type aspect struct {
	f    *link.Func
	asks map[string]int32 // by the name of the check: the first call
}

// maxAsking is how many functions may ask about one message for it to be that
// of one operation: what more of them are given is the general form of a
// request, and they do different things.
const maxAsking = 3

// fewerChecks returns the functions that make only some of the checks that
// another function of their package makes about the same message of the client.
func fewerChecks(p *link.Program) []*Weakness {
	messages := map[string][]*aspect{}
	for _, f := range p.Funcs {
		if !f.Generated {
			for name, a := range aspects(f) {
				key := packageOf(f) + " " + name
				messages[key] = append(messages[key], a)
			}
		}
	}
	var found []*Weakness
	for _, key := range slices.Sorted(maps.Keys(messages)) {
		if len(messages[key]) > maxAsking {
			continue
		}
		for _, a := range messages[key] {
			if a.f.Creates {
				continue // there is nothing yet that could be somebody else's
			}
			if w := a.fewer(key[strings.LastIndexByte(key, '.')+1:], messages[key]); w != nil {
				found = append(found, w)
			}
		}
	}
	return found
}

// aspects are the checks that a function makes, by the message that they are
// about.
func aspects(f *link.Func) map[string]*aspect {
	all := map[string]*aspect{}
	for k := range f.Calls {
		c := &f.Calls[k]
		if len(c.About) == 0 || !f.CanDeny(int32(k)) && !f.Decisive(int32(k)) || c.Mutates || c.Mode != summary.Now || f.BlockOf(int32(k)) < 0 {
			continue
		}
		for _, name := range c.About {
			if all[name] == nil {
				all[name] = &aspect{f, map[string]int32{}}
			}
			if _, again := all[name].asks[nameWith(c)]; !again {
				all[name].asks[nameWith(c)] = int32(k)
			}
		}
	}
	return all
}

// nameWith is the name of a check with its constant arguments.
func nameWith(c *summary.Call) string {
	if c.Consts == "" {
		return c.Static + c.Invoke
	}
	return c.Static + c.Invoke + "(" + c.Consts + ")"
}

// packageOf is the import path of a function's package.
func packageOf(f *link.Func) string { return f.Pos.File[:strings.LastIndexByte(f.Pos.File, '/')+1] }

// fewer says which checks of another function a function leaves out, whose
// others it makes all; nil when there are none.
func (a *aspect) fewer(message string, all []*aspect) *Weakness {
	for _, o := range all {
		if o.f == a.f || len(o.asks) <= len(a.asks) || !o.includes(a) || reachesFunc(a.f, o.f) {
			continue
		}
		var lacking []asking
		first := int32(-1)
		for _, check := range slices.Sorted(maps.Keys(o.asks)) {
			k, has := a.asks[check]
			switch {
			case has:
				first = k
			case !anywhere(a.f, &o.f.Calls[o.asks[check]]):
				lacking = append(lacking, asking{check, link.Site{Pos: o.f.Calls[o.asks[check]].Pos, In: o.f.ID}})
			}
		}
		if len(lacking) == 0 {
			continue
		}
		c := &a.f.Calls[first]
		return &Weakness{
			Func: a.f, Peer: o.f, Has: asking{nameWith(c), link.Site{Pos: c.Pos, In: a.f.ID}}, Asks: lacking,
			Alternate: link.Leaf{Sink: &link.Sink{Name: message, Kind: "read", Pos: c.Pos}, Path: []link.Hop{{Func: a.f, Call: first}}},
			Evidence:  finding.Sibling, Confidence: finding.Medium, why: "without", operation: message, about: true,
		}
	}
	return nil
}

// includes reports whether all that another function asks is asked here too.
func (a *aspect) includes(o *aspect) bool {
	for check := range o.asks {
		if _, ok := a.asks[check]; !ok {
			return false
		}
	}
	return true
}

// reachesFunc reports whether a function calls another one, at any depth.
func reachesFunc(f, g *link.Func) bool { return f.Reachable()[g] }

// anywhere reports whether a function, or one that it calls in its package,
// makes a check about the same message.
func anywhere(f *link.Func, check *summary.Call) bool {
	for g := range f.Reachable() {
		if g == f || packageOf(g) != packageOf(f) {
			continue
		}
		if slices.ContainsFunc(g.Calls, func(c summary.Call) bool {
			return c.Static+c.Invoke == check.Static+check.Invoke && slices.ContainsFunc(c.About, func(m string) bool { return slices.Contains(check.About, m) })
		}) {
			return true
		}
	}
	return false
}
