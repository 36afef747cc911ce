package driver

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/report"
	"github.com/authparity/authparity/internal/routes"
)

// routes writes the access matrix of packages, or compares it with a lock.
func (p *program) routes(ctx context.Context, args []string) (int, error) {
	req, err := p.parseRoutes(args)
	if errors.Is(err, flag.ErrHelp) {
		p.usage()
		return ExitOK, nil
	}
	if err != nil {
		return 0, err
	}
	var old *routes.Lock
	if req.check {
		if old, err = readLock(req.lock); err != nil {
			return 0, &usageError{err: err}
		}
	}
	var commands, rest []routes.Route
	done, _, err := p.analyse(ctx, &req.request, func(linked *link.Program, main bool, found []*finding.Finding) {
		if main {
			commands = append(commands, routes.Of(linked, found)...)
		} else {
			rest = append(rest, routes.Of(linked, found)...)
		}
	})
	if err != nil {
		return 0, err
	}
	where := newPlaces(done.loaded)
	all := routes.Merge(commands, rest)
	for i := range all {
		all[i].At, all[i].Registered = where.position(all[i].At), where.position(all[i].Registered)
	}
	if req.verbose {
		p.printStacks(done)
	}
	return p.writeRoutes(req, old, all, coverage(done, where))
}

// writeRoutes writes what was asked for and returns the exit code.
func (p *program) writeRoutes(req *routesRequest, old *routes.Lock, all []routes.Route, c report.Coverage) (int, error) {
	code := incomplete(&c)
	switch {
	case old != nil:
		changes := old.Compare(all)
		for _, change := range changes {
			fmt.Fprintln(p.Stdout, change)
		}
		if changes.Fail() && code != ExitUsage {
			code = ExitFindings
		}
	case req.lock != "":
		if err := os.WriteFile(req.lock, routes.NewLock(all).Bytes(), 0o666); err != nil {
			return 0, fmt.Errorf("writing the lock: %w", err)
		}
	default:
		if err := req.format(p.Stdout, all); err != nil {
			return 0, fmt.Errorf("writing the routes: %w", err)
		}
	}
	open := 0
	for i := range all {
		if all[i].Open() {
			open++
		}
	}
	fmt.Fprintf(p.Stderr, "%d routes, %d of them with a pattern, method or handler that is not known\n", len(all), open)
	if err := report.WriteCoverage(p.Stderr, &c, req.verbose); err != nil {
		return 0, fmt.Errorf("writing the coverage: %w", err)
	}
	return code, nil
}

// incomplete is the exit code of a run whose findings do not count.
func incomplete(c *report.Coverage) int {
	for _, problem := range c.Problems {
		if problem.Fatal {
			return ExitUsage
		}
	}
	if len(c.NotAnalysed) > 0 {
		return ExitIncomplete
	}
	return ExitOK
}

// readLock reads a lock file; its name in errors is as it was given.
func readLock(name string) (*routes.Lock, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("reading the lock: %w", err)
	}
	return routes.ParseLock(filepath.ToSlash(name), data)
}
