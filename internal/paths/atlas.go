package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/link"
)

// An atlas says where routes lie: what lies in one place is about one resource.
type atlas struct {
	place map[string]bool            // patterns that others lie below
	below map[string]map[string]bool // by place: the constant elements below it that have more below them
	bound map[string][]*link.Func    // by method and pattern
}

func newAtlas(entries []*link.Entry) *atlas {
	w := &atlas{map[string]bool{}, map[string]map[string]bool{}, map[string][]*link.Func{}}
	for _, e := range entries {
		if e.Fn == nil || e.Rank > 0 {
			continue
		}
		key := e.Transport + " " + e.Method + " " + e.Pattern
		if e.Pattern != "" && !slices.Contains(w.bound[key], e.Fn) {
			w.bound[key] = append(w.bound[key], e.Fn)
		}
		for parent := above(e.Pattern); parent != ""; parent = above(parent) {
			w.place[parent] = true
			place, elem := above(parent), last(parent)
			if place == "" || strings.ContainsAny(elem, "{:*?<") {
				continue
			}
			if w.below[place] == nil {
				w.below[place] = map[string]bool{}
			}
			w.below[place][elem] = true
		}
	}
	return w
}

// leastResources is how many elements with routes of their own make a place one
// of many resources, as the root of an API is: what lies there directly has
// nothing in common.
const leastResources = 3

// of is the place of a route: its pattern where others lie below it, as that of
// a collection, else that without the last element. It is "" at a root, where
// two handlers are bound to the same, on different listeners, and for no route.
// What lies below one root has nothing in common but how it is kept.
func (w *atlas) of(e *link.Entry) (place, root string) {
	if e == nil || len(w.bound[e.Transport+" "+e.Method+" "+e.Pattern]) > 1 {
		return "", ""
	}
	place, root = e.Pattern, above(e.Pattern)
	if !w.place[place] {
		place = root
	}
	if len(w.below[root]) < leastResources {
		root = ""
	}
	if len(w.below[place]) >= leastResources {
		place = ""
	}
	return place, root
}

// above is a pattern without its last element, "" where nothing is left.
func above(pattern string) string {
	i := strings.LastIndexByte(strings.TrimSuffix(pattern, "/"), '/')
	if i <= 0 {
		return ""
	}
	return pattern[:i]
}

// last is the last element of a pattern.
func last(pattern string) string {
	pattern = strings.TrimSuffix(pattern, "/")
	return pattern[strings.LastIndexByte(pattern, '/')+1:]
}
