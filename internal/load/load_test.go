package load

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite the wanted results in testdata")

// toolLog names the file to which the test binary, run as -toolexec program,
// adds what it was asked to run.
const toolLog = "LOAD_TEST_TOOL_LOG"

func TestMain(m *testing.M) {
	flag.Parse()
	if name := os.Getenv(toolLog); name != "" {
		os.Exit(runTool(name, flag.Args()))
	}
	os.Exit(withCleanEnv(m.Run))
}

// withCleanEnv runs the tests with an empty build cache, without a network,
// and without settings of the user.
func withCleanEnv(run func() int) int {
	cache, err := os.MkdirTemp("", "load-test-cache")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(cache)
	for k, v := range map[string]string{
		"GOCACHE": cache, "GOFLAGS": "", "GOPROXY": "off", "GOTOOLCHAIN": "local", "GOWORK": "", "GO111MODULE": "", "GOENV": "off",
	} {
		if err := os.Setenv(k, v); err != nil {
			panic(err)
		}
	}
	return run()
}

// runTool logs a command and runs it.
func runTool(log string, command []string) int {
	f, err := os.OpenFile(log, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	if err != nil {
		return 1
	}
	defer f.Close()
	fmt.Fprintln(f, strings.Join(command, " "))
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	if cmd.Run() != nil {
		return 1
	}
	return 0
}

// An archive is a file in testdata: a comment, lines that begin with
// "patterns", "dir", "firstparty" or "env", the files, and what is wanted. In
// env, $TOP is where the files are.
type archive struct {
	*txtar.Archive
	cfg  Config
	top  string // where the files are
	want string
}

// unpack writes the files of a.
func unpack(t *testing.T, a *txtar.Archive) archive {
	t.Helper()
	top, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	u := archive{Archive: a, top: top, cfg: Config{Dir: top, Patterns: []string{"./..."}}}
	for _, f := range a.Files {
		if f.Name == "want" {
			u.want = string(f.Data)
			continue
		}
		write(t, filepath.Join(top, f.Name), string(f.Data))
	}
	for line := range strings.Lines(string(a.Comment)) {
		key, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch key {
		case "patterns":
			u.cfg.Patterns = strings.Fields(rest)
		case "dir":
			u.cfg.Dir = filepath.Join(top, rest)
		case "firstparty":
			u.cfg.FirstParty = strings.Fields(rest)
		case "env":
			if u.cfg.Env == nil {
				u.cfg.Env = os.Environ()
			}
			u.cfg.Env = append(u.cfg.Env, strings.ReplaceAll(rest, "$TOP", top))
		}
	}
	return u
}

// module unpacks an archive that is written in a test.
func module(t *testing.T, files string) archive {
	t.Helper()
	return unpack(t, txtar.Parse([]byte("-- go.mod --\nmodule example.com/m\n\ngo 1.26.0\n"+files)))
}

func write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

func load(t *testing.T, cfg Config) *Result {
	t.Helper()
	r, err := Load(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestLoad(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal("no archives in testdata", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			t.Parallel()
			parsed, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			a := unpack(t, parsed)
			r, err := Load(t.Context(), a.cfg)
			got := a.neutral(t, dump(r, err))
			if *update {
				a.rewrite(t, name, got)
				return
			}
			if diff := cmp.Diff(a.want, got); diff != "" {
				t.Errorf("result (-want +got):\n%s\nto accept: go test ./internal/load -run TestLoad -update", diff)
			}
		})
	}
}

func (a archive) rewrite(t *testing.T, name, got string) {
	t.Helper()
	if n := len(a.Files); n > 0 && a.Files[n-1].Name == "want" {
		a.Files = a.Files[:n-1]
	}
	a.Files = append(a.Files, txtar.File{Name: "want", Data: []byte(got)})
	if err := os.WriteFile(name, txtar.Format(a.Archive), 0o666); err != nil {
		t.Fatal(err)
	}
}

// neutral replaces what differs between machines.
func (a archive) neutral(t *testing.T, s string) string {
	t.Helper()
	out, err := exec.Command("go", "env", "GOROOT", "GOVERSION").Output()
	if err != nil {
		t.Fatal(err)
	}
	root, version, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
	s = strings.ReplaceAll(s, a.top, "$TOP")
	s = strings.ReplaceAll(s, root, "$GOROOT")
	s = strings.ReplaceAll(s, strings.TrimPrefix(version, "go"), "$VERSION")
	return filepath.ToSlash(s)
}

// dump prints all of a result but the numbers of dependencies, which change
// with the standard library.
func dump(r *Result, err error) string {
	var b strings.Builder
	var incomplete *IncompleteError
	if errors.As(err, &incomplete) {
		return fmt.Sprintf("incomplete (%s): %s\n", incomplete.Cause, incomplete.Detail)
	}
	if err != nil {
		return fmt.Sprintf("error: %v\n", err)
	}
	fmt.Fprintf(&b, "main module %q in %s, types from %s\n", r.ModulePath, r.ModuleDir, r.Mode)
	for _, m := range r.Modules {
		fmt.Fprintf(&b, "module %s dir=%q main=%v version=%q\n", m.Path, m.Dir, m.Main, m.Version)
	}
	for _, p := range r.Packages {
		dumpPackage(&b, p)
	}
	for _, s := range r.Skipped {
		fmt.Fprintf(&b, "skipped %s: %s\n", s.ImportPath, s.Reason)
	}
	for _, e := range r.Dependencies {
		fmt.Fprintf(&b, "dependency: %s\n", e)
	}
	for _, w := range r.Warnings {
		fmt.Fprintf(&b, "warning: %s\n", w)
	}
	return b.String()
}

func dumpPackage(b *strings.Builder, p *Package) {
	fmt.Fprintf(b, "package %s (%s)", p.ImportPath, p.Name)
	if p.Root {
		b.WriteString(" root")
	}
	if p.Cgo {
		b.WriteString(" cgo")
	}
	fmt.Fprintf(b, " in %s of %s@%s go %s\n", p.Dir, p.Module, p.ModuleVersion, p.GoVersion)
	for _, f := range p.Files {
		fmt.Fprintf(b, "\tfile %s\n", filepath.Base(p.Fset.Position(f.FileStart).Filename))
	}
	for _, f := range p.IgnoredFiles {
		fmt.Fprintf(b, "\tignored %s\n", f)
	}
	for _, path := range p.Imports {
		fmt.Fprintf(b, "\timports %s\n", path)
	}
	for _, e := range p.Errors {
		fmt.Fprintf(b, "\t%s error: %s\n", e.Kind, e)
	}
	for _, e := range p.TypeErrors {
		fmt.Fprintf(b, "\tdo not trust %s: %s\n", p.Fset.PositionFor(e.Pos, false), e.Msg)
	}
	if p.Broken != "" {
		fmt.Fprintf(b, "\tbroken: %s\n", p.Broken)
	}
	if (p.Broken != "") != (p.Types == nil && p.Info == nil && p.Files == nil) {
		fmt.Fprintf(b, "\tINCONSISTENT: broken is %q, types %v\n", p.Broken, p.Types)
	}
}

func TestLoadRefusesTests(t *testing.T) {
	if _, err := Load(t.Context(), Config{Tests: true}); err == nil {
		t.Error("no error")
	}
}

func TestLoadEndsWithItsContext(t *testing.T) {
	a := module(t, "-- a.go --\npackage a\n")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Load(ctx, a.cfg); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want %v", err, context.Canceled)
	}
}

// Files that no compiler takes must not take us down.
func TestLoadOddFiles(t *testing.T) {
	var long, garbage bytes.Buffer
	long.WriteString("package m\n\nvar X = \"")
	long.WriteString(strings.Repeat("x", 5<<20))
	long.WriteString("\"\n")
	garbage.WriteString("package m\n\nfunc F() {}\n\n")
	for i := range 1 << 16 {
		garbage.WriteByte(byte(i * 7 / 3))
	}
	deep := "package m\n\nvar X = " + strings.Repeat("(", 200_000) + "1" + strings.Repeat(")", 200_000) + "\n"
	for name, c := range map[string]struct {
		content string
		errors  bool
		names   []string
	}{
		"not UTF-8":     {"package m\n\nvar X = \"\xff\xfe\"\n\nvar Y = 1\n", true, []string{"X", "Y"}},
		"byte order":    {"\ufeffpackage m\n\nvar X = 1\n", false, []string{"X"}},
		"NUL":           {"package m\n\nvar X = \"\x00\"\n", true, []string{"X"}},
		"long line":     {long.String(), false, []string{"X"}},
		"garbage":       {garbage.String(), true, []string{"F"}},
		"deep":          {deep, true, nil},
		"carriage":      {"package m\r\n\r\nvar X = 1\r\n", false, []string{"X"}},
		"no line end":   {"package m; var X = 1", false, []string{"X"}},
		"open comment":  {"package m\n\nvar X = 1\n\n/* ", true, []string{"X"}},
		"open string":   {"package m\n\nvar X = 1\n\nvar Y = \"", true, []string{"X"}},
		"only comments": {"package m\n", false, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := module(t, "")
			write(t, filepath.Join(a.top, "m.go"), c.content)
			p := load(t, a.cfg).Packages[0]
			if got := len(p.Errors) > 0; got != c.errors {
				t.Errorf("%d errors %v, want some: %v", len(p.Errors), p.Errors[:min(3, len(p.Errors))], c.errors)
			}
			if p.Types == nil {
				if c.names != nil {
					t.Errorf("broken: %s", p.Broken)
				}
				return
			}
			for _, want := range c.names {
				if p.Types.Scope().Lookup(want) == nil {
					t.Errorf("%s is not declared", want)
				}
			}
		})
	}
}

func TestLoadUnreadableFile(t *testing.T) {
	a := module(t, "-- b.go --\npackage m\n\nvar X = 1\n")
	if err := os.Symlink(filepath.Join(a.top, "nowhere"), filepath.Join(a.top, "a.go")); err != nil {
		t.Skip(err)
	}
	p := load(t, a.cfg).Packages[0]
	if p.Types == nil || p.Types.Scope().Lookup("X") == nil || len(p.Errors) == 0 {
		t.Errorf("types %v, errors %v: want X and an error", p.Types, p.Errors)
	}
}
