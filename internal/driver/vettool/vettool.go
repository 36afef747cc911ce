// Package vettool is the driver that go vet -vettool runs: it analyses one
// compilation unit, with the facts of the units below it.
//
// It follows the protocol of golang.org/x/tools/go/analysis/unitchecker with
// two differences that make it several times cheaper. A unit that is only
// asked for facts and is not first-party is answered without analysis. And
// types of dependencies come from the compiler's export data where cmd/go
// gives it; where it does not, every unit leaves its declarations in its
// .vetx file, as unitchecker does since x/tools v0.50 (golang/go#79454).
package vettool

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/passes/config"
)

// Exit codes of the protocol.
const (
	exitOK     = 0 // with -json also when there are diagnostics
	exitFailed = 1 // diagnostics, or the unit could not be analysed
)

// A Tool is one run of the vet tool.
type Tool struct {
	Analyzers []*analysis.Analyzer // what to report
	Stdout    io.Writer
	Stderr    io.Writer
	Models    []string // model files given by the environment
	Config    string   // configuration file given by the environment; empty for that of the module
	Today     string   // day given by the environment; empty for today
	Workspace string   // go.work file given by the environment, or off; empty for the one above the working directory
}

// Speaks reports whether cmd/go, or a build system that does as cmd/go does,
// wrote these arguments.
func Speaks(args []string) bool {
	if len(args) == 0 {
		return false
	}
	last := args[len(args)-1]
	return last == "-V=full" || last == "-flags" || strings.HasSuffix(last, ".cfg")
}

// Main answers arguments that Speaks accepts and returns the exit code.
func (t *Tool) Main(args []string) int {
	code, err := t.run(args)
	if err != nil {
		fmt.Fprintf(t.Stderr, "%s: %v\n", config.Name, err)
	}
	return code
}

func (t *Tool) run(args []string) (int, error) {
	if err := analysis.Validate(t.Analyzers); err != nil {
		return exitFailed, err
	}
	fl := t.flags()
	if err := fl.set.Parse(args); err != nil {
		return exitFailed, err
	}
	switch {
	case fl.version:
		return t.printVersion()
	case fl.describe:
		return t.printFlags(fl)
	case fl.set.NArg() != 1:
		return exitFailed, errors.New("expected one .cfg file")
	}
	return t.analyse(fl, fl.set.Arg(0))
}

// A flags is the command line of a run.
type flags struct {
	set      *flag.FlagSet
	version  bool // -V=full
	describe bool // -flags
	json     bool
	fix      bool // diagnostics are not printed; there are no fixes to apply
	context  int  // lines to show around a diagnostic; -1 for none
	enabled  map[*analysis.Analyzer]*tristate
}
