package main

import (
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
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/authparity/authparity/internal/driver/scripttest"
)

// wanted is the file of an archive that lists what every driver must find, a
// line "file:line:column rule: message" for each, sorted.
const wanted = "want.txt"

// A module is an archive of the shared corpus, unpacked.
type module struct {
	archive string
	dir     string
	want    []string
	env     []string // for commands in dir
}

// corpus unpacks all modules.
func corpus(t *testing.T) []module {
	t.Helper()
	archives, err := filepath.Glob(filepath.Join(scripts, "drivers", "*.txtar"))
	if err != nil || len(archives) == 0 {
		t.Fatalf("no archives in %s (%v)", scripts, err)
	}
	env, err := scripttest.Env()
	if err != nil {
		t.Fatal(err)
	}
	then := time.Now().UTC().AddDate(0, 0, 100).Format(time.DateOnly)
	var list []module
	for _, file := range archives {
		m := module{archive: file, dir: t.TempDir(), env: append(os.Environ(), env...)}
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			if f.Name == wanted {
				m.want = strings.Split(strings.TrimSpace(string(f.Data)), "\n")
				continue
			}
			writeFile(t, filepath.Join(m.dir, f.Name), bytes.ReplaceAll(f.Data, []byte("BY_THEN"), []byte(then)))
		}
		list = append(list, m)
	}
	return list
}

func (m module) name() string { return strings.TrimSuffix(filepath.Base(m.archive), ".txtar") }

// run executes a command in the module. With findings it exits with 1.
func (m module) run(t *testing.T, command string, args ...string) (stdout []byte) {
	t.Helper()
	cmd := exec.Command(command, args...)
	cmd.Dir, cmd.Env = m.dir, m.env
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	stdout, err := cmd.Output()
	if exit, ok := errors.AsType[*exec.ExitError](err); err != nil && (!ok || exit.ExitCode() != 1) {
		t.Fatalf("running %s: %v\n%s%s", cmd, err, stdout, stderr.Bytes())
	}
	return stdout
}

// compare says how got differs from what the archive wants. Where several mains
// see one place, each with another sink below it, go vet prints one finding for
// each, and the first counts, as on the command line.
func (m module) compare(t *testing.T, got []string) {
	t.Helper()
	slices.Sort(got)
	got = slices.CompactFunc(got, func(a, b string) bool {
		place, _, _ := strings.Cut(a, " reaches ")
		other, _, _ := strings.Cut(b, " reaches ")
		return place == other
	})
	if diff := cmp.Diff(m.want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s\nto accept those of the command line: go test ./cmd/authparity -run 'TestDrivers/%s' -update", diff, m.name())
	}
}

func writeFile(t *testing.T, name string, content []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, content, 0o666); err != nil {
		t.Fatal(err)
	}
}

// TestDrivers runs the corpus through the command line and go vet: both find
// the same at the same places. TestGolangciLint, behind the build tag
// golangci, has the third.
func TestDrivers(t *testing.T) {
	for _, m := range corpus(t) {
		t.Run(m.name(), func(t *testing.T) {
			found := check(t, m)
			if *update {
				m.accept(t, found)
			}
			t.Run("check", func(t *testing.T) { m.compare(t, found) })
			t.Run("vet", func(t *testing.T) { m.compare(t, vet(t, m)) })
		})
	}
}

// accept rewrites the list of the archive.
func (m *module) accept(t *testing.T, found []string) {
	t.Helper()
	a, err := txtar.ParseFile(m.archive)
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(found)
	m.want = found
	for i := range a.Files {
		if a.Files[i].Name == wanted {
			a.Files[i].Data = []byte(strings.Join(found, "\n") + "\n")
		}
	}
	writeFile(t, m.archive, txtar.Format(a))
}

// check returns what the command line finds.
func check(t *testing.T, m module) []string {
	t.Helper()
	var report struct {
		Coverage struct {
			NotAnalysed []any `json:"not_analysed"`
			Problems    []any
		}
		Findings []struct {
			File         string
			Line, Column int
			Rule         string
			Message      string
		}
	}
	out := m.run(t, "authparity", "check", "-format", "json", "./...")
	if err := json.Unmarshal(out, &report); err != nil {
		t.Fatalf("reading the report: %v\n%s", err, out)
	}
	if c := report.Coverage; len(c.NotAnalysed)+len(c.Problems) > 0 {
		t.Errorf("not analysed: %v; problems: %v", c.NotAnalysed, c.Problems)
	}
	lines := []string{}
	for _, f := range report.Findings {
		lines = append(lines, fmt.Sprintf("%s:%d:%d %s: %s", f.File, f.Line, f.Column, f.Rule, f.Message))
	}
	return lines
}

// vet returns what go vet finds with the command as its tool: one JSON object
// for every package.
func vet(t *testing.T, m module) []string {
	t.Helper()
	tool, err := exec.LookPath("authparity")
	if err != nil {
		t.Fatal(err)
	}
	out := m.run(t, "go", "vet", "-vettool="+tool, "-json", "./...")
	lines := []string{}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var units map[string]map[string][]struct{ Posn, Message string }
		if err := d.Decode(&units); errors.Is(err, io.EOF) {
			return lines
		} else if err != nil {
			t.Fatalf("reading diagnostics: %v\n%s", err, out)
		}
		for _, analyzers := range units {
			for _, list := range analyzers {
				for _, d := range list { // the message begins with the rule
					lines = append(lines, m.relative(t, d.Posn)+" "+d.Message)
				}
			}
		}
	}
}

// relative makes the file name of a position relative to the module.
func (m module) relative(t *testing.T, posn string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(m.dir)
	if err != nil {
		t.Fatal(err)
	}
	rel, err := filepath.Rel(dir, posn)
	if err != nil {
		t.Fatal(err)
	}
	return filepath.ToSlash(rel)
}
