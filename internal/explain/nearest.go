package explain

import (
	"cmp"
	"slices"
	"strings"
)

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
