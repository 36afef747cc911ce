// Package scripttest holds what the test scripts of several packages share.
package scripttest

import (
	"errors"
	"fmt"
	"os/exec"
	"slices"
	"strconv"
	"strings"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"
)

// Env is the environment for go commands on the modules of tests: the build
// cache of the test's own environment, no network, no settings of the user.
func Env() ([]string, error) {
	out, err := exec.Command("go", "env", "GOCACHE", "GOMODCACHE").Output()
	if err != nil {
		return nil, fmt.Errorf("finding the build cache: %w", err)
	}
	dirs := strings.Split(strings.TrimSpace(string(out)), "\n")
	return []string{
		"GOCACHE=" + dirs[0], "GOMODCACHE=" + dirs[1],
		"GOPROXY=off", "GOFLAGS=", "GOWORK=off", "GOTOOLCHAIN=local",
	}, nil
}

// Setup gives a script Env, and for each variable of tools the file of the
// command that it names.
func Setup(e *testscript.Env, tools map[string]string) error {
	env, err := Env()
	if err != nil {
		return err
	}
	for _, kv := range env {
		k, v, _ := strings.Cut(kv, "=")
		e.Setenv(k, v)
	}
	for variable, command := range tools {
		file, err := exec.LookPath(command)
		if err != nil {
			return fmt.Errorf("finding the command of the test: %w", err)
		}
		e.Setenv(variable, file)
	}
	return nil
}

// Commands are the script commands beside testscript's own:
//
//	fails CODE command...   command exits with CODE; stdout and stderr then
//	                        look at its output
//	samelines FILE FILE     both have the same lines in any order: go vet
//	                        prints the rules of a package in random order
func Commands() map[string]func(*testscript.TestScript, bool, []string) {
	return map[string]func(*testscript.TestScript, bool, []string){
		"fails":     fails,
		"samelines": sameLines,
	}
}

func fails(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: fails CODE command [args...]")
	}
	err := ts.Exec(args[1], args[2:]...)
	got := "0"
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		got = strconv.Itoa(exit.ExitCode())
	} else if err != nil {
		ts.Fatalf("running %s: %v", args[1], err)
	}
	if got != args[0] {
		ts.Fatalf("%s exits with %s, want %s", args[1], got, args[0])
	}
}

func sameLines(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: samelines FILE FILE")
	}
	lines := func(name string) []string {
		return slices.Sorted(strings.Lines(ts.ReadFile(name)))
	}
	if diff := cmp.Diff(lines(args[1]), lines(args[0])); diff != "" {
		ts.Fatalf("lines (-%s +%s):\n%s", args[1], args[0], diff)
	}
}
