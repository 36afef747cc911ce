package driver

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/explain"
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// explainFlags are the flags of explain beside those of check.
type explainFlags struct {
	guards, audits, sinks bool
	whyNot                string
}

func (e *explainFlags) register(set *flag.FlagSet) {
	set.BoolVar(&e.guards, "guards", false, "print the inferred guards")
	set.BoolVar(&e.audits, "audits", false, "print the inferred audit calls")
	set.BoolVar(&e.sinks, "sinks", false, "print the inferred sinks")
	set.StringVar(&e.whyNot, "why-not", "", "say why the function `name` was not taken")
}

// roles are those that the flags choose; none for all.
func (e *explainFlags) roles() []link.InferredRole {
	var roles []link.InferredRole
	if e.guards {
		roles = append(roles, link.GuardRole)
	}
	if e.audits {
		roles = append(roles, link.AuditRole)
	}
	if e.sinks {
		roles = append(roles, link.SinkRole)
	}
	return roles
}

// explain prints what the packages' functions were taken for, and why.
func (p *program) explain(ctx context.Context, args []string) (int, error) {
	var extra explainFlags
	req, err := p.parse(args, extra.register)
	if errors.Is(err, flag.ErrHelp) {
		p.usage()
		return ExitOK, nil
	}
	if err != nil {
		return 0, err
	}
	if extra.whyNot != "" {
		return p.whyNot(ctx, req, extra)
	}
	list, err := p.infer(ctx, req)
	if err != nil {
		return 0, err
	}
	if err := list.Of(extra.roles()...).Write(p.Stdout, req.named); err != nil {
		return 0, fmt.Errorf("writing what was inferred: %w", err)
	}
	return ExitOK, nil
}

// whyNot says why one function was not taken; where it was, that and why.
func (p *program) whyNot(ctx context.Context, req *request, extra explainFlags) (int, error) {
	names, meant := map[string]bool{}, map[string]bool{}
	answer := explain.Answer{Name: extra.whyNot, Roles: extra.roles()}
	req.rules, req.chosen = nil, true
	done, _, err := p.analyse(ctx, req, func(l *link.Program, _ bool, _ []*finding.Finding) {
		known := l.Names()
		for _, n := range known {
			names[n] = true
		}
		for _, n := range explain.Meant(extra.whyNot, known) {
			meant[n] = true
			answer.Name = n
			answer.Add(l)
		}
	})
	if err != nil {
		return 0, err
	}
	switch len(meant) {
	case 0:
		hint := ""
		if near := explain.Nearest(extra.whyNot, slices.Collect(maps.Keys(names)), 5); len(near) > 0 {
			hint = "; near it are\n  " + strings.Join(near, "\n  ")
		}
		return 0, &usageError{err: fmt.Errorf("no analysed function or call is named %s (test files are not analysed)%s", extra.whyNot, hint)}
	case 1:
	default:
		return 0, &usageError{err: fmt.Errorf("%s names several functions; say which:\n  %s", extra.whyNot, strings.Join(slices.Sorted(maps.Keys(meant)), "\n  "))}
	}
	answer.Place = newPlaces(done.loaded).position
	if err := answer.Write(p.Stdout, req.named); err != nil {
		return 0, fmt.Errorf("writing the reasons: %w", err)
	}
	return ExitOK, nil
}
