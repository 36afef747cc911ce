package vettool

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"strconv"

	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/passes/config"
)

// uncached names the options that go vet must not pass: it would not see that
// the file they name has changed. See config.EnvModels
// and config.EnvConfig.
var uncached = []string{"models", "modeltext", "config", "configtext"}

// ours names the option that this driver sets itself.
const ours = "chosen"

// flags declares what unitchecker has: -NAME to choose an analyzer,
// -NAME.FLAG for its flags, and the flags common to all vet tools.
func (t *Tool) flags() *flags {
	f := &flags{
		set:     flag.NewFlagSet(config.Name, flag.ContinueOnError),
		enabled: make(map[*analysis.Analyzer]*tristate),
	}
	f.set.SetOutput(io.Discard) // Main prints the error
	for _, a := range t.Analyzers {
		f.enabled[a] = new(tristate)
		f.set.Var(f.enabled[a], a.Name, fmt.Sprintf("enable %q analysis", a.Name))
		f.addAll(a)
	}
	f.addAll(config.Analyzer)
	f.set.BoolFunc("V", "print version and exit", func(s string) error {
		if s != "full" {
			return errors.New("expected -V=full")
		}
		f.version = true
		return nil
	})
	f.set.BoolVar(&f.describe, "flags", false, "print analyzer flags in JSON")
	f.set.BoolVar(&f.json, "json", false, "emit JSON output")
	f.set.IntVar(&f.context, "c", -1, "display offending line with this many lines of context")
	f.set.BoolVar(&f.fix, "fix", false, "apply all suggested fixes")
	f.set.Bool("diff", false, "with -fix, don't update the files, but print a unified diff")
	return f
}

// addAll declares the flags of a under its name.
func (f *flags) addAll(a *analysis.Analyzer) {
	a.Flags.VisitAll(func(g *flag.Flag) {
		f.set.Var(g.Value, a.Name+"."+g.Name, g.Usage)
	})
}

// chosen returns the analyzers that the flags leave: those set to true if any
// is, else those not set to false.
func (f *flags) chosen(analyzers []*analysis.Analyzer) []*analysis.Analyzer {
	want := func(s tristate) bool { return s != setFalse }
	for _, s := range f.enabled {
		if *s == setTrue {
			want = func(s tristate) bool { return s == setTrue }
		}
	}
	var chosen []*analysis.Analyzer
	for _, a := range analyzers {
		if want(*f.enabled[a]) {
			chosen = append(chosen, a)
		}
	}
	return chosen
}

// printFlags describes the flags to cmd/go, which refuses all others.
func (t *Tool) printFlags(f *flags) (int, error) {
	type description struct {
		Name  string
		Bool  bool
		Usage string
	}
	hidden := map[string]bool{"fix": true} // cmd/go has its own
	for _, name := range append(uncached[:len(uncached):len(uncached)], ours) {
		hidden[config.Name+"."+name] = true
	}
	list := []description{}
	f.set.VisitAll(func(g *flag.Flag) {
		if hidden[g.Name] {
			return
		}
		b, ok := g.Value.(interface{ IsBoolFlag() bool })
		list = append(list, description{g.Name, ok && b.IsBoolFlag(), g.Usage})
	})
	data, err := json.MarshalIndent(list, "", "\t")
	if err != nil {
		return exitFailed, fmt.Errorf("describing flags: %w", err)
	}
	if _, err := t.Stdout.Write(append(data, '\n')); err != nil {
		return exitFailed, fmt.Errorf("describing flags: %w", err)
	}
	return exitOK, nil
}

// A tristate is a boolean flag that knows whether it was set.
type tristate int

const (
	unset tristate = iota
	setTrue
	setFalse
)

// IsBoolFlag lets -NAME stand for -NAME=true.
func (*tristate) IsBoolFlag() bool { return true }

// String implements flag.Value.
func (s *tristate) String() string {
	if s == nil || *s != setFalse {
		return "true"
	}
	return "false"
}

// Set implements flag.Value.
func (s *tristate) Set(value string) error {
	b, err := strconv.ParseBool(value)
	if err != nil {
		return errors.New("want true or false")
	}
	*s = setFalse
	if b {
		*s = setTrue
	}
	return nil
}
