package main

import (
	"bytes"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/analyzers"
	"github.com/authparity/authparity/internal/driver"
)

// TestSameBytes: twenty runs at any GOMAXPROCS give the same bytes, JSON and
// text (peer 7: gosec #1711).
func TestSameBytes(t *testing.T) {
	first := map[string]string{}
	for i := range 20 {
		procs := []int{1, 2, 4}[i%3]
		format := []string{"json", "text"}[i%2]
		out := analyse(t, procs, "check", "-C", "../../examples/exportd", "-format", format, "./...")
		if first[format] == "" {
			first[format] = out
			if n := strings.Count(out, "primary"); n < 4 {
				t.Fatalf("%d findings: too few to come in another order\n%s", n, out)
			}
		}
		if diff := cmp.Diff(first[format], out); diff != "" {
			t.Fatalf("run %d at GOMAXPROCS=%d (-first +this):\n%s", i+1, procs, diff)
		}
	}
}

// analyse runs the command in this process, and returns what it prints.
func analyse(t *testing.T, procs int, args ...string) string {
	t.Helper()
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(procs))
	var stdout, stderr bytes.Buffer
	code := driver.Main(analyzers.Suite(), args, driver.Streams{Stdout: &stdout, Stderr: &stderr, Env: os.Environ()})
	if code != driver.ExitFindings || stderr.Len() > 0 {
		t.Fatalf("exit code %d, want %d\n%s%s", code, driver.ExitFindings, stdout.Bytes(), stderr.Bytes())
	}
	return stdout.String()
}
