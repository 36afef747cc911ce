package docs

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// binDir is where the tool is built, once for all tests.
var binDir string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		var err error
		if binDir, err = os.MkdirTemp("", "authparity-docs-"); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		defer os.RemoveAll(binDir)
		return m.Run()
	}())
}

// tool builds the command and returns the path of the program.
var tool = sync.OnceValues(func() (string, error) {
	if err := visit(root); err != nil {
		return "", err
	}
	program := filepath.Join(binDir, "authparity")
	out, err := goCommand("build", "-o", program, "./cmd/authparity").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("building the tool: %w\n%s", err, out)
	}
	return program, nil
})

// visit reads every directory below dir. A cached test result counts as fresh
// until a directory that the test has read changes; what the programs that it
// starts have read, the tool's source and the example, is not asked.
func visit(dir string) error {
	return filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && d.Name() == ".git" {
			return fs.SkipDir
		}
		return err
	})
}

// goCommand returns the go command at the top of the module.
func goCommand(args ...string) *exec.Cmd {
	cmd := exec.Command("go", args...)
	cmd.Dir = root
	return cmd
}

// run returns the standard output of the tool, run at the top of the module,
// and fails unless the exit code is code.
func run(t *testing.T, code int, args ...string) string {
	t.Helper()
	program, err := tool()
	if err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	cmd := exec.Command(program, args...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = root, &out, &errs
	cmd.Env = append(os.Environ(), "NO_COLOR=1")
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if got := cmd.ProcessState.ExitCode(); got != code {
		t.Fatalf("authparity %s: exit code %d, want %d\n%s%s", strings.Join(args, " "), got, code, &out, &errs)
	}
	return out.String()
}

// The README's first command, and what it shows as its output.
func TestReadmeOutput(t *testing.T) {
	const marker = "output:exportd"
	text := read(t, "README.md")
	start, end, ok := between(text, marker)
	if !ok {
		t.Fatalf("README.md has no <!-- %s --> ... <!-- /%s -->", marker, marker)
	}
	out := run(t, 1, "-C", "examples/exportd", "./...")
	generated(t, "README.md", text[:start]+"```text\n"+out+"```\n"+text[end:])
}

// The shape of the JSON output, as README.md describes it by an example.
func TestReadmeJSON(t *testing.T) {
	shown := fenced(block(t, "README.md", "json"), "json")
	if len(shown) != 1 {
		t.Fatalf("%d JSON blocks between the markers, want 1", len(shown))
	}
	out := run(t, 1, "check", "-format", "json", "-C", "examples/exportd", "./...")
	if diff := cmp.Diff(keyPaths(t, out), keyPaths(t, shown[0])); diff != "" {
		t.Errorf("keys of the JSON example in README.md (-tool +README):\n%s", diff)
	}
}

// keyPaths lists the keys in a JSON text, sorted, each with the keys above
// it; the elements of an array count as one.
func keyPaths(t *testing.T, text string) []string {
	t.Helper()
	var value any
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	set := map[string]bool{}
	addKeyPaths(set, "", value)
	return slices.Sorted(maps.Keys(set))
}

func addKeyPaths(set map[string]bool, above string, value any) {
	switch value := value.(type) {
	case map[string]any:
		for key, v := range value {
			set[above+"."+key] = true
			addKeyPaths(set, above+"."+key, v)
		}
	case []any:
		for _, v := range value {
			addKeyPaths(set, above, v)
		}
	}
}

var (
	flagHelp = regexp.MustCompile(`(?m)^ +--?([a-zA-Z][\w-]*)`)
	flagRow  = regexp.MustCompile("(?m)^\\| `-([a-zA-Z][\\w-]*)")
)

// Every flag is documented, and no other is.
func TestFlags(t *testing.T) {
	program, err := tool()
	if err != nil {
		t.Fatal(err)
	}
	// The exit code of a help request is not documented.
	help, _ := exec.Command(program, "check", "-h").CombinedOutput()
	got := names(flagRow, block(t, "docs/configuration.md", "flags"))
	if diff := cmp.Diff(names(flagHelp, string(help)), got); diff != "" {
		t.Errorf("flags in docs/configuration.md (-tool +document):\n%s", diff)
	}
}

// names returns the first group of every match, sorted, once each.
func names(re *regexp.Regexp, text string) []string {
	set := map[string]bool{}
	for _, m := range re.FindAllStringSubmatch(text, -1) {
		set[m[1]] = true
	}
	return slices.Sorted(maps.Keys(set))
}

// What a reader of README.md runs first is what continuous integration runs.
func TestReadmeCommandsAreRun(t *testing.T) {
	script := read(t, ".ci/run")
	commands := fenced(block(t, "README.md", "commands"), "sh")
	if len(commands) != 1 {
		t.Fatalf("%d blocks of commands between the markers, want 1", len(commands))
	}
	for line := range strings.Lines(commands[0]) {
		command, _, _ := strings.Cut(strings.TrimSpace(line), "  #")
		if command = strings.TrimSpace(command); command != "" && !strings.Contains(script, command) {
			t.Errorf(".ci/run does not run %q, which README.md tells to run", command)
		}
	}
}

func TestKeyPaths(t *testing.T) {
	got := keyPaths(t, `{"a":[{"b":1},{"c":{"d":null}}],"e":[]}`)
	if diff := cmp.Diff([]string{".a", ".a.b", ".a.c", ".a.c.d", ".e"}, got); diff != "" {
		t.Errorf("key paths (-want +got):\n%s", diff)
	}
}
