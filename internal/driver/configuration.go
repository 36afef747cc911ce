package driver

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/rule"
)

// configuration returns the name of the configuration file: that of the flag,
// of the environment, or the one at the top of the module; "" for none.
func (p *program) configuration(f *checkFlags) string {
	if f.config != "" {
		if filepath.IsAbs(f.config) {
			return f.config
		}
		return filepath.Join(f.dir, f.config)
	}
	if name := p.getenv(config.EnvConfig); name != "" {
		return name
	}
	return short(config.Root(f.dir))
}

// short makes a file name relative to the working directory where that is not
// above it.
func short(name string) string {
	here, err := os.Getwd()
	if err != nil || name == "" {
		return name
	}
	if rel, err := filepath.Rel(here, name); err == nil && filepath.IsLocal(rel) {
		return rel
	}
	return name
}

// chooseConfigured leaves the rules that the configuration file names, unless
// the command line names some.
func (p *program) chooseConfigured(req *request, options *config.Options) error {
	if err := options.Unknown(ruleNames(p.suite)); err != nil {
		return &usageError{err: err}
	}
	var names []string
	for _, r := range options.Rules {
		names = append(names, r.Value)
	}
	if req.chosen || len(names) == 0 {
		return nil
	}
	rules, err := choose(p.suite, strings.Join(names, ","))
	req.rules = rules
	return err
}

// ruleNames are the names of rules, in their order.
func ruleNames(rules []*rule.Rule) []string {
	var names []string
	for _, r := range rules {
		names = append(names, r.Analyzer.Name)
	}
	return names
}
