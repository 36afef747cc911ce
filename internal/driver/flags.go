package driver

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/report"
	"github.com/authparity/authparity/internal/routes"
	"github.com/authparity/authparity/internal/rule"
	"github.com/authparity/authparity/internal/settings"
)

// A request is what the command line of check asks for.
type request struct {
	dir      string // empty for the working directory
	patterns []string
	tags     string
	rules    []*rule.Rule
	chosen   bool // the rules, on the command line
	settings config.Settings
	format   report.Format
	named    string // how the format was asked for
	verbose  bool
	fix      bool // apply the fixes
	diff     bool // or show them only
}

// A routesRequest is what the command line of routes asks for.
type routesRequest struct {
	request
	format routes.Format
	lock   string // a file; "" none
	check  bool   // compare with lock instead of writing it
}

// A checkFlags is the command line of check as it was written.
type checkFlags struct {
	set        *flag.FlagSet
	dir        string
	format     string
	rules      string
	confidence string
	config     string
	tags       string
	models     []string
	firstParty []string
	verbose    bool
	fix, diff  bool
}

func newCheckFlags() *checkFlags {
	f := &checkFlags{set: flag.NewFlagSet(name, flag.ContinueOnError)}
	f.set.SetOutput(io.Discard) // main prints the error
	f.set.StringVar(&f.format, "format", "text", "write findings as text, json or sarif")
	f.set.BoolVar(&f.fix, "fix", false, "add the missing check or record where it is safe to copy it, and report what is left")
	f.set.BoolVar(&f.diff, "diff", false, "with -fix, print what it would change and change nothing")
	f.common()
	return f
}

// A routesFlags is the command line of routes as it was written.
type routesFlags struct {
	checkFlags
	lock  string
	check bool
}

func newRoutesFlags() *routesFlags {
	f := &routesFlags{checkFlags: checkFlags{set: flag.NewFlagSet(name, flag.ContinueOnError)}}
	f.set.SetOutput(io.Discard) // main prints the error
	f.set.StringVar(&f.format, "format", "text", "write routes as text, csv, json or md")
	f.set.StringVar(&f.lock, "lock", "", "write the routes to this `file` in a form to review")
	f.set.BoolVar(&f.check, "check", false, "compare with the file of -lock, and fail if a route lost a guard or an audit")
	f.common()
	return f
}

// common defines the flags of both commands.
func (f *checkFlags) common() {
	f.set.StringVar(&f.dir, "C", "", "run as if started in `dir`; packages and model files are relative to it")
	f.set.StringVar(&f.rules, "rules", "", "apply only these rules (`names` separated by commas)")
	f.set.StringVar(&f.confidence, "confidence", string(config.DefaultConfidence), "show findings of this `level` and above: high, medium or low")
	f.set.StringVar(&f.config, "config", "", "read the configuration from this `file` and not from "+settings.Name+" at the top of the module")
	f.set.StringVar(&f.tags, "tags", "", "build `tags` separated by commas, as go build takes them")
	f.set.Func("models", "read models from this `file` (may be repeated)", func(s string) error {
		if s == "" {
			return errors.New("empty file name")
		}
		f.models = append(f.models, s)
		return nil
	})
	f.set.Func("firstparty", "analyse packages below this import `path` too (may be repeated)", func(s string) error {
		prefixes, err := config.Prefixes(s)
		f.firstParty = append(f.firstParty, prefixes...)
		return err
	})
	f.set.BoolVar(&f.verbose, "v", false, "write everything about the coverage to standard error")
}

// parse reads the command line of check, or of a command that has more flags.
// The error is flag.ErrHelp when help is asked for.
func (p *program) parse(args []string, more ...func(*flag.FlagSet)) (*request, error) {
	f := newCheckFlags()
	for _, register := range more {
		register(f.set)
	}
	if err := f.set.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return nil, err
		}
		return nil, usagef("%w", err)
	}
	req, err := p.request(f)
	if err != nil {
		return nil, err
	}
	if len(more) > 0 && f.format == "sarif" {
		return nil, usagef("unknown format %q: expected one of text, json", f.format)
	}
	switch {
	case f.diff && !f.fix:
		return nil, usagef("-diff shows what -fix would change: expected -fix -diff")
	case f.fix && len(more) > 0:
		return nil, usagef("-fix belongs to check: expected no -fix")
	}
	req.fix, req.diff = f.fix, f.diff
	req.format, err = report.New(f.format, report.Text{Colour: p.Colour, Brief: f.verbose})
	if err != nil {
		return nil, usagef("%w", err)
	}
	return req, nil
}

// parseRoutes reads the command line of routes. A lock file is relative to
// the working directory, as standard output is.
func (p *program) parseRoutes(args []string) (*routesRequest, error) {
	f := newRoutesFlags()
	if err := f.set.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return nil, err
		}
		return nil, usagef("%w", err)
	}
	if f.check && f.lock == "" {
		return nil, usagef("-check compares with a lock: expected -lock FILE")
	}
	req, err := p.request(&f.checkFlags)
	if err != nil {
		return nil, err
	}
	format, err := routes.NewFormat(f.format)
	if err != nil {
		return nil, usagef("%w", err)
	}
	return &routesRequest{request: *req, format: format, lock: f.lock, check: f.check}, nil
}

// request is what both commands take from the command line.
func (p *program) request(f *checkFlags) (*request, error) {
	patterns := f.set.Args()
	if i := slices.IndexFunc(patterns, func(s string) bool { return strings.HasPrefix(s, "-") }); i >= 0 {
		return nil, usagef("%s stands behind a package: flags come before packages", patterns[i])
	}
	if len(patterns) == 0 {
		patterns = []string{"./..."}
	}
	if f.dir != "" {
		if info, err := os.Stat(f.dir); err != nil || !info.IsDir() {
			return nil, usagef("-C %s: no such directory", f.dir)
		}
	}
	rules, err := choose(p.suite, f.rules)
	if err != nil {
		return nil, err
	}
	models := p.envModels()
	for _, m := range f.models {
		if !filepath.IsAbs(m) {
			m = filepath.Join(f.dir, m)
		}
		models = append(models, m)
	}
	req := &request{
		dir: f.dir, patterns: patterns, tags: f.tags, rules: rules, chosen: f.rules != "", named: f.format, verbose: f.verbose,
		settings: config.Settings{File: p.configuration(f), FirstParty: f.firstParty, Models: models, Today: p.getenv(config.EnvToday)},
	}
	f.set.Visit(func(g *flag.Flag) {
		if g.Name == "confidence" { // not its default, over which the configuration file wins
			req.settings.Confidence = f.confidence
		}
	})
	return req, nil
}

// choose returns the rules that the list names, all when it is empty, in the
// order of the suite.
func choose(suite []*rule.Rule, list string) ([]*rule.Rule, error) {
	if list == "" {
		return suite, nil
	}
	wanted := strings.Split(list, ",")
	var known []string
	var chosen []*rule.Rule
	for _, r := range suite {
		known = append(known, r.Analyzer.Name)
		if slices.Contains(wanted, r.Analyzer.Name) {
			chosen = append(chosen, r)
		}
	}
	for _, w := range wanted {
		if !slices.Contains(known, w) {
			return nil, usagef("unknown rule %q: expected some of %s", w, strings.Join(known, ", "))
		}
	}
	return chosen, nil
}

// printFlags writes what the flags of a command mean.
func printFlags(w io.Writer, set *flag.FlagSet) {
	set.VisitAll(func(g *flag.Flag) {
		value, usage := flag.UnquoteUsage(g)
		if g.DefValue != "" && g.DefValue != "false" {
			usage += " (default " + g.DefValue + ")"
		}
		fmt.Fprintf(w, "  -%-18s %s\n", strings.TrimSpace(g.Name+" "+value), usage)
	})
}

// own is the flags of routes that check has not, or has with other values.
func (f *routesFlags) own() *flag.FlagSet {
	set := flag.NewFlagSet(name, flag.ContinueOnError)
	for _, only := range []string{"format", "lock", "check"} {
		g := f.set.Lookup(only)
		set.Var(g.Value, g.Name, g.Usage)
	}
	return set
}
