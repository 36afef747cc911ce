package knowledge

import (
	"slices"
	"testing"
)

// TestIsMatch asks that the classes of a name, which are found together, are
// those in which a word is found one by one: for the words of every class, alone
// and beside those of another, as names and as texts.
func TestIsMatch(t *testing.T) {
	table := Default()
	remembering := table.Remembering()
	var names []string
	last := ""
	for _, class := range classes {
		for _, r := range table.words[class] {
			name := ""
			for _, w := range r.words {
				name += string(w[0]-'a'+'A') + w[1:]
				if w[0] < 'a' {
					name = w
				}
			}
			names = append(names, name, last+name, name+last, "a "+last+" "+name+" b")
			last = name
		}
	}
	found := 0
	for _, name := range names {
		for _, class := range classes {
			want := table.Match(class, name) != ""
			if got := table.Is(class, name); got != want {
				t.Errorf("Is(%s, %q) = %v, Match finds %q", class, name, got, table.Match(class, name))
			}
			for range 2 {
				if got := remembering.Is(class, name); got != want {
					t.Errorf("with a memory: Is(%s, %q) = %v, want %v", class, name, got, want)
				}
			}
			if want {
				found++
			}
		}
	}
	if !slices.Contains(names, "Authorize") || found < len(names) {
		t.Errorf("%d names have %d classes: expected more", len(names), found)
	}
}
