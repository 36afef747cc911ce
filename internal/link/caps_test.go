package link_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPassedOnCap: a handler that too many functions pass on before it is
// registered is counted, and one that just enough pass on is not.
func TestPassedOnCap(t *testing.T) {
	for n, want := range map[int][]string{6: {}, 7: {"maxContextDepth: p.on0"}} {
		var b strings.Builder
		b.WriteString("-- p --\npackage p\nimport \"net/http\"\n")
		b.WriteString("func show(http.ResponseWriter, *http.Request) {}\n")
		b.WriteString("func on0(m *http.ServeMux, at string, h http.HandlerFunc) { m.HandleFunc(at, h) }\n")
		for i := 1; i < n; i++ {
			fmt.Fprintf(&b, "func on%d(m *http.ServeMux, at string, h http.HandlerFunc) { on%d(m, at, h) }\n", i, i-1)
		}
		fmt.Fprintf(&b, "func all(m *http.ServeMux) { on%d(m, \"/show\", show) }\n", n-1)
		p := linked(t, b.String())
		routes := entries(p)
		if got := append([]string{}, p.Coverage().Caps...); cmp.Diff(want, got) != "" {
			t.Errorf("%d functions: caps %v, want %v; routes:\n%s", n, got, want, routes)
		}
	}
}
