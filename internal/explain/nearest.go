package explain

import (
	"cmp"
	"slices"
	"strings"
)

// Meant returns the names that a short one stands for: itself, or else those
// that end with it, as Allowed, authz.Allowed and Policy.Allowed do for
// (*example.com/authz.Policy).Allowed.
func Meant(name string, names []string) []string {
	if slices.Contains(names, name) {
		return []string{name}
	}
	var all []string
	short := plain(name)
	for _, other := range names {
		before, ok := strings.CutSuffix(plain(other), short)
		if ok && short != "" && strings.HasSuffix(strings.ReplaceAll(before, "/", "."), ".") {
			all = append(all, other)
		}
	}
	return all
}

// plain is a name without what tells receivers from packages.
func plain(name string) string { return strings.NewReplacer("(", "", "*", "", ")", "").Replace(name) }

// Nearest returns up to n of names that are written most like name, the
// nearest first, without those that have little in common with it.
func Nearest(name string, names []string, n int) []string {
	type candidate struct {
		name     string
		distance int
	}
	var all []candidate
	for _, other := range names {
		d := min(distance(name, other), distance(last(name), last(other))+1)
		if d <= max(2, len(last(name))/3) {
			all = append(all, candidate{other, d})
		}
	}
	slices.SortFunc(all, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), strings.Compare(a.name, b.name))
	})
	var near []string
	for _, c := range all[:min(n, len(all))] {
		near = append(near, c.name)
	}
	return near
}

// last is the name of a function without its package or receiver.
func last(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

// distance is the edit distance of Levenshtein, in bytes. Letters of the other
// case count as equal.
func distance(a, b string) int {
	a, b = strings.ToLower(a), strings.ToLower(b)
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			above := row[j+1]
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(above+1, row[j]+1, diagonal+cost)
			diagonal = above
		}
	}
	return row[len(b)]
}
