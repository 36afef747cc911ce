//go:build golangci

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// golangciVersion is the newest golangci-lint that was tried.
const golangciVersion = "v2.15.0"

// golangciMain is the golangci-lint that "golangci-lint custom" would build.
const golangciMain = `package main

import (
	"fmt"
	"os"

	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"

	_ "github.com/authparity/authparity/cmd/gclplugin"
)

func main() {
	if err := commands.Execute(commands.BuildInfo{Version: "` + golangciVersion + `-authparity", GoVersion: "unknown", Commit: "unknown", Date: "unknown"}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitcodes.Failure)
	}
}
`

// golangciConfig leaves the caps as they are. Only one issue per line would
// hide one of two rules that report the same call.
const golangciConfig = `version: "2"
linters:
  default: none
  enable: [authparity]
  settings:
    custom:
      authparity:
        type: module
        description: ways to an operation that lack the guard or audit call of others
        settings:
          confidence: medium
issues:
  uniq-by-line: false
`

// TestGolangciLint runs the corpus through a golangci-lint that is built from
// modules with the plugin of this checkout. It takes minutes with a cold build
// cache:
//
//	go test -tags golangci -run TestGolangciLint ./cmd/authparity
func TestGolangciLint(t *testing.T) {
	linter := buildGolangci(t)
	for _, m := range corpus(t) {
		m.env = append(m.env, "GOLANGCI_LINT_CACHE="+t.TempDir())
		writeFile(t, filepath.Join(m.dir, ".golangci.yml"), []byte(golangciConfig))
		t.Run(m.name(), func(t *testing.T) { m.compare(t, golangci(t, m, linter)) })
		t.Run(m.name()+" from its cache", func(t *testing.T) { m.compare(t, golangci(t, m, linter)) })
	}
}

// buildGolangci returns the file of the linter. The test is skipped when the
// modules cannot be had.
func buildGolangci(t *testing.T) string {
	t.Helper()
	checkout, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	writeFile(t, filepath.Join(dir, "main.go"), []byte(golangciMain))
	writeFile(t, filepath.Join(dir, "go.mod"), fmt.Appendf(nil, `module golangci

go 1.26.0

require (
	github.com/authparity/authparity v0.0.0
	github.com/golangci/golangci-lint/v2 %s
)

replace github.com/authparity/authparity => %s
`, golangciVersion, checkout))
	if out, err := goCommand(dir, "mod", "download", "github.com/golangci/golangci-lint/v2"); err != nil {
		t.Skipf("golangci-lint %s cannot be had: %v\n%s", golangciVersion, err, out)
	}
	linter := filepath.Join(dir, "golangci-lint")
	if out, err := goCommand(dir, "build", "-o", linter, "."); err != nil {
		t.Fatalf("building golangci-lint: %v\n%s", err, out)
	}
	return linter
}

// goCommand runs the go command with network and with go.mod open for what it
// has to add.
func goCommand(dir string, args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod -buildvcs=false", "GOWORK=off")
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// golangci returns what the linter finds. It puts the analyzer's name before
// the message, which begins with the same name.
func golangci(t *testing.T, m module, linter string) []string {
	t.Helper()
	out := m.run(t, linter, "run", "--output.json.path=stdout", "--show-stats=false", "./...")
	var report struct {
		Issues []struct {
			FromLinter, Text string
			Pos              struct {
				Filename     string
				Line, Column int
			}
		}
	}
	if err := json.Unmarshal(out, &report); err != nil {
		t.Fatalf("reading issues: %v\n%s", err, out)
	}
	lines := []string{}
	for _, i := range report.Issues {
		_, text, _ := strings.Cut(i.Text, ": ")
		lines = append(lines, fmt.Sprintf("%s:%d:%d %s", filepath.ToSlash(i.Pos.Filename), i.Pos.Line, i.Pos.Column, text))
		if i.FromLinter != "authparity" {
			t.Errorf("issue of %s: %s", i.FromLinter, i.Text)
		}
	}
	return lines
}
