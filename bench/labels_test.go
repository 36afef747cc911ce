//go:build unix

package bench

import (
	"archive/tar"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// labelsVariable names a folder with what the labels of testdata/labels are
// about: for each repository OWNER/NAME a checkout OWNER+NAME, or a clone of
// that name that has the commit, bare or with its git directory in repo/.
//
//	AUTHPARITY_LABELS_DIR=~/src/labelled go test -count=1 -v -run Labels ./bench
const labelsVariable = "AUTHPARITY_LABELS_DIR"

// A labelled is one file of testdata/labels: what people say that functions
// of a repository are.
type labelled struct {
	Repository string
	Commit     string
	Labels     []label
}

// A label says what one function is: guard, audit, sink or none of them.
type label struct{ Name, Label, Kind string }

// A score counts the answers about one role.
type score struct{ right, wrong, missed int }

func (s score) String() string {
	return fmt.Sprintf("precision %s, recall %s", ratio(s.right, s.right+s.wrong), ratio(s.right, s.right+s.missed))
}

func ratio(a, b int) string {
	if b == 0 {
		return "- (0/0)"
	}
	return fmt.Sprintf("%.2f (%d/%d)", float64(a)/float64(b), a, b)
}

// TestLabels compares what is inferred with what people say, and logs
// precision and recall by role with every wrong answer. It fails only where
// the tool does.
func TestLabels(t *testing.T) {
	dir := os.Getenv(labelsVariable)
	if dir == "" {
		t.Skipf("%s names no folder with the labelled repositories", labelsVariable)
	}
	files, err := filepath.Glob("../testdata/labels/*.json")
	if err != nil {
		t.Fatal(err)
	}
	tool := buildTool(t)
	total := map[string]score{}
	for _, file := range files {
		l := readLabels(t, file)
		source := checkout(t, dir, l)
		if source == "" {
			t.Logf("%s: not in %s", l.Repository, dir)
			continue
		}
		for role, s := range compare(t, l, infer(t, tool, source)) {
			sum := total[role]
			total[role] = score{sum.right + s.right, sum.wrong + s.wrong, sum.missed + s.missed}
		}
	}
	for _, role := range roles {
		t.Logf("all: %s: %s", role, total[role])
	}
}

var roles = []string{"guard", "audit", "sink"}

// compare scores one repository. A function that is labelled for one role and
// inferred for another counts as wrong, except that a check may also be an
// operation, as one that records a failed attempt is.
func compare(t *testing.T, l labelled, inferred map[string][]string) map[string]score {
	scores := map[string]score{}
	for _, role := range roles {
		var s score
		var lines []string
		for _, f := range l.Labels {
			is := slices.Contains(inferred[f.Name], role)
			switch {
			case f.Label == role && is:
				s.right++
			case f.Label == role:
				s.missed++
				lines = append(lines, fmt.Sprintf("missed %s %s %s", role, f.Kind, f.Name))
			case is && (f.Label != "guard" || role == "audit"):
				s.wrong++
				lines = append(lines, fmt.Sprintf("wrong: %s is no %s but %s", f.Name, role, f.Label))
			}
		}
		scores[role] = s
		t.Logf("%s: %s: %s\n\t%s", l.Repository, role, s, strings.Join(lines, "\n\t"))
	}
	return scores
}

// infer returns the roles of functions by name. What is printed is read also
// where the source could not be analysed in full.
func infer(t *testing.T, tool, dir string) map[string][]string {
	t.Helper()
	cmd := exec.Command(tool, "explain", "-format", "json", "./...")
	cmd.Dir = dir
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil && out.Len() == 0 {
		t.Errorf("explaining %s: %v\n%s", dir, err, &errs)
		return nil
	}
	var entries []struct{ Name, Role string }
	if err := json.Unmarshal(out.Bytes(), &entries); err != nil {
		t.Errorf("explaining %s: %v", dir, err)
	}
	byName := map[string][]string{}
	for _, e := range entries {
		byName[e.Name] = append(byName[e.Name], e.Role)
	}
	return byName
}

func readLabels(t *testing.T, file string) labelled {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var l labelled
	if err := json.Unmarshal(data, &l); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	for _, f := range l.Labels {
		if !slices.Contains(append([]string{"none"}, roles...), f.Label) {
			t.Errorf("%s: %s is labelled %q: expected guard, audit, sink or none", file, f.Name, f.Label)
		}
	}
	return l
}

// checkout returns the directory with the source of a repository; "" when
// there is none.
func checkout(t *testing.T, dir string, l labelled) string {
	t.Helper()
	top := filepath.Join(dir, strings.ReplaceAll(l.Repository, "/", "+"))
	for _, git := range []string{top, filepath.Join(top, "repo")} {
		if _, err := os.Stat(filepath.Join(git, "HEAD")); err == nil {
			return unpack(t, git, l)
		}
	}
	if _, err := os.Stat(filepath.Join(top, "go.mod")); err != nil {
		return ""
	}
	return top
}

// unpack writes the Go source of a commit into a temporary directory. Other
// files may be absent from a partial clone, and are not needed.
func unpack(t *testing.T, git string, l labelled) string {
	t.Helper()
	cmd := exec.Command("git", "--git-dir", git, "archive", l.Commit, "--", "*.go", ":(glob)**/go.mod", ":(glob)**/go.sum")
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		t.Logf("reading %s: %v\n%s", l.Repository, err, &errs) // of a partial clone, the rest is there
		if out.Len() == 0 {
			return ""
		}
	}
	dir := t.TempDir()
	archive := tar.NewReader(&out)
	for {
		h, err := archive.Next()
		if errors.Is(err, io.EOF) {
			return dir
		}
		if err != nil {
			t.Fatalf("reading %s: %v", l.Repository, err)
		}
		if h.Typeflag != tar.TypeReg || !filepath.IsLocal(h.Name) {
			continue
		}
		name := filepath.Join(dir, h.Name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(archive)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func buildTool(t *testing.T) string {
	t.Helper()
	tool := filepath.Join(t.TempDir(), "authparity")
	cmd := exec.Command("go", "build", "-o", tool, "./cmd/authparity")
	cmd.Dir = ".."
	// The settings that the measured repositories need are not ours.
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOMODCACHE=", "CGO_ENABLED=")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("building the tool: %v\n%s", err, out)
	}
	return tool
}
