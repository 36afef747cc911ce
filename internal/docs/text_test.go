package docs

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the generated parts of the documentation")

// howToUpdate ends the message of every test that found generated text out
// of date.
const howToUpdate = "run: go test ./internal/docs -update"

// root is the top of the module, seen from this package.
const root = "../.."

// read returns the text of a file named relative to the top.
func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// generated compares the file called name with want, or writes it.
func generated(t *testing.T, name, want string) {
	t.Helper()
	path := filepath.Join(root, filepath.FromSlash(name))
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Errorf("%v; %s", err, howToUpdate)
		return
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("%s is out of date (-want +got); %s\n%s", name, howToUpdate, diff)
	}
}

// between returns the place of what stands between <!-- name --> and
// <!-- /name --> in text; ok is false when one of the two is missing.
func between(text, name string) (start, end int, ok bool) {
	opening, closing := "<!-- "+name+" -->\n", "<!-- /"+name+" -->"
	i := strings.Index(text, opening)
	if i < 0 {
		return 0, 0, false
	}
	start = i + len(opening)
	j := strings.Index(text[start:], closing)
	return start, start + j, j >= 0
}

// block returns what stands between the markers called name.
func block(t *testing.T, file, name string) string {
	t.Helper()
	text := read(t, file)
	start, end, ok := between(text, name)
	if !ok {
		t.Fatalf("%s has no <!-- %s --> ... <!-- /%s -->", file, name, name)
	}
	return text[start:end]
}

// fenced returns the text of the code blocks in a piece of Markdown whose
// fence names one of the languages, in order.
func fenced(markdown string, languages ...string) []string {
	var blocks []string
	var open *strings.Builder
	for line := range strings.Lines(markdown) {
		language, isFence := strings.CutPrefix(strings.TrimSpace(line), "```")
		switch {
		case isFence && open == nil:
			open = &strings.Builder{}
			if !slices.Contains(languages, language) {
				language = ""
			}
			open.WriteString(language + "\n")
		case isFence:
			if language, text, _ := strings.Cut(open.String(), "\n"); language != "" {
				blocks = append(blocks, text)
			}
			open = nil
		case open != nil:
			open.WriteString(line)
		}
	}
	return blocks
}

// pages lists the Markdown files that are documentation, relative to the top.
func pages(t *testing.T) []string {
	t.Helper()
	names := []string{"README.md", "CONTRIBUTING.md", "SECURITY.md"}
	err := filepath.WalkDir(filepath.Join(root, "docs"), func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(path, ".md") {
			rel, _ := filepath.Rel(root, path)
			names = append(names, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}
