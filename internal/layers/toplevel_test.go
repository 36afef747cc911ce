package layers

import (
	"maps"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// topLevel is everything that may stand at the top of the repository.
var topLevel = []string{
	".ci", ".github", ".gitignore", ".golangci.yml",
	"CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md",
	"analyzers", "bench", "cmd", "docs", "examples", "go.mod", "go.sum", "internal", "testdata",
}

// strays lists the first elements of paths that are not in topLevel.
func strays(paths []string) []string {
	bad := map[string]bool{}
	for _, p := range paths {
		first, _, _ := strings.Cut(p, "/")
		if first != "" && !slices.Contains(topLevel, first) {
			bad[first] = true
		}
	}
	return slices.Sorted(maps.Keys(bad))
}

func TestTopLevel(t *testing.T) {
	out, err := exec.Command("git", "-C", root, "ls-files", "-z").Output()
	if err != nil {
		t.Skipf("not a git checkout that git can read: %v", err)
	}
	for _, name := range strays(strings.Split(string(out), "\x00")) {
		t.Errorf("%s does not belong at the top of the repository", name)
	}
}

func TestStraysSeesAnUnknownEntry(t *testing.T) {
	got := strays([]string{"README.md", "cmd/authparity/main.go", "notes.txt", "pkg/a/a.go", "pkg/b/b.go", ""})
	if diff := cmp.Diff([]string{"notes.txt", "pkg"}, got); diff != "" {
		t.Errorf("strays (-want +got):\n%s", diff)
	}
}
