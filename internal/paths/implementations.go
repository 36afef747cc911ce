package paths

import (
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// The numbers of implementations that must check for another one to lack it,
// and where there are only two, of methods on which they differ.
const (
	leastImplementations = 3
	leastMethods         = 3
)

// implementations compares the methods of one interface, as far as the types
// behind it are no entry points themselves: library code that is given the
// interface calls whichever it has. At most one outlier of each type is
// returned.
func (v *vote) implementations() []*Outlier {
	var all []*Outlier
	said := map[string]bool{}
	for _, iface := range v.p.Interfaces() {
		var lacking []*Outlier
		differ := map[string]int{} // methods that one implementation checks and the other one does not
		for _, method := range iface.Methods {
			doors := v.behind(method)
			for _, d := range doors {
				if narrows(d.Func) {
					continue
				}
				peers := slices.DeleteFunc(slices.Clone(doors), func(o *Door) bool { return o == d || v.partly(d, o) })
				guarded := v.guarded(d, peers)
				if len(guarded) == 0 {
					continue
				}
				few, least := len(doors) == 2, leastReadShare
				if d.class == "change" {
					least = leastShare
				}
				if !few && (len(guarded) < leastImplementations || wilson(len(guarded), len(peers)) < least) {
					continue
				}
				o := v.report(d, guarded, len(peers))
				o.Confidence = finding.Medium
				if few {
					differ[family(d.Func)]++
				} else {
					differ[family(d.Func)] = leastMethods
				}
				lacking = append(lacking, o)
			}
		}
		for _, o := range lacking {
			if f := family(o.Door.Func); differ[f] >= leastMethods && !said[f] {
				said[f] = true
				all = append(all, o)
			}
		}
	}
	return all
}

// behind are the implementations of an interface method that reach a sink.
// One that hands on to the same method of another, as what wraps it to check
// does, is none to compare with.
func (v *vote) behind(method link.Method) []*Door {
	var all []*Door
	for _, f := range method.Funcs {
		if f.Generated || v.bound(f) || calls(f, method) {
			return nil
		}
		if d := newDoor(f, nil, nil); d != nil && !f.Public && !remote(d) {
			all = append(all, d)
		}
	}
	return all
}

// calls reports whether an implementation of a method calls the method of
// another one.
func calls(f *link.Func, method link.Method) bool {
	return slices.ContainsFunc(f.Calls, func(c summary.Call) bool {
		return c.Invoke == method.ID || slices.ContainsFunc(method.Funcs, func(o *link.Func) bool { return o != f && o.ID == c.Static })
	})
}

// remote reports whether a door only asks another service: that checks.
func remote(d *Door) bool {
	return !slices.ContainsFunc(d.leaves, func(l link.Leaf) bool { return l.Kind != "send" })
}

// bound reports whether a function is an entry point by itself: those are
// compared with each other.
func (v *vote) bound(f *link.Func) bool {
	return slices.ContainsFunc(v.p.Entries(), func(e *link.Entry) bool { return e.Fn == f })
}
