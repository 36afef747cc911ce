package driver

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/authparity/authparity/internal/explain"
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/settings"
)

// initFlags are the flags of init beside those of check.
type initFlags struct {
	output string
	force  bool
}

func (i *initFlags) register(set *flag.FlagSet) {
	set.StringVar(&i.output, "o", "", "write to `file`, or to standard output for -, and not to "+settings.Name+" at the top of the module")
	set.BoolVar(&i.force, "force", false, "overwrite a file that is there")
}

// file is where to write; empty for standard output.
func (i *initFlags) file(dir string) (string, error) {
	name := i.output
	switch {
	case name == "-":
		return "", nil
	case name == "":
		top := config.Top(dir)
		if top == "" {
			return "", usagef("no go.mod here or above: expected a module, or -o with a file")
		}
		name = filepath.Join(top, settings.Name)
	case !filepath.IsAbs(name):
		name = filepath.Join(dir, name)
	}
	if _, err := os.Stat(name); err == nil && !i.force {
		return "", usagef("%s is there already: expected -force to overwrite it, or -o with another file", short(name))
	}
	return name, nil
}

// initialise writes a configuration file with what is inferred, as comments.
func (p *program) initialise(ctx context.Context, args []string) error {
	var extra initFlags
	req, err := p.parse(args, extra.register)
	if errors.Is(err, flag.ErrHelp) {
		p.usage()
		return nil
	}
	if err != nil {
		return err
	}
	file, err := extra.file(req.dir)
	if err != nil {
		return err
	}
	list, err := p.infer(ctx, req)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := list.Settings(&b); err != nil {
		return err
	}
	if _, err := settings.Parse(settings.Name, b.Bytes()); err != nil {
		return fmt.Errorf("cannot happen: what is written is no configuration: %w", err)
	}
	if file == "" {
		_, err = p.Stdout.Write(b.Bytes())
	} else {
		err = os.WriteFile(file, b.Bytes(), 0o666) //nolint:gosec // as other source files
	}
	if err != nil {
		return fmt.Errorf("writing the configuration: %w", err)
	}
	if file != "" {
		fmt.Fprintf(p.Stderr, "%s: wrote %s (%d entries, all of them comments)\n", name, short(file), len(list.Inferred))
	}
	return nil
}

// infer runs what a request asks for without rules, and merges what its
// programs infer.
func (p *program) infer(ctx context.Context, req *request) (explain.List, error) {
	var lists [][]link.Inferred
	req.rules, req.chosen = nil, true
	done, _, err := p.analyse(ctx, req, func(l *link.Program, _ bool, _ []*finding.Finding) { lists = append(lists, l.Inferred()) })
	if err != nil {
		return explain.List{}, err
	}
	return explain.List{Inferred: link.Merge(lists...), Place: newPlaces(done.loaded).position}, nil
}
