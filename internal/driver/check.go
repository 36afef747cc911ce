package driver

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/load"
	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/report"
)

// check analyses packages and reports.
func (p *program) check(ctx context.Context, args []string) (int, error) {
	req, err := p.parse(args)
	if errors.Is(err, flag.ErrHelp) {
		p.usage()
		return ExitOK, nil
	}
	if err != nil {
		return 0, err
	}
	r, options, err := p.analyse(ctx, req, nil)
	if err != nil {
		return 0, err
	}
	if req.verbose {
		p.printStacks(r)
	}
	return p.report(req, options, r)
}

// analyse runs what a request asks for; visit, unless it is nil, is shown
// every linked program, with those findings that are reported.
func (p *program) analyse(ctx context.Context, req *request, visit visitor) (*run, *config.Options, error) {
	options, err := req.settings.Options()
	if err != nil {
		return nil, nil, &usageError{err: err}
	}
	if err := p.chooseConfigured(req, options); err != nil {
		return nil, nil, err
	}
	r := &run{steps: p.steps, rules: req.rules, table: options.Table}
	loaded, err := load.Load(ctx, load.Config{
		Dir: req.dir, Patterns: req.patterns, Env: p.goEnv(req.tags), FirstParty: options.FirstParty, Each: r.summarise,
	})
	if err != nil {
		return nil, nil, err
	}
	for _, w := range loaded.Warnings {
		fmt.Fprintf(p.Stderr, "%s: go list: %s\n", name, w)
	}
	if err := unresolved(options, loaded); err != nil {
		return nil, nil, &usageError{err: err}
	}
	r.loaded = loaded
	if visit != nil {
		r.visit = func(linked *link.Program, main bool, found []*finding.Finding) {
			visit(linked, main, slices.DeleteFunc(slices.Clone(found), func(f *finding.Finding) bool { return !options.Shows(f.Confidence) }))
		}
	}
	r.do()
	return r, options, nil
}

// goEnv is the environment of the go command: the tags go where GOFLAGS has
// its own, and win over them.
func (p *program) goEnv(tags string) []string {
	if tags == "" {
		return p.Env
	}
	flags := strings.TrimSpace(p.getenv("GOFLAGS") + " -tags=" + tags)
	return append(p.Env[:len(p.Env):len(p.Env)], "GOFLAGS="+flags)
}

// report writes the outcome and returns the exit code.
func (p *program) report(req *request, options *config.Options, done *run) (int, error) {
	where := newPlaces(done.loaded)
	r := &report.Report{Tool: p.tool(), Line: where.line}
	judged := p.judge(req, options, done)
	fixes := newFixes(done)
	for _, f := range judged.open {
		if options.Shows(f.Confidence) {
			f.Fix = fixes.of(f)
		}
	}
	if req.fix {
		applied, err := p.apply(req, fixes, judged.open, where)
		if err != nil {
			return 0, err
		}
		if !req.diff {
			judged.open = slices.DeleteFunc(judged.open, func(f *finding.Finding) bool { return applied[f] })
			r.Fixed = len(applied)
		}
	}
	for _, f := range judged.open {
		if options.Shows(f.Confidence) {
			r.Findings = append(r.Findings, where.finding(f))
		} else {
			r.Hidden++
		}
	}
	for _, s := range judged.suppressed {
		if options.Shows(s.Finding.Confidence) {
			r.Suppressed = append(r.Suppressed, report.Suppressed{Finding: where.finding(s.Finding), By: where.exception(s.By)})
		}
	}
	for _, n := range judged.notes {
		r.Notes = append(r.Notes, where.finding(n))
	}
	r.Coverage = coverage(done, where)
	if !req.diff {
		if err := req.format.Write(p.Stdout, r); err != nil {
			return 0, fmt.Errorf("writing the report: %w", err)
		}
	}
	if req.verbose {
		if err := report.WriteCoverage(p.Stderr, &r.Coverage, true); err != nil {
			return 0, fmt.Errorf("writing the coverage: %w", err)
		}
	}
	return outcome(r), nil
}

// outcome is the exit code of a run that came to its end.
func outcome(r *report.Report) int {
	for _, problem := range r.Coverage.Problems {
		if problem.Fatal {
			return ExitUsage
		}
	}
	switch {
	case len(r.Findings) > 0:
		return ExitFindings
	case len(r.Coverage.NotAnalysed) > 0:
		return ExitIncomplete
	}
	return ExitOK
}

// printStacks says where our own code went wrong.
func (p *program) printStacks(done *run) {
	for _, c := range done.crashes {
		fmt.Fprintf(p.Stderr, "%s: %v\n%s\n", name, c, c.Stack)
	}
}
