package knowledge

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// withForks returns lines, and behind them what they say of a package once
// more for each fork of it. A line for the fork itself wins over that.
func withForks(lines []Entry) []Entry {
	all := slices.Clip(lines)
	own := map[string]bool{}
	for _, e := range lines {
		own[e.id()] = true
	}
	for _, fork := range lines {
		if fork.Role != Fork {
			continue
		}
		for _, e := range lines {
			moved, ok := e.movedTo(fork)
			if ok && !own[moved.id()] {
				all = append(all, moved)
			}
		}
	}
	return all
}

// movedTo is the entry as it reads in a fork of its package; false where its
// package is another one.
func (e Entry) movedTo(fork Entry) (Entry, bool) {
	of := fork.Str("of")
	if path := e.Package(); e.Role == Fork || path != of && !strings.HasPrefix(path, of+"/") {
		return Entry{}, false
	}
	e.Func = strings.Replace(e.Func, of, fork.Func, 1)
	e.given = false // what is said of the fork is checked by the fork's line
	e.keys = slices.Clone(e.keys)
	for i, s := range e.keys {
		if strings.Contains(s.value, of+".") || strings.Contains(s.value, of+"/") {
			e.keys[i].value = strings.Replace(s.value, of, fork.Func, 1)
		}
	}
	return e, true
}

// unfounded reports the forks of packages of which nothing is said: such a line
// would have no effect, and nobody would notice.
func unfounded(lines []Entry) error {
	var errs []error
	for _, fork := range lines {
		if fork.Role == Fork && !slices.ContainsFunc(lines, func(e Entry) bool { _, ok := e.movedTo(fork); return ok }) {
			errs = append(errs, fmt.Errorf("%s: of=%s: no line is about this package or one below it", fork.Place(), fork.Str("of")))
		}
	}
	return errors.Join(errs...)
}
