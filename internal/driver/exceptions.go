package driver

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/report"
)

// exceptions lists the exceptions of packages, and what each covers.
func (p *program) exceptions(ctx context.Context, args []string) (int, error) {
	f := newExceptionsFlags()
	if err := f.set.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			p.usage()
			return ExitOK, nil
		}
		return 0, usagef("%w", err)
	}
	req, err := p.request(f)
	if err != nil {
		return 0, err
	}
	format, err := report.NewExceptionFormat(f.format)
	if err != nil {
		return 0, usagef("%w", err)
	}
	done, options, err := p.analyse(ctx, req, nil)
	if err != nil {
		return 0, err
	}
	if req.verbose {
		p.printStacks(done)
	}
	return p.writeExceptions(req, options, done, format)
}

func newExceptionsFlags() *checkFlags {
	f := &checkFlags{set: flag.NewFlagSet(name, flag.ContinueOnError)}
	f.set.SetOutput(io.Discard) // main prints the error
	f.set.StringVar(&f.format, "format", "text", "write exceptions as text, json or md")
	f.common()
	return f
}

// writeExceptions writes the list, and what was not analysed to standard error.
func (p *program) writeExceptions(req *request, options *config.Options, done *run, format report.ExceptionFormat) (int, error) {
	where := newPlaces(done.loaded)
	judged := p.judge(req, options, done)
	problems := map[finding.Position]string{}
	for _, f := range append(judged.open, judged.notes...) {
		if f.Evidence == finding.Declared {
			problems[f.Position] = f.Message
		}
	}
	list := report.ExceptionList{Today: options.Today}
	for _, e := range judged.book.Entries() {
		list.Entries = append(list.Entries, report.ExceptionEntry{
			Exception: where.exception(e.Exception), Covers: len(e.Covers), Problem: problems[e.Position],
		})
	}
	if err := format(p.Stdout, &list); err != nil {
		return 0, fmt.Errorf("writing the exceptions: %w", err)
	}
	c := coverage(done, where)
	if err := report.WriteCoverage(p.Stderr, &c, req.verbose); err != nil {
		return 0, fmt.Errorf("writing the coverage: %w", err)
	}
	return incomplete(&c), nil
}
