package driver

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/authparity/authparity/internal/passes/config"
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
	var names []string
	var errs []error
	for _, r := range options.Rules {
		if _, err := choose(p.suite, r.Value); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", options.File.Place(r.At), err))
		}
		names = append(names, r.Value)
	}
	if err := errors.Join(errs...); err != nil {
		return &usageError{err: err}
	}
	if req.chosen || len(names) == 0 {
		return nil
	}
	rules, err := choose(p.suite, strings.Join(names, ","))
	req.rules = rules
	return err
}
