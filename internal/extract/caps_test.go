package extract

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCaps: what a function has too much of is counted, and what it has just
// enough of is not.
func TestCaps(t *testing.T) {
	branches := func(n int) string {
		return "func f() {\n\tok := c(0)\n" + strings.Repeat("\tif c(1) { ok = c(2) }\n", n) + "\tif ok { c(3) }\n}\n"
	}
	texts := func(n int) string {
		return "func f() { http.HandleFunc(path.Join(" + strings.Repeat(`"a", `, n) + "), nil) }\n"
	}
	results := func(n int) string {
		return fmt.Sprintf("func many() (%s)\nfunc f() { many() }\n", strings.TrimSuffix(strings.Repeat("bool, ", n), ", "))
	}
	tests := []struct {
		name, cap       string
		source          func(int) string
		enough, tooMany int
	}{
		{"phis of phis", "maxOpen", branches, maxOpen, maxOpen + 1},
		{"a list", "maxElements", texts, maxElements, maxElements + 1},
		{"results", "maxUnread", results, maxUnread, maxUnread + 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for n, want := range map[int][]string{tt.enough: nil, tt.tooMany: {tt.cap + ": example.com/p.f"}} {
				p := Package(typed(t, "example.com/p", "p.go", "package p\nimport (\"net/http\"; \"path\")\nvar _, _ = http.HandleFunc, path.Join\nfunc c(int) bool\n"+tt.source(n)))
				if diff := cmp.Diff(want, p.Coverage.Caps); diff != "" {
					t.Errorf("%d of them: caps (-want +got):\n%s", n, diff)
				}
			}
		})
	}
}
