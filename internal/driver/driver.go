// Package driver is the command line: it analyses the packages of a module in
// one process, or one compilation unit for go vet, and reports with an exit
// code.
package driver

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/fatih/color"

	"github.com/authparity/authparity/internal/driver/vettool"
	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/rule"
)

// Exit codes of the command line. A mistake of the user wins over findings,
// and findings win over an incomplete analysis. go vet has its own.
const (
	ExitOK         = 0 // nothing to report
	ExitFindings   = 1 // findings
	ExitUsage      = 2 // usage or configuration error
	ExitIncomplete = 3 // no findings, but not everything was analysed
)

// name is what messages begin with.
const name = "authparity"

// Streams is what a run reads and writes beside the packages.
type Streams struct {
	Stdout io.Writer
	Stderr io.Writer
	Env    []string // as os.Environ returns it
	Colour bool     // whether Stdout shows colours
}

// OS returns the streams of the process. Colour follows NO_COLOR, TERM=dumb
// and whether standard output is a terminal.
func OS() Streams {
	return Streams{Stdout: os.Stdout, Stderr: os.Stderr, Env: os.Environ(), Colour: !color.NoColor}
}

// Main runs the command that args give, without the program name, and returns
// the exit code.
func Main(suite []*rule.Rule, args []string, s Streams) int {
	return newProgram(suite, s).main(args)
}

// A program is one run.
type program struct {
	Streams
	suite []*rule.Rule
	steps steps
}

func newProgram(suite []*rule.Rule, s Streams) *program {
	return &program{Streams: s, suite: suite, steps: realSteps()}
}

func (p *program) main(args []string) int {
	command := "check"
	if len(args) > 0 {
		switch args[0] {
		case "check", "routes", "exceptions", "explain", "init", "version", "help":
			command, args = args[0], args[1:]
		default:
			if vettool.Speaks(args) {
				return p.vet(args)
			}
		}
	}
	var code int
	var err error
	switch command {
	case "version":
		err = p.version(args)
	case "help":
		err = p.help(args)
	case "routes":
		code, err = p.routes(context.Background(), args)
	case "exceptions":
		code, err = p.exceptions(context.Background(), args)
	case "explain":
		code, err = p.explain(context.Background(), args)
	case "init":
		err = p.initialise(context.Background(), args)
	default:
		code, err = p.check(context.Background(), args)
	}
	if err == nil {
		return code
	}
	fmt.Fprintf(p.Stderr, "%s: %v\n", name, err)
	if u, ok := errors.AsType[*usageError](err); ok && u.hint != "" {
		fmt.Fprintln(p.Stderr, u.hint)
	}
	return exitCode(err)
}

// vet answers cmd/go.
func (p *program) vet(args []string) int {
	t := &vettool.Tool{Stdout: p.Stdout, Stderr: p.Stderr, Models: p.envModels(), Config: p.getenv(config.EnvConfig), Today: p.getenv(config.EnvToday), Workspace: p.getenv("GOWORK")}
	for _, r := range p.suite {
		t.Analyzers = append(t.Analyzers, r.Analyzer)
	}
	return t.Main(args)
}

// getenv returns the last value of a variable, as a process sees it.
func (p *program) getenv(key string) string {
	value := ""
	for _, kv := range p.Env {
		if v, ok := strings.CutPrefix(kv, key+"="); ok {
			value = v
		}
	}
	return value
}

// envModels returns the model files that the environment names.
func (p *program) envModels() []string {
	value := p.getenv(config.EnvModels)
	if value == "" {
		return nil
	}
	return filepath.SplitList(value)
}
