package report

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/authparity/authparity/internal/finding"
)

// sideBySide is the widest line on which the two ways stand next to each
// other: with the indentation it fills a terminal of 120 columns. Wider ones
// stand one below the other rather than being cut.
const sideBySide = 112

// gutter is the distance between the two ways.
const gutter = "   "

// ways lays out the primary path and the fallback path of f.
func ways(f *finding.Finding) []string {
	left := append([]string{"primary"}, way(f.Primary)...)
	right := append([]string{"fallback"}, way(f.Fallback)...)
	if width(left)+len(gutter)+width(right) <= sideBySide {
		return besides(left, right)
	}
	return append(indented(left), indented(right)...)
}

// way lays out steps as two columns: where, and what happens there.
func way(steps []finding.Step) []string {
	places := each(steps, func(s finding.Step) string { return fmt.Sprintf("%s:%d", s.File, s.Line) })
	wide := width(places)
	lines := make([]string, len(steps))
	for i, s := range steps {
		what := s.Note
		if what == "" {
			what = finding.ShortName(s.Function)
		}
		lines[i] = strings.TrimRight(padded(places[i], wide)+"  "+what, " ")
	}
	return lines
}

// besides puts the lines of left and right next to each other.
func besides(left, right []string) []string {
	wide := width(left)
	var lines []string
	for i := range max(len(left), len(right)) {
		var l, r string
		if i < len(left) {
			l = left[i]
		}
		if i < len(right) {
			r = right[i]
		}
		lines = append(lines, strings.TrimRight(padded(l, wide)+gutter+r, " "))
	}
	return lines
}

// indented indents all lines but the first.
func indented(lines []string) []string {
	result := lines[:1:1]
	for _, l := range lines[1:] {
		result = append(result, "  "+l)
	}
	return result
}

// width is that of the longest line, in characters.
func width(lines []string) int {
	w := 0
	for _, l := range lines {
		w = max(w, utf8.RuneCountInString(l))
	}
	return w
}

func padded(s string, wide int) string {
	return s + strings.Repeat(" ", wide-utf8.RuneCountInString(s))
}
