package docs

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var (
	link    = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ +(.+)$`)
	noise   = regexp.MustCompile("[^a-z0-9 _-]")
)

// anchor is the name that a heading gets in a rendered page.
func anchor(title string) string {
	return strings.ReplaceAll(noise.ReplaceAllString(strings.ToLower(title), ""), " ", "-")
}

// broken lists the links of the page called name that lead nowhere. textOf
// returns the text of a file and whether the file exists.
func broken(name string, textOf func(string) (string, bool)) []string {
	text, _ := textOf(name)
	var bad []string
	for _, m := range link.FindAllStringSubmatch(text, -1) {
		if strings.Contains(m[1], "://") || strings.HasPrefix(m[1], "mailto:") {
			continue
		}
		file, fragment, _ := strings.Cut(m[1], "#")
		target := name
		if file != "" {
			target = path.Join(path.Dir(name), file)
		}
		targetText, ok := textOf(target)
		switch {
		case !ok:
			bad = append(bad, fmt.Sprintf("%s: no file %s", name, target))
		case fragment != "" && !hasAnchor(targetText, fragment):
			bad = append(bad, fmt.Sprintf("%s: no heading #%s in %s", name, fragment, target))
		}
	}
	return bad
}

func hasAnchor(text, fragment string) bool {
	for _, m := range heading.FindAllStringSubmatch(text, -1) {
		if anchor(m[1]) == fragment {
			return true
		}
	}
	return false
}

func TestLinks(t *testing.T) {
	if *update {
		t.Skip("the pages are being written")
	}
	onDisk := func(name string) (string, bool) {
		full := filepath.Join(root, filepath.FromSlash(name))
		text, _ := os.ReadFile(full)
		_, err := os.Stat(full)
		return string(text), err == nil
	}
	for _, page := range pages(t) {
		for _, bad := range broken(page, onDisk) {
			t.Error(bad)
		}
	}
}

func TestBrokenSeesDeadLinks(t *testing.T) {
	files := map[string]string{
		"docs/a.md": "[x](b.md) [y](b.md#the-end) [z](../c.md) [u](https://example.com/d) [v](#here)\n\n# Not here\n",
		"docs/b.md": "## The `end`\n",
	}
	got := broken("docs/a.md", func(name string) (string, bool) {
		text, ok := files[name]
		return text, ok
	})
	want := []string{"docs/a.md: no file c.md", "docs/a.md: no heading #here in docs/a.md"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("dead links (-want +got):\n%s", diff)
	}
}
