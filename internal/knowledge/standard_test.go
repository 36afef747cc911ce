package knowledge

import (
	"os/exec"
	"strings"
	"testing"
)

// TestStandard asks the go command what the standard library is.
func TestStandard(t *testing.T) {
	out, err := exec.Command("go", "list", "std").Output()
	if err != nil {
		t.Fatalf("go list std: %v", err)
	}
	roots := make(map[string]bool)
	for p := range strings.FieldsSeq(string(out)) {
		root, _, _ := strings.Cut(p, "/")
		roots[root] = true
		if root != "vendor" && !Standard(p) {
			t.Errorf("models/standard.txt lacks %s", root)
		}
	}
	for root := range standardRoots() {
		if !roots[root] {
			t.Errorf("models/standard.txt has %q, which the standard library of this Go has not", root)
		}
	}
	for _, p := range []string{"", "example.com/net", "netx", "github.com/pkg/errors"} {
		if Standard(p) {
			t.Errorf("Standard(%q)", p)
		}
	}
}
